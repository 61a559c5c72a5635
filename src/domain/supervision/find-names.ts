// A brief leaves the practice, so its free texts are searched for what would name somebody before it is drawn.

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Words of a name that are long enough to name somebody: 'Ana María Ruiz' gives ana, maria, ruiz. */
const SHORTEST = 3

const partsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= SHORTEST)

/**
 * Which of the names (or their parts of three letters and more) stand in the text as whole words, without regard to case
 * and accents; each once, in the order given. Scripts that write without spaces are searched for the whole name.
 */
export const findNames = (text: string, names: readonly string[]): readonly string[] => {
  const words = new Set(fold(text).split(/[^\p{L}\p{N}]+/u))
  const whole = fold(text)
  return [...new Set(names)].filter((name) => {
    const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
    return unspaced ? whole.includes(fold(name).trim()) : partsOf(name).some((part) => words.has(part))
  })
}
