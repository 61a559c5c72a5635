// A linear mixed model with random intercept and slope needs each group only through a few sums, whatever its number
// of rows: that is why thousands of episodes are fitted in a fraction of a second (Lindstrom & Bates 1988).

/** One group (an episode, a person): its rows, and covariates that are the same for all of them. */
export type MixedGroup = {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly covariates: readonly number[]
}

/** Columns of the augmented design [1, x, covariates…, y]; y and covariates are centred, which keeps digits. */
export type MixedSums = {
  readonly groups: number
  readonly rows: number
  /** Number of fixed effects. */
  readonly fixed: number
  /** Σ wᵀw over all rows w of the augmented design, (fixed + 1)² entries. */
  readonly total: readonly number[]
  /** Per group: Σ1, Σx, Σx², then Zᵀw for the intercept's row and for the slope's row. */
  readonly perGroup: Float64Array
  readonly stride: number
  readonly centre: { readonly y: number; readonly covariates: readonly number[] }
  /** Root mean square of x, by which the optimiser measures slopes. */
  readonly scale: number
}

const centreOf = (groups: readonly MixedGroup[], rows: number, covariates: number): MixedSums['centre'] => {
  const sums = new Array<number>(covariates).fill(0)
  let y = 0
  for (const group of groups) {
    for (const value of group.y) y += value
    for (let k = 0; k < covariates; k += 1)
      sums[k] = (sums[k] as number) + (group.covariates[k] as number) * group.x.length
  }
  return { y: y / rows, covariates: sums.map((value) => value / rows) }
}

/** One row of the augmented design. */
export const designRow = (
  x: number,
  y: number,
  covariates: readonly number[],
  centre: MixedSums['centre'],
): number[] => [1, x, ...covariates.map((value, k) => value - (centre.covariates[k] as number)), y - centre.y]

const checkGroup = ({ x, y, covariates }: MixedGroup, expected: number): void => {
  if (x.length !== y.length || x.length === 0 || covariates.length !== expected) {
    throw new RangeError('A group needs rows, each with x and y, and as many covariates as the others')
  }
  const whole = [...x, ...y, ...covariates].every((value) => Number.isFinite(value))
  if (!whole) throw new RangeError('A model is fitted to finite numbers only')
}

/** Sums of all groups. RangeError for uneven groups and for numbers that are not finite. */
export const mixedSums = (groups: readonly MixedGroup[]): MixedSums => {
  const covariates = groups[0]?.covariates.length ?? 0
  for (const group of groups) checkGroup(group, covariates)
  const rows = groups.reduce((sum, { x }) => sum + x.length, 0)
  const fixed = 2 + covariates
  const width = fixed + 1
  const stride = 3 + 2 * width
  const centre = centreOf(groups, rows, covariates)
  const perGroup = new Float64Array(groups.length * stride)
  const total = new Array<number>(width * width).fill(0)
  groups.forEach((group, index) => {
    const start = index * stride
    const add = (offset: number, value: number): void => {
      perGroup[start + offset] = (perGroup[start + offset] as number) + value
    }
    group.x.forEach((x, r) => {
      const row = designRow(x, group.y[r] as number, group.covariates, centre)
      add(0, 1)
      add(1, x)
      add(2, x * x)
      for (let j = 0; j < width; j += 1) {
        const value = row[j] as number
        add(3 + j, value)
        add(3 + width + j, x * value)
        for (let k = 0; k < width; k += 1)
          total[j * width + k] = (total[j * width + k] as number) + value * (row[k] as number)
      }
    })
  })
  const squares = total[width + 1] as number
  const scale = squares > 0 ? Math.sqrt(squares / rows) : 1
  return { groups: groups.length, rows, fixed, total, perGroup, stride, centre, scale }
}
