// A new quick code, typed twice on the silent keypad. A code that is too plain is refused by the vault, and asked anew.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { codeOf } from '../../../api/create-client.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { CodeInput } from '../../../ui/fields/code-input.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { afterCode, type CodeStep, firstCodeStep } from '../code-step.ts'

type QuickCodeDialogProps = { readonly onClose: () => void; readonly onSet: () => void }

export const QuickCodeDialog = ({ onClose, onSet }: QuickCodeDialogProps) => {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  // What was typed stands in refs, not in what react and its queries keep of a page.
  const step = useRef<CodeStep>(firstCodeStep)
  const chosen = useRef<string | null>(null)
  const [ask, setAsk] = useState<CodeStep['ask']>('first')
  const [isDifferent, setDifferent] = useState(false)
  const set = useDo((api) => {
    const code = chosen.current
    chosen.current = null
    return api.vault.settings.setQuickCode({ code })
  })
  const isWeak = set.error !== null && codeOf(set.error) === 'weakCode'

  const go = (next: CodeStep) => {
    step.current = next
    setAsk(next.ask)
    setDifferent(next.wrong === 'different')
  }
  const submit = (typed: string) => {
    const next = afterCode(step.current, typed)
    set.reset()
    if (!('code' in next)) return go(next)
    go(firstCodeStep)
    chosen.current = next.code
    set.mutate(undefined, { onSuccess: onSet })
  }
  const wrong = isDifferent ? t('code.different') : isWeak ? t('errors:weakCode') : undefined
  return (
    <Dialog
      isOpen
      width='s'
      onClose={onClose}
      title={t('code.dialog')}
      actions={
        <Button variant='quiet' onPress={onClose}>
          {t('common:action.cancel')}
        </Button>
      }
    >
      <CodeInput
        key={ask}
        autoFocus
        label={t(`code.${ask}`)}
        description={t(`code.${ask}Hint`)}
        isDisabled={set.isPending}
        error={wrong}
        onSubmit={submit}
      />
      {!isWeak && <ProblemNotice error={set.error} />}
    </Dialog>
  )
}
