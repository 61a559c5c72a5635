// One line to type in, and everything that can be done or gone to below it. Knows no act: it draws the sections it is given.
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import { Kbd } from '../display/kbd.tsx'
import styles from './command-palette.module.css'
import dialogStyles from './dialog.module.css'
import listStyles from './list.module.css'

export type PaletteItem = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  /** other words by which it may be looked for */
  readonly keywords?: string | undefined
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  readonly onAction: () => void
}

export type PaletteSection = {
  readonly id: string
  readonly title: string
  readonly items: readonly PaletteItem[]
}

export type CommandPaletteProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly label: string
  readonly placeholder: string
  readonly empty: string
  /** how the keys work, below the list */
  readonly hint: string
  readonly sections: readonly PaletteSection[]
}

export const CommandPalette = (props: CommandPaletteProps) => {
  const { isOpen, onClose, label, placeholder, empty, hint, sections } = props
  const { contains } = useFilter({ sensitivity: 'base' })
  const choose = (item: PaletteItem) => () => {
    onClose()
    item.onAction()
  }
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={cx(dialogStyles.shade, styles.shade)}
    >
      <Modal className={cx(dialogStyles.modal, styles.modal)}>
        <AriaDialog aria-label={label} className={cx(styles.dialog)}>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={label} className={cx(styles.search)}>
              <Search aria-hidden className={styles.icon} />
              <Input
                role='combobox'
                aria-expanded
                aria-haspopup='listbox'
                placeholder={placeholder}
                className={cx(styles.input)}
              />
            </SearchField>
            <ListBox
              aria-label={label}
              className={cx(listStyles.list, styles.list)}
              renderEmptyState={() => <p className={listStyles.nothing}>{empty}</p>}
            >
              {sections.map((section) => (
                <ListBoxSection key={section.id} id={section.id} aria-label={section.title}>
                  <Header className={styles.title}>{section.title}</Header>
                  {section.items.map((item) => (
                    <ListBoxItem
                      key={item.id}
                      id={item.id}
                      textValue={[item.label, item.detail, item.keywords].filter(Boolean).join(' ')}
                      onAction={choose(item)}
                      className={cx(listStyles.item)}
                    >
                      <span className={listStyles.icon}>
                        {item.icon}
                        <span className={listStyles.words}>
                          {item.label}
                          {item.detail && <span className={listStyles.detail}>{item.detail}</span>}
                        </span>
                      </span>
                      {item.shortcut && (
                        <span className={listStyles.key}>
                          <Kbd>{item.shortcut}</Kbd>
                        </span>
                      )}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
          <p className={styles.hint}>{hint}</p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
