// Walks a chain whose HMACs were computed elsewhere: order, links and marks; says the first line that does not fit.

export type ChainedLine = {
  readonly sequence: number
  readonly previous: Uint8Array
  /** As stored. */
  readonly mac: Uint8Array
  /** As computed now from `lineBytes`. */
  readonly computed: Uint8Array
}

export type Chain = {
  /** The link that the first of these lines must carry. */
  readonly start: Uint8Array
  /** Its number. */
  readonly from: number
  readonly lines: readonly ChainedLine[]
}

// Every byte is looked at, whatever the first difference.
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] as number) ^ (b[i] as number)
  return difference === 0
}

/** The number at which the chain breaks (a missing line is its own number); null when it is whole. */
export const findBreak = ({ start, from, lines }: Chain): number | null => {
  let previous = start
  for (const [i, line] of lines.entries()) {
    const fits =
      line.sequence === from + i && sameBytes(line.previous, previous) && sameBytes(line.mac, line.computed)
    if (!fits) return from + i
    previous = line.mac
  }
  return null
}
