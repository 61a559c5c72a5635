// From what was typed in the dialog to the call; null while something is missing.
import type { Api } from '../../api/api-context.tsx'

export type CorrectionChoice = 'value' | 'baseline' | 'someoneElse' | 'exclusion'

/** A rating as far as its corrections need to know it. */
export type Correctable = {
  readonly ratingId: string
  readonly clientId: string
  readonly occasion: 'outcome' | 'alliance'
  /** Null where a line was left out. */
  readonly total: number | null
  readonly session: number
}

type Typed = {
  readonly ratingId: string
  /** Points; NaN while nothing is typed. */
  readonly total: number
  readonly toClientId: string | null
  readonly reason: string
}

type Input = Parameters<Api['vault']['outcomes']['correct']>[0]

const TO_TENTHS = 10
const TOTAL_MAX = 40

export const correctionOf = (
  kind: CorrectionChoice,
  { ratingId, total, toClientId, reason: typed }: Typed,
): Input | null => {
  const reason = typed.trim()
  if (reason === '') return null
  switch (kind) {
    case 'value':
      return Number.isFinite(total) && total >= 0 && total <= TOTAL_MAX
        ? { kind, ratingId, total: Math.round(total * TO_TENTHS), reason }
        : null
    case 'someoneElse':
      return toClientId === null ? null : { kind, ratingId, toClientId, reason }
    default:
      return { kind, ratingId, reason }
  }
}

/** What may be corrected about this rating: a course starts at an outcome with a total, and at one that is not its start. */
export const choicesFor = (
  { occasion, total }: Pick<Correctable, 'occasion' | 'total'>,
  isBaseline: boolean,
): readonly CorrectionChoice[] =>
  occasion === 'outcome' && total !== null && !isBaseline
    ? ['value', 'baseline', 'someoneElse', 'exclusion']
    : ['value', 'someoneElse', 'exclusion']
