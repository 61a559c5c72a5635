// The sample caseload: about 24 invented clients and 300 sessions over eight months up to now. The same seed, instant and
// time zone give the same caseload, ids included.
import { type Random, seededRandom } from '#domain/kernel/random.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { Aids } from '#shared/contracts/kit.ts'
import { addPerson, createClient, setIntroduced, setSafety } from '../features/clients/client-service.ts'
import { correct } from '../features/outcomes/correction-service.ts'
import { answerAlert } from '../features/outcomes/outcome-service.ts'
import { worthALook } from '../features/outcomes/worth-a-look.ts'
import { listRatingsOfEpisodes } from '../features/sessions/rating-store.ts'
import { finishFirstRun } from '../features/settings/first-run.ts'
import { createMemo } from '../process/memo.ts'
import type { Writer } from '../process/writer.ts'
import { moreSampleClients } from './more-sample-clients.ts'
import { type SampleCalendar, type Slot, sampleCalendar } from './sample-calendar.ts'
import { firstSampleClients } from './sample-clients.ts'
import type { SampleClient, SampleEpisode } from './sample-types.ts'
import { seededIds } from './seeded-ids.ts'
import {
  allianceTenths,
  endEpisode,
  openAnother,
  outcomeTenths,
  planOn,
  type SamplePlace,
  type SampleRater,
  startOf,
  writeEpisode,
} from './write-sample-episode.ts'
import { writeSampleLoad } from './write-sample-load.ts'
import { writeSampleSupervision } from './write-sample-supervision.ts'

export type SampleInput = { readonly seed: number; readonly timeZone: string }

const plainAids: Omit<Aids, 'language'> = {
  textSize: 100,
  contrast: 'normal',
  layout: 'all',
  readAloud: false,
  steady: false,
}

/** Born in this month some years ago, give or take. */
const birthOf = ({ now }: SampleCalendar, age: number, random: Random) => {
  const month = new Date(now).getUTCMonth() + 1
  const birthMonth = 1 + random.below(12)
  return { birthMonth, birthYear: new Date(now).getUTCFullYear() - age - (birthMonth > month ? 1 : 0) }
}

type Written = {
  readonly sample: SampleClient
  readonly clientId: string
  readonly personId: string | null
  readonly firstEpisode: string
  readonly aids: Aids
}

const writeClient = (place: SamplePlace, sample: SampleClient, at: number): Written => {
  const { calendar, random, writerAt } = place
  const writer = writerAt(at)
  const aids: Aids = { ...plainAids, language: sample.language, ...sample.aids }
  const { clientId, episodeId } = createClient(writer, {
    alias: sample.alias,
    name: '',
    ...birthOf(calendar, sample.age, random),
    aids,
    labels: sample.labels ?? [],
    consent: sample.consent ?? '',
  })
  const { person } = sample
  const personAids: Aids = { ...plainAids, language: sample.language }
  const personId = person
    ? addPerson(writer, { clientId, role: person.role, alias: person.alias, aids: personAids })
    : null
  setIntroduced(writer, { clientId, personId: null, introduced: true })
  return { sample, clientId, personId, firstEpisode: episodeId, aids }
}

const ratersOf = (
  { random }: SamplePlace,
  { sample, clientId, personId, aids }: Written,
  { sessions, outcome, alliance }: Pick<SampleEpisode, 'sessions' | 'outcome' | 'alliance'>,
): readonly SampleRater[] => {
  const self: SampleRater = {
    clientId,
    personId: null,
    language: sample.language,
    layout: aids.layout,
    outcome: outcomeTenths(random, outcome, sessions),
    alliance: allianceTenths(random, alliance, sessions),
    every: 1,
  }
  if (!sample.person || personId === null) return [self]
  const about = outcomeTenths(random, sample.person.outcome, sessions)
  return [
    self,
    { ...self, personId, layout: 'all', outcome: about, alliance: [], every: sample.person.every },
  ]
}

const writeOne = (
  place: SamplePlace,
  sample: SampleClient,
  partner: SampleClient | undefined,
  slot: Slot,
) => {
  const [first] = sample.episodes
  if (!first) return
  const begin = startOf(place, first, slot)
  const one = writeClient(place, sample, begin)
  const other = partner && writeClient(place, partner, begin)
  const clientIds = other ? [one.clientId, other.clientId] : [one.clientId]
  sample.episodes.forEach((episode, index) => {
    const isFirst = index === 0 && !other
    const opened = startOf(place, episode, slot)
    const episodeId = isFirst ? one.firstEpisode : openAnother(place, opened, clientIds)
    const { sessions } = episode
    const couple = other && partner?.couple ? ratersOf(place, other, { sessions, ...partner.couple }) : []
    const raters = [...ratersOf(place, one, episode), ...couple]
    const goesOn = episode.closed === undefined && sample.unplanned !== true
    const scheduleId = goesOn ? planOn(place, episodeId, episode, slot) : null
    writeEpisode(place, { episode, episodeId, slot, raters, clientIds, today: sample.today, scheduleId })
    endEpisode(place, episodeId, episode, slot)
    if (sample.alias === 'Olive') restartBaseline(place, episodeId)
    if (sample.alias === 'Yarrow') setOneAside(place, episodeId)
  })
  if (sample.safety !== undefined)
    setSafety(place.writerAt(begin + 30 * 86_400_000), one.clientId, sample.safety)
}

const nthOutcome = ({ writerAt, calendar }: SamplePlace, episodeId: string, n: number): string =>
  listRatingsOfEpisodes(writerAt(calendar.now).db, [episodeId]).filter(
    ({ occasion, personId }) => occasion === 'outcome' && personId === null,
  )[n - 1]?.ratingId ?? ''

const restartBaseline = (place: SamplePlace, episodeId: string): void => {
  const reason = 'The first form was filled in without the interpreter.'
  const ratingId = nthOutcome(place, episodeId, 2)
  correct(place.writerAt(place.calendar.now), { kind: 'baseline', ratingId, reason })
}

const setOneAside = (place: SamplePlace, episodeId: string): void => {
  const reason = 'Marked for the whole month, not for the week.'
  const ratingId = nthOutcome(place, episodeId, 5)
  correct(place.writerAt(place.calendar.now), { kind: 'exclusion', ratingId, reason })
}

/** Alerts that somebody has taken up already, so that Today shows what is new. */
const keptInView: readonly string[] = ['Ash', 'Linden', 'Hazel', 'Reed']

const everyLook = ({ db, now }: Writer) => worthALook(db, createMemo(), now, Number.POSITIVE_INFINITY).rows

const answerTheRest = (writer: Writer): void => {
  for (const { episodeId, clientId, alias, alerts } of everyLook(writer)) {
    if (keptInView.includes(alias)) continue
    for (const { rule, standsOn } of alerts) {
      const answer = rule.startsWith('noGain') ? 'toSupervision' : 'talkedAbout'
      answerAlert(writer, { episodeId, clientId, rule, standsOn, answer, until: null })
    }
  }
}

export const writeSample = (base: Writer, { seed, timeZone }: SampleInput): void => {
  const random = seededRandom(seed)
  const newId = seededIds(random)
  const calendar = sampleCalendar(base.now, timeZone)
  const writerAt = (at: number): Writer => ({ ...base, newId, now: toEpochMs(at) })
  const place: SamplePlace = { random, calendar, writerAt }
  finishFirstRun(writerAt(base.now), 'Robin Hale')
  const people = [...firstSampleClients, ...moreSampleClients]
  let others = 0
  people.forEach((sample, index) => {
    if (sample.couple) return
    const next = people[index + 1]
    const slot = sample.today ? calendar.slotToday(sample.today.hour) : calendar.slotOther(others)
    if (!sample.today) others += 1
    writeOne(place, sample, next?.couple ? next : undefined, slot)
  })
  answerTheRest(writerAt(base.now))
  writeSampleLoad(writerAt(base.now), calendar)
  writeSampleSupervision(writerAt, { now: base.now, timeZone })
}
