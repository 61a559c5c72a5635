// Keys as a command names them ('Mod+K', 'N', '/', '?'), as they are drawn, and as they are typed.
export type Platform = 'mac' | 'other'

export const platformOf = (navigatorPlatform: string): Platform =>
  navigatorPlatform.startsWith('Mac') ? 'mac' : 'other'

/** 'Mod+K' → 'Ctrl K', or '⌘ K' on a Mac: parts divided by blanks, as Kbd takes them. */
export const drawnKeys = (keys: string, platform: Platform): string =>
  keys
    .split('+')
    .map((part) => (part === 'Mod' ? (platform === 'mac' ? '⌘' : 'Ctrl') : part))
    .join(' ')

/** As aria-keyshortcuts wants it. */
export const spokenKeys = (keys: string, platform: Platform): string =>
  keys.replace('Mod', platform === 'mac' ? 'Meta' : 'Control')

type Typed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** On a keyboard of another script the letter's place counts, so that Ctrl+L locks there too. */
const letterOf = ({ key, code }: Typed): string => {
  const isAscii = key.length === 1 && key.charCodeAt(0) < 128
  return (isAscii || !code.startsWith('Key') ? key : code.slice('Key'.length)).toUpperCase()
}

export const matchesKeys = (keys: string, typed: Typed, platform: Platform): boolean => {
  const parts = keys.split('+')
  const letter = parts.at(-1) ?? ''
  const wantsMod = parts.includes('Mod')
  const mod = platform === 'mac' ? typed.metaKey : typed.ctrlKey
  const other = platform === 'mac' ? typed.ctrlKey : typed.metaKey
  // '?' and '/' need Shift on some keyboards and not on others: for signs it does not count.
  const isLetter = /^[A-Z]$/.test(letter)
  const shiftFits = !isLetter || typed.shiftKey === parts.includes('Shift')
  return mod === wantsMod && !other && !typed.altKey && shiftFits && letterOf(typed) === letter
}

const TYPING =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable], [role=textbox], [role=spinbutton], [role=combobox]'
/** A message in the corner is an alertdialog too, but leaves the page to be worked with. */
const OVER_THE_PAGE = '[role=dialog], [role=alertdialog]:not([aria-modal=false]), [role=menu], [role=listbox]'

/** What the key was typed into decides whether a command may take it. */
export const whereTyped = (target: Element | null, page: ParentNode) => ({
  inField: target?.closest(TYPING) != null,
  inGrid: target?.closest('[role=grid], fieldset[tabindex]') != null,
  underOverlay: page.querySelector(OVER_THE_PAGE) !== null,
})
export type WhereTyped = ReturnType<typeof whereTyped>

/** Single letters are left to fields and lists; nothing but `always` reaches a page below a dialog. */
export const mayRun = (keys: string, always: boolean, where: WhereTyped): boolean => {
  if (always) return true
  if (where.underOverlay) return false
  if (keys.includes('Mod+')) return true
  return !where.inField && !(where.inGrid && /^[A-Z0-9]$/.test(keys))
}
