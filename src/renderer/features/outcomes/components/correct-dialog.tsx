// One correction of one rating, always with a reason. The rating itself stays as it was marked, and every correction can
// be undone.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { ClientPicker } from '../../../app/people/client-picker.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { type Correctable, type CorrectionChoice, correctionOf } from '../correction-of.ts'

type CorrectDialogProps = {
  readonly rating: Correctable
  readonly kind: CorrectionChoice
  readonly onClose: () => void
}

const REASON_MAX = 300
const TOTAL_MAX = 40
const TENTH = 0.1

export const CorrectDialog = ({ rating, kind, onClose }: CorrectDialogProps) => {
  const { t } = useTranslation(['corrections', 'common'])
  const [total, setTotal] = useState(Number.NaN)
  const [toClientId, setToClientId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const correct = useDo((api, input: NonNullable<ReturnType<typeof correctionOf>>) =>
    api.vault.outcomes.correct(input),
  )
  const input = correctionOf(kind, { ratingId: rating.ratingId, total, toClientId, reason })
  const submit = () => {
    setTried(true)
    if (input) correct.mutate(input, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t(`dialog.${kind}`)}
      go={t(`go.${kind}`)}
      isPending={correct.isPending}
      error={correct.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`why.${kind}`)}</p>
      {kind === 'value' && (
        <NumberField
          plain
          autoFocus
          label={t('total')}
          value={total}
          onChange={setTotal}
          minValue={0}
          maxValue={TOTAL_MAX}
          step={TENTH}
          error={tried && !Number.isFinite(total) ? t('totalMissing') : undefined}
        />
      )}
      {kind === 'someoneElse' && (
        <ClientPicker
          label={t('client')}
          autoFocus
          without={rating.clientId}
          value={toClientId}
          onChange={setToClientId}
          error={tried && toClientId === null ? t('clientMissing') : undefined}
        />
      )}
      <TextField
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={REASON_MAX}
        autoFocus={kind === 'baseline' || kind === 'exclusion'}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('reasonMissing') : undefined}
      />
      <small>{t('reversible')}</small>
    </FormDialog>
  )
}
