// The command palette and the list of shortcuts, over whatever commands the window has at the moment.
import { Keyboard } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandPalette } from '../../ui/overlays/command-palette.tsx'
import { useAllCommands, useCommands, usePlatform } from './commands.tsx'
import { drawnKeys } from './keys.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

export type PaletteProps = { readonly isOpen: boolean; readonly onOpenChange: (open: boolean) => void }

export const Palette = ({ isOpen, onOpenChange }: PaletteProps) => {
  const { t } = useTranslation('shell')
  const platform = usePlatform()
  const commands = useAllCommands()
  const [listsKeys, setListsKeys] = useState(false)
  useCommands([
    { id: 'palette', title: t('palette.open'), keys: 'Mod+K', hidden: true, run: () => onOpenChange(true) },
    {
      id: 'shortcuts',
      title: t('shortcuts.show'),
      icon: <Keyboard aria-hidden />,
      keys: '?',
      run: () => setListsKeys(true),
    },
  ])
  const sections = useMemo(
    () =>
      (['action', 'place'] as const)
        .map((group) => ({
          id: group,
          title: t(group === 'place' ? 'palette.places' : 'palette.actions'),
          items: commands
            .filter((command) => !command.hidden && (command.group ?? 'action') === group)
            .map((command) => ({
              id: command.id,
              label: command.title,
              detail: command.detail,
              keywords: command.keywords,
              icon: command.icon,
              shortcut: command.keys && drawnKeys(command.keys, platform),
              onAction: command.run,
            })),
        }))
        .filter(({ items }) => items.length > 0),
    [commands, platform, t],
  )
  return (
    <>
      <CommandPalette
        isOpen={isOpen}
        onClose={() => onOpenChange(false)}
        label={t('palette.title')}
        placeholder={t('palette.placeholder')}
        empty={t('palette.empty')}
        hint={t('palette.keys')}
        sections={sections}
      />
      <ShortcutsDialog isOpen={listsKeys} onClose={() => setListsKeys(false)} />
    </>
  )
}
