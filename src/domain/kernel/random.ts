// A seeded generator for sample data and the bootstrap. Not for secrets: its whole future follows from 32 bits.

export type Random = {
  /** The next number in [0, 1). */
  readonly next: () => number
  /** A whole number in [0, below). RangeError unless `below` is a positive safe integer up to 2^32. */
  readonly below: (below: number) => number
  /** A draw from the normal distribution (Box–Muller). */
  readonly normal: (mean: number, sd: number) => number
  /** One entry of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** A new list in random order (Fisher–Yates). */
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

const scramble = (state: number): number => {
  let t = Math.imul(state ^ (state >>> 15), state | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return (t ^ (t >>> 14)) >>> 0
}

/** mulberry32 (T. Ettinger, public domain): the same seed gives the same numbers everywhere. Seed: any whole number. */
export const seededRandom = (seed: number): Random => {
  if (!Number.isSafeInteger(seed)) throw new RangeError('A seed must be a whole number')
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    return scramble(state) / 4_294_967_296
  }
  const below = (limit: number): number => {
    if (!Number.isSafeInteger(limit) || limit < 1 || limit > 4_294_967_296) {
      throw new RangeError('The limit must be a whole number from 1 to 2^32')
    }
    return Math.floor(next() * limit)
  }
  const normal = (mean: number, sd: number): number => {
    // 1 − next() is never zero, so that the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - next()))
    return mean + sd * radius * Math.cos(2 * Math.PI * next())
  }
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Cannot pick from an empty list')
    return list[below(list.length)] as T
  }
  const shuffle = <T>(list: readonly T[]): T[] => {
    const result = [...list]
    for (let i = result.length - 1; i > 0; i -= 1) {
      const j = below(i + 1)
      const held = result[i] as T
      result[i] = result[j] as T
      result[j] = held
    }
    return result
  }
  return { next, below, normal, pick, shuffle }
}
