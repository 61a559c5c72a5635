// Which keys reach a page while the laptop is not at the desk: an allow-list by window. Keys for the system (Alt+Tab)
// never come here; docs/security.md says what covers those.

export type KeyStroke = {
  readonly key: string
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
  readonly meta: boolean
}
export type KeyRole = 'client' | 'return' | 'together'

const MOVES = [
  'Tab',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  'Escape',
]
const TYPING = [
  'Backspace',
  'Delete',
  'Dead',
  'Process',
  'Compose',
  'Unidentified',
  'Shift',
  'CapsLock',
  'AltGraph',
]
const EDITS: Readonly<Record<KeyRole, readonly string[]>> = {
  client: [],
  return: ['v'],
  together: ['a', 'c', 'v', 'x', 'z'],
}

const isCharacter = (key: string): boolean => [...key].length === 1

/** True where the page may have the key. AltGr arrives as Control+Alt and types a character. */
export const isKeyAllowed = (role: KeyRole, stroke: KeyStroke, platform: NodeJS.Platform): boolean => {
  const { key, control, alt, meta } = stroke
  const command = platform === 'darwin' ? meta && !control && !alt : control && !meta && !alt
  if (command) return EDITS[role].includes(key.toLowerCase())
  if (meta) return false
  const typesWithOption = platform === 'darwin' && alt && !control
  if (control !== alt && !typesWithOption) return false
  if (control || alt) return role !== 'client' && isCharacter(key)
  if (MOVES.includes(key)) return true
  // The client's form has nothing to type into: the digits and letters are there for switch devices and quick marks.
  return isCharacter(key) || TYPING.includes(key)
}
