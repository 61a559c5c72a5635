// Parts of one page that are looked at one at a time.
import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './tabs.module.css'

export type TabItem<I extends string> = {
  readonly id: I
  readonly label: ReactNode
  readonly content: ReactNode
}

export type TabsProps<I extends string> = {
  readonly label: string
  readonly items: readonly TabItem<I>[]
  readonly selected?: I | undefined
  readonly onChange?: ((id: I) => void) | undefined
  /** beside the panel where there is room (settings), else above it */
  readonly orientation?: 'horizontal' | 'vertical' | undefined
}

export const Tabs = <I extends string>({
  label,
  items,
  selected,
  onChange,
  orientation = 'horizontal',
}: TabsProps<I>) => (
  <AriaTabs
    orientation={orientation}
    {...(selected === undefined ? {} : { selectedKey: selected })}
    onSelectionChange={(key) => {
      const item = items.find(({ id }) => id === key)
      if (item) onChange?.(item.id)
    }}
    className={cx(styles.tabs)}
  >
    <TabList aria-label={label} className={cx(styles.list)}>
      {items.map((item) => (
        <Tab key={item.id} id={item.id} className={cx(styles.tab)}>
          {item.label}
        </Tab>
      ))}
    </TabList>
    {items.map((item) => (
      <TabPanel key={item.id} id={item.id} className={cx(styles.panel)}>
        {item.content}
      </TabPanel>
    ))}
  </AriaTabs>
)
