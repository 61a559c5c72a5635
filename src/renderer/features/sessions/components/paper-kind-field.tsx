import { useTranslation } from 'react-i18next'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import type { PaperEntry, PaperKind } from '../hooks/use-paper-entry.ts'

/** Whether the four lines are there, or only their total. */
export const PaperKindField = ({ entry }: { readonly entry: PaperEntry }) => {
  const { t } = useTranslation('sessions')
  return (
    <SegmentedControl<PaperKind>
      label={t('record.kind')}
      value={entry.kind}
      onChange={entry.setKind}
      options={[
        { value: 'items', label: t('record.items') },
        { value: 'total', label: t('record.total') },
      ]}
    />
  )
}
