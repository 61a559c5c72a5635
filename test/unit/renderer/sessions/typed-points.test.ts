import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPoints } from '#renderer/features/sessions/typed-points.ts'

const LINE = 100
const TOTAL = 400

describe('points typed from paper', () => {
  it('take a comma as well as a dot, to the tenth', () => {
    for (const typed of ['6.1', '6,1', ' 6.1 ', '٦٫١', '६.१', '06.1'])
      expect(readPoints(typed, LINE), typed).toEqual({ is: 'points', tenths: 61 })
    expect(readPoints('6', LINE)).toEqual({ is: 'points', tenths: 60 })
    expect(readPoints('6.', LINE)).toEqual({ is: 'points', tenths: 60 })
    expect(readPoints('.5', LINE)).toEqual({ is: 'points', tenths: 5 })
    expect(readPoints('10', LINE)).toEqual({ is: 'points', tenths: 100 })
    expect(readPoints('27,2', TOTAL)).toEqual({ is: 'points', tenths: 272 })
  })
  it('say what was probably meant where a ruler was read in millimetres', () => {
    expect(readPoints('61', LINE)).toEqual({ is: 'over', likely: 61 })
    expect(readPoints('10.1', LINE)).toEqual({ is: 'over', likely: null })
    expect(readPoints('101', LINE)).toEqual({ is: 'over', likely: null })
    expect(readPoints('272', TOTAL)).toEqual({ is: 'over', likely: 272 })
  })
  it('refuse all else, and say so instead of guessing', () => {
    for (const typed of ['6.15', '-1', '1e1', '6..1', '6 1', 'six', '6,1,', '0x6', '1000'])
      expect(readPoints(typed, LINE), typed).toEqual({ is: 'unreadable' })
    expect(readPoints('  ', LINE)).toEqual({ is: 'empty' })
  })
  it('read back whatever a reader of any script would write', () => {
    const locale = fc.constantFrom('en', 'de', 'ar-EG', 'hi-u-nu-deva', 'fa')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TOTAL }), locale, (tenths, language) => {
        const written = new Intl.NumberFormat(language, {
          minimumFractionDigits: 1,
          useGrouping: false,
        }).format(tenths / 10)
        expect(readPoints(written, TOTAL)).toEqual({ is: 'points', tenths })
      }),
      { numRuns: 60 },
    )
  })
})
