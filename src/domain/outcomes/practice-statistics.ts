// The indices that ICCE asks of an outcome system, over episodes of one measure. Closed, valid episodes by the clients
// themselves count; flagged and excluded ones stay visible as numbers. Closed episodes are not all episodes.
import type { AgeBand, Rater } from '../measures/measure-types.ts'
import {
  type PracticeFigureName,
  type PracticeGroups,
  practiceFigures,
  practiceGroups,
} from './practice-figures.ts'
import type { EpisodeOutcome, Figure } from './practice-types.ts'
import type { ValidityFlag } from './validity-flags.ts'

export type PracticeCounts = {
  readonly clients: number
  readonly episodes: number
  readonly open: number
  readonly closed: number
  readonly excluded: number
  /** Closed, by the client, not excluded and unflagged: what the figures stand on. */
  readonly counted: number
  /** "Rated twice: 31 of 40 closed." */
  readonly ratedTwice: number
  readonly byAgeBand: Readonly<Record<AgeBand, number>>
  readonly byRater: Readonly<Record<Rater, number>>
  /** Closed episodes by flag; one episode may bear several. */
  readonly flagged: Readonly<Record<ValidityFlag, number>>
}

/** Every figure by its name (practice-figures.ts), and what they stand on. */
export type PracticeStatistics = { readonly counts: PracticeCounts } & PracticeIndices

export type PracticeIndices = { readonly [N in PracticeFigureName]: Figure }

const figuresOf = (groups: PracticeGroups): PracticeIndices =>
  Object.fromEntries(
    Object.entries(practiceFigures).map(([name, compute]) => [name, compute(groups)]),
  ) as PracticeIndices

const tally = <Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
  for (const key of found) counts[key] += 1
  return counts
}

const ageBands: readonly AgeBand[] = ['adult', 'adolescent', 'child', 'youngChild']
const raters: readonly Rater[] = ['self', 'parent', 'carer', 'partner', 'teacher', 'other', 'group']
const flags: readonly ValidityFlag[] = ['firstAboveCeiling', 'fewerThanTwo', 'sawTooth']

const countsOf = ({ all, ended, counted }: PracticeGroups): PracticeCounts => {
  const closed = all.filter((episode) => episode.closed)
  return {
    clients: new Set(all.map(({ client }) => client)).size,
    episodes: all.length,
    open: all.length - closed.length,
    closed: closed.length,
    excluded: all.filter(({ excluded }) => excluded).length,
    counted: counted.length,
    ratedTwice: ended.filter(({ ratings }) => ratings >= 2).length,
    byAgeBand: tally(
      ageBands,
      all.map(({ ageBand }) => ageBand),
    ),
    byRater: tally(
      raters,
      all.map(({ rater }) => rater),
    ),
    flagged: tally(
      flags,
      ended.flatMap((episode) => episode.flags),
    ),
  }
}

/**
 * All indices over these episodes, in any order. RangeError when own-words and licensed ratings, or two measures, are
 * mixed: they are never joined. Source of the indices: ICCE's list for outcome systems.
 */
export const practiceStatistics = (episodes: readonly EpisodeOutcome[]): PracticeStatistics => {
  const groups = practiceGroups(episodes)
  return { counts: countsOf(groups), ...figuresOf(groups) }
}

/** What they stand on alone: cheap, and new with every session. Errors as `practiceStatistics`. */
export const practiceCounts = (episodes: readonly EpisodeOutcome[]): PracticeCounts =>
  countsOf(practiceGroups(episodes))

/** The figures alone. Nothing in them comes from an open episode but `ownWording`. Errors as `practiceStatistics`. */
export const practiceIndices = (episodes: readonly EpisodeOutcome[]): PracticeIndices =>
  figuresOf(practiceGroups(episodes))
