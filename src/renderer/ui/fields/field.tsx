// What every field has around its control: label, help below, error below that. Used inside react-aria's field components.
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx.ts'
import styles from './field.module.css'

/** What all fields take beside their own props. */
export type FieldProps = {
  readonly label: string
  /** one line of help, always visible */
  readonly description?: ReactNode
  /** what is wrong and how to mend it; its presence marks the field as invalid */
  readonly error?: string | undefined
  /** says "optional" after the label; required is the usual case and is not marked */
  readonly optional?: boolean | undefined
  /** the label is spoken and not drawn, where a heading beside it says the same */
  readonly hideLabel?: boolean | undefined
}

export const FieldLabel = ({
  label,
  optional,
  hideLabel,
}: Pick<FieldProps, 'label' | 'optional' | 'hideLabel'>) => {
  const { t } = useTranslation('ui')
  return (
    <Label className={cx(styles.label, hideLabel && styles.hidden)}>
      {label}
      {optional && <span className={styles.optional}> {t('field.optional')}</span>}
    </Label>
  )
}

export const FieldHelp = ({ description, error }: Pick<FieldProps, 'description' | 'error'>) => (
  <>
    {description && (
      <Text slot='description' className={styles.description}>
        {description}
      </Text>
    )}
    {error === undefined ? (
      <FieldError className={cx(styles.error)} />
    ) : (
      <FieldError className={cx(styles.error)}>{error}</FieldError>
    )}
  </>
)
