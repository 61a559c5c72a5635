// The unlocked app: frame, places, palette and keys around the screen of the present place. Screens come in by a table,
// so that the shell knows no feature; the sidebar shows the places that have one.
import { type AnyRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import {
  CalendarDays,
  ChartScatter,
  Gauge,
  HeartPulse,
  Lock,
  MessagesSquare,
  Search,
  Settings,
  Users,
} from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands, usePlatform } from './commands/commands.tsx'
import { drawnKeys } from './commands/keys.ts'
import { Palette } from './commands/palette.tsx'
import { CrashPage } from './crash-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame, type FrameItem } from './frame/frame.tsx'
import { createAppRouter, type Screens, useGo, useHere } from './navigation/navigation.tsx'
import { type Place, places } from './navigation/places.ts'

export type ShellProps = {
  readonly screens: Screens
  /** locks at once; whatever was typed was saved as it was typed */
  readonly onLock: () => void
  /** counts beside places, where known */
  readonly clientCount?: number | undefined
  readonly banner?: ReactNode
}

const ShellContext = createContext<ShellProps | null>(null)
const LOCK_KEYS = 'Mod+L'
const PALETTE_KEYS = 'Mod+K'

/** A page belongs to a place of the sidebar: a client to Clients, a session to Today. */
const UNDER: Partial<Record<Place, Place>> = {
  client: 'clients',
  session: 'today',
  week: 'today',
  plan: 'load',
}

/** Made once, so that an item of the sidebar is drawn again only when something of it changed. */
const icons = {
  calendarDays: <CalendarDays aria-hidden />,
  users: <Users aria-hidden />,
  chartScatter: <ChartScatter aria-hidden />,
  gauge: <Gauge aria-hidden />,
  heartPulse: <HeartPulse aria-hidden />,
  messagesSquare: <MessagesSquare aria-hidden />,
  settings: <Settings aria-hidden />,
  search: <Search aria-hidden />,
  lock: <Lock aria-hidden />,
} as const

const ShellFrame = () => {
  const shell = useContext(ShellContext)
  if (!shell) throw new Error('ShellFrame needs a Shell above it')
  const { screens, onLock, clientCount, banner } = shell
  const { t } = useTranslation('shell')
  const go = useGo()
  const here = useHere()
  const platform = usePlatform()
  const [isPaletteOpen, setPaletteOpen] = useState(false)

  const all = [
    { id: 'today', label: t('nav.today'), icon: icons.calendarDays, keys: 'Mod+1' },
    {
      id: 'clients',
      label: t('nav.clients'),
      icon: icons.users,
      keys: 'Mod+2',
      count: clientCount,
      countLabel: clientCount === undefined ? undefined : t('nav.clientCount', { count: clientCount }),
    },
    { id: 'outcomes', label: t('nav.outcomes'), icon: icons.chartScatter, keys: 'Mod+3' },
    { id: 'load', label: t('nav.load'), icon: icons.gauge, keys: 'Mod+4' },
    {
      id: 'checkin',
      label: t('nav.checkin'),
      icon: icons.heartPulse,
      note: t('nav.private'),
      keys: 'Mod+7',
    },
    { id: 'supervision', label: t('nav.supervision'), icon: icons.messagesSquare, keys: 'Mod+6' },
    { id: 'settings', label: t('nav.settings'), icon: icons.settings, keys: 'Mod+,' },
  ] as const
  const open = useCallback(
    (id: string) => {
      const place = places.find((one) => one === id)
      if (place) go.to(place, {})
    },
    [go],
  )
  const openPalette = useCallback(() => setPaletteOpen(true), [])
  const shown = all.filter(({ id }) => screens[id] !== undefined)
  const current = here.place && (UNDER[here.place] ?? here.place)
  const itemOf = ({ keys: _, ...place }: (typeof all)[number]): FrameItem => ({
    ...place,
    current: place.id === current,
    onPress: open,
  })
  const find: FrameItem = {
    id: 'find',
    label: t('nav.find'),
    icon: icons.search,
    shortcut: drawnKeys(PALETTE_KEYS, platform),
    onPress: openPalette,
  }
  const lock: FrameItem = {
    id: 'lock',
    label: t('nav.lock'),
    icon: icons.lock,
    shortcut: drawnKeys(LOCK_KEYS, platform),
    onPress: onLock,
  }
  useCommands([
    { id: 'lock', title: t('nav.lock'), icon: lock.icon, keys: LOCK_KEYS, always: true, run: onLock },
    ...shown.map(({ id, label, icon, keys }) => ({
      id: `go-${id}`,
      title: label,
      icon,
      keys,
      group: 'place' as const,
      run: () => go.to(id, {}),
    })),
  ])

  return (
    <Frame
      places={[
        shown.filter(({ id }) => id !== 'settings' && id !== 'checkin').map(itemOf),
        shown.filter(({ id }) => id === 'checkin').map(itemOf),
      ]}
      foot={[find, ...shown.filter(({ id }) => id === 'settings').map(itemOf), lock]}
      pageKey={here.key}
      banner={banner}
    >
      <ErrorBoundary
        resetKey={here.key}
        fallback={(retry) => <CrashPage onRetry={retry} onToday={() => go.to('today', {})} />}
      >
        <Outlet />
      </ErrorBoundary>
      <Palette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} />
    </Frame>
  )
}

export const Shell = (props: ShellProps) => {
  // One router for the life of an unlock: a lock makes a new window.
  const [router] = useState<AnyRouter>(() => createAppRouter(props.screens, ShellFrame))
  return (
    <ShellContext.Provider value={props}>
      <RouterProvider router={router} />
    </ShellContext.Provider>
  )
}
