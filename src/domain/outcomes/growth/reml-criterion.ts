// The profiled REML criterion of a model with random intercept and slope, and its gradient.
// Bates, Mächler, Bolker & Walker 2015, "Fitting Linear Mixed-Effects Models Using lme4", J Stat Softw 67(1), eq. 39–42;
// residual variance and fixed effects are profiled out, so that three numbers remain.
import type { MixedSums } from './mixed-sums.ts'
import { cholesky, invert, leadingBlock, logDeterminant, type Square, solve } from './small-matrix.ts'

/** The relative Cholesky factor [[a, 0], [b, c]] of the random effects' covariance: G = σ²·Λ·Λᵀ. */
export type Theta = readonly [a: number, b: number, c: number]

export type RemlPoint = {
  /** −2 log of the restricted likelihood. */
  readonly criterion: number
  /** By a, b, c. */
  readonly gradient: readonly [number, number, number]
  /** Fixed effects in centred coordinates. */
  readonly beta: readonly number[]
  /** (Xᵀ·V⁻¹·X)⁻¹ with V in units of the residual variance. */
  readonly inverse: Square
  readonly residualVariance: number
  /** Wᵀ·V⁻¹·W of the augmented design W = [X, y]. */
  readonly weighted: Square
}

/** 2×2 pieces of one group: S = (G⁻¹ + ZᵀZ)⁻¹ without inverting G, K = I − ZᵀZ·S, and log|I + ΛᵀZᵀZΛ|. */
export const groupPieces = ([a, b, c]: Theta, n: number, sx: number, sxx: number) => {
  // M = I + Λᵀ·A·Λ with A = ZᵀZ; S = Λ·M⁻¹·Λᵀ stays defined where G is singular.
  const p = sx * a + sxx * b
  const m11 = 1 + a * (n * a + sx * b) + b * p
  const m12 = c * p
  const m22 = 1 + c * c * sxx
  const determinant = m11 * m22 - m12 * m12
  const i11 = m22 / determinant
  const i12 = -m12 / determinant
  const i22 = m11 / determinant
  const s11 = a * a * i11
  const s12 = a * (b * i11 + c * i12)
  const s22 = b * b * i11 + 2 * b * c * i12 + c * c * i22
  return {
    s11,
    s12,
    s22,
    k11: 1 - n * s11 - sx * s12,
    k12: -n * s12 - sx * s22,
    k21: -sx * s11 - sxx * s12,
    k22: 1 - sx * s12 - sxx * s22,
    logDeterminant: Math.log(determinant),
  }
}

type Accumulated = {
  readonly logDeterminants: number
  readonly weighted: readonly number[]
  readonly q: readonly [number, number, number]
  readonly e: readonly [number[], number[], number[]]
}

/** One pass over the groups: everything that criterion and gradient need. */
const accumulate = ({ groups, fixed, total, perGroup, stride }: MixedSums, theta: Theta): Accumulated => {
  const width = fixed + 1
  const weighted = [...total]
  const e11 = new Array<number>(width * width).fill(0)
  const e12 = new Array<number>(width * width).fill(0)
  const e22 = new Array<number>(width * width).fill(0)
  const f1 = new Float64Array(width)
  const f2 = new Float64Array(width)
  let logDeterminants = 0
  let [q11, q12, q22] = [0, 0, 0]
  for (let g = 0; g < groups; g += 1) {
    const start = g * stride
    const n = perGroup[start] as number
    const sx = perGroup[start + 1] as number
    const sxx = perGroup[start + 2] as number
    const { s11, s12, s22, k11, k12, k21, k22, logDeterminant: log } = groupPieces(theta, n, sx, sxx)
    logDeterminants += log
    q11 += k11 * n + k12 * sx
    q12 += k11 * sx + k12 * sxx
    q22 += k21 * sx + k22 * sxx
    const first = start + 3
    const second = first + width
    for (let j = 0; j < width; j += 1) {
      const d1 = perGroup[first + j] as number
      const d2 = perGroup[second + j] as number
      f1[j] = k11 * d1 + k12 * d2
      f2[j] = k21 * d1 + k22 * d2
    }
    for (let j = 0; j < width; j += 1) {
      const u1 = s11 * (perGroup[first + j] as number) + s12 * (perGroup[second + j] as number)
      const u2 = s12 * (perGroup[first + j] as number) + s22 * (perGroup[second + j] as number)
      const j1 = f1[j] as number
      const j2 = f2[j] as number
      for (let k = 0; k <= j; k += 1) {
        const at = j * width + k
        weighted[at] =
          (weighted[at] as number) -
          u1 * (perGroup[first + k] as number) -
          u2 * (perGroup[second + k] as number)
        e11[at] = (e11[at] as number) + j1 * (f1[k] as number)
        e12[at] = (e12[at] as number) + (j1 * (f2[k] as number) + j2 * (f1[k] as number)) / 2
        e22[at] = (e22[at] as number) + j2 * (f2[k] as number)
      }
    }
  }
  for (const matrix of [weighted, e11, e12, e22])
    for (let j = 0; j < width; j += 1)
      for (let k = j + 1; k < width; k += 1) matrix[j * width + k] = matrix[k * width + j] as number
  return { logDeterminants, weighted, q: [q11, q12, q22], e: [e11, e12, e22] }
}

/** vᵀ·M·v. */
const quadratic = (matrix: readonly number[], v: readonly number[]): number => {
  let sum = 0
  v.forEach((left, j) => {
    v.forEach((right, k) => {
      sum += left * right * (matrix[j * v.length + k] as number)
    })
  })
  return sum
}

/** tr(A·B) of a p×p inverse with the leading block of a wider matrix. */
const traceWith = (inverse: Square, wide: readonly number[]): number => {
  let sum = 0
  for (let j = 0; j < inverse.size; j += 1)
    for (let k = 0; k < inverse.size; k += 1)
      sum += (inverse.at[j * inverse.size + k] as number) * (wide[j * (inverse.size + 1) + k] as number)
  return sum
}

/**
 * Criterion, gradient and what follows from them at θ; null where nothing can be said: columns that depend on each
 * other, or nothing left over for a residual.
 */
export const remlCriterion = (sums: MixedSums, theta: Theta): RemlPoint | null => {
  const { fixed, rows } = sums
  const free = rows - fixed
  const { logDeterminants, weighted, q, e } = accumulate(sums, theta)
  const whole: Square = { size: fixed + 1, at: weighted }
  const factor = cholesky(leadingBlock(whole, fixed))
  if (!factor || free < 1) return null
  const right = Array.from({ length: fixed }, (_, j) => weighted[j * (fixed + 1) + fixed] as number)
  const beta = solve(factor, right)
  const v = [...beta.map((value) => -value), 1]
  const squares = quadratic(weighted, v)
  // Under this share of the whole sum of squares the residual is rounding, not data.
  if (!(squares > 1e-12 * (sums.total.at(-1) as number))) return null
  const inverse = invert(factor)
  const slope = (part: 0 | 1 | 2): number =>
    q[part] - traceWith(inverse, e[part]) - (free / squares) * quadratic(e[part], v)
  const [h11, h12, h22] = [slope(0), slope(1), slope(2)]
  const [a, b, c] = theta
  return {
    criterion:
      logDeterminants + logDeterminant(factor) + free * (1 + Math.log((2 * Math.PI * squares) / free)),
    gradient: [2 * (h11 * a + h12 * b), 2 * (h12 * a + h22 * b), 2 * h22 * c],
    beta,
    inverse,
    residualVariance: squares / free,
    weighted: whole,
  }
}
