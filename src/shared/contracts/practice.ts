// The practice's figures: every index with its interval, how it was computed, and on how many episodes it stands. Which
// episodes those are is asked for one figure at a time. No name and no score of one person travels with the figures.
import * as z from 'zod'
import { query } from '../ipc/define.ts'
import { endReason } from './clients.ts'
import { id, instant, language, line, raterRole } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const
const count = () => z.int().min(0)
export const AGE_BANDS = ['adult', 'adolescent', 'child', 'youngChild'] as const
export const ageBand = z.enum(AGE_BANDS)

const filters = z.strictObject({
  /** By the day an episode ended; open ones by the day they began. From included, to left out. */
  from: instant().nullable(),
  to: instant().nullable(),
  band: ageBand.nullable(),
  label: line(40).nullable(),
  language: language().nullable(),
  endReason: endReason.nullable(),
})
export type PracticeFilters = z.output<typeof filters>

const figure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('figure'),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    method: z.enum(['tInterval', 'wilson', 'bootstrap']),
    of: count(),
    which: count(),
    caveats: z.array(z.enum(['borrowedCutOff', 'modelErrorLeftOut'])),
  }),
  z.strictObject({ kind: z.literal('tooFew'), needed: count(), of: count() }),
])
export type PracticeFigure = z.output<typeof figure>

/** Every index, in the order in which the page shows them. */
export const figureNames = [
  'firstOutcome',
  'alliance',
  'sessions',
  'days',
  'effectSize',
  'differenceFromReference',
  'recovered',
  'improved',
  'unchanged',
  'deteriorated',
  'reachedTarget',
  'unplanned',
  'unplannedWithEffect',
  'unplannedWithoutEffect',
  'unplannedEffectUnknown',
  'sessionsWithBoth',
] as const
export const figureName = z.enum(figureNames)
export type FigureName = z.output<typeof figureName>

/** What episodes can be put side by side by. */
export const BREAKDOWNS = ['year', 'quarter', 'band', 'label', 'language', 'endReason'] as const
const breakdown = z.enum(BREAKDOWNS)
export type Breakdown = z.output<typeof breakdown>

const group = z.strictObject({ by: breakdown, key: z.string().max(60) })
export type PracticeGroup = z.output<typeof group>

const change = z.enum(['recovered', 'improved', 'unchanged', 'deteriorated', 'tooFew'])
const flag = z.enum(['firstAboveCeiling', 'fewerThanTwo', 'sawTooth'])

const counts = z.strictObject({
  clients: count(),
  episodes: count(),
  open: count(),
  closed: count(),
  excluded: count(),
  counted: count(),
  ratedTwice: count(),
  byAgeBand: z.record(ageBand, count()),
  byRater: z.array(z.strictObject({ role: raterRole(), count: count() })),
  flagged: z.record(flag, count()),
})

/** First and last score in points, by how they changed. */
const point = z.strictObject({ first: z.number(), last: z.number(), change })

const scatter = z.strictObject({
  points: z.array(point),
  /** The constants of most of them, by which the lines are drawn; null without any. */
  lines: z.strictObject({ min: z.number(), max: z.number(), cutOff: z.number(), rci: z.number() }).nullable(),
  /** Points that were judged by other constants than the lines show. */
  others: count(),
})

const episodeRow = z.strictObject({
  episodeId: id(),
  clientId: id(),
  alias: z.string(),
  code: z.string(),
  openedAt: instant(),
  closedAt: instant().nullable(),
  endReason: endReason.nullable(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  sessions: count(),
  change,
  flags: z.array(flag),
})
export type PracticeEpisode = z.output<typeof episodeRow>

/** Which episodes: all that a figure stands on, those of them that it counts (of one group alone), or those left out by a flag. */
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('of'), figure: figureName, group: z.exactOptional(group) }),
  z.strictObject({ kind: z.literal('which'), figure: figureName, group: z.exactOptional(group) }),
  z.strictObject({ kind: z.literal('flagged'), flag }),
])
export type PracticePart = z.output<typeof part>

export const practiceCalls = {
  /** Episodes that are still to be counted before an overview can answer; 0 but for the first time and after settings. */
  countLeft: query({
    access: therapist,
    input: z.strictObject({}),
    output: z.strictObject({ left: count() }),
  }),
  practice: query({
    counts: true,
    access: therapist,
    input: z.strictObject({ filters }),
    output: z.strictObject({
      counts,
      figures: z.record(figureName, figure),
      scatter,
      /** What can be chosen: labels and languages that occur. */
      labels: z.array(z.string()),
      languages: z.array(language()),
    }),
  }),
  /** One figure for each group of the chosen episodes, and for all of them together. */
  practiceBreakdown: query({
    counts: true,
    access: therapist,
    input: z.strictObject({ filters, by: breakdown, figure: figureName }),
    output: z.strictObject({ all: figure, groups: z.array(z.strictObject({ key: z.string(), figure })) }),
  }),
  practiceEpisodes: query({
    counts: true,
    access: therapist,
    input: z.strictObject({ filters, part }),
    /** The latest of them; `all` says how many there are. */
    output: z.strictObject({ episodes: z.array(episodeRow), all: count() }),
  }),
} as const

export type PracticeFigures = z.output<typeof practiceCalls.practice.output>
export type PracticeBreakdown = z.output<typeof practiceCalls.practiceBreakdown.output>
