// The open caseload: what is left of a first run, then the shell with its screens. Loaded after the lock screen stands,
// so that the app starts with little.
import { useEffect } from 'react'
import { useApi } from '../api/api-context.tsx'
import { useAsk } from '../api/ask.ts'
import { Threshold } from '../features/vault/screens/threshold.tsx'
import { offerFonts } from '../ui/fonts/load-font.ts'
import { EveryPage } from './routes/every-page.tsx'
import { screens } from './screens.ts'
import { Shell } from './shell.tsx'
import { useAlive } from './use-alive.ts'

const Desk = () => {
  useAlive()
  // Names and titles of measures come in any script, whatever languages are on.
  useEffect(() => void offerFonts().catch(() => undefined), [])
  const { app } = useApi()
  const clients = useAsk(['clients.find', 'count'], (api) => api.vault.clients.find({ search: '', limit: 0 }))
  return (
    <Shell
      screens={screens}
      clientCount={clients.data?.all}
      banner={<EveryPage />}
      onLock={() => {
        void app.vault.lock({}).catch(() => undefined)
      }}
    />
  )
}

export const Unlocked = () => (
  <Threshold>
    <Desk />
  </Threshold>
)
