// A dialog that is a form: fields, one act that is named, a way out, and what went wrong. Enter sends it.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { Stack } from '../ui/layout/columns.tsx'
import { Dialog } from '../ui/overlays/dialog.tsx'
import { ProblemNotice } from './problem-notice.tsx'

type FormDialogProps = {
  readonly title: string
  /** the act, named: 'Add client' */
  readonly go: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
  /** a further act, before the main one */
  readonly other?: ReactNode
  readonly isDisabled?: boolean
  /** where Enter alone should do the act */
  readonly focusGo?: boolean
}

export const FormDialog = (props: FormDialogProps) => {
  const {
    title,
    go,
    isPending,
    error,
    onSubmit,
    onClose,
    children,
    other,
    isDisabled = false,
    focusGo = false,
  } = props
  const { t } = useTranslation('common')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={() => !isPending && onSubmit()}
      title={title}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
            {t('action.cancel')}
          </Button>
          {other}
          <Button
            type='submit'
            variant='primary'
            autoFocus={focusGo}
            isPending={isPending}
            isDisabled={isDisabled}
          >
            {go}
          </Button>
        </>
      }
    >
      <Stack>
        {children}
        <ProblemNotice error={error} />
      </Stack>
    </Dialog>
  )
}
