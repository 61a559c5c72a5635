// The lines of one episode, a rater each, with everything that is computed from them by the domain's own functions.
import { useMemo } from 'react'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import { standingOf } from '#domain/outcomes/standing-of.ts'
import { tableModel } from '#domain/outcomes/table-model.ts'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import type { Practice } from '#shared/contracts/settings.ts'
import { useAskMuch } from '../../../api/ask.ts'

export const useRaterSeries = (episodeId: string) =>
  useAskMuch(['outcomes.ofEpisode', episodeId], (api) => api.vault.outcomes.ofEpisode({ episodeId }))

/** Chart, table and standing of one line, under the practice's own settings. */
export const useReading = (rater: RaterSeries, constants: Practice['constants']) =>
  useMemo(() => {
    const settings = outcomeSettingsFor(constants)
    return {
      chart: chartModel(rater.series, settings),
      rows: tableModel(rater.series, settings),
      standing: standingOf(rater.series, settings),
    }
  }, [rater.series, constants])

export type Reading = ReturnType<typeof useReading>
