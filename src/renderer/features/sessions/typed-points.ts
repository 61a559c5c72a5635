// Points as they are typed from paper: with a comma or a dot, in any digits of the reader, to the tenth. Pure.

export type TypedPoints =
  | { readonly is: 'empty' }
  | { readonly is: 'points'; readonly tenths: number }
  /** `likely`: tenths that were probably meant, where a ruler was read in millimetres. */
  | { readonly is: 'over'; readonly likely: number | null }
  | { readonly is: 'unreadable' }

const TENTHS = 10

/** '٦٫١' and '६.१' as '6.1': digits of other scripts, and their decimal signs. */
const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))).replace(/[,٫·]/gu, '.')

const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0
  // Decimal digits stand in runs of ten, each beginning with its zero.
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < TENTHS - 1) zero -= 1
  return (code - zero) % TENTHS
}

/** `max` in tenths: 100 for a line, 400 for a total. More than one decimal is a slip, not a finer mark. */
export const readPoints = (typed: string, max: number): TypedPoints => {
  const text = plainDigits(typed.trim())
  if (text === '') return { is: 'empty' }
  if (!/^\d{1,3}(\.\d?)?$|^\.\d$/.test(text)) return { is: 'unreadable' }
  const tenths = Math.round(Number(text) * TENTHS)
  if (tenths <= max) return { is: 'points', tenths }
  const asMillimetres = tenths / TENTHS
  return {
    is: 'over',
    likely: Number.isInteger(asMillimetres) && asMillimetres <= max ? asMillimetres : null,
  }
}
