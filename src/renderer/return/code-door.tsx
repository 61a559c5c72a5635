// The quick code: typed into a silent pad, forgotten as soon as it is sent.
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../ui/actions/link-button.tsx'
import { CodeInput } from '../ui/fields/code-input.tsx'
import styles from './return-page.module.css'
import type { Attempt } from './use-open-return.ts'

type CodeDoorProps = {
  readonly attempt: Attempt
  readonly onCode: (code: string) => void
  readonly onPassphrase: () => void
}

export const CodeDoor = ({ attempt, onCode, onPassphrase }: CodeDoorProps) => {
  const { t } = useTranslation('return')
  return (
    <div className={styles.code}>
      <CodeInput
        autoFocus
        label={t('code.label')}
        isDisabled={attempt.is === 'opening'}
        error={attempt.is === 'wrongCode' ? t('code.wrong', { count: attempt.left }) : undefined}
        onSubmit={onCode}
      />
      <LinkButton onPress={onPassphrase}>{t('code.usePassphrase')}</LinkButton>
    </div>
  )
}
