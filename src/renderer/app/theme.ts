// Puts the chosen look on <html>; tokens.css does the rest. 'system' follows the system, more contrast included.
export type LookChoice = {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly textSize: 100 | 125 | 150 | 200
}

const MORE_CONTRAST = '(prefers-contrast: more)'

/** Applies the look and keeps following the system; the returned function ends that. */
export const applyLook = (look: LookChoice, page: Document = document): (() => void) => {
  const root = page.documentElement
  const wantsMore = page.defaultView?.matchMedia(MORE_CONTRAST)
  const follow = () => {
    const more = look.theme === 'contrast' || wantsMore?.matches
    root.dataset.contrast = more ? 'more' : 'usual'
  }
  if (look.theme === 'light' || look.theme === 'dark') root.dataset.theme = look.theme
  else delete root.dataset.theme
  root.dataset.text = String(look.textSize)
  follow()
  wantsMore?.addEventListener('change', follow)
  return () => wantsMore?.removeEventListener('change', follow)
}
