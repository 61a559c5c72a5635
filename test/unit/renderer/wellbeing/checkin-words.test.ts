// The words of the check-in, held against wellbeing.md's list: kind, plain, no verdicts, no pressure, no promises.
import { describe, expect, it } from 'vitest'
import caseload from '#resources/locales/en/caseload.json' with { type: 'json' }
import catalogue from '#resources/locales/en/checkin.json' with { type: 'json' }
import closing from '#resources/locales/en/closing.json' with { type: 'json' }
import schedule from '#resources/locales/en/schedule.json' with { type: 'json' }
import supervision from '#resources/locales/en/supervision.json' with { type: 'json' }
import week from '#resources/locales/en/week.json' with { type: 'json' }

const flatten = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
    : [[path, String(value)]]

const words = flatten(catalogue)

/** What must not be said, and why it would be wrong. */
const AVOIDED: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\bfail(ed|ure|s|ing)?\b/i, 'nobody fails at a check-in'],
  [/\bwarn(ing|s)?\b/i, 'not an alarm'],
  [/\balarm/i, 'not an alarm'],
  [/burn(ed|t)?[ -]?out/i, 'not a diagnosis'],
  [/\bdiagnos(e|ed|is of)\b/i, 'not a diagnosis'],
  [/\bprevent/i, 'it helps to notice, it prevents nothing'],
  [/\bstreak/i, 'no gamification'],
  [/\bin a row\b/i, 'no gamification'],
  [/percentile|average therapist|others like you|rank/i, 'never compared'],
  [/\bmissed\b|\byou should\b|\bmust\b|\bhave to\b/i, 'no guilt'],
  [/\bgoal\b|\bbadge|\bcongrat/i, 'no gamification'],
  [/\bdeteriorat|\bat risk of\b|\bred\b|\bcritical\b|\bsevere/i, 'no verdicts'],
  [/!/, 'no exclamation marks'],
]

/** Sentences in which such a word says something else. */
const ALLOWED: Readonly<Record<string, string>> = {
  'from.longestRun': 'days of work in a row, counted and not praised',
  'factor.longestRun': 'days of work in a row, counted and not praised',
  'how.longestRun': 'days of work in a row, counted and not praised',
  'how.offTrack': 'two ratings in a row',
  'level.1.pile': 'nothing has to move',
  'level.4.pile': "you don't have to arrange it alone",
}

describe('the words of the check-in', () => {
  it('avoid what wellbeing.md avoids', () => {
    const found = words.flatMap(([key, text]) =>
      AVOIDED.filter(([pattern]) => pattern.test(text) && !(key in ALLOWED)).map(
        ([pattern, why]) => `${key}: ${pattern} (${why}): ${text}`,
      ),
    )
    expect(found).toEqual([])
  })

  it.each(Object.entries({ caseload, closing, schedule, supervision, week }))(
    'are avoided beside it, too: %s',
    (_name, other) => {
      const found = flatten(other).flatMap(([key, text]) =>
        AVOIDED.filter(([pattern]) => pattern.test(text) && !(key in ALLOWED)).map(
          ([pattern, why]) => `${key}: ${pattern} (${why}): ${text}`,
        ),
      )
      expect(found).toEqual([])
    },
  )

  it('name no figure of how many others feel so at level 4, nor after a heavy evening', () => {
    const grave = words.filter(([key]) => /^(level\.4|evening|support)\./.test(key))
    expect(grave.length).toBeGreaterThan(8)
    for (const [key, text] of grave) expect(text, key).not.toMatch(/\d|four in ten|per cent|most people/i)
  })

  it('offer one step, one person and one thing off the pile at every level', () => {
    for (const level of ['1', '2', '3', '4'] as const)
      for (const part of ['title', 'self', 'person', 'pile'] as const)
        expect(catalogue.level[level][part].length, `${level} ${part}`).toBeGreaterThan(5)
    expect(catalogue.level[3].pile).toContain('rent')
  })

  it('say beforehand that a lost passphrase is lost data, and that notes may be demanded', () => {
    expect(catalogue.setUp.lost).toMatch(/lost data/i)
    expect(catalogue.setUp.demandedWhy).toMatch(/proceedings/i)
    expect(catalogue.setUp.demandedWhy).toContain('26 weeks')
  })

  it('let the reminder say "Check-in" and nothing else', () => {
    expect(catalogue.reminder.line).toBe('Check-in')
    for (const key of ['open', 'later', 'off'] as const)
      expect(catalogue.reminder[key].split(' ')).toHaveLength(1)
  })
})
