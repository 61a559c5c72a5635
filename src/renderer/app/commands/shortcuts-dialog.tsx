// Every key that works at this moment, as drawn on the keyboard.
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Kbd } from '../../ui/display/kbd.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { useAllCommands, usePlatform } from './commands.tsx'
import { drawnKeys } from './keys.ts'
import styles from './shortcuts-dialog.module.css'

export type ShortcutsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void }

export const ShortcutsDialog = ({ isOpen, onClose }: ShortcutsDialogProps) => {
  const { t } = useTranslation(['shell', 'common'])
  const platform = usePlatform()
  const commands = useAllCommands()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      width='s'
      title={t('shortcuts.title')}
      actions={
        <Button variant='primary' onPress={onClose}>
          {t('common:action.done')}
        </Button>
      }
    >
      <dl className={styles.list}>
        {commands.map(
          ({ id, title, keys }) =>
            keys && (
              <div key={id} className={styles.row}>
                <dt>{title}</dt>
                <dd>
                  <Kbd spoken>{drawnKeys(keys, platform)}</Kbd>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Dialog>
  )
}
