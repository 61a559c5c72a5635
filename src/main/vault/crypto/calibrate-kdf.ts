// Once, when a vault is made: how dear may the key derivation be on this machine, so that an unlock takes 0.5 to 1 s?
import { randomBytes } from 'node:crypto'
import { defaultKdfCost, deriveKey, type KdfCost, kdfCeiling, kdfFloor, saltLength } from './kdf.ts'

export const targetMs = { least: 500, best: 750, most: 1000 } as const

/** The next cost to try, given that `cost` took `tookMs`; the same cost where it fits or cannot be moved. */
export const nextKdfCost = (cost: KdfCost, tookMs: number): KdfCost => {
  if (tookMs >= targetMs.least && tookMs <= targetMs.most) return cost
  const passes = Math.round((cost.passes * targetMs.best) / Math.max(tookMs, 1))
  const wanted = Math.min(Math.max(passes, kdfFloor.passes), kdfCeiling.passes)
  if (wanted !== cost.passes) return { ...cost, passes: wanted }
  // Passes are at their floor and it is still too slow: give up memory, by halves.
  if (tookMs > targetMs.most && cost.memoryKiB > kdfFloor.memoryKiB)
    return { ...cost, memoryKiB: Math.max(cost.memoryKiB / 2, kdfFloor.memoryKiB) }
  return cost
}

const timeOnce = async (cost: KdfCost, clock: () => number): Promise<number> => {
  const before = clock()
  const key = await deriveKey({ secret: randomBytes(16), salt: randomBytes(saltLength), cost })
  key.fill(0)
  return clock() - before
}

export type CalibrateInput = {
  readonly clock?: () => number
  readonly time?: (cost: KdfCost, clock: () => number) => Promise<number>
}

/** Starts from the default and moves at most four times. Never leaves the range of floor to ceiling. */
export const calibrateKdf = async (input: CalibrateInput = {}): Promise<KdfCost> => {
  const { clock = () => performance.now(), time = timeOnce } = input
  let cost = defaultKdfCost
  for (let tries = 0; tries < 4; tries += 1) {
    const next = nextKdfCost(cost, await time(cost, clock))
    if (next === cost) return cost
    cost = next
  }
  return cost
}
