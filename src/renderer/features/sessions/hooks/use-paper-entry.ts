// What is being typed from one sheet: four lines or the total, each with its own error, and what it comes to.
import { useState } from 'react'
import { readPoints, type TypedPoints } from '../typed-points.ts'

export type PaperKind = 'items' | 'total'
export type PaperAnswers =
  | { readonly kind: 'items'; readonly values: (number | null)[] }
  | { readonly kind: 'total'; readonly total: number }

const LINE_MAX = 100
const TOTAL_MAX = 400
const NO_LINES: readonly string[] = ['', '', '', '']

export type PaperEntry = {
  readonly kind: PaperKind
  readonly setKind: (kind: PaperKind) => void
  readonly lines: readonly string[]
  readonly setLine: (line: number, text: string) => void
  readonly total: string
  readonly setTotal: (text: string) => void
  /** How each field reads; the total's alone where only that is typed. */
  readonly read: readonly TypedPoints[]
  /** After a first try to save, errors are shown; before it nobody is told off while typing. */
  readonly tried: boolean
  /** Null, and errors shown, while there is nothing or something that can't be read. */
  readonly settle: () => PaperAnswers | null
  /** For the next sheet; the kind stays. */
  readonly clear: () => void
}

const tenthsOf = (read: TypedPoints): number | null => (read.is === 'points' ? read.tenths : null)

export const usePaperEntry = (): PaperEntry => {
  const [kind, setKind] = useState<PaperKind>('items')
  const [lines, setLines] = useState(NO_LINES)
  const [total, setTotal] = useState('')
  const [tried, setTried] = useState(false)
  const read =
    kind === 'items' ? lines.map((text) => readPoints(text, LINE_MAX)) : [readPoints(total, TOTAL_MAX)]
  const isReadable = read.every(({ is }) => is === 'points' || is === 'empty')
  const isEmpty = read.every(({ is }) => is === 'empty')
  return {
    kind,
    setKind,
    lines,
    setLine: (line, text) => setLines((before) => before.with(line, text)),
    total,
    setTotal,
    read,
    tried,
    settle: () => {
      setTried(true)
      if (!isReadable || isEmpty) return null
      if (kind === 'items') return { kind, values: read.map(tenthsOf) }
      const [points] = read.map(tenthsOf)
      return typeof points === 'number' ? { kind, total: points } : null
    },
    clear: () => {
      setLines(NO_LINES)
      setTotal('')
      setTried(false)
    },
  }
}
