// Every key that the domain can say has words, and every number in them is one that the domain gives.
import { describe, expect, it } from 'vitest'
import type { Phrase } from '#domain/kernel/phrase.ts'
import { seededRandom } from '#domain/kernel/random.ts'
import { addDays } from '#domain/kernel/time.ts'
import { measureConstants } from '#domain/measures/measure-constants.ts'
import { alertActions as alertActionList, alertRules } from '#domain/outcomes/alert-types.ts'
import { alertsFor } from '#domain/outcomes/alerts-for.ts'
import { clientSentence } from '#domain/outcomes/client-sentence.ts'
import { defaultOutcomeSettings as settings } from '#domain/outcomes/outcome-settings.ts'
import alertActions from '#resources/locales/en/alertActions.json' with { type: 'json' }
import alerts from '#resources/locales/en/alerts.json' with { type: 'json' }
import outcomes from '#resources/locales/en/outcomes.json' with { type: 'json' }
import together from '#resources/locales/en/together.json' with { type: 'json' }
import { eventId, itemsOf, rating, ratingId, seriesOf, start, week } from './series.ts'

const catalogues: Readonly<Record<string, unknown>> = { alertActions, alerts, outcomes, together }

const wordsOf = (key: string): unknown => {
  const [namespace = '', path = ''] = key.split(':')
  return path
    .split('.')
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      catalogues[namespace],
    )
}

const missingParams = ({ key, params }: Phrase): readonly string[] => {
  const words = wordsOf(key)
  if (typeof words !== 'string') return [`no words for ${key}`]
  return [...words.matchAll(/\{\{(\w+)/g)].flatMap(([, name = '']) =>
    name in params ? [] : [`${key}: ${name}`],
  )
}

/** Episodes at random, seeded, of every kind: this many meet every rule and every sentence. */
const phrases = (): Map<string, Phrase> => {
  const random = seededRandom(11)
  const found = new Map<string, Phrase>()
  const marks = (n: number, near: number) =>
    Array.from({ length: n }, () => {
      const points = Math.min(40, Math.max(0, Math.round(random.normal(near, 6) * 10) / 10))
      return random.next() < 0.15 ? null : points
    })
  for (let i = 0; i < 1500; i += 1) {
    const near = random.pick([4, 14, 22, 28, 36, 44])
    const outcome = marks(random.below(14), near).map((points, n) => {
      const line = Math.round((points ?? 0) * 2.5) / 10
      const items = itemsOf({ self: line, close: random.below(100) / 10, world: 5, overall: 5 })
      return rating(n + 1, points, { items: points === null ? {} : items })
    })
    const alliance = marks(random.below(14), 35).map((points, n) =>
      rating(n + 1, points, {
        id: ratingId(100 + n),
        items: itemsOf({ understood: 9, topics: random.below(100) / 10 }),
      }),
    )
    const sessions = Array.from({ length: Math.max(outcome.length, alliance.length) }, (_, n) => ({
      number: n + 1,
      at: week(n + 1),
    }))
    const event = { id: eventId(1), session: 1 + random.below(8), at: week(1), label: 'a turn' }
    const now = addDays(start, 7 * sessions.length + random.below(40))
    const series = seriesOf([], [], {
      ratings: outcome,
      alliance,
      sessions,
      events: random.next() < 0.5 ? [event] : [],
      nextPlannedAt: random.next() < 0.3 ? addDays(now, 3) : null,
      flags: { safetyFlag: random.next() < 0.1, safetyAnswer: random.next() < 0.1 },
    })
    const said = [clientSentence(series, settings), clientSentence(series, settings, 'alliance')].flatMap(
      (one) => [
        one.therapist.heading,
        ...one.therapist.details,
        one.together.heading,
        ...one.together.details,
        ...one.together.openings,
      ],
    )
    const raised = alertsFor(series, settings, now).flatMap(({ reason, suggestion }) => [reason, suggestion])
    for (const each of [...said, ...raised]) found.set(each.key, each)
  }
  return found
}

describe('the English catalogue', () => {
  const found = phrases()

  it('has words for every alert and sentence, with no number that is not given', () => {
    expect([...found.values()].flatMap(missingParams)).toEqual([])
  })

  it('met every rule, action, opening and heading there is', () => {
    const wanted = [
      'alerts:notSeenPlanned',
      ...alertRules.map((rule) => `alerts:${rule}`),
      ...alertActionList.map((action) => `alertActions:${action}`),
      ...Object.keys(together.opening).map((key) => `together:opening.${key}`),
      ...Object.keys(together.outcome).map((key) => `together:outcome.${key}`),
      ...Object.keys(outcomes.sentence.change).map((key) => `outcomes:sentence.change.${key}`),
      ...Object.keys(outcomes.sentence.zone).map((key) => `outcomes:sentence.zone.${key}`),
    ]
    expect(wanted.filter((key) => !found.has(key))).toEqual([])
  })

  it('has a short name for every rule, and no other', () => {
    expect(Object.keys(alerts.rule).sort()).toEqual([...alertRules].sort())
  })

  it('says where each constant comes from', () => {
    const keys = [
      'adult',
      'adolescent',
      'childBySelf',
      'childByCarer',
      'adolescentByOther',
      'adultByOther',
    ] as const
    for (const kind of ['outcome', 'alliance'] as const) {
      for (const { cutOff, rci, sd } of keys.map((key) => measureConstants(kind, key))) {
        for (const constant of [cutOff, rci, sd])
          if (constant) expect(wordsOf(constant.origin)).toBeTypeOf('string')
      }
    }
  })
})
