// A practice that lives at random: clients, people, sessions, marks, every kind of correction and its undoing, ends and
// re-openings, plans, pauses, birthdays, settings, days that pass and clocks that go back.
import { seededRandom } from '#domain/kernel/random.ts'
import { listRows, sql } from '#main/vault/db/sql.ts'
import type { BareDesk } from './bare-desk.ts'
import { aids, clientFields, paper } from './caseload.ts'

const DAY = 86_400_000

/** Few enough that acts meet one another. */
const MOST_CLIENTS = 4

/** One random act; many are refused, as they may be. */
export const actAtRandom = (desk: BareDesk, seed: number) => {
  const random = seededRandom(seed)
  const { db, clock, call } = desk
  const some = (
    text: 'client' | 'episode' | 'session' | 'rating' | 'correction' | 'person' | 'schedule' | 'alert_state',
  ) => {
    const ids = listRows(
      db,
      sql<{ id: string }>`${{ text: `SELECT id FROM ${text} ORDER BY rowid`, values: [] }}`,
    )
    return ids.length === 0 ? '00000000-0000-4000-8000-000000000000' : random.pick(ids).id
  }
  const mark = () => (random.next() < 0.05 ? null : random.below(101))
  const sessionClient = (sessionId: string) => {
    const rows = listRows(
      db,
      sql<{
        id: string
      }>`SELECT m.client_id AS id FROM session s JOIN episode_client m ON m.episode_id = s.episode_id
                          WHERE s.id = ${sessionId}`,
    )
    return rows.length === 0 ? some('client') : random.pick(rows).id
  }
  const reason = 'as it was said'
  const acts: readonly (() => unknown)[] = [
    () =>
      listRows(db, sql<{ id: string }>`SELECT id FROM client`).length >= MOST_CLIENTS
        ? 'enough'
        : call(
            'clients.create',
            clientFields(`Plant ${random.below(1000)}`, { birthYear: 1950 + random.below(72) }),
          ),
    () => call('clients.openEpisode', { clientIds: [some('client'), some('client')] }),
    () => call('clients.openEpisode', { clientIds: [some('client')] }),
    () =>
      call('clients.closeEpisode', {
        episodeId: some('episode'),
        reason: random.pick(['planned', 'stoppedComing', 'moved'] as const),
        note: '',
      }),
    () => call('clients.reopenEpisode', { episodeId: some('episode') }),
    () =>
      call('clients.pauseEpisode', {
        episodeId: some('episode'),
        until: random.next() < 0.3 ? null : clock.now + random.below(40) * DAY,
      }),
    () =>
      call('clients.update', {
        clientId: some('client'),
        ...clientFields('Renamed', { birthYear: 1950 + random.below(72), labels: ['sleep'] }),
      }),
    () => call('clients.setSafety', { clientId: some('client'), note: random.next() < 0.5 ? null : 'ask' }),
    () => call('clients.archive', { clientId: some('client') }),
    () => call('clients.unarchive', { clientId: some('client') }),
    () => call('clients.addPerson', { clientId: some('client'), role: 'parent', alias: 'Parent', aids }),
    () =>
      call('clients.setPattern', {
        episodeId: some('episode'),
        weekday: 1 + random.below(7),
        minuteOfDay: 600,
        minutes: 50,
        everyWeeks: 1 + random.below(2),
        place: 'room',
        timeZone: 'Europe/Berlin',
        from: clock.now,
        until: random.next() < 0.5 ? null : clock.now + random.below(60) * DAY,
      }),
    () =>
      call('clients.endPattern', { scheduleId: some('schedule'), until: clock.now + random.below(20) * DAY }),
    () =>
      call('sessions.setStatus', {
        sessionId: some('session'),
        status: random.pick(['planned', 'attended', 'noShow', 'cancelledLate'] as const),
      }),
    () =>
      call('sessions.update', {
        sessionId: some('session'),
        plannedAt: clock.now - random.below(60) * DAY,
        minutes: 50,
        place: 'room',
      }),
    () => {
      const sessionId = some('session')
      const clientId = sessionClient(sessionId)
      const personId = random.next() < 0.5 ? null : some('person')
      return call('sessions.setParticipant', {
        sessionId,
        clientId,
        personId,
        takesPart: random.next() < 0.6,
      })
    },
    () =>
      call('outcomes.correct', { kind: 'value', ratingId: some('rating'), total: random.below(401), reason }),
    () =>
      call('outcomes.correct', {
        kind: 'someoneElse',
        ratingId: some('rating'),
        toClientId: some('client'),
        reason,
      }),
    () => call('outcomes.correct', { kind: 'baseline', ratingId: some('rating'), reason }),
    () => call('outcomes.correct', { kind: 'exclusion', ratingId: some('rating'), reason }),
    () => call('outcomes.undoCorrection', { correctionId: some('correction') }),
    () =>
      call('outcomes.answerAlert', {
        episodeId: some('episode'),
        clientId: some('client'),
        rule: 'notSeen',
        standsOn: `session:${random.below(5)}`,
        answer: 'snoozed',
        until: clock.now + (1 + random.below(20)) * DAY,
      }),
    () =>
      random.next() < 0.8 ||
      call('settings.save', {
        practice: {
          constants: {
            ...defaults(desk),
            veryLowTotal: random.below(200),
            courseSessions: 3 + random.below(20),
            courseForYoungAndCarers: random.next() < 0.5,
          },
        },
      }),
    () => {
      clock.now += random.next() < 0.1 ? -random.below(40) * DAY : random.below(30) * DAY
      return 'later'
    },
  ]
  const session = () =>
    call('sessions.add', {
      episodeId: some('episode'),
      plannedAt: clock.now + (random.below(20) - 12) * DAY,
      timeZone: 'Europe/Berlin',
      minutes: 50,
      place: 'room',
    })
  const rate = () => {
    const sessionId = some('session')
    const personId = random.next() < 0.2 ? some('person') : null
    const occasion = random.next() < 0.6 ? 'outcome' : 'alliance'
    return call(
      'sessions.recordRating',
      paper(sessionId, sessionClient(sessionId), clock.now, [mark(), mark(), mark(), mark()], {
        personId,
        occasion,
      }),
    )
  }
  return (): unknown => {
    const dice = random.next()
    return dice < 0.2 ? rate() : dice < 0.3 ? session() : random.pick(acts)()
  }
}

const defaults = ({ call }: BareDesk) => {
  const got = call<{ practice: { constants: object } }>('settings.get', {})
  return typeof got === 'string' ? {} : got.practice.constants
}
