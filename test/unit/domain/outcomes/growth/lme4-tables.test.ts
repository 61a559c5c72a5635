// Held against R's lme4, by tables in the repository: no R is needed here.
import { describe, expect, it } from 'vitest'
import { fitGrowthCurve } from '#domain/outcomes/growth/fit-growth-curve.ts'
import { fitMixedModel, type RandomEffects } from '#domain/outcomes/growth/fit-mixed-model.ts'
import { readEpisodes, readGroups, readTable, type Table, tableNames } from './tables.ts'

/** Half a unit of the third significant digit is a relative difference of 0.0005 at most. */
const digits3 = (ours: number, theirs: number): void =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(0.0005 * Math.abs(theirs))

/** 1 %, or for a variance of none a ten-thousandth of the residual. */
const percent = (ours: number, theirs: number, residual: number): void =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(0.01 * Math.abs(theirs) + 1e-4 * residual)

const compareVariances = (variances: RandomEffects, table: Table): void => {
  percent(variances.intercept, table.interceptVariance, variances.residual)
  percent(variances.slope, table.slopeVariance, variances.residual)
  percent(variances.covariance, table.covariance, variances.residual)
  percent(variances.residual, table.residualVariance, 0)
  if (table.correlation === null) expect(variances.correlation).toBeNull()
  else expect(variances.correlation).toBeCloseTo(table.correlation, 3)
}

// Rows of a session 1 are in the files and stay out on both sides.
const simulated = tableNames.filter((name) => name !== 'sleepstudy')

describe('fitMixedModel beside lme4', () => {
  it('has nine tables, on edges too', () => {
    expect(tableNames).toHaveLength(9)
    expect(tableNames.filter((name) => readTable(name).singular)).toHaveLength(4)
  })

  it('agrees on the public sleepstudy data', () => {
    const table = readTable('sleepstudy')
    const fit = fitMixedModel(readGroups('sleepstudy'))
    if (fit.kind !== 'fit') throw new Error('no fit')
    expect(table.fixed[0]).toBeCloseTo(251.405, 3)
    table.fixed.forEach((value, i) => {
      digits3(fit.beta[i] as number, value)
      digits3(Math.sqrt(fit.covariance.at[i * 3] as number), table.standardErrors[i] as number)
    })
    compareVariances(fit.variances, table)
    expect(fit.criterion).toBeCloseTo(table.criterion, 4)
    expect(fit).toMatchObject({ boundary: 'none', converged: true })
  })

  it.each(simulated)('agrees on %s', (name) => {
    const table = readTable(name)
    const options = { min: -100, max: 200, fewestEpisodes: 15 }
    const fit = fitGrowthCurve(readEpisodes(name), options)
    if (fit.kind !== 'fit') throw new Error('no fit')
    const effects = [fit.fixed.intercept, fit.fixed.logSession, fit.fixed.intake]
    effects.forEach(({ value, error }, i) => {
      digits3(value, table.fixed[i] as number)
      digits3(error, table.standardErrors[i] as number)
    })
    compareVariances(fit.variances, table)
    expect(fit.criterion).toBeCloseTo(table.criterion, 4)
    expect(fit.logLikelihood).toBe(-fit.criterion / 2)
    expect(fit.data).toMatchObject({ episodes: table.groups, ratings: table.rows })
    expect(fit.boundary !== 'none').toBe(table.singular)
    expect(fit.convergence.converged).toBe(true)
  })

  it('names each edge', () => {
    const boundaryOf = (name: string) => {
      const fit = fitGrowthCurve(readEpisodes(name), { min: -100, max: 200 })
      return fit.kind === 'fit' ? fit.boundary : fit.kind
    }
    expect(boundaryOf('no-variance')).toBe('noVariance')
    expect(boundaryOf('correlation-1')).toBe('perfectCorrelation')
    expect(boundaryOf('no-slope')).toBe('perfectCorrelation')
    expect(boundaryOf('plain')).toBe('none')
  })
})
