// When the page is covered, and when it has been left so often or so long that the return window should come. Pure.

export type AwayWatch = {
  readonly covered: boolean
  /** Instants of the latest times the page was left, in milliseconds. */
  readonly blurs: readonly number[]
}

export const AWAY_MS = 60_000
const MOST_BLURS = 3

export const HERE: AwayWatch = { covered: false, blurs: [] }

export const left = (watch: AwayWatch, now: number): AwayWatch => ({
  covered: true,
  blurs: [...watch.blurs.filter((at) => now - at < AWAY_MS), now],
})

export const isTooOften = (watch: AwayWatch): boolean => watch.blurs.length >= MOST_BLURS

export const uncovered = (watch: AwayWatch): AwayWatch => ({ ...watch, covered: false })
