// The therapist's window: the gate (lock screen, making a caseload) until one is open, then the shell. At a lock everything
// that was read is forgotten; main ends the window besides.
import type { QueryClient } from '@tanstack/react-query'
import { type ComponentType, type ReactNode, useEffect } from 'react'
import { type Api, useApi } from '../api/api-context.tsx'
import { useAsk } from '../api/ask.ts'
import type { Screens } from './navigation/navigation.tsx'
import { Providers } from './providers.tsx'
import { forgetAll } from './query-client.ts'
import { Shell } from './shell.tsx'
import { useAlive } from './use-alive.ts'
import { type AppStateAnswer, useAppState } from './use-app-state.ts'

type Parts = {
  /** what stands before an open caseload */
  readonly Gate: ComponentType<{ readonly state: AppStateAnswer }>
  /** what an open caseload asks for before its screens (the rest of a first run) */
  readonly Threshold: ComponentType<{ readonly children: ReactNode }>
  /** a line over every page: a sample caseload says so */
  readonly Banner: ComponentType
  readonly screens: Screens
}

export type TherapistWindowProps = Parts & { readonly api: Api; readonly queries: QueryClient }

const Unlocked = ({ screens, Banner }: Pick<Parts, 'screens' | 'Banner'>) => {
  useAlive()
  const { app } = useApi()
  const clients = useAsk(['clients.list', false], (api) => api.vault.clients.list({ archived: false }))
  return (
    <Shell
      screens={screens}
      clientCount={clients.data?.clients.length}
      banner={<Banner />}
      onLock={() => {
        void app.vault.lock({}).catch(() => undefined)
      }}
    />
  )
}

const Inside = ({ Gate, Threshold, queries, ...rest }: Parts & { readonly queries: QueryClient }) => {
  const state = useAppState()
  const isOpen = state?.state === 'unlocked'
  useEffect(() => {
    if (state && !isOpen) forgetAll(queries)
  }, [state, isOpen, queries])
  if (!state) return null
  return isOpen ? (
    <Threshold>
      <Unlocked {...rest} />
    </Threshold>
  ) : (
    <Gate state={state} />
  )
}

export const TherapistWindow = ({ api, queries, ...parts }: TherapistWindowProps) => (
  <Providers api={api} queries={queries}>
    <Inside queries={queries} {...parts} />
  </Providers>
)
