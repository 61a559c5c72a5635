// The practice's figures for what was chosen, one figure for groups side by side, and the episodes behind one figure.
import { createHash } from 'node:crypto'
import { classifyChange } from '#domain/outcomes/classify-change.ts'
import { practiceFigure } from '#domain/outcomes/practice-figures.ts'
import { practiceCounts, practiceIndices } from '#domain/outcomes/practice-statistics.ts'
import type { EpisodeOutcome, Figure } from '#domain/outcomes/practice-types.ts'
import {
  type Breakdown,
  type FigureName,
  figureNames,
  type PracticeBreakdown,
  type PracticeEpisode,
  type PracticeFigure,
  type PracticeFigures,
  type PracticeFilters,
  type PracticePart,
} from '#shared/contracts/practice.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { groupsOf, isInGroup, isOwn, isWanted } from './practice-groups.ts'
import { type PracticeLine, practiceLines } from './practice-lines.ts'

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

const isCounted = ({ closed, excluded, flags }: EpisodeOutcome): boolean =>
  closed && !excluded && flags.length === 0

const outcomesOf = (lines: readonly PracticeLine[]): readonly EpisodeOutcome[] =>
  lines.map(({ outcome }) => outcome)

/** All that the figures come from: a rating of an open episode, the commonest write, changes none of it. */
const endedStamp = (outcomes: readonly EpisodeOutcome[]): string => {
  const all = [outcomes.some(({ ownWording }) => ownWording), outcomes.filter(({ closed }) => closed)]
  // Its hash: thousands of episodes written out are more than should be held for a comparison.
  return createHash('sha256').update(JSON.stringify(all)).digest('base64')
}

const figuresFor = (
  memo: Memo,
  outcomes: readonly EpisodeOutcome[],
  key: string,
): Pick<PracticeFigures, 'figures' | 'scatter'> =>
  memo.keep(`ended ${key}`, endedStamp(outcomes), () => {
    const indices = practiceIndices(outcomes)
    return {
      figures: Object.fromEntries(
        figureNames.map((name) => [name, counted(indices[name])]),
      ) as PracticeFigures['figures'],
      scatter: scatterOf(outcomes.filter(isCounted)),
    }
  })

const compute = (
  db: ReadDb,
  memo: Memo,
  now: number,
  filters: PracticeFilters,
  key: string,
): PracticeFigures => {
  const all = practiceLines(db, memo, now)
  const wanted = all.filter(isWanted(filters))
  const outcomes = outcomesOf(wanted.filter(isOwn))
  const { byRater: _own, ...counts } = practiceCounts(outcomes)
  const raters = Map.groupBy(wanted, ({ outcome }) => outcome.rater)
  return {
    counts: {
      ...counts,
      byRater: [...raters].flatMap(([role, lines]) =>
        role === 'group' ? [] : [{ role, count: lines.length }],
      ),
    },
    ...figuresFor(memo, outcomes, key),
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
  const key = isAll ? 'practiceFiguresAll' : 'practiceFiguresChosen'
  return memo.remember(db, key, JSON.stringify(filters), () => compute(db, memo, now, filters, key))
}

/** Where episodes of two groups are compared, each group stands on its own and says its own "too few". */
export const practiceBreakdown = (
  db: ReadDb,
  memo: Memo,
  now: number,
  {
    filters,
    by,
    figure,
  }: { readonly filters: PracticeFilters; readonly by: Breakdown; readonly figure: FigureName },
): PracticeBreakdown => {
  const own = practiceLines(db, memo, now).filter(isWanted(filters)).filter(isOwn)
  return {
    all: counted(practiceFigure(figure, outcomesOf(own))),
    groups: groupsOf(own, by).map(({ key, lines }) => ({
      key,
      figure: counted(practiceFigure(figure, outcomesOf(lines))),
    })),
  }
}

const keysOf = (outcomes: readonly EpisodeOutcome[], part: PracticePart): ReadonlySet<string> => {
  if (part.kind === 'flagged') {
    const flagged = outcomes.filter(
      ({ closed, excluded, flags }) => closed && !excluded && flags.includes(part.flag),
    )
    return new Set(flagged.map(({ episode }) => episode))
  }
  const figure = practiceFigure(part.figure, outcomes)
  return new Set(part.kind === 'which' && figure.kind === 'figure' ? figure.which : figure.of)
}

/** More than anyone reads; the rest is found by choosing a period, an age, a label. */
const MOST_SHOWN = 200

/** The episodes behind one figure, the latest ended first. */
export const practiceEpisodes = (
  db: ReadDb,
  memo: Memo,
  now: number,
  { filters, part }: { readonly filters: PracticeFilters; readonly part: PracticePart },
): { readonly episodes: PracticeEpisode[]; readonly all: number } => {
  const group = part.kind === 'flagged' ? undefined : part.group
  const own = practiceLines(db, memo, now).filter(isWanted(filters)).filter(isOwn).filter(isInGroup(group))
  const keys = keysOf(outcomesOf(own), part)
  const behind = own.filter(({ outcome }) => keys.has(outcome.episode))
  const shown = behind
    .sort((a, b) => (b.episode.closedAt ?? 0) - (a.episode.closedAt ?? 0))
    .slice(0, MOST_SHOWN)
  const episodes = shown.map(({ outcome, episode, client }) => ({
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
  return { episodes, all: behind.length }
}
