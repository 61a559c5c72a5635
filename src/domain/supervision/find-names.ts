// A brief leaves the practice, so its free texts are searched for what would name somebody before it is drawn.

/** Accents go from Latin letters only: in other scripts marks are part of the letters. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .toLowerCase()

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')

/** Parts of a name from this length on name somebody however they are written; those of two letters with a capital only. */
const LONG = 3
const SHORT = 2

const isUnspaced = (name: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)

const holdsInARow = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && words.some((_, at) => wanted.every((word, more) => words[at + more] === word))

/**
 * Which of the names stand in the text, each once, in the order given: the whole name however short ('M.K.', 'Bo'), its
 * parts of three letters and more, and its parts of two letters where the text writes them with a capital. Whole words,
 * without regard to case and to accents on Latin letters. Scripts without spaces are searched for the whole name.
 */
export const findNames = (text: string, names: readonly string[]): readonly string[] => {
  const written = wordsOf(text)
  const words = written.map(fold)
  const all = new Set(words)
  const capital = new Set(written.filter((word) => /^\p{Lu}/u.test(word)).map(fold))
  const whole = fold(text)
  return [...new Set(names)].filter((name) => {
    if (isUnspaced(name)) return whole.includes(fold(name).trim())
    const parts = wordsOf(name).map(fold)
    const initials = parts.every((part) => part.length === 1) ? parts.join('') : ''
    if (parts.join('').length === 1) return parts.some((letter) => capital.has(letter))
    return (
      holdsInARow(words, parts) ||
      (initials.length > 1 && all.has(initials)) ||
      parts.some((part) => (part.length >= LONG ? all.has(part) : part.length === SHORT && capital.has(part)))
    )
  })
}
