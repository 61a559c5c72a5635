// A question or a small form over the page. Escape and the cross leave it; the focus goes back where it was.
import { X } from 'lucide-react'
import type { FormEvent, ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../actions/icon-button.tsx'
import { cx } from '../cx.ts'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children?: ReactNode
  /** buttons; the primary one last, at the end of the line */
  readonly actions: ReactNode
  /** makes the dialog a form: Enter in a field and a Button type='submit' come here */
  readonly onSubmit?: (() => void) | undefined
  /** no cross, no Escape: only where something is under way that can't be left */
  readonly locked?: boolean | undefined
  readonly width?: 's' | 'm' | 'l' | undefined
  readonly role?: 'dialog' | 'alertdialog' | undefined
}

export const Dialog = ({
  isOpen,
  onClose,
  title,
  children,
  actions,
  onSubmit,
  locked = false,
  width = 'm',
  role = 'dialog',
}: DialogProps) => {
  const { t } = useTranslation('ui')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React's events climb through portals: a form in a dialog over this one must not send this one too.
    event.stopPropagation()
    onSubmit?.()
  }
  const inside = (
    <>
      {children && <div className={styles.body}>{children}</div>}
      <div className={styles.actions}>{actions}</div>
    </>
  )
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isKeyboardDismissDisabled={locked}
      className={cx(styles.shade)}
    >
      <Modal className={cx(styles.modal, styles[width])}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <div className={styles.head}>
            <Heading slot='title' level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {!locked && (
              <IconButton plain label={t('dialog.close')} icon={<X aria-hidden />} onPress={onClose} />
            )}
          </div>
          {onSubmit ? (
            <form onSubmit={submit} className={styles.form} noValidate>
              {inside}
            </form>
          ) : (
            inside
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
