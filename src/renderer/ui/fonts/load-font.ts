// Letters for other scripts than Latin: a chunk for each, loaded for the language at hand and for no other. Each file exports
// its family, so that vite keeps a chunk (and with it a line in the file map) for what is else a style sheet alone.

type Font = () => Promise<{ readonly family: string }>

const FONTS: Readonly<Record<string, Font>> = {
  Cyrl: () => import('./cyrillic.ts'),
  Arab: () => import('./arabic.ts'),
  Hans: () => import('./simplified-chinese.ts'),
  Deva: () => import('./devanagari.ts'),
}

/** `script` as ISO 15924. The letters of `sample` are ready when it resolves; Latin letters are always there. */
export const loadFont = async (script: string, sample: string): Promise<void> => {
  const font = FONTS[script]
  if (!font) return
  const { family } = await font()
  await document.fonts.load(`1rem "${family}"`, sample)
}

const LETTERS: Readonly<Record<string, RegExp>> = {
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
  Deva: /\p{Script=Devanagari}/u,
}

/** For words that somebody else wrote: the fonts of every script that stands in `text`, ready when it resolves. */
export const loadFontsOf = async (text: string): Promise<void> => {
  const scripts = Object.entries(LETTERS).filter(([, letters]) => letters.test(text))
  await Promise.all(scripts.map(([script]) => loadFont(script, text)))
}

/** Where anything may be typed: the browser knows of every script and fetches a font when a letter of it is drawn. */
export const offerFonts = async (): Promise<void> => {
  await Promise.all(Object.values(FONTS).map((font) => font()))
}
