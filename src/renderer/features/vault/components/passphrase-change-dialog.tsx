// Another passphrase: the present one, then the new one twice. What it opens, and what more is asked, is said by who uses it.
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { PasswordField } from '../../../ui/fields/password-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { emptyPassphrase, judgeNewPassphrase, NewPassphrase } from './new-passphrase.tsx'

export type PassphraseChange = { readonly current: string; readonly next: string }

type PassphraseChangeDialogProps = {
  readonly words: {
    readonly title: string
    readonly current: string
    readonly wrong: string
    readonly missing: string
  }
  readonly isPending: boolean
  /** the present one was not right, as far as was tried */
  readonly isWrong: boolean
  readonly error: unknown
  readonly onChange: (change: PassphraseChange) => void
  /** something else was typed: what was said of the one before is over */
  readonly onTyped: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

export const PassphraseChangeDialog = (props: PassphraseChangeDialogProps) => {
  const { words, isPending, isWrong, error, onChange, onTyped, onClose, children } = props
  const { t } = useTranslation('common')
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(emptyPassphrase)
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (current !== '' && judgeNewPassphrase(next) === 'ok' && !isPending)
      onChange({ current, next: next.first })
  }
  const currentError = isWrong ? words.wrong : tried && current === '' ? words.missing : undefined
  return (
    <Dialog
      isOpen
      locked={isPending}
      onClose={onClose}
      onSubmit={submit}
      title={words.title}
      actions={
        <>
          <Button variant='quiet' onPress={onClose} isDisabled={isPending}>
            {t('action.cancel')}
          </Button>
          <Button type='submit' variant='primary' isPending={isPending}>
            {words.title}
          </Button>
        </>
      }
    >
      <Stack>
        <PasswordField
          label={words.current}
          autoFocus
          isDisabled={isPending}
          value={current}
          onChange={(typed) => {
            setCurrent(typed)
            onTyped()
          }}
          error={currentError}
        />
        <NewPassphrase value={next} onChange={setNext} tried={tried} isDisabled={isPending} />
        {children}
        <ProblemNotice error={error} />
      </Stack>
    </Dialog>
  )
}
