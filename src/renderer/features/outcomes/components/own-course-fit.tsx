// Fit a course now: the licence first where one is needed, then progress with cancel, then what came of it.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CourseGroup, CourseVersion } from '#shared/contracts/course.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { ProgressBar } from '../../../ui/display/progress-bar.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { useCourseWork } from '../hooks/use-course-work.ts'
import { groupKey } from '../own-course-words.ts'
import { OwnCourseEnd } from './own-course-end.tsx'

type OwnCourseFitProps = {
  readonly group: CourseGroup & { readonly licensed: boolean }
  readonly versions: readonly CourseVersion[]
}

const PERCENT = 100

export const OwnCourseFit = ({ group: shown, versions }: OwnCourseFitProps) => {
  const { t } = useTranslation('ownCourse')
  const [confirmed, setConfirmed] = useState(false)
  const work = useCourseWork()
  const { measureId, measureVersion, constantsKey, licensed } = shown
  const group = { measureId, measureVersion, constantsKey }
  const start = useDo((api) =>
    api.vault.outcomes.startCourseFit({ group, licenceConfirmed: licensed && confirmed }),
  )
  const cancel = useDo((api) => api.vault.outcomes.cancelCourseFit({}))
  const now = work.data
  const isMine = now && now.kind !== 'idle' && groupKey(now.group) === groupKey(group)
  return (
    <Stack gap={3}>
      <ProblemNotice error={work.error ?? start.error ?? cancel.error} />
      {licensed && (
        <Checkbox isSelected={confirmed} onChange={setConfirmed} description={t('licence.why')}>
          {t('licence.label')}
        </Checkbox>
      )}
      {now?.kind === 'running' ? (
        <ProgressBar
          label={t(`fit.${now.phase}`)}
          value={now.share * PERCENT}
          onCancel={() => cancel.mutate()}
        />
      ) : (
        <Cluster>
          <Button
            onPress={() => start.mutate()}
            isPending={start.isPending}
            isDisabled={licensed && !confirmed}
          >
            {t(versions.length > 0 ? 'fit.again' : 'fit.go')}
          </Button>
        </Cluster>
      )}
      {isMine && now.kind === 'ended' && <OwnCourseEnd end={now.end} versions={versions} />}
    </Stack>
  )
}
