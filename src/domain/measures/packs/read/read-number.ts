// Numbers to type, and lines to mark (a slider). Both need their ends said: nobody can score a number without a range.
import { packLimits } from '../pack-limits.ts'
import type { Problems } from '../pack-problem.ts'
import type { PackText } from '../pack-types.ts'
import { extensionNumber, extensionUrls } from './extensions.ts'
import { type JsonObject, join } from './json-value.ts'
import { toHundredthsAt } from './read-options.ts'

export type NumberPart =
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly decimals: 0 | 1 | 2
    }
  | {
      readonly kind: 'line'
      readonly min: number
      readonly max: number
      readonly step: number
      readonly low: PackText | null
      readonly high: PackText | null
    }

export type Ends = { readonly low: PackText | null; readonly high: PackText | null }

const placesOf = (item: JsonObject, path: string, problems: Problems): 0 | 1 | 2 => {
  const places = extensionNumber(item, extensionUrls.decimals, path, problems) ?? 1
  if (places === 0 || places === 1 || places === 2) return places
  problems.add(path, 'badDecimals')
  return 1
}

/** An integer or decimal item: a line where the file calls it a slider, else a number to type. */
export const readNumber = (
  item: JsonObject,
  path: string,
  problems: Problems,
  how: { readonly isInteger: boolean; readonly isSlider: boolean; readonly ends: Ends },
): NumberPart | undefined => {
  const from = extensionNumber(item, extensionUrls.min, path, problems)
  const to = extensionNumber(item, extensionUrls.max, path, problems)
  if (from === null || to === null || from >= to) {
    problems.add(join(path, 'extension'), 'badRange')
    return undefined
  }
  const min = toHundredthsAt(from, path, problems)
  const max = toHundredthsAt(to, path, problems)
  if (!how.isSlider)
    return { kind: 'number', min, max, decimals: how.isInteger ? 0 : placesOf(item, path, problems) }
  const points = extensionNumber(item, extensionUrls.step, path, problems) ?? (how.isInteger ? 1 : 0.1)
  const step = toHundredthsAt(points, path, problems)
  const steps = (max - min) / step
  if (step <= 0 || !Number.isSafeInteger(steps) || steps > packLimits.number) {
    problems.add(path, 'badRange')
    return undefined
  }
  return { kind: 'line', min, max, step, ...how.ends }
}
