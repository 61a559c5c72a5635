// A secret: hidden unless shown, and says when Caps Lock is on. Never stored by the browser's own password keeper.
import { ArrowBigUpDash, Eye, EyeOff } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
  Button,
  Group,
  Input,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx.ts'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'

export type PasswordFieldProps = Omit<
  AriaProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'type' | 'autoComplete'
> &
  FieldProps & {
    /** a new secret is being chosen (tells assistive tools; nothing is ever filled in) */
    readonly isNew?: boolean | undefined
  }

export const PasswordField = ({
  label,
  description,
  error,
  optional,
  hideLabel,
  isNew,
  ...rest
}: PasswordFieldProps) => {
  const { t } = useTranslation('ui')
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <AriaTextField
      {...rest}
      type={shown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'off'}
      spellCheck='false'
      isInvalid={error !== undefined}
      className={cx(styles.field)}
    >
      <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
      <Group className={cx(styles.control)}>
        <Input
          className={cx(styles.bare)}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          onBlur={() => setCapsLock(false)}
        />
        <Button
          className={cx(styles.inside)}
          aria-label={t(shown ? 'field.hide' : 'field.show')}
          aria-pressed={shown}
          onPress={() => setShown(!shown)}
        >
          {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </Button>
      </Group>
      <span role='status' className={styles.status}>
        {capsLock && (
          <span className={styles.note}>
            <ArrowBigUpDash aria-hidden />
            {t('field.capsLock')}
          </span>
        )}
      </span>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}
