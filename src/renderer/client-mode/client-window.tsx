// The window that the client holds: nothing but the question. Covered whenever it is not in front.
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { CannotOpen } from './cannot-open.tsx'
import type { ClientCalls } from './client-calls.ts'
import { loadLanguages } from './client-i18n.ts'
import type { Forms } from './client-session.ts'
import { Ending } from './ending.tsx'
import { HandBackCorner } from './hand-back-corner.tsx'
import { QuietScreen } from './quiet-screen.tsx'
import { Turn } from './turn.tsx'
import { useAwayWatch } from './use-away-watch.ts'
import { type ClientSession, useClientSession } from './use-client-session.ts'
import { useQuietPage } from './use-quiet-page.ts'

export const ClientWindow = ({ calls }: { readonly calls: ClientCalls }) => {
  const { t, i18n } = useTranslation('clientMode')
  const prepare = useCallback(
    (forms: Forms) =>
      loadLanguages(
        i18n,
        forms.map(({ language }) => language),
      ),
    [i18n],
  )
  const session = useClientSession(calls, prepare)
  const away = useAwayWatch(session.view === 'handed', () => session.leave('away'))
  useQuietPage()
  return (
    <>
      {/* Hidden, not gone: marks that are not saved yet stay in their form. */}
      <div hidden={away.covered}>
        <Screens session={session} />
        <HandBackCorner onHandBack={() => session.leave('handBack')} />
      </div>
      {away.covered && (
        <QuietScreen
          title={t('cover.title')}
          actions={
            <Button variant='primary' size='l' onPress={away.goOn}>
              {t('cover.continue')}
            </Button>
          }
        >
          {t('cover.body')}
        </QuietScreen>
      )}
    </>
  )
}

const Screens = ({ session }: { readonly session: ClientSession }) => {
  const { t } = useTranslation('clientMode')
  const { phase, forms } = session
  if (phase.at === 'opening') return <QuietScreen title={t('loading')} />
  if (phase.at === 'ending') return <Ending session={session} />
  const handBack = () => session.leave('handBack')
  if (phase.at === 'full') return <CannotOpen isFull onHandBack={handBack} />
  const form = phase.at === 'broken' ? undefined : forms[phase.place]
  if (phase.at === 'broken' || !form) return <CannotOpen onHandBack={handBack} />
  return <Turn key={form.index} form={form} phase={phase} session={session} calls={session.calls} />
}
