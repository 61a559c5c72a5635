// What one printed form says: the words of the screen, with paper's own hints. Pure.
import type { PaperForm } from '#shared/contracts/paper.ts'
import { type FormWords, formWords } from '../../../client-mode/form-words.ts'
import type { PaperBundle } from './load-paper-words.ts'

export type PaperFormWords = {
  readonly form: FormWords
  readonly hint: string
  readonly help: string
  readonly ratherNot: string
  /** How the marks are read with a ruler, or that they are not counted. */
  readonly toRead: string
}

const ITEMS = {
  outcome: ['self', 'close', 'world', 'overall'],
  alliance: ['understood', 'topics', 'way', 'overall'],
} as const

const hintOf = (hint: PaperBundle['paper']['hint'], { occasion, version }: Wanted): string => {
  if (version === 'child' || version === 'youngChild') return hint[version]
  // About somebody else's week; about the session everybody speaks for themselves.
  return version === 'collateral' && occasion === 'outcome' ? hint.collateral : hint.adult
}

type Wanted = Pick<PaperForm, 'occasion' | 'version'>

/** Null where this occasion has no such version. */
export const paperFormWords = (bundle: PaperBundle, wanted: Wanted): PaperFormWords | null => {
  const { occasion, version } = wanted
  const { paper, measures, clientMode } = bundle
  const form = formWords(measures, { occasion, version, items: [...ITEMS[occasion]] })
  if (!form) return null
  const isChild = version === 'child' || version === 'youngChild'
  const { help, line } = clientMode
  const toRead = isChild ? paper.measureChild : paper.measure.replace('{{low}}', form.low)
  return {
    form,
    hint: hintOf(paper.hint, wanted),
    help: help[isChild ? (`${occasion}Child` as const) : occasion],
    ratherNot: isChild ? line.skip : line.ratherNot,
    toRead: version === 'youngChild' ? paper.notCounted : toRead,
  }
}
