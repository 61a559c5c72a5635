import { describe, expect, it } from 'vitest'
import { defaultPracticeConstants } from '#domain/outcomes/practice-constants.ts'
import { readPicture } from '#renderer/together/read-picture.ts'
import type { Picture } from '#shared/contracts/outcomes.ts'
import { outcomes } from './series.ts'

const keys = (series: Picture['series'], about: 'outcome' | 'alliance' = 'outcome') => {
  const { finding, openings } = readPicture(series, about, defaultPracticeConstants)
  return { heading: finding.heading.key, openings: openings.map(({ key }) => key) }
}

describe('read picture', () => {
  it('says the finding in the words for two', () => {
    const { heading, openings } = keys(outcomes([142, 179, 162, 214, 272]))
    expect(heading).toBe('together:outcome.highest')
    expect(openings.length).toBeGreaterThan(0)
  })
  it('does not call an older mark this week’s when this time was left open', () => {
    const { heading, openings } = keys(outcomes([142, 179, null]))
    expect(heading).toBe('together:notThisTime.outcome')
    expect(openings).toEqual(['together:opening.start'])
  })
  it('notices a session that has no answer at all', () => {
    const series = outcomes([142, 179])
    const later = {
      ...series,
      sessions: [...series.sessions, { number: 3, at: series.sessions[1]?.at ?? 0 }],
    }
    expect(keys(later as Picture['series']).heading).toBe('together:notThisTime.outcome')
  })
  it('speaks about the session check after the session check', () => {
    const series = outcomes([142, 179], [380, 310])
    expect(keys(series, 'alliance').heading).toBe('together:alliance.finding')
    expect(keys(series, 'alliance').openings).toContain('together:opening.whatWouldFit')
    expect(keys(outcomes([142, 179], [380]), 'alliance').heading).toBe('together:notThisTime.alliance')
  })
  it('shows faces instead of a line for the youngest', () => {
    expect(readPicture(outcomes([142, 179]), 'outcome', defaultPracticeConstants).faces).toBeNull()
    expect(
      readPicture(outcomes([null, null], [], 'youngChild'), 'outcome', defaultPracticeConstants).faces
        ?.session,
    ).toBe(2)
  })
})
