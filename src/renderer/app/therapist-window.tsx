// The therapist's window: the gate (lock screen, making a caseload) until one is open, then the rest. At a lock everything
// that was read is forgotten; main ends the window besides.
import type { QueryClient } from '@tanstack/react-query'
import { type ComponentType, Suspense, useEffect } from 'react'
import type { Api } from '../api/api-context.tsx'
import { Providers } from './providers.tsx'
import { forgetAll } from './query-client.ts'
import { type AppStateAnswer, useAppState } from './use-app-state.ts'

type Parts = {
  /** what stands before an open caseload */
  readonly Gate: ComponentType<{ readonly state: AppStateAnswer }>
  /** the open caseload */
  readonly Unlocked: ComponentType
}

export type TherapistWindowProps = Parts & { readonly api: Api; readonly queries: QueryClient }

const Inside = ({ Gate, Unlocked, queries }: Parts & { readonly queries: QueryClient }) => {
  const state = useAppState()
  const isOpen = state?.state === 'unlocked' || state?.state === 'privateOpen'
  // At the end of an open caseload, not before one: the lock screen's own reads go on.
  useEffect(() => (isOpen ? () => forgetAll(queries) : undefined), [isOpen, queries])
  if (!state) return null
  return isOpen ? (
    <Suspense>
      <Unlocked />
    </Suspense>
  ) : (
    <Gate state={state} />
  )
}

export const TherapistWindow = ({ api, queries, ...parts }: TherapistWindowProps) => (
  <Providers api={api} queries={queries}>
    <Inside queries={queries} {...parts} />
  </Providers>
)
