import { changeInHundredths } from '../kernel/hundredths.ts'

type Items = Readonly<Record<string, number>>

/**
 * The one item that rose least between two ratings that answered the same items; null when items are missing or two are
 * equally last, for then no single line stands out. `overall` sums up the others and is left out.
 */
export const movedLeast = (before: Items, after: Items): string | null => {
  const items = Object.keys(after).filter((item) => item !== 'overall')
  if (items.length < 2 || items.some((item) => before[item] === undefined)) return null
  const [least, next] = items
    .map((item) => ({ item, change: changeInHundredths(before[item] as number, after[item] as number) }))
    .sort((a, b) => a.change - b.change)
  return least && next && least.change < next.change ? least.item : null
}
