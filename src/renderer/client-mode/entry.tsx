// Entry of the client window: its own page, its own words, three calls.
import '../ui/look.ts'
import './client-page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { bridge } from '../api/bridge.ts'
import { createClientCalls } from './client-calls.ts'
import { createClientI18n } from './client-i18n.ts'
import { ClientWindow } from './client-window.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={createClientI18n()}>
      <ClientWindow calls={createClientCalls(bridge())} />
    </I18nextProvider>
  </StrictMode>,
)
