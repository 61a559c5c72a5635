// Puts the form's direction, language, text size and contrast on the page, where tokens.css reads them.
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
