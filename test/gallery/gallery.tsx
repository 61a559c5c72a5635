// Every piece of the design system on invented data, to be looked at: npx vite test/gallery, then
// /?page=today|controls|overlays|code|states|table & theme=light|dark|contrast & text=100|150|200 & lang=ar.
import '#renderer/ui/look.ts'
import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CommandsProvider } from '#renderer/app/commands/commands.tsx'
import type { Screens } from '#renderer/app/navigation/navigation.tsx'
import { Shell } from '#renderer/app/shell.tsx'
import { applyLook, type LookChoice } from '#renderer/app/theme.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { LocaleProvider } from '#renderer/i18n/locale.tsx'
import { ToastProvider } from '#renderer/ui/overlays/toast.tsx'
import { ClientsPage } from './clients-page.tsx'
import { CodePage } from './code-page.tsx'
import { ControlsPage } from './controls-page.tsx'
import { OverlaysPage } from './overlays-page.tsx'
import { StatesPage } from './states-page.tsx'
import { TodayPage } from './today-page.tsx'

const asked = new URLSearchParams(location.search)
const pages: Readonly<Record<string, ComponentType>> = {
  today: TodayPage,
  controls: ControlsPage,
  overlays: OverlaysPage,
  states: StatesPage,
  table: ClientsPage,
}
const theme = (asked.get('theme') ?? 'system') as LookChoice['theme']
const textSize = Number(asked.get('text') ?? 100) as LookChoice['textSize']
applyLook({ theme, textSize })

const page = asked.get('page') ?? 'today'
const screens: Screens = { today: pages[page] ?? TodayPage, clients: ClientsPage, settings: ControlsPage }
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider i18n={createI18n('en')} locale={asked.get('lang') ?? 'en-GB'} timeZone='Europe/Berlin'>
        <CommandsProvider platform='other'>
          <ToastProvider>
            {page === 'code' ? (
              <CodePage />
            ) : (
              <Shell screens={screens} clientCount={24} onLock={() => location.reload()} />
            )}
          </ToastProvider>
        </CommandsProvider>
      </LocaleProvider>
    </StrictMode>,
  )
if (asked.get('lang') === 'ar') setTimeout(() => document.documentElement.setAttribute('dir', 'rtl'), 100)
