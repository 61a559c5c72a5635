// A new passphrase, typed twice, with its strength. Shared by the first run, recovery and the change in settings.
import { useTranslation } from 'react-i18next'
import { checkPassphrase } from '#domain/vault/passphrase-rule.ts'
import { PasswordField } from '../../../ui/fields/password-field.tsx'
import { PassphraseStrength } from './passphrase-strength.tsx'

export type NewPassphraseValue = { readonly first: string; readonly again: string }
export const emptyPassphrase: NewPassphraseValue = { first: '', again: '' }

/** Which of the two fields is wrong, or `ok`. */
export const judgeNewPassphrase = ({ first, again }: NewPassphraseValue): 'tooShort' | 'different' | 'ok' => {
  if (!checkPassphrase(first).ok) return 'tooShort'
  return first === again ? 'ok' : 'different'
}

type NewPassphraseProps = {
  readonly value: NewPassphraseValue
  readonly onChange: (value: NewPassphraseValue) => void
  /** The form was sent: now say what is missing. */
  readonly tried: boolean
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

export const NewPassphrase = ({
  value,
  onChange,
  tried,
  isDisabled = false,
  autoFocus = false,
}: NewPassphraseProps) => {
  const { t } = useTranslation('vault')
  const wrong = tried ? judgeNewPassphrase(value) : 'ok'
  return (
    <>
      <PasswordField
        label={t('passphrase.new')}
        description={t('passphrase.hint')}
        isNew
        autoFocus={autoFocus}
        isDisabled={isDisabled}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        error={wrong === 'tooShort' ? t('passphrase.tooShort') : undefined}
      />
      <PassphraseStrength passphrase={value.first} />
      <PasswordField
        label={t('passphrase.again')}
        isNew
        isDisabled={isDisabled}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={wrong === 'different' ? t('passphrase.different') : undefined}
      />
    </>
  )
}
