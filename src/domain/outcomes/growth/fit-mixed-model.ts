// The general core: y = β0 + β1·x + Σ βk·covariate + b0 + b1·x + residual, with (b0, b1) normal by group, by REML.
// Nothing here knows of scores or sessions; fit-growth-curve.ts does.
import { type Minimum, minimise } from './minimise.ts'
import { type MixedGroup, type MixedSums, mixedSums } from './mixed-sums.ts'
import { remlCriterion, type Theta } from './reml-criterion.ts'
import { cholesky, leadingBlock, type Square } from './small-matrix.ts'

/** Where the random effects' covariance lies on the edge of what is possible; such fits are fits, and said to be so. */
export type Boundary =
  | 'none'
  | 'noVariance'
  | 'noInterceptVariance'
  | 'noSlopeVariance'
  | 'perfectCorrelation'

export type RandomEffects = {
  readonly intercept: number
  readonly slope: number
  readonly covariance: number
  /** Null where a variance is zero. */
  readonly correlation: number | null
  readonly residual: number
}

export type MixedFit = {
  readonly kind: 'fit'
  /** β0, β1, then one per covariate. */
  readonly beta: readonly number[]
  /** Covariance of beta; the square roots of its diagonal are the standard errors. */
  readonly covariance: Square
  readonly variances: RandomEffects
  readonly boundary: Boundary
  readonly theta: Theta
  /** −2 log of the restricted likelihood, as lme4 prints it. */
  readonly criterion: number
  readonly evaluations: number
  readonly converged: boolean
}

/** `collinear`: columns depend on each other (one session only, one intake only). `noResidual`: the rows lie on lines. */
export type NoFit = { readonly kind: 'notApplicable'; readonly reason: 'collinear' | 'noResidual' }

export type MixedOptions = {
  /** A start for the optimiser, for example the θ of a fit to nearly the same rows. */
  readonly start?: Theta
}

// lme4 calls a fit singular under 1e-4 of θ. The criterion decides: a snap may not cost more than this.
const snapWithin = 1e-3
const snapCost = 1e-4

const toTheta = ([a, b, c]: readonly number[], scale: number): Theta => [
  a as number,
  (b as number) / scale,
  (c as number) / scale,
]

const evaluateAt = (sums: MixedSums) => (at: readonly number[]) => {
  const point = remlCriterion(sums, toTheta(at, sums.scale))
  if (!point) return null
  const [a, b, c] = point.gradient
  return { value: point.criterion, gradient: [a, b / sums.scale, c / sums.scale] }
}

// The criterion depends on Λ·Λᵀ only, so that it is even in each column of Λ: minimising without bounds and turning the
// signs afterwards is the same as lme4's bounds a ≥ 0, c ≥ 0, and an edge is a smooth valley.
const turned = ([a, b, c]: readonly number[]): readonly number[] => [
  Math.abs(a as number),
  (a as number) < 0 ? -(b as number) : (b as number),
  Math.abs(c as number),
]

/** The simplest edge that costs nothing, or the point itself. */
const snapped = (
  sums: MixedSums,
  at: readonly number[],
  value: number,
): { readonly at: readonly number[]; readonly boundary: Boundary } => {
  const [a, b, c] = turned(at) as readonly [number, number, number]
  const small = (x: number): boolean => Math.abs(x) < snapWithin
  const edges: { readonly at: readonly number[]; readonly boundary: Boundary }[] = []
  if (small(a) && Math.hypot(b, c) < snapWithin) edges.push({ at: [0, 0, 0], boundary: 'noVariance' })
  if (Math.hypot(b, c) < snapWithin) edges.push({ at: [a, 0, 0], boundary: 'noSlopeVariance' })
  if (small(a)) edges.push({ at: [0, 0, Math.hypot(b, c)], boundary: 'noInterceptVariance' })
  if (small(c)) edges.push({ at: [a, b, 0], boundary: 'perfectCorrelation' })
  for (const edge of edges) {
    const point = remlCriterion(sums, toTheta(edge.at, sums.scale))
    if (point && point.criterion <= value + snapCost) return edge
  }
  return { at: [a, b, c], boundary: 'none' }
}

const randomEffects = ([a, b, c]: Theta, residual: number, boundary: Boundary): RandomEffects => {
  const intercept = residual * a * a
  const slope = residual * (b * b + c * c)
  const covariance = residual * a * b
  const none = boundary === 'noVariance' || intercept === 0 || slope === 0
  const free = covariance / Math.sqrt(intercept * slope)
  const correlation = boundary === 'perfectCorrelation' ? Math.sign(b) : Math.min(1, Math.max(-1, free))
  return { intercept, slope, covariance, correlation: none ? null : correlation, residual }
}

/**
 * Fixed effects and their covariance back from centred columns: only the intercept moves. The transform has determinant
 * 1, so that the criterion stays.
 */
export const uncentred = (
  { centre, fixed }: MixedSums,
  beta: readonly number[],
  inverse: Square,
  residualVariance: number,
): { readonly beta: readonly number[]; readonly covariance: Square } => {
  const shift = [1, 0, ...centre.covariates.map((value) => -value)]
  const intercept = centre.y + beta.reduce((sum, value, j) => sum + value * (shift[j] as number), 0)
  const row = (j: number): readonly number[] =>
    j === 0 ? shift : Array.from({ length: fixed }, (_, k) => (k === j ? 1 : 0))
  const at: number[] = []
  for (let i = 0; i < fixed; i += 1) {
    for (let j = 0; j < fixed; j += 1) {
      let sum = 0
      row(i).forEach((left, k) => {
        row(j).forEach((right, l) => {
          sum += left * right * (inverse.at[k * fixed + l] as number)
        })
      })
      at.push(sum * residualVariance)
    }
  }
  return { beta: [intercept, ...beta.slice(1)], covariance: { size: fixed, at } }
}

const assemble = (sums: MixedSums, minimum: Minimum, evaluations: number): MixedFit | NoFit => {
  const { at, boundary } = snapped(sums, minimum.at, minimum.value)
  const theta = toTheta(at, sums.scale)
  const point = remlCriterion(sums, theta)
  const spread = (sums.total.at(-1) as number) / sums.rows
  if (!point || point.residualVariance < 1e-8 * spread) return { kind: 'notApplicable', reason: 'noResidual' }
  return {
    kind: 'fit',
    ...uncentred(sums, point.beta, point.inverse, point.residualVariance),
    variances: randomEffects(theta, point.residualVariance, boundary),
    boundary,
    theta,
    criterion: point.criterion,
    evaluations,
    converged: minimum.converged,
  }
}

// From far and from near: a criterion with two valleys is rare, and then the lower one counts.
const starts: readonly (readonly number[])[] = [
  [1, 0, 1],
  [0.3, 0, 0.3],
]

// On an edge the criterion is level across it: a start from there would never leave it.
const offEdge = ([a, b, c]: Theta, scale: number): readonly number[] => [
  Math.max(a, 0.1),
  b * scale,
  Math.max(c * scale, 0.1),
]

/**
 * Fits step by step; yields the number of evaluations so far. `sums` of at least one group. Not converged after 1000
 * evaluations: the fit says so.
 */
export function* fitMixedSums(
  sums: MixedSums,
  { start }: MixedOptions = {},
): Generator<number, MixedFit | NoFit> {
  if (!cholesky(leadingBlock({ size: sums.fixed + 1, at: sums.total }, sums.fixed))) {
    return { kind: 'notApplicable', reason: 'collinear' }
  }
  const from = start ? [offEdge(start, sums.scale)] : starts
  let best: Minimum | null = null
  let evaluations = 0
  for (const point of from) {
    const before = evaluations
    const steps = minimise(evaluateAt(sums), point)
    let step = steps.next()
    while (!step.done) {
      evaluations = before + step.value
      yield evaluations
      step = steps.next()
    }
    if (step.value && (!best || step.value.value < best.value)) best = step.value
  }
  return best ? assemble(sums, best, evaluations) : { kind: 'notApplicable', reason: 'noResidual' }
}

/** The whole fit at once. RangeError for uneven groups and numbers that are not finite. */
export const fitMixedModel = (
  groups: readonly MixedGroup[],
  options: MixedOptions = {},
): MixedFit | NoFit => {
  const steps = fitMixedSums(mixedSums(groups), options)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
