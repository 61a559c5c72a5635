// What stands behind a factor in a few words: '5 of 24', '9 of 14 gaps under 10 min'.

import type { LoadFactor } from '#domain/caseload/load-factors.ts'
import { assertNever } from '#domain/kernel/assert-never.ts'
import type { LoadWeek } from '#shared/contracts/caseload.ts'
import type { LoadSay } from './load-words.ts'
import type { ReadLoad } from './read-load.ts'

export const factorDetail = (
  factor: LoadFactor,
  week: LoadWeek,
  read: ReadLoad,
  { t, format }: Pick<LoadSay, 't' | 'format'>,
): string => {
  const behind = read.behind[factor]
  if (behind === null) return t(`missing.${factor}`)
  switch (behind.kind) {
    case 'hours': {
      const digits = (value: number) => (Number.isInteger(value) ? 0 : 1)
      const { hours: capacity } = week.capacity
      const hours = format.number(behind.hours, digits(behind.hours))
      return t('detail.hours', { hours, of: format.number(capacity, digits(capacity)) })
    }
    case 'clients':
      return factor === 'intakes'
        ? t('detail.intakes', { count: behind.which.length, of: behind.of })
        : t('detail.clients', { count: behind.which.length, of: behind.of })
    case 'pairs':
      return t('detail.pairs', { count: behind.which.length, of: behind.of })
    case 'days':
      return t('detail.days', { count: behind.days.length })
    case 'typed':
      return t(week.settings.afterHours === 'counted' ? 'detail.counted' : 'detail.typed', {
        hours: format.number(behind.hours, 1),
      })
    default:
      return assertNever(behind)
  }
}
