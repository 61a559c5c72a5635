// Finds many words in one pass over a lot of memory (Wu and Manber, A fast algorithm for multi-pattern searching, 1994):
// a pair of bytes says how far the next word can begin at the earliest, so that most bytes are never looked at.

const PAIRS = 65_536

type Shape = {
  /** Length of the shortest word: the window that is slid along. */
  readonly width: number
  /** How far the window may go when it ends with this pair. */
  readonly shifts: Uint8Array
  /** The words whose window ends with this pair. */
  readonly ending: ReadonlyMap<number, readonly number[]>
}

const pairAt = (bytes: Uint8Array, at: number): number => ((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0)

const shapeOf = (words: readonly Uint8Array[]): Shape => {
  const width = Math.min(...words.map((word) => word.length), 255)
  if (width < 2) throw new RangeError('a word to be found needs at least two bytes')
  const shifts = new Uint8Array(PAIRS).fill(width - 1)
  const ending = new Map<number, number[]>()
  for (const [index, word] of words.entries()) {
    for (let at = 1; at < width; at += 1) {
      const pair = pairAt(word, at)
      shifts[pair] = Math.min(shifts[pair] ?? 0, width - 1 - at)
    }
    const last = pairAt(word, width - 1)
    ending.set(last, [...(ending.get(last) ?? []), index])
  }
  return { width, shifts, ending }
}

/** A search for these words: the indexes of those that lie anywhere in what it is given. */
export const createFindAll = (words: readonly Buffer[]): ((haystack: Buffer) => ReadonlySet<number>) => {
  if (words.length === 0) return () => new Set()
  const { width, shifts, ending } = shapeOf(words)
  return (haystack) => {
    const found = new Set<number>()
    let at = width - 1
    while (at < haystack.length) {
      const pair = ((haystack[at - 1] as number) << 8) | (haystack[at] as number)
      const shift = shifts[pair] as number
      if (shift === 0) {
        const start = at - width + 1
        for (const index of ending.get(pair) ?? []) {
          const word = words[index]
          const end = start + (word?.length ?? 0)
          if (word && !found.has(index) && end <= haystack.length)
            if (haystack.compare(word, 0, word.length, start, end) === 0) found.add(index)
        }
      }
      at += shift || 1
    }
    return found
  }
}
