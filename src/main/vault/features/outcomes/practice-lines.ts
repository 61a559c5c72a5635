// Every episode of the practice summed up, a line for each rater: what the figures are computed from.
import { type EpisodeId, toId } from '#domain/kernel/ids.ts'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import type { EpisodeOutcome } from '#domain/outcomes/practice-types.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import {
  type ClientRecord,
  type EpisodeRecord,
  listAllLabels,
  listClients,
  listEpisodes,
} from '../clients/public.ts'
import { summedLines } from './summed-lines.ts'

export type PracticeLine = {
  /** Under a key of its own: a couple's episode has several lines. */
  readonly outcome: EpisodeOutcome
  readonly episode: EpisodeRecord
  readonly client: ClientRecord
  readonly labels: readonly string[]
}

const HEX = 16
const KEY_DIGITS = 12
const keyOf = (index: number): EpisodeId =>
  toId<EpisodeId>(`00000000-0000-4000-8000-${index.toString(HEX).padStart(KEY_DIGITS, '0')}`)

const compute = (db: ReadDb, memo: Memo, now: number): readonly PracticeLine[] => {
  const episodes = listEpisodes(db)
  const placeOf = new Map(episodes.map(({ episodeId }, place) => [episodeId, place]))
  const clients = new Map(listClients(db).map((client) => [client.clientId, client]))
  const labels = Map.groupBy(listAllLabels(db), ({ clientId }) => clientId)
  return (
    summedLines(db, memo, now)
      // Own words and licensed ones are never joined; these are our own.
      .filter(({ outcome }) => outcome.measure === outcomeMeasure.id)
      .map((line) => ({ line, place: placeOf.get(line.episodeId) ?? -1 }))
      .sort((a, b) => a.place - b.place || a.line.position - b.line.position)
      .flatMap(({ line, place }, index): PracticeLine[] => {
        const [episode, client] = [episodes[place], clients.get(line.clientId)]
        if (!episode || !client) return []
        const outcome: EpisodeOutcome = {
          ...line.outcome,
          episode: keyOf(index),
          client: toId(line.clientId),
          ageBand: line.ageBand,
          rater: line.role,
          excluded: episode.excludedReason !== null,
          closed: episode.closedAt !== null,
          endReason: episode.endReason,
        }
        return [
          { outcome, episode, client, labels: (labels.get(line.clientId) ?? []).map(({ label }) => label) },
        ]
      })
  )
}

export const practiceLines = (db: ReadDb, memo: Memo, now: number): readonly PracticeLine[] =>
  memo.remember(db, 'practiceLines', '', () => compute(db, memo, now))
