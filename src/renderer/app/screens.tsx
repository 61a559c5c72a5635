// The table of screens: one line for each place that exists. With the routes beside it, the only files of the shell
// that name a feature.
import { VaultBanner } from '../features/vault/components/vault-banner.tsx'
import { LockedGate } from '../features/vault/screens/locked-gate.tsx'
import { Threshold } from '../features/vault/screens/threshold.tsx'
import type { Screens } from './navigation/navigation.tsx'
import { ClientRoute } from './routes/client-route.tsx'
import { ClientsRoute } from './routes/clients-route.tsx'
import { SessionRoute } from './routes/session-route.tsx'
import { TodayRoute } from './routes/today-route.tsx'

export const gate = { Gate: LockedGate, Threshold, Banner: VaultBanner } as const

export const screens: Screens = {
  today: TodayRoute,
  clients: ClientsRoute,
  client: ClientRoute,
  session: SessionRoute,
}
