// One line of the sidebar: a place with its count, or an act with its key. In the narrow rail only its picture is drawn.
import { memo, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { cx } from '../../ui/cx.ts'
import { Kbd } from '../../ui/display/kbd.tsx'
import { Tooltip } from '../../ui/overlays/tooltip.tsx'
import styles from './frame.module.css'

export type NavItemProps = {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  /** told the item's id, so that one function serves all and a step draws only what it changes */
  readonly onPress: (id: string) => void
  readonly current?: boolean | undefined
  /** drawn at the end of the line; `countLabel` is what it means, spoken */
  readonly count?: number | undefined
  readonly countLabel?: string | undefined
  /** a word at the end of the line: 'private' */
  readonly note?: string | undefined
  /** as drawn: 'Ctrl L' */
  readonly shortcut?: string | undefined
  readonly isRail: boolean
}

const NavItemView = (props: NavItemProps) => {
  const { id, label, icon, onPress, current, count, countLabel, note, shortcut, isRail } = props
  return (
    <li>
      <Tooltip text={label} shortcut={shortcut} placement='end' isDisabled={!isRail}>
        <Link
          onPress={() => onPress(id)}
          className={cx(styles.item, current && styles.current)}
          {...(current ? { 'aria-current': 'page' as const } : {})}
        >
          <span className={styles.icon}>{icon}</span>
          <span className={styles.label}>{label}</span>
          {count !== undefined && (
            <span className={styles.aside}>
              <span aria-hidden>{count}</span>
              <span className={styles.spoken}>{countLabel}</span>
            </span>
          )}
          {note && <span className={styles.aside}>{note}</span>}
          {shortcut && (
            <span className={styles.aside}>
              <Kbd quiet>{shortcut}</Kbd>
            </span>
          )}
        </Link>
      </Tooltip>
    </li>
  )
}

export const NavItem = memo(NavItemView)
