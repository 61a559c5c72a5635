// Finds the lowest point of a smooth function of a few numbers (BFGS with backtracking; Nocedal & Wright 2006, ch. 6),
// one evaluation a step, so that a caller can show progress and stop between them.

export type Evaluated = { readonly value: number; readonly gradient: readonly number[] }

export type Minimum = Evaluated & {
  readonly at: readonly number[]
  readonly evaluations: number
  /** The next step would lower the value by less than the tolerance. */
  readonly converged: boolean
}

export type MinimiseOptions = {
  /** Lowering that is not worth a further step. */
  readonly tolerance?: number
  readonly mostEvaluations?: number
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0)

type Curvature = readonly (readonly number[])[]

const times = (matrix: Curvature, v: readonly number[]): number[] => matrix.map((row) => dot(row, v))

const identity = (size: number, value: number): Curvature =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? value : 0)))

/**
 * BFGS update of the inverse curvature from a step and the change of the gradient along it. It stays positive definite,
 * because a step against the curvature teaches nothing.
 */
const learn = (inverse: Curvature, step: readonly number[], change: readonly number[]): Curvature => {
  const along = dot(step, change)
  if (!(along > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change)))) return inverse
  const moved = times(inverse, change)
  const weight = (1 + dot(change, moved) / along) / along
  return inverse.map((row, i) =>
    row.map((value, j) => {
      const [si, sj] = [step[i] as number, step[j] as number]
      return value + weight * si * sj - ((moved[i] as number) * sj + si * (moved[j] as number)) / along
    }),
  )
}

/**
 * Minimises from `start`. `evaluate` gives null where the function is not defined, which counts as too high. Yields the
 * number of evaluations so far. Null when the start itself is not defined.
 */
export function* minimise(
  evaluate: (at: readonly number[]) => Evaluated | null,
  start: readonly number[],
  { tolerance = 1e-9, mostEvaluations = 500 }: MinimiseOptions = {},
): Generator<number, Minimum | null> {
  let at = [...start]
  let here = evaluate(at)
  let evaluations = 1
  if (!here) return null
  yield evaluations
  const first = Math.sqrt(dot(here.gradient, here.gradient))
  // The first step is a tenth of a unit long, whatever the slope.
  let inverse = identity(start.length, first > 0 ? 0.1 / first : 1)
  let fresh = true
  const end = (converged: boolean): Minimum => ({ ...(here as Evaluated), at, evaluations, converged })
  while (evaluations < mostEvaluations) {
    const direction = times(inverse, here.gradient).map((value) => -value)
    const drop = -dot(direction, here.gradient)
    if (drop === 0 || (drop / 2 < tolerance && !fresh)) return end(true)
    let length = 1
    let next: Evaluated | null = null
    let target: number[] = at
    while (evaluations < mostEvaluations) {
      target = at.map((value, i) => value + length * (direction[i] as number))
      next = evaluate(target)
      evaluations += 1
      yield evaluations
      if (next && next.value <= here.value - 1e-4 * length * drop) break
      next = null
      length *= 0.3
      if (length < 1e-10) break
    }
    if (!next) {
      // No lower point along a fresh steepest descent: this is the bottom, as far as rounding lets us see.
      if (fresh) return end(drop < 1e-3)
      inverse = identity(start.length, first > 0 ? 0.1 / first : 1)
      fresh = true
      continue
    }
    const step = target.map((value, i) => value - (at[i] as number))
    const before = here.gradient
    const change = next.gradient.map((value, i) => value - (before[i] as number))
    if (fresh) {
      const along = dot(step, change)
      if (along > 0) inverse = identity(start.length, along / dot(change, change))
    }
    inverse = learn(inverse, step, change)
    fresh = false
    at = target
    here = next
  }
  return end(false)
}
