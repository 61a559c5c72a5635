// A client's page: the client, with chart, alerts, sessions and notes of the chosen episode.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { useAsk, useDo } from '../../api/ask.ts'
import { IntroducedNotice } from '../../features/clients/components/introduced-notice.tsx'
import { ClientScreen } from '../../features/clients/screens/client-screen.tsx'
import { HandOverDialog } from '../../features/handover/components/hand-over-dialog.tsx'
import { EpisodeMeasures, SafetyAnswers } from '../../features/measures/components/episode-measures.tsx'
import { AddEventDialog } from '../../features/outcomes/components/add-event-dialog.tsx'
import { AlertHistory } from '../../features/outcomes/components/alert-history.tsx'
import { ClosingCard } from '../../features/outcomes/components/closing-card.tsx'
import { EpisodeOutcomes } from '../../features/outcomes/components/episode-outcomes.tsx'
import { ExclusionCard } from '../../features/outcomes/components/exclusion-card.tsx'
import { QuietHint } from '../../features/outcomes/components/quiet-hint.tsx'
import { RatingsPart } from '../../features/outcomes/components/ratings-part.tsx'
import { StandingTag } from '../../features/outcomes/components/standing-tag.tsx'
import { PaperDialog } from '../../features/reports/paper/paper-dialog.tsx'
import { NotesCard } from '../../features/sessions/components/notes-card.tsx'
import { SessionList } from '../../features/sessions/components/session-list.tsx'
import { Loading } from '../../ui/display/loading.tsx'
import { InTurn } from '../../ui/layout/in-turn.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { useGo } from '../navigation/navigation.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { ClientPapers } from './client-papers.tsx'
import { ClientReport } from './client-report.tsx'

type Props = { readonly clientId: string; readonly episodeId?: string }

export const ClientRoute = ({ clientId, episodeId }: Props) => {
  const client = useAsk(['clients.get', clientId], (api) => api.vault.clients.get({ clientId }))
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const error = client.error ?? settings.error
  if (error) return <ProblemNotice error={error} />
  if (!client.data || !settings.data) return <Loading />
  return <Loaded client={client.data} practice={settings.data.practice} asked={episodeId ?? null} />
}

type LoadedProps = {
  readonly client: ClientDetail
  /** The episode that led here; else the present one is shown. */
  readonly asked: string | null
  readonly practice: Parameters<typeof EpisodeOutcomes>[0]['practice']
}

const Loaded = ({ client, practice, asked }: LoadedProps) => {
  const { t } = useTranslation('clients')
  const go = useGo()
  const { clientId } = client
  const [chosen, setChosen] = useState(asked)
  const [open, setOpen] = useState<'report' | 'turn' | 'leaflet' | null>(null)
  const [handing, setHanding] = useState<string | null>(null)
  const episode =
    client.episodes.find(({ episodeId }) => episodeId === chosen) ??
    client.episodes.findLast(({ closedAt }) => closedAt === null) ??
    client.episodes.at(-1)
  const notes = useAsk(['sessions.listNotes', clientId], (api) => api.vault.sessions.listNotes({ clientId }))
  const start = useDo((api, episodeId: string) =>
    api.vault.sessions.add({
      episodeId,
      plannedAt: Date.now(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      minutes: practice.sessionMinutes,
      place: 'room',
    }),
  )
  const close = () => setOpen(null)
  return (
    <>
      <ClientScreen
        client={client}
        episode={episode}
        onEpisode={setChosen}
        standing={
          episode && <StandingTag episodeId={episode.episodeId} clientId={clientId} practice={practice} />
        }
        hint={(end) => episode && <QuietHint episodeId={episode.episodeId} clientId={clientId} onEnd={end} />}
        onStart={() =>
          episode && start.mutate(episode.episodeId, { onSuccess: ({ sessionId }) => setHanding(sessionId) })
        }
        onReport={() => setOpen('report')}
        onMarkTurn={() => setOpen('turn')}
      >
        <ProblemNotice error={start.error ?? notes.error} />
        <IntroducedNotice client={client} onLeaflet={() => setOpen('leaflet')} />
        {episode && (
          <InTurn>
            {episode.closedAt !== null && (
              <ClosingCard
                key={episode.episodeId}
                clientId={clientId}
                episodeId={episode.episodeId}
                endNote={episode.endNote}
                practice={practice}
              />
            )}
            <SafetyAnswers clientId={clientId} />
            <EpisodeOutcomes episodeId={episode.episodeId} clientId={clientId} practice={practice} />
            <EpisodeMeasures
              episodeId={episode.episodeId}
              clientId={clientId}
              isOpen={episode.closedAt === null}
              answerers={client}
            />
            <Tabs
              label={t('parts.label')}
              items={[
                {
                  id: 'sessions',
                  label: t('parts.sessions'),
                  content: (
                    <SessionList
                      episodeId={episode.episodeId}
                      onOpen={(sessionId) => go.to('session', { sessionId })}
                    />
                  ),
                },
                {
                  id: 'ratings',
                  label: t('parts.ratings'),
                  content: (
                    <>
                      <RatingsPart episodeId={episode.episodeId} practice={practice} />
                      <ExclusionCard episodeId={episode.episodeId} reason={episode.excludedReason} />
                    </>
                  ),
                },
                {
                  id: 'alerts',
                  label: t('parts.alerts'),
                  content: <AlertHistory episodeId={episode.episodeId} />,
                },
                {
                  id: 'notes',
                  label: t('parts.notes'),
                  content: (
                    <>
                      <NotesCard clientId={clientId} sessionId={null} notes={notes.data?.notes ?? []} />
                      <ClientPapers clientId={clientId} />
                    </>
                  ),
                },
              ]}
            />
          </InTurn>
        )}
      </ClientScreen>
      {open === 'leaflet' && (
        <PaperDialog
          what='leaflet'
          language={client.aids.language}
          pageSize={practice.pageSize}
          onClose={close}
        />
      )}
      {open === 'turn' && episode && <AddEventDialog episodeId={episode.episodeId} onClose={close} />}
      {open === 'report' && episode && (
        <ClientReport
          clientId={clientId}
          episodeId={episode.episodeId}
          pageSize={practice.pageSize}
          hasName={client.name !== ''}
          notes={notes.data?.notes ?? []}
          onClose={close}
        />
      )}
      {handing && <HandOverDialog sessionId={handing} occasion='outcome' onClose={() => setHanding(null)} />}
    </>
  )
}
