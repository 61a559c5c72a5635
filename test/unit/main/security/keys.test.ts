import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isKeyAllowed, type KeyRole, type KeyStroke } from '#main/security/keys.ts'

const plain = { shift: false, control: false, alt: false, meta: false }
const press = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({ ...plain, key, ...held })
const roles: readonly KeyRole[] = ['client', 'return', 'together']
const systems = ['linux', 'win32', 'darwin'] as const

test.each(roles)('%s: moving, choosing and leaving a field is allowed', (role) => {
  for (const key of [
    'Tab',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Enter',
    ' ',
    'Escape',
  ])
    for (const system of systems) {
      expect(isKeyAllowed(role, press(key), system)).toBe(true)
      expect(isKeyAllowed(role, press(key, { shift: true }), system)).toBe(true)
    }
})

const escapes: readonly (readonly [string, KeyStroke])[] = [
  ['close', press('w', { control: true })],
  ['close on macOS', press('w', { meta: true })],
  ['quit', press('q', { control: true })],
  ['quit on macOS', press('q', { meta: true })],
  ['Alt+F4', press('F4', { alt: true })],
  ['reload', press('r', { control: true })],
  ['reload by function key', press('F5')],
  ['reload past the cache', press('R', { control: true, shift: true })],
  ['inspector', press('I', { control: true, shift: true })],
  ['inspector by function key', press('F12')],
  ['inspector on macOS', press('i', { meta: true, alt: true })],
  ['print', press('p', { control: true })],
  ['save', press('s', { control: true })],
  ['find', press('f', { control: true })],
  ['source', press('u', { control: true })],
  ['open', press('o', { control: true })],
  ['new window', press('n', { control: true })],
  ['zoom in', press('+', { control: true })],
  ['zoom out', press('-', { control: true })],
  ['full screen', press('F11')],
  ['help', press('F1')],
  ['caret browsing', press('F7')],
  ['menu bar', press('F10')],
  ['back', press('ArrowLeft', { alt: true })],
  ['forward', press('ArrowRight', { alt: true })],
  ['context menu', press('ContextMenu')],
  ['context menu by function key', press('F10', { shift: true })],
  ['print screen', press('PrintScreen')],
  ['developer tab', press('Tab', { control: true })],
]

test.each(escapes)('%s is kept from every page (way 1)', (_name, stroke) => {
  for (const role of roles)
    for (const system of systems) expect(isKeyAllowed(role, stroke, system)).toBe(false)
})

test('a form has nothing to paste into; a passphrase may be pasted; a note may be edited', () => {
  const paste = press('v', { control: true })
  expect(roles.map((role) => isKeyAllowed(role, paste, 'linux'))).toEqual([false, true, true])
  expect(roles.map((role) => isKeyAllowed(role, press('v', { meta: true }), 'darwin'))).toEqual([
    false,
    true,
    true,
  ])
  const copy = press('c', { control: true })
  expect(roles.map((role) => isKeyAllowed(role, copy, 'linux'))).toEqual([false, false, true])
})

test('characters by AltGr and by Option are typed where there is something to type', () => {
  const at = press('@', { control: true, alt: true })
  expect(roles.map((role) => isKeyAllowed(role, at, 'win32'))).toEqual([false, true, true])
  expect(isKeyAllowed('return', press('@', { alt: true }), 'darwin')).toBe(true)
  expect(isKeyAllowed('return', press('@', { alt: true }), 'win32')).toBe(false)
})

test('no function key and no key of the system key passes, whatever else is held', () => {
  const stroke = fc.record({
    key: fc.constantFrom(
      'F1',
      'F4',
      'F5',
      'F11',
      'F12',
      'F24',
      'BrowserBack',
      'LaunchMail',
      'MediaPlayPause',
    ),
    shift: fc.boolean(),
    control: fc.boolean(),
    alt: fc.boolean(),
    meta: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.constantFrom(...roles), stroke, fc.constantFrom(...systems), (role, pressed, system) => {
      expect(isKeyAllowed(role, pressed, system)).toBe(false)
    }),
  )
})
