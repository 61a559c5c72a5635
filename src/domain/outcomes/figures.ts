// Builds figures with their interval, their episodes and their caveats; under ten episodes there is none.
import { type Interval, meanInterval, type Ratio, ratioInterval, wilsonInterval } from './intervals.ts'
import type { Caveat, EpisodeOutcome, Figure, IntervalMethod } from './practice-types.ts'

/** Under this many episodes nothing is said. */
export const fewestEpisodes = 10

const idsOf = (episodes: readonly EpisodeOutcome[]) => episodes.map(({ episode }) => episode)

type Parts = {
  readonly of: readonly EpisodeOutcome[]
  readonly which?: readonly EpisodeOutcome[]
  readonly method: IntervalMethod
  readonly caveats?: readonly Caveat[]
  readonly interval: () => Interval
}

const figure = ({ of, which = of, method, caveats = [], interval }: Parts): Figure => {
  if (of.length < fewestEpisodes) return { kind: 'tooFew', needed: fewestEpisodes, of: idsOf(of) }
  return { kind: 'figure', ...interval(), method, of: idsOf(of), which: idsOf(which), caveats }
}

/** Mean over the episodes that have the value. */
export const meanFigure = <E extends EpisodeOutcome>(
  episodes: readonly E[],
  pick: (episode: E) => number | null,
  caveats: readonly Caveat[] = [],
): Figure => {
  const pairs = episodes.flatMap((episode) => {
    const value = pick(episode)
    return value === null ? [] : [{ episode, value }]
  })
  const values = pairs.map(({ value }) => value)
  const of = pairs.map(({ episode }) => episode)
  return figure({ of, method: 'tInterval', caveats, interval: () => meanInterval(values) })
}

/** Share of episodes of which something is true, 0–1. */
export const shareFigure = <E extends EpisodeOutcome>(
  of: readonly E[],
  isCounted: (episode: E) => boolean,
  caveats: readonly Caveat[] = [],
): Figure => {
  const which = of.filter(isCounted)
  return figure({
    of,
    which,
    method: 'wilson',
    caveats,
    interval: () => wilsonInterval(which.length, of.length),
  })
}

/** Share of sessions over episodes, 0–1. */
export const ratioFigure = <E extends EpisodeOutcome>(
  episodes: readonly E[],
  ratioOf: (episode: E) => Ratio,
): Figure => {
  const of = episodes.filter((episode) => ratioOf(episode).whole > 0)
  return figure({ of, method: 'bootstrap', interval: () => ratioInterval(of.map(ratioOf)) })
}
