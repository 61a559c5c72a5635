// Today: sessions, with what is worth a look beside them and the hand-over in front.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/ask.ts'
import { LoadLineCard } from '../../features/caseload/public.ts'
import { HandOverDialog } from '../../features/handover/components/hand-over-dialog.tsx'
import { SafetyElsewhere } from '../../features/measures/public.ts'
import { FollowUpsDueCard } from '../../features/outcomes/components/follow-ups-due-card.tsx'
import { WorthALookCard } from '../../features/outcomes/components/worth-a-look-card.tsx'
import { initialsOf } from '../../features/sessions/initials.ts'
import { TodayScreen } from '../../features/sessions/screens/today-screen.tsx'
import { DueDecisions, WeekOffer } from '../../features/supervision/public.ts'
import { InTurn } from '../../ui/layout/in-turn.tsx'
import { useCommands } from '../commands/commands.tsx'
import { useGo } from '../navigation/navigation.tsx'
import { CheckInReminder } from './check-in-reminder.tsx'

type Occasion = 'outcome' | 'alliance'

export const TodayRoute = () => {
  const { t } = useTranslation(['sessions', 'week'])
  const go = useGo()
  const [isAdding, setAdding] = useState(false)
  const [isTyping, setTyping] = useState(false)
  const [handing, setHanding] = useState<{ sessionId: string; occasion: Occasion } | null>(null)
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const hides = settings.data?.practice.initialsOnly ?? true
  const nameOf = (alias: string) => (hides ? initialsOf(alias) : alias)
  useCommands([
    { id: 'add-session', title: t('today.add'), keys: 'N', run: () => setAdding(true) },
    { id: 'close-week', title: t('week:title'), run: () => go.to('week', {}) },
    {
      id: 'type-paper',
      title: t('pile.command'),
      keywords: t('pile.commandWords'),
      keys: 'P',
      run: () => setTyping(true),
    },
  ])
  return (
    <>
      <TodayScreen
        isAdding={isAdding}
        onAdd={setAdding}
        isTyping={isTyping}
        onType={setTyping}
        onOpenSession={(sessionId) => go.to('session', { sessionId })}
        onHandOver={(sessionId, occasion) => setHanding({ sessionId, occasion })}
        aside={
          <InTurn>
            <WeekOffer onOpen={() => go.to('week', {})} />
            <DueDecisions onOpen={() => go.to('supervision', {})} />
            <SafetyElsewhere
              nameOf={nameOf}
              onOpen={(clientId, episodeId) => go.to('client', { clientId, episodeId })}
            />
            <WorthALookCard nameOf={nameOf} onOpen={(clientId) => go.to('client', { clientId })} />
            <FollowUpsDueCard
              nameOf={nameOf}
              onOpen={(clientId, episodeId) => go.to('client', { clientId, episodeId })}
            />
            <CheckInReminder sharedScreen={hides} />
            <LoadLineCard onOpen={() => go.to('load', {})} />
          </InTurn>
        }
      />
      {handing && <HandOverDialog {...handing} onClose={() => setHanding(null)} />}
    </>
  )
}
