// What is brought: how the client sees it, what was tried, the question. For a client on the list, for another one, or for a
// topic of one's own.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, SupervisionAgenda } from '#shared/contracts/supervision.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { ComboBox } from '../../../ui/fields/combo-box.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

type PrepareDialogProps = {
  /** Null makes a new one. */
  readonly item: AgendaItem | null
  readonly name: string
  readonly clients: SupervisionAgenda['clients']
  readonly onClose: () => void
}

type Kind = 'client' | 'topic'
/** Two or three sentences, so that the brief stays one page. */
const MOST = 240
const TITLE = 120

export const PrepareDialog = ({ item, name, clients, onClose }: PrepareDialogProps) => {
  const { t } = useTranslation('supervision')
  const [kind, setKind] = useState<Kind>(item?.about === null ? 'topic' : 'client')
  const [key, setKey] = useState<string | null>(null)
  const [title, setTitle] = useState(item?.title ?? '')
  const [clientView, setClientView] = useState(item?.clientView ?? '')
  const [tried, setTried] = useState(item?.tried ?? '')
  const [question, setQuestion] = useState(item?.question ?? '')
  const [isSent, setSent] = useState(false)
  const save = useDo((api, about: AgendaItem['about']) =>
    api.vault.supervision.prepare({
      topicId: item?.topicId ?? null,
      about,
      title: kind === 'topic' ? title.trim() : '',
      clientView,
      tried,
      question,
    }),
  )
  const chosen = clients.find(({ episodeId, clientId }) => `${episodeId}.${clientId}` === key)
  const needsTitle = kind === 'topic' && title.trim() === ''
  const needsClient = item === null && kind === 'client' && !chosen
  const submit = () => {
    setSent(true)
    if (needsTitle || needsClient) return
    const about = chosen ? { episodeId: chosen.episodeId, clientId: chosen.clientId } : null
    save.mutate(item ? item.about : kind === 'client' ? about : null, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={item ? t('prepare.title', { name }) : t('prepare.titleNew')}
      go={item ? t('prepare.save') : t('prepare.add')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('prepare.why')}</p>
      {item === null && (
        <SegmentedControl<Kind>
          label={t('prepare.about')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'client', label: t('prepare.aboutSome') },
            { value: 'topic', label: t('prepare.aboutNone') },
          ]}
        />
      )}
      {item === null && kind === 'client' && (
        <ComboBox
          label={t('prepare.client')}
          options={clients.map(({ episodeId, clientId, alias }) => ({
            value: `${episodeId}.${clientId}`,
            label: alias,
          }))}
          value={key}
          onChange={setKey}
          error={isSent && needsClient ? t('prepare.clientMissing') : undefined}
        />
      )}
      {kind === 'topic' && (
        <TextField
          label={t('prepare.topic')}
          value={title}
          onChange={setTitle}
          maxLength={TITLE}
          error={isSent && needsTitle ? t('prepare.topicMissing') : undefined}
        />
      )}
      {kind === 'client' && (
        <TextArea
          label={t('prepare.clientView')}
          description={t('prepare.clientViewHint')}
          rows={2}
          value={clientView}
          onChange={setClientView}
          maxLength={MOST}
          autoFocus={item !== null}
        />
      )}
      <TextArea label={t('prepare.tried')} rows={2} value={tried} onChange={setTried} maxLength={MOST} />
      <TextArea
        label={t('prepare.question')}
        rows={2}
        value={question}
        onChange={setQuestion}
        maxLength={MOST}
      />
    </FormDialog>
  )
}
