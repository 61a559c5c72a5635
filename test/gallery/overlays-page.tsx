import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/actions/button.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Cluster } from '#renderer/ui/layout/columns.tsx'
import { Page } from '#renderer/ui/layout/page.tsx'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog.tsx'
import { Dialog } from '#renderer/ui/overlays/dialog.tsx'
import { Menu } from '#renderer/ui/overlays/menu.tsx'
import { Popover } from '#renderer/ui/overlays/popover.tsx'
import { useToast } from '#renderer/ui/overlays/toast.tsx'

export const OverlaysPage = () => {
  const toast = useToast()
  const [open, setOpen] = useState<'form' | 'erase' | null>(null)
  const close = () => setOpen(null)
  return (
    <Page title='What floats' why='Dialogs, menus, messages.'>
      <Cluster>
        <Button onPress={() => setOpen('form')}>Form</Button>
        <Button onPress={() => setOpen('erase')}>Erase</Button>
        <Menu
          label='Further'
          trigger={<Button>Menu</Button>}
          groups={[
            [
              {
                id: 'edit',
                label: 'Correct this rating',
                icon: <Pencil aria-hidden />,
                onAction: () => undefined,
              },
              { id: 'base', label: 'Re-start the baseline here', onAction: () => undefined, shortcut: 'B' },
            ],
            [
              {
                id: 'erase',
                label: 'Erase',
                icon: <Trash2 aria-hidden />,
                danger: true,
                onAction: () => setOpen('erase'),
              },
            ],
          ]}
        />
        <Popover
          label='How is this computed?'
          trigger={<Button variant='quiet'>How is this computed?</Button>}
        >
          <p>The change is 13.0 points; a reliable change needs 6.0.</p>
        </Popover>
        <Button
          onPress={() => {
            toast({ title: 'Session moved to 15:00', action: { label: 'Undo', onAction: () => undefined } })
            toast({
              kind: 'problem',
              title: 'The backup was not made',
              detail: 'The USB stick is not there. Nothing was changed.',
            })
          }}
        >
          Toasts
        </Button>
      </Cluster>
      <Dialog
        isOpen={open === 'form'}
        onClose={close}
        onSubmit={close}
        title='Add a client'
        actions={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button type='submit' variant='primary'>
              Add
            </Button>
          </>
        }
      >
        <TextField autoFocus label='Alias' description='What you call this client here.' />
        <TextField label='Code' optional />
      </Dialog>
      <ConfirmDialog
        danger
        isOpen={open === 'erase'}
        onClose={close}
        onConfirm={close}
        title='Erase Juniper?'
        confirmLabel='Erase for good'
      >
        <p>
          All sessions, ratings and notes of this client will be gone. Backups made before today still hold
          them.
        </p>
      </ConfirmDialog>
    </Page>
  )
}
