import { describe, expect, it } from 'vitest'
import { measureConstants } from '#domain/measures/measure-constants.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import {
  defaultPracticeConstants as defaults,
  outcomeSettingsFor,
  seriesConstantsFor,
} from '#domain/outcomes/practice-constants.ts'

const keys = [
  'adult',
  'adolescent',
  'childBySelf',
  'childByCarer',
  'adolescentByOther',
  'adultByOther',
] as const

describe('seriesConstantsFor', () => {
  it('gives by default what the measure’s own table says', () => {
    for (const key of keys) {
      const { cutOff, rci, sd, min, max, direction } = measureConstants('outcome', key)
      expect(seriesConstantsFor(defaults, key)).toEqual({
        min,
        max,
        direction,
        cutOff: cutOff.value,
        rci: rci?.value,
        sd: sd?.value,
      })
    }
    expect(defaults.allianceCutOff).toBe(measureConstants('alliance', 'adult').cutOff.value * 10)
  })

  it('follows the practice’s settings', () => {
    const set = { ...defaults, cutOffChildSelf: 280, rciChild: 91, sdYouthHundredths: 800 }
    expect(seriesConstantsFor(set, 'childBySelf')).toMatchObject({ cutOff: 28, rci: 9.1, sd: 8 })
    expect(() => seriesConstantsFor({ ...defaults, rciAdult: 59.5 }, 'adult')).toThrow(RangeError)
  })
})

describe('outcomeSettingsFor', () => {
  it('gives the defaults by default', () => {
    expect(outcomeSettingsFor(defaults)).toEqual(defaultOutcomeSettings)
  })

  it('switches the course on for the young and for carers, and moves the horizon and limits', () => {
    const set = outcomeSettingsFor({
      ...defaults,
      courseForYoungAndCarers: true,
      courseSessions: 6,
      veryLowTotal: 60,
      veryLowItem: 5,
    })
    expect(set.courseFor).toEqual(keys)
    expect(set.reference.horizon).toBe(6)
    expect(set.alerts).toMatchObject({ veryLowTotal: 6, veryLowItem: 0.5 })
  })
})
