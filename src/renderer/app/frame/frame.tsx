// The therapist's frame: skip link, sidebar (a rail of pictures where there is no room), and the page. Knows no feature.
import { type ReactNode, useDeferredValue, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Brand } from '../../ui/display/brand.tsx'
import { PAGE_TITLE_ID } from '../../ui/layout/page.tsx'
import styles from './frame.module.css'
import { NavItem, type NavItemProps } from './nav-item.tsx'
import { useIsRail } from './use-is-rail.ts'

export type FrameItem = Omit<NavItemProps, 'isRail'>

export type FrameProps = {
  /** in groups; a hairline stands between groups */
  readonly places: readonly (readonly FrameItem[])[]
  /** at the foot: settings, lock */
  readonly foot: readonly FrameItem[]
  /** changes with every step: moves the focus to the page and its top into view */
  readonly pageKey: string
  /** above the page: the mark of the sample caseload, a warning that concerns all pages */
  readonly banner?: ReactNode
  readonly children: ReactNode
}

export const Frame = ({ places, foot, pageKey, banner, children }: FrameProps) => {
  const { t } = useTranslation(['shell', 'common'])
  const main = useRef<HTMLElement>(null)
  const nav = useRef<HTMLElement>(null)
  const isRail = useIsRail(nav)
  // The page itself is drawn after the frame; the focus goes to it when it is there.
  const drawn = useDeferredValue(pageKey)
  const shown = useRef(drawn)

  useEffect(() => {
    if (shown.current === drawn) return
    shown.current = drawn
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [drawn])

  const items = (list: readonly FrameItem[]) =>
    list.map((item) => <NavItem key={item.id} {...item} isRail={isRail} />)

  return (
    <div className={styles.shell}>
      <div className={styles.skip}>
        <Button variant='primary' onPress={() => main.current?.focus()}>
          {t('skip')}
        </Button>
      </div>
      <div className={styles.frame}>
        <nav ref={nav} aria-label={t('nav.label')} className={styles.nav}>
          <div className={styles.brand}>
            <Brand name={t('common:appName')} />
          </div>
          {places.map((group) => (
            <ul key={group[0]?.id} className={styles.group}>
              {items(group)}
            </ul>
          ))}
          <ul className={styles.foot}>{items(foot)}</ul>
        </nav>
        <main ref={main} tabIndex={-1} aria-labelledby={PAGE_TITLE_ID} className={styles.main}>
          {banner && <div className={styles.banner}>{banner}</div>}
          {children}
        </main>
      </div>
    </div>
  )
}
