// What every screen of the therapist's window stands in: the two clients, reads, messages, commands.
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Api, ApiProvider } from '../api/api-context.tsx'
import { ToastProvider } from '../ui/overlays/toast.tsx'
import { CommandsProvider } from './commands/commands.tsx'
import { platformOf } from './commands/keys.ts'
import { LookProvider } from './look-provider.tsx'

export type ProvidersProps = {
  readonly api: Api
  readonly queries: QueryClient
  readonly children: ReactNode
}

export const Providers = ({ api, queries, children }: ProvidersProps) => (
  <ApiProvider api={api}>
    <QueryClientProvider client={queries}>
      <LookProvider>
        <CommandsProvider platform={platformOf(navigator.platform)}>
          <ToastProvider>{children}</ToastProvider>
        </CommandsProvider>
      </LookProvider>
    </QueryClientProvider>
  </ApiProvider>
)
