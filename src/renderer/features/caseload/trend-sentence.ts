// The 26 weeks in a sentence or two.
import { median } from '#domain/caseload/median.ts'
import { dayNumber } from '#domain/schedule/local-day.ts'
import type { LoadTrendWeek } from '#shared/contracts/caseload.ts'
import { type LoadSay, pointsText } from './load-words.ts'

type Known = LoadTrendWeek & { readonly index: number }

const fewest = 4
/** Points within which a half-year stays "about the same". */
const same = 5

const change = (known: readonly Known[], { t }: Pick<LoadSay, 't'>): string => {
  const half = Math.floor(known.length / 2)
  const [before, after] = [known.slice(0, half), known.slice(-half)]
  const by = median(after.map(({ index }) => index)) - median(before.map(({ index }) => index))
  return t(Math.abs(by) < same ? 'trend.same' : by > 0 ? 'trend.higher' : 'trend.lower')
}

export const trendSentence = (
  weeks: readonly LoadTrendWeek[],
  usual: number | null,
  say: LoadSay,
): string => {
  const { t, format, wall } = say
  const known = weeks.flatMap((week) => (week.index === null ? [] : [{ ...week, index: week.index }]))
  if (known.length < fewest) return t('trend.tooFew', { count: known.length })
  const most = known.reduce((top, week) => (week.index > top.index ? week : top))
  const parts = [
    change(known, say),
    t('trend.most', { week: wall.date(dayNumber(most.monday)), index: pointsText(format, most.index) }),
    usual !== null && t('trend.usual', { usual: pointsText(format, usual) }),
    known.length < weeks.length && t('trend.gaps', { count: weeks.length - known.length }),
  ]
  return parts.filter((part) => part !== false).join(' ')
}
