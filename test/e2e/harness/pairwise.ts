// A small set of combinations in which every two values of two different factors occur together at least once. The same seed
// gives the same set.

export type Factors = Readonly<Record<string, readonly unknown[]>>
export type Combination<F extends Factors> = { readonly [K in keyof F]: F[K][number] }

/** Mulberry32: small, fast, and the same everywhere. */
export const createRandom = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const shuffled = <T>(items: readonly T[], random: () => number): readonly T[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)

/** Every combination, the last factor turning fastest. */
export const allOf = <F extends Factors>(factors: F): readonly Combination<F>[] =>
  Object.entries(factors).reduce<readonly Record<string, unknown>[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as unknown as readonly Combination<F>[]

const TRIES = 40

/** Greedy: each next one takes the open pair that comes first and fills in what covers most. */
export const pairwise = <F extends Factors>(
  factors: F,
  seed: number,
  isPossible: (combination: Combination<F>) => boolean = () => true,
): readonly Combination<F>[] => {
  const random = createRandom(seed)
  const names = Object.keys(factors)
  const possible = allOf(factors).filter(isPossible)
  const pairsOf = (one: Combination<F>): readonly string[] =>
    names.flatMap((a, at) => names.slice(at + 1).map((b) => `${a}=${String(one[a])}&${b}=${String(one[b])}`))
  const holders = new Map<string, Combination<F>[]>()
  for (const one of possible)
    for (const pair of pairsOf(one)) {
      const held = holders.get(pair)
      if (held) held.push(one)
      else holders.set(pair, [one])
    }
  const open = new Set(shuffled([...holders.keys()], random))
  const chosen: Combination<F>[] = []
  for (const [pair] of [...open].map((next) => [next] as const)) {
    if (!open.has(pair)) continue
    const candidates = shuffled(holders.get(pair) ?? [], random).slice(0, TRIES)
    const gainOf = (one: Combination<F>) => pairsOf(one).filter((covered) => open.has(covered)).length
    const best = candidates.reduce((a, b) => (gainOf(b) > gainOf(a) ? b : a))
    chosen.push(best)
    for (const covered of pairsOf(best)) open.delete(covered)
  }
  return chosen
}
