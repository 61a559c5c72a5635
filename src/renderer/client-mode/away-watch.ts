// When the page is covered, and when it has been left so often or so long that the return window should come. Pure.

export type AwayWatch = {
  readonly covered: boolean
  /** Instants of the latest times the page was left, in milliseconds. */
  readonly blurs: readonly number[]
}

export const AWAY_MS = 60_000
const MOST_BLURS = 3
/** A window system may say it several times over for one and the same glance away. */
const ONE_GLANCE_MS = 500

export const HERE: AwayWatch = { covered: false, blurs: [] }

export const left = ({ blurs }: AwayWatch, now: number): AwayWatch => {
  const last = blurs.at(-1)
  const isSame = last !== undefined && Math.abs(now - last) < ONE_GLANCE_MS
  return { covered: true, blurs: isSame ? blurs : [...blurs.filter((at) => now - at < AWAY_MS), now] }
}

export const isTooOften = (watch: AwayWatch): boolean => watch.blurs.length >= MOST_BLURS

export const uncovered = (watch: AwayWatch): AwayWatch => ({ ...watch, covered: false })
