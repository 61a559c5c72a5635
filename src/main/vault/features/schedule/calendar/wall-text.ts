// A calendar's '20261124T150000' as '2026-11-24T15:00:00'.
import { isWallTime } from '#domain/schedule/local-day.ts'

const form = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/i

export type WallText = {
  readonly wall: string
  readonly isDay: boolean
  readonly isUtc: boolean
}

/** Null for what no calendar or clock shows: a 13th month, a 25th hour. */
export const wallText = (text: string): WallText | null => {
  const [, year, month, day, hour = '00', minute = '00', second = '00', utc = ''] =
    form.exec(text.trim()) ?? []
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  if (year === undefined || Number(year) < 1900 || !isWallTime(wall)) return null
  return { wall, isDay: !/T/i.test(text), isUtc: utc !== '' }
}
