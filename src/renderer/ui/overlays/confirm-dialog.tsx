// Asks once more before something that is hard or impossible to undo. The button names the act, never "OK".
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../actions/button.tsx'
import { Dialog } from './dialog.tsx'

export type ConfirmDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
  /** the question: 'Erase this client?' */
  readonly title: string
  /** what will be gone, what stays, whether it can be undone */
  readonly children: ReactNode
  /** the act: 'Erase for good' */
  readonly confirmLabel: string
  /** default: the common 'Cancel' */
  readonly cancelLabel?: string | undefined
  /** cannot be undone: brick, and the focus starts on the way back */
  readonly danger?: boolean | undefined
  readonly isPending?: boolean | undefined
}

export const ConfirmDialog = ({
  isOpen,
  onClose,
  onConfirm,
  title,
  children,
  confirmLabel,
  cancelLabel,
  danger = false,
  isPending = false,
}: ConfirmDialogProps) => {
  const { t } = useTranslation('common')
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      role='alertdialog'
      width='s'
      locked={isPending}
      actions={
        <>
          <Button autoFocus={danger} isDisabled={isPending} onPress={onClose}>
            {cancelLabel ?? t('action.cancel')}
          </Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            autoFocus={!danger}
            isPending={isPending}
            onPress={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
