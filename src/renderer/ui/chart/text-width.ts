// How wide a label will be, without asking a browser: the same on screen, in a PDF and in a test. Errs on the wide side.

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{Mark}/u, 0],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/[\u0020.,;:'’|!ijl\u00b7]/u, 0.31],
  [/[()[\]ftr\-–]/u, 0.42],
  [/[mwMW@%…—]/u, 0.92],
  [/\d/u, 0.65],
  [/\p{Lu}/u, 0.72],
]

const widthOfCharacter = (character: string): number =>
  CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 0.6

/** Width in the unit of `em` (usually CSS pixels); bold text is a little wider. */
export const textWidth = (text: string, em: number, bold = false): number =>
  [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * em * (bold ? 1.06 : 1)
