// What the Together window shows on a locked vault: the courses of this session's people and nothing else. No name, no
// code, no note, no flag, no alert; and the forms of the next hand-over, so that it needs no code.
import type { HandoverWho } from '#shared/contracts/handover.ts'
import type { Picture } from '#shared/contracts/outcomes.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Ask, TogetherPacket } from '#shared/process/control.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { bandOf, getClient, getPerson } from '../clients/public.ts'
import { dueMeasures, rolesUnseenIn } from '../measures/public.ts'
import type { RaterLine } from '../outcomes/public.ts'
import { overviewOf } from '../outcomes/public.ts'
import { directionOf, getSession, listParticipants } from '../sessions/public.ts'
import { languageShown, readPractice } from '../settings/public.ts'
import { prepareKit, symbolOf, wishesOf } from './kit-service.ts'
import { clearMerged, mergeWaiting } from './merge-service.ts'
import { countUnreadable, lastViewOf } from './store.ts'

const whoIsHere = (db: ReadDb, sessionId: string): readonly HandoverWho[] =>
  listParticipants(db, [sessionId]).map(({ clientId, personId }) => ({
    clientId,
    personId,
    aids: personId === null ? getClient(db, clientId).aids : getPerson(db, personId).aids,
  }))

/** A young person's own marks do not open by themselves while somebody who brings them up is in the room. */
const isWithheld = (db: ReadDb, line: RaterLine, here: readonly HandoverWho[], now: number): boolean =>
  line.personId === null &&
  bandOf(getClient(db, line.clientId), now) === 'adolescent' &&
  here.some(
    ({ clientId, personId }) =>
      clientId === line.clientId &&
      personId !== null &&
      ['parent', 'carer'].includes(getPerson(db, personId).role),
  )

/** The line without what is the therapist's alone: flags, plans, pauses, other constants. */
const shown = ({ series }: RaterLine): Picture['series'] => {
  const { constantsNow: _hidden, ...rest } = series
  return structuredClone({
    ...rest,
    flags: { safetyFlag: false, safetyAnswer: false },
    rhythmDays: null,
    pausedUntil: null,
    nextPlannedAt: null,
    target: null,
  }) as Picture['series']
}

const picturesOf = (db: ReadDb, sessionId: string, here: readonly HandoverWho[], now: number): Picture[] => {
  const { episodeId } = getSession(db, sessionId)
  const { constants } = readPractice(db)
  const lines = (overviewOf(db, [episodeId], now)[0]?.lines ?? []).map(({ line }) => line)
  return here.flatMap(({ clientId, personId, aids }, index): Picture[] => {
    const line = lines.find((one) => one.clientId === clientId && one.personId === personId)
    if (!line) return []
    const language = languageShown(db, aids.language)
    return [
      {
        symbol: symbolOf(index, here.length),
        role: line.role,
        language,
        direction: directionOf(language),
        aids,
        series: shown(line),
        constants,
        withheld: isWithheld(db, line, here, now),
      },
    ]
  })
}

/** Merges what waits first. The next hand-over carries the session check and the outcome, to be marked again. */
export const togetherPacket = async (
  life: VaultLife,
  { sessionId }: Ask['together']['input'],
): Promise<TogetherPacket> => {
  mergeWaiting(life)
  // A picture without today's answer would say something untrue; the return window says that it is kept.
  if (life.stuck.size > 0) throw new CallError('inboxStuck')
  const { db } = life.current().vault
  const here = whoIsHere(db, sessionId)
  const due = dueMeasures(db, sessionId).filter(
    (one) => one.isDue && !one.isAnswered && one.skipped === null && one.occasion === 'alliance',
  )
  /** What is planned for the session's end comes behind the session check. */
  const withDue = (who: HandoverWho): HandoverWho => {
    const own = due.filter(({ clientId, personId }) => clientId === who.clientId && personId === who.personId)
    return { ...who, packs: own.map(({ packId }) => packId).slice(0, 8) }
  }
  const wishes = (['alliance', 'outcome'] as const).flatMap((occasion) =>
    here.flatMap((who, index) =>
      wishesOf(occasion === 'alliance' ? withDue(who) : who, occasion, symbolOf(index, here.length)),
    ),
  )
  const packet = {
    pictures: picturesOf(db, sessionId, here, life.tools.now()),
    unreadable: countUnreadable(db, sessionId),
    attention: rolesUnseenIn(db, sessionId),
    next: await prepareKit(life, { sessionId, wishes, view: lastViewOf(db, sessionId) }),
  }
  clearMerged(life)
  return packet
}
