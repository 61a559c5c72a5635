// A PIN for this area, typed twice on the silent keypad; one that anybody would try first is refused.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { codeOf } from '../../../api/create-client.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { CodeInput } from '../../../ui/fields/code-input.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

type PinDialogProps = { readonly onClose: () => void }

export const PinDialog = ({ onClose }: PinDialogProps) => {
  const { t } = useTranslation(['checkin', 'common', 'errors'])
  const first = useRef<string | null>(null)
  const typed = useRef<string | null>(null)
  const [isAgain, setAgain] = useState(false)
  const [isDifferent, setDifferent] = useState(false)
  const set = useDo((api) => {
    const pin = typed.current
    typed.current = null
    return api.vault.wellbeing.setPin({ pin })
  })
  const isWeak = set.error !== null && codeOf(set.error) === 'weakCode'
  const submit = (pin: string) => {
    set.reset()
    const before = first.current
    first.current = before === null ? pin : null
    setAgain(before === null)
    setDifferent(before !== null && before !== pin)
    if (before !== pin) return
    typed.current = pin
    set.mutate(undefined, { onSuccess: onClose })
  }
  const wrong = isDifferent ? t('pin.different') : isWeak ? t('errors:weakCode') : undefined
  return (
    <Dialog
      isOpen
      width='s'
      onClose={onClose}
      title={t('pin.title')}
      actions={
        <Button variant='quiet' onPress={onClose}>
          {t('common:action.cancel')}
        </Button>
      }
    >
      <CodeInput
        key={String(isAgain)}
        autoFocus
        label={t(isAgain ? 'pin.again' : 'pin.new')}
        description={t('pin.hint')}
        isDisabled={set.isPending}
        error={wrong}
        onSubmit={submit}
      />
      {!isWeak && <ProblemNotice error={set.error} />}
    </Dialog>
  )
}
