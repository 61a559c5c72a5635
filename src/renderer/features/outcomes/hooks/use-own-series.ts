import { useRaterSeries } from './use-rater-series.ts'

/** The client's own line in an episode; undefined until it is read. */
export const useOwnSeries = (episodeId: string, clientId: string) =>
  useRaterSeries(episodeId).data?.raters.find(
    (rater) => rater.clientId === clientId && rater.personId === null,
  )
