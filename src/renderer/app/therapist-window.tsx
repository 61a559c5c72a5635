// The therapist's window: the gate (lock screen, first run) until a caseload is open, then the shell. At a lock everything
// that was read is forgotten; main ends the window besides.
import type { QueryClient } from '@tanstack/react-query'
import { type ComponentType, useEffect, useState } from 'react'
import type { Api } from '../api/api-context.tsx'
import { onStateChanged } from '../api/app-client.ts'
import type { Screens } from './navigation/navigation.tsx'
import { Providers } from './providers.tsx'
import { forgetAll } from './query-client.ts'
import { Shell } from './shell.tsx'
import { useAlive } from './use-alive.ts'

export type TherapistWindowProps = {
  readonly api: Api
  readonly queries: QueryClient
  /** what stands before an open caseload */
  readonly Gate: ComponentType
  readonly screens: Screens
}

const Unlocked = ({ api, screens }: Pick<TherapistWindowProps, 'api' | 'screens'>) => {
  useAlive()
  return (
    <Shell
      screens={screens}
      onLock={() => {
        void api.app.vault.lock({}).catch(() => undefined)
      }}
    />
  )
}

export const TherapistWindow = ({ api, queries, Gate, screens }: TherapistWindowProps) => {
  const [isOpen, setOpen] = useState(false)
  useEffect(
    () =>
      onStateChanged(({ state }) => {
        const open = state === 'unlocked' || state === 'privateOpen'
        setOpen(open)
        if (!open) forgetAll(queries)
      }),
    [queries],
  )
  return (
    <Providers api={api} queries={queries}>
      {isOpen ? <Unlocked api={api} screens={screens} /> : <Gate />}
    </Providers>
  )
}
