// What the closed, valid episodes of one measure, version and kind of rater give to a fit, read a few at a time.

import { toId } from '#domain/kernel/ids.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import { growthEpisodeOf } from '#domain/outcomes/growth/growth-episode-of.ts'
import type { GrowthEpisode } from '#domain/outcomes/growth/growth-types.ts'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import type { SeriesConstants } from '#domain/outcomes/series-types.ts'
import { summariseEpisode } from '#domain/outcomes/summarise-episode.ts'
import type { CourseGroup } from '#shared/contracts/course.ts'
import type { ReadDb } from '../../db/sql.ts'
import { readPractice } from '../settings/public.ts'
import { buildLines, type RaterLine } from './build-series.ts'
import { loadEpisodes } from './load-episodes.ts'

export type CourseEpisode = {
  readonly episode: GrowthEpisode
  readonly closedAt: number
  readonly constants: SeriesConstants
}

const isOfGroup =
  ({ measureId, measureVersion, constantsKey }: CourseGroup) =>
  ({ series: { measure } }: RaterLine): boolean =>
    measure.id === measureId && measure.version === measureVersion && measure.constantsKey === constantsKey

/** One line for each rater of the group; open, excluded and flagged ones are left out. */
export const readCourseEpisodes = (
  db: ReadDb,
  episodeIds: readonly string[],
  group: CourseGroup,
  now: number,
): readonly CourseEpisode[] => {
  const { constants } = readPractice(db)
  const settings = outcomeSettingsFor(constants)
  return loadEpisodes(db, episodeIds).flatMap((loaded) => {
    const { closedAt, excludedReason, endReason } = loaded.episode
    if (closedAt === null) return []
    return buildLines(loaded, { now: toEpochMs(now), constants })
      .filter(isOfGroup(group))
      .flatMap(({ series, clientId, role }): CourseEpisode[] => {
        const facts = {
          client: toId<Parameters<typeof summariseEpisode>[1]['client']>(clientId),
          ageBand: 'adult',
          rater: role,
          excluded: excludedReason !== null,
          endReason,
        } as const
        const outcome = summariseEpisode(series, facts, settings)
        const episode = growthEpisodeOf(outcome, readSeries(series, settings))
        return episode ? [{ episode, closedAt, constants: series.measure.constants }] : []
      })
  })
}
