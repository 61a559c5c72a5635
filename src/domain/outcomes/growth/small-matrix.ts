// Symmetric matrices of a handful of rows, row by row in a flat list. Only what a mixed model needs.

/** A square matrix of `size` rows, row by row. */
export type Square = { readonly size: number; readonly at: readonly number[] }

/**
 * The lower factor L of M = L·Lᵀ (Cholesky), or null when M is not positive definite: a pivot at or under `tolerance`
 * times its own diagonal entry.
 */
export const cholesky = (matrix: Square, tolerance = 1e-10): Square | null => {
  const { size, at } = matrix
  const factor = new Array<number>(size * size).fill(0)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at[row * size + column] as number
      for (let k = 0; k < column; k += 1) {
        rest -= (factor[row * size + k] as number) * (factor[column * size + k] as number)
      }
      if (row === column) {
        if (!(rest > tolerance * (at[row * size + row] as number))) return null
        factor[row * size + row] = Math.sqrt(rest)
      } else {
        factor[row * size + column] = rest / (factor[column * size + column] as number)
      }
    }
  }
  return { size, at: factor }
}

/** log|M| from its Cholesky factor. */
export const logDeterminant = ({ size, at }: Square): number => {
  let sum = 0
  for (let i = 0; i < size; i += 1) sum += Math.log(at[i * size + i] as number)
  return 2 * sum
}

/** Solves M·x = right from the Cholesky factor of M. */
export const solve = ({ size, at }: Square, right: readonly number[]): number[] => {
  const x = [...right]
  for (let i = 0; i < size; i += 1) {
    let rest = x[i] as number
    for (let k = 0; k < i; k += 1) rest -= (at[i * size + k] as number) * (x[k] as number)
    x[i] = rest / (at[i * size + i] as number)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = x[i] as number
    for (let k = i + 1; k < size; k += 1) rest -= (at[k * size + i] as number) * (x[k] as number)
    x[i] = rest / (at[i * size + i] as number)
  }
  return x
}

/** M⁻¹ from the Cholesky factor of M. */
export const invert = (factor: Square): Square => {
  const { size } = factor
  const columns = Array.from({ length: size }, (_, j) =>
    solve(
      factor,
      Array.from({ length: size }, (_, i) => (i === j ? 1 : 0)),
    ),
  )
  const at: number[] = []
  for (let i = 0; i < size; i += 1) for (const column of columns) at.push(column[i] as number)
  return { size, at }
}

/** The upper-left block of `size` rows. */
export const leadingBlock = (matrix: Square, size: number): Square => {
  const at: number[] = []
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) at.push(matrix.at[i * matrix.size + j] as number)
  return { size, at }
}
