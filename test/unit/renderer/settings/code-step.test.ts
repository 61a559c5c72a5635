import { describe, expect, it } from 'vitest'
import { afterCode, firstCodeStep } from '#renderer/features/settings/code-step.ts'
import { settingPartOf, settingParts } from '#renderer/features/settings/setting-parts.ts'

describe('afterCode', () => {
  it('asks for the same once more, and gives the code when it was the same', () => {
    const again = afterCode(firstCodeStep, '481502')
    expect(again).toMatchObject({ ask: 'again', wrong: null })
    if ('code' in again) throw new Error('asked only once')
    expect(afterCode(again, '481502')).toEqual({ code: '481502' })
  })

  it('begins anew, and forgets the first, when they differ', () => {
    const again = afterCode(firstCodeStep, '481502')
    if ('code' in again) throw new Error('asked only once')
    expect(afterCode(again, '481503')).toEqual({ ask: 'first', first: null, wrong: 'different' })
  })

  it('does not take a code that only begins alike', () => {
    const again = afterCode(firstCodeStep, '481502')
    if ('code' in again) throw new Error('asked only once')
    expect(afterCode(again, '4815021')).toMatchObject({ wrong: 'different' })
  })
})

describe('settingPartOf', () => {
  it('goes to the part that was asked for, else to the first', () => {
    expect(settingParts.map((part) => settingPartOf(part))).toEqual(settingParts)
    expect(settingPartOf(undefined)).toBe('security')
    expect(settingPartOf('constructor')).toBe('security')
  })
})
