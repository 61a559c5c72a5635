// The PIN: a shortcut of this unlock, five tries. After them, and after a lock, the passphrase.
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { CodeInput } from '../../../ui/fields/code-input.tsx'

type PinFormProps = { readonly tries: number; readonly onPassphrase: () => void }

export const PinForm = ({ tries, onPassphrase }: PinFormProps) => {
  const { t } = useTranslation('checkin')
  // In a ref, not in what react-query keeps of a write.
  const typed = useRef('')
  const open = useDo((api) => {
    const pin = typed.current
    typed.current = ''
    return api.vault.wellbeing.openWithPin({ pin })
  })
  return (
    <>
      <CodeInput
        autoFocus
        label={t('closed.pin')}
        description={t('closed.pinHint', { count: tries })}
        isDisabled={open.isPending}
        error={open.data?.outcome === 'wrong' ? t('closed.wrongPin', { count: open.data.left }) : undefined}
        onSubmit={(pin) => {
          typed.current = pin
          open.mutate()
        }}
      />
      <ProblemNotice error={open.error} />
      <p>
        <LinkButton onPress={onPassphrase}>{t('closed.byPassphrase')}</LinkButton>
      </p>
    </>
  )
}
