// Which windows ask the system to be kept out of captures and shared screens.
import type { BrowserWindow } from 'electron'
import { expect, test } from 'vitest'
import { keepFromCapture } from '#main/security/capture.ts'
import type { Role } from '#shared/ipc/define.ts'

const ROLES: readonly Role[] = ['therapist', 'client', 'return', 'together', 'report']

const keptOf = (isShared: boolean): readonly Role[] =>
  ROLES.filter((role) => {
    const asked: boolean[] = []
    const window = { setContentProtection: (isKept: boolean) => asked.push(isKept) }
    keepFromCapture(window as unknown as BrowserWindow, role, isShared)
    expect(asked).toHaveLength(1)
    return asked[0]
  })

test('every window asks to be kept from capture (way 33)', () => {
  expect(keptOf(false)).toEqual(ROLES)
})

test('in the shared view the form and the picture are seen on the call, the way back never is', () => {
  expect(keptOf(true)).toEqual(['therapist', 'return', 'report'])
})
