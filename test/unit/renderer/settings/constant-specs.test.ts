import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPracticeConstants } from '#domain/outcomes/practice-constants.ts'
import {
  type ConstantSpec,
  changedConstants,
  constantSpecs,
  digitsOf,
  specNamed,
  toKept,
  toShown,
} from '#renderer/features/settings/constant-specs.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { settings } from '#shared/contracts/settings.ts'

const specs: readonly ConstantSpec[] = Object.values(constantSpecs).flat()
const constants = settings.get.output.shape.practice.shape.constants

const takes = (name: string, value: number) =>
  constants.safeParse({ ...defaultPracticeConstants, [name]: value }).success

describe('constantSpecs', () => {
  it('names every number of the contract once', () => {
    const numbers = Object.entries(defaultPracticeConstants).filter(([, value]) => typeof value === 'number')
    expect(specs.map(({ name }) => name).toSorted()).toEqual(numbers.map(([name]) => name).toSorted())
  })

  it.each(specs)('has the contract’s own limits for $name', ({ name, min, max }) => {
    expect([takes(name, min), takes(name, max)]).toEqual([true, true])
    expect([takes(name, min - 1), takes(name, max + 1)]).toEqual([false, false])
  })

  it.each(specs.filter(({ origin }) => origin))('has the origin of the default of $name', (spec) => {
    expect(toKept(spec, spec.origin?.value ?? Number.NaN)).toBe(defaultPracticeConstants[spec.name])
    expect(createI18n('en').exists(spec.origin?.origin ?? '')).toBe(true)
  })

  it('finds a field by its name', () => {
    expect(specs.map(({ name }) => specNamed(name)?.spec.name)).toEqual(specs.map(({ name }) => name))
    expect(specNamed('rciAdult')?.group).toBe('change')
    expect(specNamed('courseForYoungAndCarers')).toBeUndefined()
  })

  it('says points as people know them', () => {
    const [adult] = constantSpecs.cutOff
    const [spread] = constantSpecs.spread
    expect([toShown(adult, 250), toKept(adult, 25.04), digitsOf(adult)]).toEqual([25, 250, 1])
    expect([toShown(spread, 775), toKept(spread, 7.75), digitsOf(spread)]).toEqual([7.75, 775, 2])
    expect(digitsOf(constantSpecs.course[0])).toBe(0)
  })

  it('keeps what it shows, and whatever is typed stays within the limits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specs),
        fc.integer({ min: 0, max: 2000 }),
        fc.double(),
        (spec, n, typed) => {
          const kept = spec.min + (n % (spec.max - spec.min + 1))
          expect(toKept(spec, toShown(spec, kept))).toBe(kept)
          const held = toKept(spec, typed)
          if (Number.isFinite(typed)) expect(takes(spec.name, held ?? -1)).toBe(true)
          else expect(held).toBeUndefined()
        },
      ),
    )
  })
})

describe('changedConstants', () => {
  it('names what differs', () => {
    const next = { ...defaultPracticeConstants, rciAdult: 50, courseForYoungAndCarers: true }
    expect(changedConstants(defaultPracticeConstants, next)).toEqual(['rciAdult', 'courseForYoungAndCarers'])
    expect(changedConstants(next, next)).toEqual([])
  })
})
