import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { isAnyOlder } from '../wellbeing-view.ts'

const WEEKS = [4, 13, 26, 52, 104, 520] as const
const WEEK_MS = 7 * 86_400_000

/** For how long things stay. A shorter time takes the older ones away at once: where there are any, it asks first. */
export const RetentionField = ({ record }: { readonly record: PrivateRecord }) => {
  const { t } = useTranslation('checkin')
  const format = useFormat()
  const [asked, setAsked] = useState<number | null>(null)
  const save = useDo((api, next: number) => api.vault.wellbeing.saveRetention({ weeks: next }))
  const weeks = record.retentionWeeks
  const startOf = (kept: number) => record.now - kept * WEEK_MS
  const choose = (next: number) => {
    if (isAnyOlder(record, startOf(next))) setAsked(next)
    else save.mutate(next)
  }
  return (
    <>
      <Select
        label={t('retention.label')}
        description={t('retention.why')}
        value={String(weeks)}
        onChange={(next) => choose(Number(next))}
        options={[...new Set<number>([...WEEKS, weeks])]
          .sort((a, b) => a - b)
          .map((count) => ({ value: String(count), label: t('retention.weeks', { count }) }))}
      />
      {asked !== null && (
        <ConfirmDialog
          isOpen
          danger
          onClose={() => setAsked(null)}
          onConfirm={() => save.mutate(asked, { onSuccess: () => setAsked(null) })}
          isPending={save.isPending}
          title={t('retention.question')}
          confirmLabel={t('retention.confirm')}
        >
          <p>{t('retention.what', { date: format.date(startOf(asked)) })}</p>
          <ProblemNotice error={save.error} />
        </ConfirmDialog>
      )}
      {asked === null && <ProblemNotice error={save.error} />}
    </>
  )
}
