import { describe, expect, it } from 'vitest'
import { growthEpisodeOf } from '#domain/outcomes/growth/growth-episode-of.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import { ratingId, seriesOf } from '../series.ts'

const series = seriesOf([14, 15.5, null, 19], [], { closed: true })
const reading = readSeries(series, defaultOutcomeSettings)
const counted = { episode: series.episode, closed: true, excluded: false, flags: [] } as const

describe('growthEpisodeOf', () => {
  it('gives the ratings that have a total, by session', () => {
    expect(growthEpisodeOf(counted, reading)).toEqual({
      id: series.episode,
      intake: 14,
      ratings: [
        { session: 1, score: 14 },
        { session: 2, score: 15.5 },
        { session: 4, score: 19 },
      ],
    })
  })

  it('counts from a baseline that was re-started', () => {
    const again = readSeries({ ...series, baseline: ratingId(2) }, defaultOutcomeSettings)
    expect(growthEpisodeOf(counted, again)).toMatchObject({
      intake: 15.5,
      ratings: [
        { session: 1, score: 15.5 },
        { session: 3, score: 19 },
      ],
    })
  })

  it('leaves out open, excluded, flagged and empty episodes', () => {
    expect(growthEpisodeOf({ ...counted, closed: false }, reading)).toBeNull()
    expect(growthEpisodeOf({ ...counted, excluded: true }, reading)).toBeNull()
    expect(growthEpisodeOf({ ...counted, flags: ['sawTooth'] }, reading)).toBeNull()
    const empty = readSeries(seriesOf([null], [], { closed: true }), defaultOutcomeSettings)
    expect(growthEpisodeOf(counted, empty)).toBeNull()
  })
})
