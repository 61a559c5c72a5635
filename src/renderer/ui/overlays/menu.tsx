// Further acts behind one button. What cannot be undone stands last, in brick, and asks again.
import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  Popover as AriaPopover,
  MenuItem,
  MenuTrigger,
  Separator,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import { Kbd } from '../display/kbd.tsx'
import listStyles from './list.module.css'
import styles from './popover.module.css'

export type MenuAction = {
  readonly id: string
  readonly label: string
  readonly onAction: () => void
  readonly detail?: string | undefined
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly danger?: boolean | undefined
}

export type MenuProps = {
  /** the button that opens it */
  readonly trigger: ReactElement
  readonly label: string
  /** groups of acts; a hairline stands between groups */
  readonly groups: readonly (readonly MenuAction[])[]
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined
}

export const Menu = ({ trigger, label, groups, placement = 'bottom end' }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <AriaPopover placement={placement} offset={6} className={cx(styles.popover)}>
      <AriaMenu aria-label={label} className={cx(listStyles.list)}>
        {groups.flatMap((group, index) => [
          ...(index === 0
            ? []
            : [<Separator key={`rule-${group[0]?.id}`} className={cx(listStyles.rule)} />]),
          ...group.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              onAction={action.onAction}
              isDisabled={action.isDisabled ?? false}
              className={cx(listStyles.item, action.danger && listStyles.danger)}
            >
              <span className={listStyles.icon}>
                {action.icon}
                <span className={listStyles.words}>
                  {action.label}
                  {action.detail && <span className={listStyles.detail}>{action.detail}</span>}
                </span>
              </span>
              {action.shortcut && (
                <span className={listStyles.key}>
                  <Kbd quiet>{action.shortcut}</Kbd>
                </span>
              )}
            </MenuItem>
          )),
        ])}
      </AriaMenu>
    </AriaPopover>
  </MenuTrigger>
)
