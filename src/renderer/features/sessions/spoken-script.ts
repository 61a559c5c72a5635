// What is said, sentence by sentence, to somebody who answers by voice: from our own words of their version. Pure.
import { formWords } from '../../client-mode/form-words.ts'
import type { SpokenWords } from './load-spoken-words.ts'

/** The youngest choose among faces that have to be seen: there is no script for them. */
export type SpokenVersion = 'adult' | 'adolescent' | 'child' | 'collateral'
type Occasion = 'outcome' | 'alliance'

export type SpokenScript = {
  readonly open: string
  /** One question for each line, in its order. */
  readonly lines: readonly string[]
  /** `points` as the reader writes them. */
  readonly back: (points: string) => string
  readonly left: string
  readonly close: string
}

const ITEMS = {
  outcome: ['self', 'close', 'world', 'overall'],
  alliance: ['understood', 'topics', 'way', 'overall'],
} as const

const fill = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole)

export const spokenScript = (
  { spoken, measures }: Pick<SpokenWords, 'spoken' | 'measures'>,
  occasion: Occasion,
  version: SpokenVersion,
): SpokenScript | null => {
  const form = formWords(measures, { occasion, version, items: [...ITEMS[occasion]] })
  if (!form) return null
  const { low, high } = form
  const openings = {
    adult: spoken.open[occasion],
    adolescent: spoken.open[occasion],
    child: spoken.open[`${occasion}Child`],
    // About somebody else's week; about the session everybody speaks for themselves.
    collateral: occasion === 'outcome' ? spoken.open.collateral : spoken.open.alliance,
  }
  return {
    open: openings[version],
    lines: form.lines.map(({ name, about }) =>
      fill(about === '' ? spoken.lineShort : spoken.line, { name, about, low, high }),
    ),
    back: (points) => fill(spoken.back, { points }),
    left: spoken.left,
    close: spoken.close[occasion],
  }
}
