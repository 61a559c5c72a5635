// "Second episode since 9 September · 7 sessions · Tuesdays 15:00", the line below a client's name.
import { useTranslation } from 'react-i18next'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { clockOf } from '../../../i18n/format.ts'
import { useFormat } from '../../../i18n/locale.tsx'

const MONDAY_MIDNIGHT = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
const MINUTE = 60_000

export const useEpisodeLine = (
  client: ClientDetail,
  episode: ClientDetail['episodes'][number] | undefined,
): string => {
  const { t, i18n } = useTranslation('clients')
  const format = useFormat()
  if (!episode) return t('episode.none')
  const weekly = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'long',
    ...clockOf(i18n.language),
    timeZone: 'UTC',
  })
  const patterns = client.schedule
    .filter(({ episodeId, until }) => episodeId === episode.episodeId && until === null)
    .map(({ weekday, minuteOfDay, everyWeeks }) => {
      const when = weekly.format(MONDAY_MIDNIGHT + (weekday - 1) * DAY + minuteOfDay * MINUTE)
      return everyWeeks === 1
        ? t('episode.weekly', { when })
        : t('episode.every', { when, count: everyWeeks })
    })
  return [
    t('episode.line', { number: episode.number, date: format.date(episode.openedAt) }),
    t('episode.sessions', { count: episode.sessions }),
    ...patterns,
    ...(episode.pausedUntil === null
      ? []
      : [t('episode.paused', { date: format.date(episode.pausedUntil) })]),
  ].join(' · ')
}
