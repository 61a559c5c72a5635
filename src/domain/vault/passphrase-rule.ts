// What counts as a passphrase: 12 characters, or 4 different words. No rules of composition; the meter does the rest.

export const leastCharacters = 12
export const leastWords = 4
export const mostCharacters = 1024

export type PassphraseVerdict =
  | { readonly ok: true; readonly passphrase: string }
  | { readonly ok: false; readonly reason: 'tooShort' | 'tooLong' }

/** The form under which a passphrase is used: Unicode NFKC, so that any keyboard gives the same bytes. */
export const normalisePassphrase = (typed: string): string => typed.normalize('NFKC')

const wordsOf = (text: string): number =>
  new Set(text.split(/\s+/u).filter((word) => /\p{L}.*\p{L}/u.test(word))).size

/** Characters are Unicode code points after NFKC; a word has at least two letters; spaces alone count for nothing. */
export const checkPassphrase = (typed: string): PassphraseVerdict => {
  const passphrase = normalisePassphrase(typed)
  const characters = [...passphrase].length
  if (characters > mostCharacters) return { ok: false, reason: 'tooLong' }
  const isLong = [...passphrase.trim()].length >= leastCharacters
  return isLong || wordsOf(passphrase) >= leastWords
    ? { ok: true, passphrase }
    : { ok: false, reason: 'tooShort' }
}
