import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Select } from '../../../ui/fields/select.tsx'

const WEEKS = [4, 13, 26, 52, 104, 520] as const

/** For how long things stay. A shorter time takes the older ones away at once, so it is chosen from a list, not typed. */
export const RetentionField = ({ weeks }: { readonly weeks: number }) => {
  const { t } = useTranslation('checkin')
  const save = useDo((api, next: number) => api.vault.wellbeing.saveRetention({ weeks: next }))
  return (
    <>
      <Select
        label={t('retention.label')}
        description={t('retention.why')}
        value={String(weeks)}
        onChange={(next) => save.mutate(Number(next))}
        options={[...new Set<number>([...WEEKS, weeks])]
          .sort((a, b) => a - b)
          .map((count) => ({ value: String(count), label: t('retention.weeks', { count }) }))}
      />
      <ProblemNotice error={save.error} />
    </>
  )
}
