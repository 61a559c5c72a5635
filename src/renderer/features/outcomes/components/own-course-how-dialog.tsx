// "How is this computed" for the practice's own course: formula, values, sources, and what it has not seen.
import { useTranslation } from 'react-i18next'
import { ownWeight } from '#domain/outcomes/growth/shrink-towards-reference.ts'
import type { CourseVersion } from '#shared/contracts/course.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { HowFrame, type HowPart } from './how-frame.tsx'

type OwnCourseHowDialogProps = { readonly version: CourseVersion; readonly onClose: () => void }

export const OwnCourseHowDialog = ({ version, onClose }: OwnCourseHowDialogProps) => {
  const { t } = useTranslation('ownCourse')
  const format = useFormat()
  const number = (value: number) => format.number(value, 2).replace('-', '\u2212')
  const { fixed, variances, boundary, data, coverage, referenceVersion } = version
  const parts: readonly HowPart[] = [
    {
      id: 'model',
      title: t('how.model'),
      words: [
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
      ],
    },
    {
      id: 'shrink',
      title: t('how.shrink'),
      words: [
        t('how.shrinkWhy', {
          weight: format.percent(ownWeight(data.episodes)),
          reference: referenceVersion,
        }),
      ],
    },
    { id: 'bands', title: t('how.bands'), words: [t('how.bandsWhy')] },
    {
      id: 'coverage',
      title: t('how.coverage'),
      words: [t(`how.${coverage.method}`), t('how.farOff')],
    },
    {
      id: 'data',
      title: t('how.data'),
      words: [
        t('how.dataWhy', {
          low: format.number(data.intake.low, 1),
          high: format.number(data.intake.high, 1),
          last: data.lastSession,
        }),
      ],
    },
  ]
  return (
    <HowFrame title={t('how.title')} parts={parts} onClose={onClose}>
      <small>{t('how.alerts')}</small>
    </HowFrame>
  )
}
