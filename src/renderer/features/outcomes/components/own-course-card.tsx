// The practice's own course on the page of outcomes: fit one, look how well it holds, and say whether it is drawn.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { groupKey, measureName } from '../own-course-words.ts'
import { OwnCourseCoverage } from './own-course-coverage.tsx'
import { OwnCourseFit } from './own-course-fit.tsx'
import { OwnCourseVersions } from './own-course-versions.tsx'

/** As in the domain's fit: fewer say nothing. */
const NEEDED = 30

export const OwnCourseCard = () => {
  const { t } = useTranslation('ownCourse')
  const format = useFormat()
  const [chosen, setChosen] = useState<string | null>(null)
  const asked = useAsk(['outcomes.courses'], (api) => api.vault.outcomes.courses({}))
  const isSample = useAsk(['vault.status'], (api) => api.vault.vault.status({})).data?.sample === true
  if (!asked.data) return <ProblemNotice error={asked.error} />
  const { groups, versions } = asked.data
  const group = groups.find((one) => groupKey(one) === chosen) ?? groups[0]
  const own = group ? versions.filter((one) => groupKey(one) === groupKey(group)) : []
  const shown = own.find(({ inUseSince }) => inUseSince !== null) ?? own[0]
  return (
    <Card title={t('title')}>
      <Stack gap={4}>
        <p>{t('why', { needed: NEEDED })}</p>
        {groups.length > 1 && group && (
          <Select
            label={t('group')}
            value={groupKey(group)}
            onChange={setChosen}
            options={groups.map((one) => ({
              value: groupKey(one),
              label: t('groupOption', {
                measure: measureName(one, t),
                rater: t(`rater.${one.constantsKey}`),
                count: one.closed,
              }),
            }))}
          />
        )}
        {group && group.closed >= NEEDED ? (
          <OwnCourseFit key={groupKey(group)} group={group} versions={own} />
        ) : (
          <p>
            {t('none', {
              count: group?.closed ?? 0,
              needed: format.number(NEEDED),
              group: group ? t(`rater.${group.constantsKey}`) : '',
            })}{' '}
            {isSample && t('sample')}
          </p>
        )}
        {shown && <OwnCourseCoverage version={shown} />}
        {own.length > 0 && <OwnCourseVersions versions={own} />}
      </Stack>
    </Card>
  )
}
