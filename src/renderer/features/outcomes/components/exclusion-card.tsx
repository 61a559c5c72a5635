// Whether an episode counts in the practice's figures and in its own course; leaving it out takes a reason and can be undone.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

type ExclusionCardProps = { readonly episodeId: string; readonly reason: string | null }

const REASON_MAX = 300

export const ExclusionCard = ({ episodeId, reason }: ExclusionCardProps) => {
  const { t } = useTranslation('corrections')
  const [typed, setTyped] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const exclude = useDo((api, why: string | null) =>
    api.vault.outcomes.excludeEpisode({ episodeId, reason: why }),
  )
  const close = () => {
    setTyped(null)
    setTried(false)
  }
  const submit = () => {
    setTried(true)
    const why = (typed ?? '').trim()
    if (why !== '') exclude.mutate(why, { onSuccess: close })
  }
  return (
    <Card
      title={t('exclude.title')}
      plain
      aside={
        reason === null ? (
          <LinkButton onPress={() => setTyped('')}>{t('exclude.go')}</LinkButton>
        ) : (
          <LinkButton onPress={() => exclude.mutate(null)}>{t('exclude.back')}</LinkButton>
        )
      }
    >
      <p>{reason === null ? t('exclude.counts') : t('exclude.out', { reason })}</p>
      {typed === null && <ProblemNotice error={exclude.error} />}
      {typed !== null && (
        <FormDialog
          title={t('exclude.go')}
          go={t('exclude.go')}
          isPending={exclude.isPending}
          error={exclude.error}
          onSubmit={submit}
          onClose={close}
        >
          <p>{t('exclude.why')}</p>
          <TextField
            label={t('reason')}
            description={t('reasonHint')}
            autoFocus
            maxLength={REASON_MAX}
            value={typed}
            onChange={setTyped}
            error={tried && typed.trim() === '' ? t('reasonMissing') : undefined}
          />
        </FormDialog>
      )}
    </Card>
  )
}
