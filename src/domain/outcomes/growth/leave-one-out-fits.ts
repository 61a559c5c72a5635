// For each episode, the fit that has not seen it. With the variances held, what one episode adds to the fixed effects is
// taken away exactly; with the variances fitted again, everything is. Few episodes: again; many: held, because then one
// episode moves no variance that could be seen.
import type { PredictingFit } from './course-state.ts'
import { fitMixedSums, uncentred } from './fit-mixed-model.ts'
import { growthFixed, growthGroup } from './growth-groups.ts'
import type { GrowthEpisode, GrowthFit } from './growth-types.ts'
import { designRow, type MixedSums, mixedSums } from './mixed-sums.ts'
import { groupPieces, remlCriterion, type Theta } from './reml-criterion.ts'
import { cholesky, invert, leadingBlock, solve } from './small-matrix.ts'

export type LeaveOneOutMethod = 'held' | 'refitted'

/** θ back from the variances. */
export const thetaOf = ({ intercept, slope, covariance, residual }: GrowthFit['variances']): Theta => {
  const a = Math.sqrt(intercept / residual)
  const b = a > 0 ? covariance / residual / a : 0
  return [a, b, Math.sqrt(Math.max(0, slope / residual - b * b))]
}

/** WᵀV⁻¹W of one group, in the centred columns of all. */
const weightedOf = (
  episode: GrowthEpisode,
  { centre, fixed }: MixedSums,
  theta: Theta,
): readonly number[] => {
  const width = fixed + 1
  const { x, y, covariates } = growthGroup(episode)
  const rows = x.map((value, i) => designRow(value, y[i] as number, covariates, centre))
  const sum = (value: (row: readonly number[]) => number): number =>
    rows.reduce((total, row) => total + value(row), 0)
  const sx = sum((row) => row[1] as number)
  const sxx = sum((row) => (row[1] as number) ** 2)
  const { s11, s12, s22 } = groupPieces(theta, rows.length, sx, sxx)
  const d1 = Array.from({ length: width }, (_, j) => sum((row) => row[j] as number))
  const d2 = Array.from({ length: width }, (_, j) => sum((row) => (row[1] as number) * (row[j] as number)))
  return Array.from({ length: width * width }, (_, at) => {
    const [j, k] = [Math.floor(at / width), at % width]
    const [j1, j2, k1, k2] = [d1[j], d2[j], d1[k], d2[k]] as [number, number, number, number]
    const cross = sum((row) => (row[j] as number) * (row[k] as number))
    return cross - s11 * j1 * k1 - s12 * (j1 * k2 + j2 * k1) - s22 * j2 * k2
  })
}

/** The fit without one episode, given the variances; null where the others do not carry it. */
const heldWithout =
  (fit: GrowthFit, sums: MixedSums, all: readonly number[], theta: Theta) =>
  (episode: GrowthEpisode): PredictingFit | null => {
    const width = sums.fixed + 1
    const own = weightedOf(episode, sums, theta)
    const rest = { size: width, at: all.map((value, i) => value - (own[i] as number)) }
    const factor = cholesky(leadingBlock(rest, sums.fixed))
    if (!factor) return null
    const right = Array.from({ length: sums.fixed }, (_, j) => rest.at[j * width + sums.fixed] as number)
    const { residual } = fit.variances
    const { beta, covariance } = uncentred(sums, solve(factor, right), invert(factor), residual)
    return { ...fit, ...growthFixed(beta, covariance) }
  }

const refittedWithout =
  (fit: GrowthFit, episodes: readonly GrowthEpisode[], theta: Theta) =>
  (episode: GrowthEpisode): PredictingFit | null => {
    const others = episodes.filter((other) => other !== episode)
    const steps = fitMixedSums(mixedSums(others.map(growthGroup)), { start: theta })
    let step = steps.next()
    while (!step.done) step = steps.next()
    if (step.value.kind !== 'fit') return null
    const { beta, covariance, variances } = step.value
    return { ...fit, ...growthFixed(beta, covariance), variances }
  }

/**
 * Gives, for an episode of `episodes` (checked and in order, as `growthEpisodes` makes them), the fit without it. Null
 * where the rest cannot carry one.
 */
export const leaveOneOutFits = (
  fit: GrowthFit,
  episodes: readonly GrowthEpisode[],
  method: LeaveOneOutMethod,
): ((episode: GrowthEpisode) => PredictingFit | null) => {
  const theta = thetaOf(fit.variances)
  if (method === 'refitted') return refittedWithout(fit, episodes, theta)
  const sums = mixedSums(episodes.map(growthGroup))
  const point = remlCriterion(sums, theta)
  return point ? heldWithout(fit, sums, point.weighted.at, theta) : () => null
}
