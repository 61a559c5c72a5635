import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MixedGroup, mixedSums } from '#domain/outcomes/growth/mixed-sums.ts'
import { remlCriterion, type Theta } from '#domain/outcomes/growth/reml-criterion.ts'
import { cholesky, logDeterminant, type Square, solve } from '#domain/outcomes/growth/small-matrix.ts'
import { readGroups } from './tables.ts'

/** The textbook form with one V per group, written out and slow: −2 log of the restricted likelihood at θ. */
const dense = (groups: readonly MixedGroup[], [a, b, c]: Theta): number => {
  const width = 2 + (groups[0] as MixedGroup).covariates.length
  const n = groups.reduce((sum, { x }) => sum + x.length, 0)
  const cross: number[] = new Array((width + 1) ** 2).fill(0)
  let logs = 0
  for (const { x, y, covariates } of groups) {
    const at = x.flatMap((left, i) =>
      x.map(
        (right, j) => a * a + a * b * (left + right) + (b * b + c * c) * left * right + (i === j ? 1 : 0),
      ),
    )
    const factor = cholesky({ size: x.length, at }) as Square
    logs += logDeterminant(factor)
    const columns = [x.map(() => 1), x, ...covariates.map((value) => x.map(() => value)), y]
    const solved = columns.map((column) => solve(factor, column))
    columns.forEach((left, j) => {
      solved.forEach((right, k) => {
        const add = left.reduce((sum, value, i) => sum + value * (right[i] as number), 0)
        cross[j * (width + 1) + k] = (cross[j * (width + 1) + k] as number) + add
      })
    })
  }
  // The Cholesky factor of [XᵀV⁻¹X, XᵀV⁻¹y; yᵀV⁻¹X, yᵀV⁻¹y] ends in the root of the profiled sum of squares.
  const whole = cholesky({ size: width + 1, at: cross }, 0) as Square
  const squares = (whole.at.at(-1) as number) ** 2
  const xvx = Array.from({ length: width }, (_, i) => Math.log(whole.at[i * (width + 2)] as number))
  const logX = 2 * xvx.reduce((sum, value) => sum + value, 0)
  return logs + logX + (n - width) * (1 + Math.log((2 * Math.PI * squares) / (n - width)))
}

const thetas = fc.tuple(
  fc.double({ min: 0, max: 3, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 2, noNaN: true }),
)

const groups: readonly MixedGroup[] = readGroups('sleepstudy').map((group, i) => ({
  ...group,
  x: group.x.slice(0, 3 + (i % 8)),
  y: group.y.slice(0, 3 + (i % 8)),
  covariates: [(i * 7) % 11],
}))
const sums = mixedSums(groups)

describe('remlCriterion', () => {
  it('equals the textbook form with whole matrices, wherever it is asked', () => {
    fc.assert(
      fc.property(thetas, (theta) => {
        expect(remlCriterion(sums, theta)?.criterion).toBeCloseTo(dense(groups, theta), 6)
      }),
      { numRuns: 40 },
    )
  })

  it('has the gradient that its own differences show', () => {
    fc.assert(
      fc.property(thetas, fc.constantFrom(0, 1, 2), (theta, i) => {
        const at = (step: number): number => {
          const moved = theta.map((value, k) => (k === i ? value + step : value))
          return remlCriterion(sums, moved as unknown as Theta)?.criterion as number
        }
        const byDifferences = (at(1e-5) - at(-1e-5)) / 2e-5
        const gradient = remlCriterion(sums, theta)?.gradient[i] as number
        expect(Math.abs(gradient - byDifferences)).toBeLessThan(1e-3 * (1 + Math.abs(gradient)))
      }),
    )
  })

  it('says nothing where columns depend on each other or nothing is left over', () => {
    const same = [1, 2, 3].map((y) => ({ x: [2, 2], y: [y, y + 1], covariates: [] }))
    expect(remlCriterion(mixedSums(same), [1, 0, 1])).toBeNull()
    const straight = [1, 2, 3].map(() => ({ x: [1, 2, 3], y: [2, 4, 6], covariates: [] }))
    expect(remlCriterion(mixedSums(straight), [1, 0, 1])).toBeNull()
  })
})

describe('mixedSums', () => {
  it('refuses uneven groups and numbers that are not finite', () => {
    const even = { x: [1], y: [1], covariates: [] }
    expect(() => mixedSums([even, { x: [1, 2], y: [1], covariates: [] }])).toThrow(RangeError)
    expect(() => mixedSums([even, { x: [], y: [], covariates: [] }])).toThrow(RangeError)
    expect(() => mixedSums([even, { ...even, covariates: [1] }])).toThrow(RangeError)
    expect(() => mixedSums([{ x: [Number.NaN], y: [1], covariates: [] }])).toThrow(RangeError)
    expect(() => mixedSums([{ x: [1], y: [Number.POSITIVE_INFINITY], covariates: [] }])).toThrow(RangeError)
  })
})
