// Writes one invented episode through the very stores that a real one goes through.
import type { Random } from '#domain/kernel/random.ts'
import { closeEpisode, openEpisode } from '../features/clients/episode-service.ts'
import { setPattern } from '../features/clients/pattern-service.ts'
import { addEvent } from '../features/outcomes/outcome-service.ts'
import { directionOf } from '../features/sessions/direction-of.ts'
import { measureOf } from '../features/sessions/measure-service.ts'
import { addNote } from '../features/sessions/note-service.ts'
import { sessionFromPlan } from '../features/sessions/plan-service.ts'
import { addRating } from '../features/sessions/rating-service.ts'
import type { Occasion } from '../features/sessions/rating-store.ts'
import {
  addSession,
  endSession,
  setParticipants,
  setStatus,
  skipStep,
} from '../features/sessions/session-service.ts'
import type { Writer } from '../process/writer.ts'
import type { SampleCalendar, Slot } from './sample-calendar.ts'
import { allianceCourse, outcomeCourse, splitTotal } from './sample-courses.ts'
import type { SampleClient, SampleEpisode, SampleOutcome } from './sample-types.ts'
import { endNotes, processNotes, recordNotes, skipReasons } from './sample-words.ts'

const minute = 60_000
const day = 86_400_000

export type SamplePlace = {
  readonly random: Random
  readonly calendar: SampleCalendar
  /** A writer of the same transaction at another time. */
  readonly writerAt: (at: number) => Writer
}

export type SampleRater = {
  readonly clientId: string
  readonly personId: string | null
  readonly language: string
  readonly layout: 'all' | 'one'
  /** Tenths by attended session, from 0. */
  readonly outcome: readonly number[]
  readonly alliance: readonly number[]
  /** Marks only every so many sessions. */
  readonly every: number
}

export const outcomeTenths = (random: Random, outcome: SampleOutcome, sessions: number): readonly number[] =>
  'kind' in outcome
    ? outcomeCourse(random, { ...outcome, sessions })
    : outcome.map((points) => Math.round(points * 10))

export const allianceTenths = (
  random: Random,
  alliance: SampleEpisode['alliance'],
  sessions: number,
): readonly number[] =>
  typeof alliance === 'string'
    ? allianceCourse(random, alliance, sessions)
    : alliance.map((points) => Math.round(points * 10))

type Held = { readonly sessionId: string; readonly at: number; readonly index: number }

const mark = (
  { random, writerAt }: SamplePlace,
  { sessionId, at, index }: Held,
  rater: SampleRater,
  occasion: Occasion,
  total: number,
): void => {
  const startedAt = occasion === 'outcome' ? at + minute : at + 46 * minute
  const finishedAt = startedAt + (35 + random.below(40)) * 1000
  const marks = splitTotal(random, total, occasion === 'alliance' ? 1 : index % 4)
  const source = index % 9 === 4 ? 'paper' : 'screen'
  addRating(writerAt(finishedAt), {
    sessionId,
    clientId: rater.clientId,
    personId: rater.personId,
    occasion,
    source,
    helper: null,
    language: rater.language,
    direction: directionOf(rater.language),
    layout: rater.layout,
    startedAt,
    finishedAt,
    handoverId: null,
    formIndex: null,
    marks: {
      kind: 'items',
      values: measureOf(occasion).items.map(({ id }, line) => ({ item: id, value: marks[line] ?? 0 })),
      ended: true,
    },
  })
}

const markAll = (place: SamplePlace, held: Held, raters: readonly SampleRater[]): void => {
  const skipsCheck = held.index % 13 === 11
  for (const rater of raters) {
    if (held.index % rater.every !== 0) continue
    const total = rater.outcome[held.index]
    if (total !== undefined) mark(place, held, rater, 'outcome', total)
    const check = rater.alliance[held.index]
    if (check !== undefined && !skipsCheck) mark(place, held, rater, 'alliance', check)
  }
  if (skipsCheck)
    skipStep(
      place.writerAt(held.at + 49 * minute),
      held.sessionId,
      'alliance',
      place.random.pick(skipReasons),
    )
}

const jot = ({ random, writerAt }: SamplePlace, { sessionId, at, index }: Held, clientId: string): void => {
  if (index % 4 !== 2) return
  const writtenAt = at + 55 * minute
  const kind = index % 8 === 6 ? 'process' : 'record'
  const text = random.pick(kind === 'process' ? processNotes : recordNotes)
  addNote(writerAt(writtenAt), { clientId, sessionId, kind, text, writtenAt, sealedIn: null })
}

export type EpisodeInput = {
  readonly episode: SampleEpisode
  readonly episodeId: string
  readonly slot: Slot
  readonly raters: readonly SampleRater[]
  readonly clientIds: readonly string[]
  readonly today: SampleClient['today']
  /** Set where the weekly plan goes on. */
  readonly scheduleId: string | null
}

const writeSession = (place: SamplePlace, input: EpisodeInput, at: number, index: number): Held => {
  const { calendar, writerAt } = place
  const { episode, episodeId, scheduleId, raters } = input
  const { timeZone } = calendar
  const fields = { episodeId, plannedAt: at, timeZone, minutes: 50, place: episode.place ?? 'room' }
  const isToday = input.today !== undefined && at === calendar.at(input.slot, 0)
  const writer = writerAt(at - 3 * day)
  const sessionId =
    isToday && scheduleId !== null ? sessionFromPlan(writer, scheduleId, at) : addSession(writer, fields)
  const here = raters.filter(({ personId, every }) => personId === null || index % every === 0)
  setParticipants(writer, sessionId, here)
  return { sessionId, at, index }
}

/** The weekly plan from today on. */
export const planOn = (
  { calendar, writerAt }: SamplePlace,
  episodeId: string,
  episode: SampleEpisode,
  slot: Slot,
): string => {
  const { timeZone } = calendar
  const from = calendar.at({ ...slot, daysAgo: 0, minute: 0 }, 0)
  const { everyWeeks, place = 'room' } = episode
  const { weekday, minute: minuteOfDay } = slot
  const hour = { weekday, minuteOfDay, minutes: 50, everyWeeks, place, timeZone, from, until: null }
  return setPattern(writerAt(calendar.now), { episodeId, ...hour })
}

/** Sessions, marks, notes and events; the last one may be today's and not over yet. */
export const writeEpisode = (place: SamplePlace, input: EpisodeInput): void => {
  const { calendar, writerAt } = place
  const { episode, slot, raters, clientIds, today } = input
  const missed = episode.missed ?? {}
  const slots = episode.sessions + Object.keys(missed).length
  let index = 0
  for (let turn = 1; turn <= slots; turn += 1) {
    const at = calendar.at(slot, episode.weeksAgo + episode.everyWeeks * (slots - turn))
    const held = writeSession(place, input, at, index)
    const status = missed[turn]
    if (status !== undefined) {
      setStatus(writerAt(at), held.sessionId, status)
      continue
    }
    markAll(place, held, raters)
    for (const clientId of clientIds.slice(0, 1)) jot(place, held, clientId)
    const isNow = today?.as === 'inSession' && turn === slots
    if (!isNow) endSession(writerAt(at + 50 * minute), held.sessionId)
    for (const { session, label, saidBy } of episode.events ?? [])
      if (session === index + 1) addEvent(writerAt(at), { episodeId: input.episodeId, at, label, saidBy })
    index += 1
  }
}

/** When an episode's first session is, with what was missed on the way. */
export const startOf = ({ calendar }: SamplePlace, episode: SampleEpisode, slot: Slot): number => {
  const slots = episode.sessions + Object.keys(episode.missed ?? {}).length
  return calendar.at(slot, episode.weeksAgo + episode.everyWeeks * (slots - 1)) - 4 * day
}

export const endEpisode = (
  place: SamplePlace,
  episodeId: string,
  episode: SampleEpisode,
  slot: Slot,
): void => {
  if (episode.closed === undefined) return
  const notes = { planned: endNotes[0], toldMe: endNotes[1], stoppedComing: endNotes[2] }
  const note = notes[episode.closed as keyof typeof notes] ?? ''
  const at = place.calendar.at(slot, episode.weeksAgo) + 6 * day
  closeEpisode(place.writerAt(at), episodeId, episode.closed, note)
}

export const openAnother = ({ writerAt }: SamplePlace, at: number, clientIds: readonly string[]): string =>
  openEpisode(writerAt(at), clientIds)
