// Puts the form's direction, language, text size and contrast on the page, where tokens.css reads them. They stay there when
// the form is gone: the words that thank a client stand in that client's look.
import { useLayoutEffect } from 'react'
import type { Contrast, TextSize } from './form-manner.ts'

export type PageLook = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly textSize: TextSize
  readonly contrast: Contrast
}

export const usePageLook = ({ language, direction, textSize, contrast }: PageLook): void => {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dir = direction
    root.dataset.text = String(textSize)
    root.dataset.theme = contrast === 'dark' ? 'dark' : 'light'
    if (contrast === 'high') root.dataset.contrast = 'more'
    else root.dataset.contrast = 'usual'
  }, [language, direction, textSize, contrast])
}

/** For a preview, which takes the page over for a while: what stood there comes back with its end. Called before usePageLook. */
export const usePageLookBack = (): void => {
  useLayoutEffect(() => {
    const root = document.documentElement
    const { lang, dir } = root
    const { text, theme, contrast: before } = root.dataset
    return () => {
      Object.assign(root, { lang, dir })
      for (const [name, value] of Object.entries({ text, theme, contrast: before })) {
        if (value === undefined) delete root.dataset[name]
        else root.dataset[name] = value
      }
    }
  }, [])
}
