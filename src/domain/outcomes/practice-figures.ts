// Each index of a practice: over which episodes it stands and how it is computed. One figure can be asked for alone, so
// that groups side by side cost no more than what they show.
import { betterBy, type ChangeClass, classifyChange, isClinical } from './classify-change.ts'
import { differenceFromReference } from './difference-from-reference.ts'
import { effectSize } from './effect-size.ts'
import { meanFigure, ratioFigure, shareFigure } from './figures.ts'
import type { EpisodeOutcome, Figure } from './practice-types.ts'

/** An episode with its change, judged once. */
export type JudgedEpisode = EpisodeOutcome & { readonly change: ChangeClass }

export type PracticeGroups = {
  readonly all: readonly EpisodeOutcome[]
  /** Closed, not excluded, marked by the client: flagged ones among them. */
  readonly ended: readonly JudgedEpisode[]
  /** Those without a flag: what most figures stand on. */
  readonly counted: readonly JudgedEpisode[]
  readonly isBorrowed: boolean
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

const judge = (episode: EpisodeOutcome): JudgedEpisode => {
  const { first, last, ratings, constants } = episode
  return { ...episode, change: classifyChange({ ...constants, first, last: ratings < 2 ? null : last }) }
}

/**
 * Any order of the episodes gives the same groups. RangeError when two measures, and with them own-words and licensed
 * ratings, are mixed: they are never joined.
 */
export const practiceGroups = (episodes: readonly EpisodeOutcome[]): PracticeGroups => {
  if (new Set(episodes.map(({ measure }) => measure)).size > 1) {
    throw new RangeError('Episodes of two measures cannot be joined into one figure')
  }
  const all = [...episodes].sort(byId)
  const ended = all
    .filter(({ closed, excluded, rater }) => closed && !excluded && rater === 'self')
    .map(judge)
  const counted = ended.filter(({ flags }) => flags.length === 0)
  return { all, ended, counted, isBorrowed: all.some(({ ownWording }) => ownWording) }
}

const isUnplanned = ({ endReason }: EpisodeOutcome): boolean =>
  endReason === 'toldMe' || endReason === 'stoppedComing'

const isGain = ({ change }: JudgedEpisode): boolean => change === 'recovered' || change === 'improved'

const changeIs =
  (...wanted: readonly ChangeClass[]) =>
  ({ change }: JudgedEpisode): boolean =>
    wanted.includes(change)

const hasReachedTarget = ({ last, target, constants }: EpisodeOutcome): boolean =>
  last !== null && target !== null && betterBy(target, last, constants.direction) >= 0

const beganClinical = ({ first, constants }: EpisodeOutcome): boolean =>
  first !== null && isClinical(first, constants.cutOff, constants.direction)

const effectOf = ({ first, last, constants }: EpisodeOutcome): number | null =>
  first === null || last === null ? null : effectSize({ ...constants, first, last })

const differenceOf = ({ last, expected, constants: { sd } }: EpisodeOutcome): number | null =>
  last === null || expected === null ? null : differenceFromReference({ actual: last, expected, sd })

/** Source of the list: the indices that ICCE asks of an outcome system. Shares are 0–1, scores in points, effects in SD. */
export const practiceFigures = {
  firstOutcome: ({ counted }: PracticeGroups): Figure => meanFigure(counted, ({ first }) => first),
  alliance: ({ counted }: PracticeGroups): Figure => meanFigure(counted, ({ allianceMean }) => allianceMean),
  sessions: ({ counted }: PracticeGroups): Figure => meanFigure(counted, ({ sessions }) => sessions),
  days: ({ counted }: PracticeGroups): Figure => meanFigure(counted, ({ days }) => days),
  effectSize: ({ counted }: PracticeGroups): Figure => meanFigure(counted, effectOf),
  differenceFromReference: ({ counted }: PracticeGroups): Figure =>
    meanFigure(counted, differenceOf, ['modelErrorLeftOut']),
  recovered: ({ counted, isBorrowed }: PracticeGroups): Figure =>
    shareFigure(counted.filter(beganClinical), changeIs('recovered'), isBorrowed ? ['borrowedCutOff'] : []),
  improved: ({ counted }: PracticeGroups): Figure => shareFigure(counted, isGain),
  unchanged: ({ counted }: PracticeGroups): Figure => shareFigure(counted, changeIs('unchanged')),
  deteriorated: ({ counted }: PracticeGroups): Figure => shareFigure(counted, changeIs('deteriorated')),
  reachedTarget: ({ counted }: PracticeGroups): Figure =>
    shareFigure(
      counted.filter(({ target }) => target !== null),
      hasReachedTarget,
    ),
  unplanned: ({ ended }: PracticeGroups): Figure => shareFigure(ended, isUnplanned),
  unplannedWithEffect: ({ ended }: PracticeGroups): Figure =>
    shareFigure(ended, (episode) => isUnplanned(episode) && isGain(episode)),
  unplannedWithoutEffect: ({ ended }: PracticeGroups): Figure =>
    shareFigure(ended, (episode) => isUnplanned(episode) && changeIs('unchanged', 'deteriorated')(episode)),
  unplannedEffectUnknown: ({ ended }: PracticeGroups): Figure =>
    shareFigure(ended, (episode) => isUnplanned(episode) && changeIs('tooFew')(episode)),
  sessionsWithBoth: ({ ended }: PracticeGroups): Figure =>
    ratioFigure(ended, ({ sessionsWithBoth, sessions }) => ({ part: sessionsWithBoth, whole: sessions })),
} as const

export type PracticeFigureName = keyof typeof practiceFigures

/** One index over these episodes. Errors as `practiceGroups`. */
export const practiceFigure = (name: PracticeFigureName, episodes: readonly EpisodeOutcome[]): Figure =>
  practiceFigures[name](practiceGroups(episodes))
