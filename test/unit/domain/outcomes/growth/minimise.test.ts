import { describe, expect, it } from 'vitest'
import { type Evaluated, type Minimum, minimise } from '#domain/outcomes/growth/minimise.ts'

const run = (
  evaluate: (at: readonly number[]) => Evaluated | null,
  start: readonly number[],
  most = 500,
): Minimum | null => {
  const steps = minimise(evaluate, start, { mostEvaluations: most })
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Rosenbrock's banana: one lowest point, 0 at (1, 1), at the end of a bent valley. */
const banana = (at: readonly number[]): Evaluated => {
  const [x, y] = at as [number, number]
  return {
    value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  }
}

describe('minimise', () => {
  it('follows a bent valley to its end', () => {
    const minimum = run(banana, [-1.2, 1])
    expect(minimum?.converged).toBe(true)
    expect(minimum?.at[0]).toBeCloseTo(1, 3)
    expect(minimum?.at[1]).toBeCloseTo(1, 3)
    expect(minimum?.evaluations).toBeLessThan(100)
  })

  it('stays where it starts when that is the lowest point', () => {
    expect(run(banana, [1, 1])).toMatchObject({ at: [1, 1], value: 0, converged: true })
  })

  it('stops where the slope is exactly level', () => {
    const square = (at: readonly number[]): Evaluated => {
      const x = at[0] as number
      return { value: x * x, gradient: [2 * x] }
    }
    const minimum = run(square, [8])
    expect(minimum).toMatchObject({ at: [0], value: 0, converged: true })
    expect(minimum?.evaluations).toBeLessThan(8)
  })

  it('starts again along the slope when what it learnt leads nowhere', () => {
    // A kink at 1: beyond it the slope turns, so that learnt curvature misleads.
    const minimum = run(
      (at) => {
        const x = at[0] as number
        return { value: Math.abs(x - 1) + 0.1 * (x - 1) ** 2, gradient: [Math.sign(x - 1) + 0.2 * (x - 1)] }
      },
      [5],
    )
    expect(minimum?.at[0]).toBeCloseTo(1, 3)
  })

  it('steps back from where the function is not defined', () => {
    const minimum = run(
      (at) => {
        const x = at[0] as number
        return x <= 0 ? null : { value: x - Math.log(x), gradient: [1 - 1 / x] }
      },
      [0.01],
    )
    expect(minimum?.at[0]).toBeCloseTo(1, 3)
  })

  it('says so when it ran out of evaluations, and when the start is not defined', () => {
    expect(run(banana, [-1.2, 1], 5)).toMatchObject({ converged: false, evaluations: 5 })
    expect(run(() => null, [1])).toBeNull()
  })
})
