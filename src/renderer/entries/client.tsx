// The client window: the form and nothing else. Its own mount, with its own words: the therapist's stay out of it.
import '../ui/look.ts'
import '../client-mode/client-page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { bridge } from '../api/bridge.ts'
import { ErrorBoundary } from '../app/error-boundary.tsx'
import { CannotOpen } from '../client-mode/cannot-open.tsx'
import { createClientCalls } from '../client-mode/client-calls.ts'
import { createClientI18n } from '../client-mode/client-i18n.ts'
import { ClientWindow } from '../client-mode/client-window.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
const calls = createClientCalls(bridge())

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={createClientI18n()}>
      <ErrorBoundary fallback={() => <CannotOpen onHandBack={() => void calls.finish('handBack')} />}>
        <ClientWindow calls={calls} />
      </ErrorBoundary>
    </I18nextProvider>
  </StrictMode>,
)
