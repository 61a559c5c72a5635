// The indices that ICCE asks of an outcome system, over episodes of one measure. Closed, valid episodes by the clients
// themselves count; flagged and excluded ones stay visible as numbers. Closed episodes are not all episodes.
import type { AgeBand, Rater } from '../measures/measure-types.ts'
import { betterBy, type ChangeClass, classifyChange, isClinical } from './classify-change.ts'
import { differenceFromReference } from './difference-from-reference.ts'
import { effectSize } from './effect-size.ts'
import { meanFigure, ratioFigure, shareFigure } from './figures.ts'
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

export type PracticeStatistics = {
  readonly counts: PracticeCounts
  /** Points. */
  readonly firstOutcome: Figure
  readonly alliance: Figure
  readonly sessions: Figure
  readonly days: Figure
  /** In units of the SD. */
  readonly effectSize: Figure
  readonly differenceFromReference: Figure
  /** Shares 0–1. Recovered: of those who began in the clinical range. */
  readonly recovered: Figure
  readonly improved: Figure
  readonly unchanged: Figure
  readonly deteriorated: Figure
  readonly reachedTarget: Figure
  /** Told me or stopped coming, of all closed and not excluded, flagged ones among them. */
  readonly unplanned: Figure
  readonly unplannedWithEffect: Figure
  readonly unplannedWithoutEffect: Figure
  readonly unplannedEffectUnknown: Figure
  readonly sessionsWithBoth: Figure
}

const byId = (a: EpisodeOutcome, b: EpisodeOutcome): number =>
  a.episode < b.episode
    ? -1
    : a.episode > b.episode
      ? 1
      : a.client < b.client
        ? -1
        : a.client > b.client
          ? 1
          : 0

const tally = <Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
  for (const key of found) counts[key] += 1
  return counts
}

const changeOf = ({ first, last, ratings, constants }: EpisodeOutcome): ChangeClass =>
  classifyChange({ ...constants, first, last: ratings < 2 ? null : last })

const ageBands: readonly AgeBand[] = ['adult', 'adolescent', 'child', 'youngChild']
const raters: readonly Rater[] = ['self', 'parent', 'carer', 'partner', 'teacher', 'other', 'group']
const flags: readonly ValidityFlag[] = ['firstAboveCeiling', 'fewerThanTwo', 'sawTooth']

const isUnplanned = ({ endReason }: EpisodeOutcome): boolean =>
  endReason === 'toldMe' || endReason === 'stoppedComing'

const isGain = (change: ChangeClass): boolean => change === 'recovered' || change === 'improved'

const hasReachedTarget = ({ last, target, constants }: EpisodeOutcome): boolean =>
  last !== null && target !== null && betterBy(target, last, constants.direction) >= 0

const countsOf = (
  all: readonly EpisodeOutcome[],
  ended: readonly EpisodeOutcome[],
  counted: readonly EpisodeOutcome[],
): PracticeCounts => {
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
  if (new Set(episodes.map(({ measure }) => measure)).size > 1) {
    throw new RangeError('Episodes of two measures cannot be joined into one figure')
  }
  const all = [...episodes].sort(byId)
  const ended = all.filter(({ closed, excluded, rater }) => closed && !excluded && rater === 'self')
  const counted = ended.filter((episode) => episode.flags.length === 0)
  const borrowed = all.some(({ ownWording }) => ownWording) ? (['borrowedCutOff'] as const) : []
  const changeIs = (wanted: ChangeClass) => (episode: EpisodeOutcome) => changeOf(episode) === wanted
  const clinical = counted.filter(
    ({ first, constants }) => first !== null && isClinical(first, constants.cutOff, constants.direction),
  )
  return {
    counts: countsOf(all, ended, counted),
    firstOutcome: meanFigure(counted, ({ first }) => first),
    alliance: meanFigure(counted, ({ allianceMean }) => allianceMean),
    sessions: meanFigure(counted, ({ sessions }) => sessions),
    days: meanFigure(counted, ({ days }) => days),
    effectSize: meanFigure(counted, ({ first, last, constants }) =>
      first === null || last === null ? null : effectSize({ ...constants, first, last }),
    ),
    differenceFromReference: meanFigure(
      counted,
      ({ last, expected, constants: { sd } }) =>
        last === null || expected === null ? null : differenceFromReference({ actual: last, expected, sd }),
      ['modelErrorLeftOut'],
    ),
    recovered: shareFigure(clinical, changeIs('recovered'), borrowed),
    improved: shareFigure(counted, (episode) => isGain(changeOf(episode))),
    unchanged: shareFigure(counted, changeIs('unchanged')),
    deteriorated: shareFigure(counted, changeIs('deteriorated')),
    reachedTarget: shareFigure(
      counted.filter(({ target }) => target !== null),
      hasReachedTarget,
    ),
    unplanned: shareFigure(ended, isUnplanned),
    unplannedWithEffect: shareFigure(ended, (episode) => isUnplanned(episode) && isGain(changeOf(episode))),
    unplannedWithoutEffect: shareFigure(
      ended,
      (episode) => isUnplanned(episode) && ['unchanged', 'deteriorated'].includes(changeOf(episode)),
    ),
    unplannedEffectUnknown: shareFigure(
      ended,
      (episode) => isUnplanned(episode) && changeIs('tooFew')(episode),
    ),
    sessionsWithBoth: ratioFigure(ended, ({ sessionsWithBoth, sessions }) => ({
      part: sessionsWithBoth,
      whole: sessions,
    })),
  }
}
