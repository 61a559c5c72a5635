// Every version with what it stands on and whether it is drawn. None is ever changed or taken away.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CourseVersion } from '#shared/contracts/course.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { OwnCourseHowDialog } from './own-course-how-dialog.tsx'

export const OwnCourseVersions = ({ versions }: { readonly versions: readonly CourseVersion[] }) => {
  const { t } = useTranslation('ownCourse')
  const format = useFormat()
  const [asking, setAsking] = useState<CourseVersion | null>(null)
  const use = useDo((api, input: { courseId: string; inUse: boolean }) =>
    api.vault.outcomes.switchCourse(input),
  )
  return (
    <Stack gap={3}>
      <h3>{t('version.title')}</h3>
      <ProblemNotice error={use.error} />
      <RowList label={t('version.title')}>
        {versions.map((one) => (
          <ListRow
            key={one.courseId}
            title={t('version.name', { version: one.version })}
            detail={t('version.detail', {
              date: format.date(one.fittedAt),
              episodes: format.number(one.data.episodes),
              ratings: format.number(one.data.ratings),
              from: format.date(one.closedFrom),
              to: format.date(one.closedTo),
            })}
            end={
              <Cluster>
                <LinkButton onPress={() => setAsking(one)}>{t('version.how')}</LinkButton>
                <Switch
                  aria-label={t('version.useFor', { version: one.version })}
                  isSelected={one.inUseSince !== null}
                  isDisabled={use.isPending}
                  onChange={(inUse) => use.mutate({ courseId: one.courseId, inUse })}
                >
                  {one.inUseSince === null
                    ? t('version.use')
                    : t('version.inUse', { date: format.date(one.inUseSince) })}
                </Switch>
              </Cluster>
            }
          />
        ))}
      </RowList>
      <small>{t('version.kept')}</small>
      {asking && <OwnCourseHowDialog version={asking} onClose={() => setAsking(null)} />}
    </Stack>
  )
}
