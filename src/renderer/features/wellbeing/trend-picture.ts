// The domain's trend as a picture: places as shares of the width, words in the reader's language, and one sentence.
import type { TFunction } from 'i18next'
import { toEpochMs } from '#domain/kernel/time.ts'
import { trendModel } from '#domain/wellbeing/trend-model.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import type { Format } from '../../i18n/format.ts'
import type { TrendChartData } from '../../ui/chart/trend-types.ts'
import { pulsesOf } from './wellbeing-view.ts'

const ticks = 4

type Picture = { readonly data: TrendChartData; readonly sentence: string }

export const trendPicture = (
  record: PrivateRecord,
  weeks: number,
  t: TFunction<'checkin'>,
  format: Format,
): Picture => {
  const trend = trendModel(pulsesOf(record), toEpochMs(record.now), weeks)
  const { from, to, dots, band } = trend
  const place = (at: number): number => (at - from) / (to - from)
  const last = dots.at(-1)
  const sentence =
    last === undefined
      ? t('trend.none')
      : t(band === null ? 'trend.saidWithoutUsual' : last.isAbove ? 'trend.saidAbove' : 'trend.saidWithin', {
          count: dots.length,
          last: format.number(last.score, 1),
          low: format.number(band?.low ?? 0),
          high: format.number(band?.high ?? 100),
        })
  const shownNotes = record.notes.filter(({ at }) => at >= from && at <= to)
  return {
    sentence,
    data: {
      points: dots.map(({ at, score, isAbove, joined }) => ({
        x: place(at),
        y: score,
        filled: isAbove,
        joined,
      })),
      band: band && { ...band, label: t('trend.usual') },
      notes: shownNotes.map(({ at, text }) => ({ x: place(at), label: text })),
      ticks: Array.from({ length: ticks }, (_, index) => {
        const x = index / (ticks - 1)
        return { x, label: format.shortDate(from + x * (to - from), to) }
      }),
      emptyLabel: t('trend.none'),
    },
  }
}
