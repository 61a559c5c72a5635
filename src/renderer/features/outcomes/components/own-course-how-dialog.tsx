// "How is this computed" for the practice's own course: formula, values, sources, and what it has not seen.
import { useTranslation } from 'react-i18next'
import { ownWeight } from '#domain/outcomes/growth/shrink-towards-reference.ts'
import type { CourseVersion } from '#shared/contracts/course.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

type OwnCourseHowDialogProps = { readonly version: CourseVersion; readonly onClose: () => void }

export const OwnCourseHowDialog = ({ version, onClose }: OwnCourseHowDialogProps) => {
  const { t } = useTranslation(['ownCourse', 'common'])
  const format = useFormat()
  const number = (value: number) => format.number(value, 2).replace('-', '\u2212')
  const { fixed, variances, boundary, data, coverage, referenceVersion } = version
  const parts: readonly (readonly [string, string])[] = [
    [
      t('how.model'),
      [
        t('how.modelWhy', {
          intercept: number(fixed.intercept.value),
          session: number(fixed.logSession.value),
          intake: number(fixed.intake.value),
        }),
        t('how.errors', {
          intercept: number(fixed.intercept.error),
          session: number(fixed.logSession.error),
          intake: number(fixed.intake.error),
          start: number(Math.sqrt(variances.intercept)),
          slope: number(Math.sqrt(variances.slope)),
          residual: number(Math.sqrt(variances.residual)),
        }),
        ...(boundary === 'none' ? [] : [t(`how.boundary.${boundary}`)]),
      ].join(' '),
    ],
    [
      t('how.shrink'),
      t('how.shrinkWhy', { weight: format.percent(ownWeight(data.episodes)), reference: referenceVersion }),
    ],
    [t('how.bands'), t('how.bandsWhy')],
    [t('how.coverage'), t(`how.${coverage.method}`)],
    [
      t('how.data'),
      t('how.dataWhy', {
        low: format.number(data.intake.low, 1),
        high: format.number(data.intake.high, 1),
        last: data.lastSession,
      }),
    ],
  ]
  return (
    <Dialog
      isOpen
      width='l'
      onClose={onClose}
      title={t('how.title')}
      actions={
        <Button variant='primary' onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <Stack>
        {parts.map(([title, words]) => (
          <section key={title}>
            <h3>{title}</h3>
            <p>{words}</p>
          </section>
        ))}
        <small>{t('how.alerts')}</small>
      </Stack>
    </Dialog>
  )
}
