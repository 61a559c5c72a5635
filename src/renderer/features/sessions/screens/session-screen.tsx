// One session: the next step first, then what was answered, by whom and how, and notes.
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RatingRow, SessionDetail } from '#shared/contracts/sessions.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { NotesCard } from '../components/notes-card.tsx'
import { ParticipantsCard } from '../components/participants-card.tsx'
import { RatingsCard } from '../components/ratings-card.tsx'
import { RecordDialog } from '../components/record-dialog.tsx'
import { SkipDialog } from '../components/skip-dialog.tsx'
import { SpokenDialog } from '../components/spoken-dialog.tsx'
import { nextStepOf } from '../next-step.ts'

type Occasion = 'outcome' | 'alliance'
type Open = { readonly what: 'record' | 'aloud' | 'skip'; readonly occasion: Occasion } | null
const STATUSES = ['planned', 'attended', 'noShow', 'cancelledLate', 'cancelledByMe'] as const

type SessionScreenProps = {
  readonly sessionId: string
  readonly onHandOver: (occasion: Occasion) => void
  readonly onOpenClient: (clientId: string) => void
  /** Slots of other features: the way to correct a rating, and what was corrected. */
  readonly correctionOf: (rating: RatingRow, session: SessionDetail) => ReactNode
  readonly historyOf: (session: SessionDetail) => ReactNode
}

/** A session's own ratings in the shape that the day's rows have, for the next step. */
const asRow = (session: SessionDetail) => {
  const given = (occasion: Occasion) =>
    session.ratings
      .filter((rating) => rating.occasion === occasion && !rating.superseded)
      .map(({ total }) => total)
  return { ...session, outcome: given('outcome'), alliance: given('alliance') }
}

export const SessionScreen = (props: SessionScreenProps) => {
  const { sessionId, onHandOver, onOpenClient, correctionOf, historyOf } = props
  const { t } = useTranslation(['sessions', 'common'])
  const format = useFormat()
  const [open, setOpen] = useState<Open>(null)
  const asked = useAsk(['sessions.get', sessionId], (api) => api.vault.sessions.get({ sessionId }))
  const setStatus = useDo((api, status: (typeof STATUSES)[number]) =>
    api.vault.sessions.setStatus({ sessionId, status }),
  )
  const end = useDo((api) => api.vault.sessions.end({ sessionId }))
  const reopen = useDo((api) => api.vault.sessions.reopen({ sessionId }))
  const session = asked.data
  if (!session) return asked.error ? <ProblemNotice error={asked.error} /> : <Loading />

  const step = nextStepOf(asRow(session))
  const name = format.list(session.clients.map(({ alias }) => alias))
  const [first] = session.clients
  const primary = {
    outcome: { label: t('session.handOver'), act: () => onHandOver('outcome') },
    alliance: { label: t('session.handOverCheck'), act: () => onHandOver('alliance') },
    end: { label: t('session.end'), act: () => end.mutate() },
    none: { label: t('session.reopen'), act: () => reopen.mutate() },
  }[step]
  return (
    <Page
      title={t('session.title', { name })}
      tags={<Tag>{t(`status.${session.endedAt === null ? session.status : 'ended'}`)}</Tag>}
      why={t('session.line', {
        number: session.number,
        when: format.moment(session.plannedAt),
        minutes: session.minutes,
        place: t(`place.${session.place}`),
      })}
      actions={
        <>
          {first && <Button onPress={() => onOpenClient(first.clientId)}>{t('session.client')}</Button>}
          <Button variant={step === 'none' ? 'default' : 'primary'} onPress={primary.act}>
            {primary.label}
          </Button>
        </>
      }
    >
      <ProblemNotice error={setStatus.error ?? end.error ?? reopen.error} />
      <Columns share='first'>
        <Stack gap={5}>
          {(['outcome', 'alliance'] as const).map((occasion) => (
            <RatingsCard
              key={occasion}
              session={session}
              occasion={occasion}
              correctionOf={(rating) => correctionOf(rating, session)}
              actions={
                <>
                  <LinkButton onPress={() => setOpen({ what: 'record', occasion })}>
                    {t('session.record')}
                  </LinkButton>
                  <LinkButton onPress={() => setOpen({ what: 'aloud', occasion })}>
                    {t('session.aloud')}
                  </LinkButton>
                  <LinkButton onPress={() => setOpen({ what: 'skip', occasion })}>
                    {t('session.skip')}
                  </LinkButton>
                </>
              }
            />
          ))}
          {historyOf(session)}
        </Stack>
        <Stack gap={5}>
          <ParticipantsCard session={session} />
          <Select
            label={t('session.status')}
            value={session.status}
            onChange={(status) => setStatus.mutate(status)}
            options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
          {first && <NotesCard clientId={first.clientId} sessionId={sessionId} notes={session.notes} />}
        </Stack>
      </Columns>
      {open?.what === 'record' && (
        <RecordDialog session={session} occasion={open.occasion} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'aloud' && (
        <SpokenDialog session={session} occasion={open.occasion} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'skip' && (
        <SkipDialog sessionId={sessionId} occasion={open.occasion} onClose={() => setOpen(null)} />
      )}
    </Page>
  )
}
