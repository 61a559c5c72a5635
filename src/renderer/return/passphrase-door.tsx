// The passphrase, where there is no code, the code has ended, or the way leads to the caseload.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { LinkButton } from '../ui/actions/link-button.tsx'
import { PasswordField } from '../ui/fields/password-field.tsx'
import { Form } from '../ui/layout/form.tsx'
import type { WhyPassphrase } from './door.ts'
import styles from './return-page.module.css'
import type { Attempt } from './use-open-return.ts'
import { useSecondsLeft } from './use-seconds-left.ts'

type PassphraseDoorProps = {
  readonly attempt: Attempt
  readonly why: WhyPassphrase | null
  readonly onPassphrase: (passphrase: string) => void
  /** Where the code would do as well. */
  readonly onCode: (() => void) | null
}

export const PassphraseDoor = ({ attempt, why, onPassphrase, onCode }: PassphraseDoorProps) => {
  const { t } = useTranslation('return')
  const [typed, setTyped] = useState('')
  const wrong = attempt.is === 'wrongPassphrase'
  const wait = useSecondsLeft(wrong ? attempt.since + attempt.waitSeconds * 1000 : 0)
  const submit = () => {
    if (typed === '' || wait > 0 || attempt.is === 'opening') return
    onPassphrase(typed)
    setTyped('')
  }
  return (
    <Form onSubmit={submit}>
      {why && <p className={styles.why}>{t(`code.dead.${why}`)}</p>}
      <PasswordField
        label={t('passphrase.label')}
        autoFocus
        value={typed}
        onChange={setTyped}
        error={wrong && typed === '' ? t('passphrase.wrong') : undefined}
      />
      <p role='status' className={styles.wait}>
        {wait > 0 && t('passphrase.wait', { count: wait })}
      </p>
      <Button
        type='submit'
        variant='primary'
        fullWidth
        isPending={attempt.is === 'opening'}
        isDisabled={wait > 0}
      >
        {t('passphrase.go')}
      </Button>
      {onCode && (
        <div className={styles.other}>
          <LinkButton onPress={onCode}>{t('passphrase.useCode')}</LinkButton>
        </div>
      )}
    </Form>
  )
}
