// Every episode of the practice summed up, a line for each rater: what the figures are computed from. Read whole once
// and remembered until something is written.
import { type EpisodeId, toId } from '#domain/kernel/ids.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import type { EpisodeOutcome } from '#domain/outcomes/practice-types.ts'
import { summariseEpisode } from '#domain/outcomes/summarise-episode.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { bandOf, type ClientRecord, listAllLabels, listEpisodes } from '../clients/public.ts'
import { readPractice } from '../settings/public.ts'
import { buildLines } from './build-series.ts'
import { type LoadedEpisode, loadEpisodes } from './load-episodes.ts'

export type PracticeLine = {
  /** Under a key of its own: a couple's episode has several lines. */
  readonly outcome: EpisodeOutcome
  readonly episode: LoadedEpisode['episode']
  readonly client: ClientRecord
  readonly labels: readonly string[]
}

/** So many at once, so that a large practice is never held as rows whole. */
const AT_ONCE = 200

const HEX = 16
const KEY_DIGITS = 12
const keyOf = (index: number): EpisodeId =>
  toId<EpisodeId>(`00000000-0000-4000-8000-${index.toString(HEX).padStart(KEY_DIGITS, '0')}`)

const chunksOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE))

const compute = (db: ReadDb, now: number): readonly PracticeLine[] => {
  const { constants } = readPractice(db)
  const settings = outcomeSettingsFor(constants)
  const labels = Map.groupBy(listAllLabels(db), ({ clientId }) => clientId)
  const linesOf = (loaded: LoadedEpisode): PracticeLine[] =>
    buildLines(loaded, { now: toEpochMs(now), constants }).flatMap((line) => {
      const client = loaded.clients.find(({ clientId }) => clientId === line.clientId)
      // Own words and licensed ones are never joined; these are our own.
      if (!client || line.series.measure.id !== outcomeMeasure.id) return []
      const { episode } = loaded
      const outcome = summariseEpisode(
        line.series,
        {
          client: toId(client.clientId),
          ageBand: bandOf(client, episode.openedAt),
          rater: line.role,
          excluded: episode.excludedReason !== null,
          endReason: episode.endReason,
        },
        settings,
      )
      return [
        { outcome, episode, client, labels: (labels.get(client.clientId) ?? []).map(({ label }) => label) },
      ]
    })
  const ids = listEpisodes(db).map(({ episodeId }) => episodeId)
  return chunksOf(ids)
    .flatMap((some) => loadEpisodes(db, some).flatMap(linesOf))
    .map((line, index) => ({ ...line, outcome: { ...line.outcome, episode: keyOf(index) } }))
}

export const practiceLines = (db: ReadDb, memo: Memo, now: number): readonly PracticeLine[] =>
  memo.remember(db, 'practiceLines', '', () => compute(db, now))
