import { beforeEach, expect, test, vi } from 'vitest'
import { createSettingsStore } from '#main/app/settings-store.ts'

const { broken } = vi.hoisted(() => ({ broken: { is: false } }))
vi.mock('electron-store', () => ({
  default: class {
    held = new Map<string, unknown>()
    get = (key: string) => this.held.get(key)
    set(key: string, value: unknown) {
      if (broken.is) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      this.held.set(key, value)
    }
  },
}))

beforeEach(() => {
  broken.is = false
})

test('a full disk stops no start, no unlock and no lock; what was asked for by hand says so', () => {
  broken.is = true
  const settings = createSettingsStore('')
  expect(settings.get('deviceId')).toMatch(/^[0-9a-f-]{36}$/)
  expect(() => settings.keep('lastVault', 'one')).not.toThrow()
  expect(settings.get('lastVault')).toBeNull()
  expect(() => settings.set('theme', 'dark')).toThrow()
})

test('what can be kept is kept', () => {
  const settings = createSettingsStore('')
  settings.keep('lastVault', 'one')
  expect(settings.get('lastVault')).toBe('one')
})
