// Read aloud, in the room or by phone: what to say, the answer typed as it is spoken, and said back before it counts.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelperRole } from '#shared/contracts/kit.ts'
import type { SessionDetail } from '#shared/contracts/sessions.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useScript } from '../hooks/use-script.ts'
import { END, useSpoken } from '../hooks/use-spoken.ts'
import { HelperField } from './helper-field.tsx'
import { Say } from './say.tsx'

type SpokenDialogProps = {
  readonly session: SessionDetail
  readonly occasion: 'outcome' | 'alliance'
  readonly onClose: () => void
}

export const SpokenDialog = ({ session, occasion, onClose }: SpokenDialogProps) => {
  const { t } = useTranslation(['sessions', 'outcomes'])
  const format = useFormat()
  const { participants } = session
  const [who, setWho] = useState(0)
  const [helper, setHelper] = useState<HelperRole | null>('therapist')
  const person = participants[who]
  const script = useScript(person, occasion)
  const spoken = useSpoken()
  const { step, read } = spoken
  const record = useDo((api) => {
    if (!person || !script.data) return Promise.reject(new Error('nobody to read to'))
    return api.vault.sessions.recordRating({
      sessionId: session.sessionId,
      clientId: person.clientId,
      personId: person.personId,
      occasion,
      answers: { kind: 'items', values: spoken.values() },
      source: 'aloud',
      helper,
      language: script.data.language,
      at: session.heldAt ?? Date.now(),
    })
  })
  const submit = () => {
    if (!script.data?.script) return
    if (step === END) record.mutate(undefined, { onSuccess: onClose })
    else spoken.next()
  }
  const words = script.data?.script
  const sayProps = {
    language: script.data?.language ?? 'en',
    direction: script.data?.direction ?? 'ltr',
  } as const
  const problem = () => {
    if (read.is === 'over') {
      const max = format.number(10)
      return read.likely === null
        ? t('record.over', { max })
        : t('record.overLikely', { max, likely: format.points(read.likely) })
    }
    return spoken.tried ? t('record.unreadable', { example: format.points(61) }) : undefined
  }
  return (
    <FormDialog
      title={t(`spoken.title.${occasion}`)}
      go={step === END ? t('record.go') : t('spoken.next')}
      isPending={record.isPending}
      error={script.error ?? record.error}
      onSubmit={submit}
      onClose={onClose}
      isDisabled={script.data !== undefined && !words}
      focusGo={step === 0}
      other={step > 0 && <Button onPress={spoken.back}>{t('spoken.back')}</Button>}
    >
      {participants.length > 1 && step === 0 && (
        <Select
          label={t('record.who')}
          value={String(who)}
          onChange={(index) => setWho(Number(index))}
          options={participants.map((one, index) => ({ value: String(index), label: one.alias }))}
        />
      )}
      {!script.data && !script.error && <Loading />}
      {script.data && !words && <Notice title={t('spoken.faces')}>{t('spoken.facesWhy')}</Notice>}
      {words && step === 0 && <Say {...sayProps} title={t('spoken.say')} text={words.open} />}
      {words && step > 0 && step < END && (
        <>
          <Say {...sayProps} title={t('spoken.line', { number: step })} text={words.lines[step - 1] ?? ''} />
          <TextField
            key={step}
            label={t('spoken.answer')}
            autoFocus
            inputMode='decimal'
            maxLength={5}
            autoComplete='off'
            value={spoken.typed}
            onChange={spoken.type}
            error={problem()}
          />
          <LinkButton onPress={spoken.leaveOut}>{t('spoken.ratherNot')}</LinkButton>
          {(spoken.isLeft || read.is === 'points') && (
            <Say
              {...sayProps}
              quiet
              title={t('spoken.sayBack')}
              text={
                read.is === 'points' && !spoken.isLeft ? words.back(format.points(read.tenths)) : words.left
              }
            />
          )}
        </>
      )}
      {words && step === END && (
        <>
          <Say {...sayProps} title={t('spoken.say')} text={words.close} />
          <HelperField value={helper} onChange={setHelper} />
        </>
      )}
    </FormDialog>
  )
}
