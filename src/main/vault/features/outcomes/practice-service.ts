// The practice's figures for what was chosen, and the episodes behind one figure.
import { classifyChange } from '#domain/outcomes/classify-change.ts'
import { type PracticeStatistics, practiceStatistics } from '#domain/outcomes/practice-statistics.ts'
import type { EpisodeOutcome, Figure } from '#domain/outcomes/practice-types.ts'
import {
  figureNames,
  type PracticeEpisode,
  type PracticeFigure,
  type PracticeFigures,
  type PracticeFilters,
  type PracticePart,
} from '#shared/contracts/practice.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { type PracticeLine, practiceLines } from './practice-lines.ts'

const isWanted =
  ({ from, to, band, label, language, endReason }: PracticeFilters) =>
  ({ outcome, episode, client, labels }: PracticeLine): boolean => {
    const at = episode.closedAt ?? episode.openedAt
    return (
      (from === null || at >= from) &&
      (to === null || at < to) &&
      (band === null || outcome.ageBand === band) &&
      (label === null || labels.includes(label)) &&
      (language === null || client.aids.language === language) &&
      (endReason === null || outcome.endReason === endReason)
    )
  }

const isOwn = ({ outcome }: PracticeLine): boolean => outcome.rater === 'self'

const counted = (figure: Figure): PracticeFigure =>
  figure.kind === 'tooFew'
    ? { ...figure, of: figure.of.length }
    : { ...figure, of: figure.of.length, which: figure.which.length, caveats: [...figure.caveats] }

const changeOf = ({ constants, first, last, ratings }: EpisodeOutcome) =>
  classifyChange({ ...constants, first, last: ratings < 2 ? null : last })

const constantsKey = ({ constants: { min, max, cutOff, rci } }: EpisodeOutcome): string =>
  [min, max, cutOff, rci].join(' ')

const scatterOf = (episodes: readonly EpisodeOutcome[]): PracticeFigures['scatter'] => {
  const rated = episodes.filter(({ first, last }) => first !== null && last !== null)
  const groups = [...Map.groupBy(rated, constantsKey).values()].sort((a, b) => b.length - a.length)
  const [most] = groups
  const constants = most?.[0]?.constants
  return {
    points: rated.map((one) => ({ first: one.first ?? 0, last: one.last ?? 0, change: changeOf(one) })),
    lines: constants
      ? { min: constants.min, max: constants.max, cutOff: constants.cutOff, rci: constants.rci }
      : null,
    others: rated.length - (most?.length ?? 0),
  }
}

const yearOf = ({ episode }: PracticeLine): number => new Date(episode.closedAt ?? 0).getFullYear()

const yearsOf = (own: readonly PracticeLine[]): PracticeFigures['years'] =>
  [
    ...Map.groupBy(
      own.filter(({ outcome }) => outcome.closed),
      yearOf,
    ),
  ]
    .sort(([a], [b]) => a - b)
    .map(([year, lines]) => {
      const { improved, effectSize } = practiceStatistics(lines.map(({ outcome }) => outcome))
      return { year, improved: counted(improved), effectSize: counted(effectSize) }
    })

const isCounted = ({ closed, excluded, flags }: EpisodeOutcome): boolean =>
  closed && !excluded && flags.length === 0

const compute = (db: ReadDb, memo: Memo, now: number, filters: PracticeFilters): PracticeFigures => {
  const all = practiceLines(db, memo, now)
  const wanted = all.filter(isWanted(filters))
  const own = wanted.filter(isOwn)
  const outcomes = own.map(({ outcome }) => outcome)
  const statistics: PracticeStatistics = practiceStatistics(outcomes)
  const { byRater: _own, ...counts } = statistics.counts
  const raters = Map.groupBy(wanted, ({ outcome }) => outcome.rater)
  return {
    counts: {
      ...counts,
      byRater: [...raters].flatMap(([role, lines]) =>
        role === 'group' ? [] : [{ role, count: lines.length }],
      ),
    },
    figures: Object.fromEntries(
      figureNames.map((name) => [name, counted(statistics[name])]),
    ) as PracticeFigures['figures'],
    scatter: scatterOf(outcomes.filter(isCounted)),
    years: yearsOf(own),
    labels: [...new Set(all.flatMap(({ labels }) => labels))].sort(),
    languages: [...new Set(all.map(({ client }) => client.aids.language))].sort(),
  }
}

/** Remembered until something is written: all of them, and beside that what was chosen last. */
export const practiceFigures = (
  db: ReadDb,
  memo: Memo,
  now: number,
  filters: PracticeFilters,
): PracticeFigures => {
  const isAll = Object.values(filters).every((value) => value === null)
  return memo.remember(
    db,
    isAll ? 'practiceFiguresAll' : 'practiceFiguresChosen',
    JSON.stringify(filters),
    () => compute(db, memo, now, filters),
  )
}

const keysOf = (outcomes: readonly EpisodeOutcome[], part: PracticePart): ReadonlySet<string> => {
  if (part.kind === 'flagged') {
    const flagged = outcomes.filter(
      ({ closed, excluded, flags }) => closed && !excluded && flags.includes(part.flag),
    )
    return new Set(flagged.map(({ episode }) => episode))
  }
  const figure = practiceStatistics(outcomes)[part.figure]
  return new Set(part.kind === 'which' && figure.kind === 'figure' ? figure.which : figure.of)
}

/** The episodes behind one figure, the latest ended first. */
export const practiceEpisodes = (
  db: ReadDb,
  memo: Memo,
  now: number,
  { filters, part }: { readonly filters: PracticeFilters; readonly part: PracticePart },
): PracticeEpisode[] => {
  const own = practiceLines(db, memo, now).filter(isWanted(filters)).filter(isOwn)
  const keys = keysOf(
    own.map(({ outcome }) => outcome),
    part,
  )
  return own
    .filter(({ outcome }) => keys.has(outcome.episode))
    .sort((a, b) => (b.episode.closedAt ?? 0) - (a.episode.closedAt ?? 0))
    .map(({ outcome, episode, client }) => ({
      episodeId: episode.episodeId,
      clientId: client.clientId,
      alias: client.alias,
      code: client.code,
      openedAt: episode.openedAt,
      closedAt: episode.closedAt,
      endReason: episode.endReason,
      first: outcome.first,
      last: outcome.last,
      sessions: outcome.sessions,
      change: changeOf(outcome),
      flags: [...outcome.flags],
    }))
}
