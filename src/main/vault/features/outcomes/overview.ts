// Episodes read whole: their lines as the domain reads them, with alerts and standing. For one page or a few rows; what is
// said of all of them at once stands on the kept summaries (summed-lines.ts).
import { toEpochMs } from '#domain/kernel/time.ts'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import { type Standing, standingOf } from '#domain/outcomes/standing-of.ts'
import type { AlertRow } from '#shared/contracts/outcomes.ts'
import type { ReadDb } from '../../db/sql.ts'
import { readPractice } from '../settings/public.ts'
import { alertRowsOf } from './alert-service.ts'
import { buildLines, type RaterLine } from './build-series.ts'
import { type LoadedEpisode, loadEpisodes } from './load-episodes.ts'

export type LineOverview = {
  readonly line: RaterLine
  readonly alerts: readonly AlertRow[]
  readonly standing: Standing
}
export type EpisodeOverview = { readonly loaded: LoadedEpisode; readonly lines: readonly LineOverview[] }

export const overviewOf = (
  db: ReadDb,
  episodeIds: readonly string[],
  at: number,
): readonly EpisodeOverview[] => {
  const { constants } = readPractice(db)
  const settings = outcomeSettingsFor(constants)
  const now = toEpochMs(at)
  return loadEpisodes(db, episodeIds).map((loaded) => ({
    loaded,
    lines: buildLines(loaded, { now, constants }).map((line) => ({
      line,
      alerts: alertRowsOf(loaded, line, settings, now),
      standing: standingOf(line.series, settings),
    })),
  }))
}

export const isUnanswered = ({ grade, answered }: AlertRow): boolean =>
  grade === 'worthALook' && answered === null
