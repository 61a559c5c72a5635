import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#domain/kernel/random.ts'
import { alertRateOf } from '#domain/outcomes/alert-rates/alert-rate-of.ts'
import { type AlertRates, alertRateSteps, alertRates } from '#domain/outcomes/alert-rates/alert-rates.ts'
import { deviationsOf } from '#domain/outcomes/alert-rates/expected-deviations.ts'
import { publishedAlertRates } from '#domain/outcomes/alert-rates/published-alert-rates.ts'
import { simulatedClient } from '#domain/outcomes/alert-rates/simulated-client.ts'
import { simulatedRules } from '#domain/outcomes/alert-rates/simulated-rules.ts'
import { courseSpread } from '#domain/outcomes/expected-course.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import { referenceCourse } from '#domain/outcomes/reference-course.ts'

const sd = 7.75
const settings = defaultOutcomeSettings

describe('deviationsOf', () => {
  const draw = (kind: 'retest' | 'independent', count: number) => {
    const random = seededRandom(5)
    const deviations = deviationsOf(kind, 8, sd, referenceCourse)
    return Array.from({ length: count }, () => deviations(random))
  }
  const moment = (draws: readonly (readonly number[])[], a: number, b: number): number =>
    draws.reduce((sum, d) => sum + (d[a] as number) * (d[b] as number), 0) / draws.length

  it.each(['retest', 'independent'] as const)('has the spread that the course draws (%s)', (kind) => {
    const draws = draw(kind, 6000)
    expect(draws.every(([first]) => first === 0)).toBe(true)
    for (const session of [2, 3, 4, 8]) {
      const found = Math.sqrt(moment(draws, session - 1, session - 1))
      expect(found / courseSpread(session, sd)).toBeCloseTo(1, 1)
    }
  })

  it('lets neighbours stray together, or not at all', () => {
    // Sessions 2 and 3: SD²·(r(2) − r(2)·r(3)) = 60.06·(.66 − .66·.58) = 16.65
    expect(Math.abs(moment(draw('retest', 20_000), 1, 2) - 16.65)).toBeLessThan(1)
    expect(Math.abs(moment(draw('independent', 20_000), 1, 2))).toBeLessThan(1)
  })

  it('refuses values that cannot be correlations', () => {
    const wrong = { ...referenceCourse, retest: [0.99, 0, 0, 0.9] as const }
    expect(() => deviationsOf('retest', 8, sd, wrong)).toThrow(RangeError)
  })
})

describe('simulatedClient', () => {
  it('is a whole series: totals are sums of lines, inside the range, every session rated', () => {
    const random = seededRandom(9)
    const deviations = deviationsOf('retest', 10, sd, referenceCourse)
    for (let i = 0; i < 60; i += 1) {
      const series = simulatedClient(random, deviations(random), settings)
      for (const { total, items } of [...series.ratings, ...series.alliance]) {
        const lines = Object.values(items).map(Number)
        expect(lines.reduce((sum, line) => sum + line, 0)).toBe(total)
        expect(lines).toHaveLength(4)
        for (const line of lines) expect(line >= 0 && line <= 100 && Number.isInteger(line)).toBe(true)
      }
      const reading = readSeries(series, settings)
      expect(reading.course.kind).toBe('course')
      expect(reading.missed).toEqual([])
    }
  })

  it('follows the course to the tenth when nobody strays', () => {
    const still = simulatedClient(seededRandom(1), new Array<number>(10).fill(0), settings)
    const { current, course } = readSeries(still, settings)
    if (course.kind !== 'course') throw new Error('no course')
    for (const [i, { points, zone }] of current.entries()) {
      expect(Math.abs(points - (course.points[i]?.expected as number))).toBeLessThanOrEqual(0.0501)
      expect(zone?.kind === 'zone' && zone.zone === 'below').toBe(false)
    }
  })

  it('lies below at one session in four, as the course says', () => {
    const random = seededRandom(10)
    const deviations = deviationsOf('retest', 6, sd, referenceCourse)
    let below = 0
    for (let i = 0; i < 800; i += 1) {
      const { current } = readSeries(simulatedClient(random, deviations(random), settings), settings)
      below += current.filter(({ zone }) => zone?.kind === 'zone' && zone.zone === 'below').length
    }
    expect(below / (800 * 5)).toBeCloseTo(0.25, 1)
  })
})

describe('alertRates', () => {
  const options = { seed: 3, clients: 300, sessions: 10, deviations: 'retest' } as const
  const rates = alertRates(options)

  it('gives the same rates for the same seed, and others for another', () => {
    expect(alertRates(options)).toEqual(rates)
    expect(alertRates({ ...options, seed: 4 })).not.toEqual(rates)
  })

  it('never fires on attendance, safety or a high start', () => {
    expect(Object.keys(rates.rules).every((rule) => simulatedRules.some((known) => known === rule))).toBe(
      true,
    )
  })

  it('counts a client once and a session once', () => {
    for (const { perSession, perClient } of [...Object.values(rates.rules), rates.anyWorthALook]) {
      expect(perSession).toBeGreaterThan(0)
      expect(perSession).toBeLessThanOrEqual(perClient)
      expect(perClient).toBeLessThanOrEqual(Math.min(1, perSession * 9))
    }
  })

  it('refuses a simulation of nobody or of one session', () => {
    expect(() => alertRates({ ...options, clients: 0 })).toThrow(RangeError)
    expect(() => alertRates({ ...options, sessions: 1 })).toThrow(RangeError)
  })

  it('says how far it is', () => {
    const shares: number[] = []
    for (const { share } of alertRateSteps({ ...options, clients: 101, sessions: 2 })) shares.push(share)
    expect(shares).toEqual([0, 50 / 101, 100 / 101])
  })
})

describe('published alert rates', () => {
  // Other clients, other seed: each published rate lies where a sample of 600 may lie.
  const sample: AlertRates = alertRates({ seed: 77, clients: 600, sessions: 10, deviations: 'retest' })

  it('are what the rules of today give', () => {
    expect(publishedAlertRates.sessions).toBe(sample.sessions)
    const near = (ours: number, published: number): void => {
      const error = Math.sqrt((published * (1 - published)) / sample.clients)
      expect(Math.abs(ours - published)).toBeLessThan(4 * error + 0.002)
    }
    near(sample.anyWorthALook.perClient, publishedAlertRates.anyWorthALook.perClient)
    near(sample.anyWorthALook.perSession, publishedAlertRates.anyWorthALook.perSession)
    for (const rule of simulatedRules) {
      const { perClient = 0, perSession = 0 } = sample.rules[rule] ?? {}
      near(perClient, publishedAlertRates.rules[rule].perClient)
      near(perSession, publishedAlertRates.rules[rule].perSession)
    }
  })

  it('stand in the document too', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../docs/alert-rates.md'), 'utf8')
    expect(text).toContain(`Simulated on ${publishedAlertRates.date}: ${publishedAlertRates.clients} clients`)
    expect(text).toContain(`seed ${publishedAlertRates.seed}`)
    for (const rule of simulatedRules) {
      const cells = text
        .split('\n')
        .find((line) => line.includes(`(\`${rule}\`)`))
        ?.split('|')
        .map(Number.parseFloat)
      const { perSession, perClient } = publishedAlertRates.rules[rule]
      expect(Math.abs((cells?.[2] as number) / 100 - perSession)).toBeLessThan(0.0011)
      expect(Math.abs((cells?.[3] as number) / 100 - perClient)).toBeLessThan(0.0011)
    }
  })

  it('are asked by rule', () => {
    expect(alertRateOf('belowTwice')).toEqual(publishedAlertRates.rules.belowTwice)
    expect(alertRateOf('notSeen')).toBeNull()
    expect(alertRateOf('safetyFlag')).toBeNull()
  })
})
