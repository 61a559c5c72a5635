// Hands the two clients to the screens of a window. Made once per window, by its entry.
import { createContext, type ReactNode, useContext } from 'react'
import { createAppClient } from './app-client.ts'
import { createVaultClient, type VaultClient } from './vault-client.ts'
import { createVaultPort, type VaultPort } from './vault-port.ts'

export type AppClient = ReturnType<typeof createAppClient>
export type Api = { readonly app: AppClient; readonly vault: VaultClient; readonly port: VaultPort }

export const createApi = (): Api => {
  const port = createVaultPort(window)
  return { app: createAppClient(), vault: createVaultClient(port), port }
}

const ApiContext = createContext<Api | null>(null)

export const ApiProvider = ({ api, children }: { readonly api: Api; readonly children: ReactNode }) => (
  <ApiContext.Provider value={api}>{children}</ApiContext.Provider>
)

export const useApi = (): Api => {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above it')
  return api
}
