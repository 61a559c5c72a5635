import { describe, expect, it } from 'vitest'
import { drawnKeys, matchesKeys, mayRun, platformOf, spokenKeys } from '#renderer/app/commands/keys.ts'

const typed = (key: string, more: object = {}) => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const page = { inField: false, inGrid: false, underOverlay: false }

describe('keys', () => {
  it('match with the modifier of the system and no other', () => {
    expect(matchesKeys('Mod+L', typed('l', { ctrlKey: true }), 'other')).toBe(true)
    expect(matchesKeys('Mod+L', typed('l', { metaKey: true }), 'other')).toBe(false)
    expect(matchesKeys('Mod+L', typed('l', { metaKey: true }), 'mac')).toBe(true)
    expect(matchesKeys('Mod+L', typed('l', { ctrlKey: true, altKey: true }), 'other')).toBe(false)
    expect(matchesKeys('Mod+L', typed('L', { ctrlKey: true, shiftKey: true }), 'other')).toBe(false)
    expect(matchesKeys('N', typed('n'), 'other')).toBe(true)
    expect(matchesKeys('N', typed('n', { ctrlKey: true }), 'other')).toBe(false)
  })

  it('match by place on a keyboard of another script, and signs with or without Shift', () => {
    expect(matchesKeys('Mod+L', { ...typed('д', { ctrlKey: true }), code: 'KeyL' }, 'other')).toBe(true)
    expect(matchesKeys('?', typed('?', { shiftKey: true }), 'other')).toBe(true)
    expect(matchesKeys('/', typed('/', { shiftKey: true }), 'other')).toBe(true)
  })

  it('are left to fields, lists and dialogs, but the lock reaches everything', () => {
    expect(mayRun('N', false, page)).toBe(true)
    expect(mayRun('N', false, { ...page, inField: true })).toBe(false)
    expect(mayRun('N', false, { ...page, inGrid: true })).toBe(false)
    expect(mayRun('/', false, { ...page, inGrid: true })).toBe(true)
    expect(mayRun('Mod+K', false, { ...page, inField: true })).toBe(true)
    expect(mayRun('Mod+K', false, { ...page, underOverlay: true })).toBe(false)
    expect(mayRun('Mod+L', true, { ...page, inField: true, underOverlay: true })).toBe(true)
  })

  it('are drawn and spoken as the system writes them', () => {
    expect(platformOf('MacIntel')).toBe('mac')
    expect(platformOf('Linux x86_64')).toBe('other')
    expect(drawnKeys('Mod+Shift+K', 'other')).toBe('Ctrl Shift K')
    expect(drawnKeys('Mod+K', 'mac')).toBe('⌘ K')
    expect(spokenKeys('Mod+K', 'other')).toBe('Control+K')
  })
})
