import { type Phrase, phrase } from '../kernel/phrase.ts'
import type { SpokenFinding } from './client-sentence.ts'
import type { SeriesReading } from './read-series.ts'
import type { Standing } from './standing-of.ts'

type Rated = Extract<Standing, { readonly kind: 'standing' }>

const say = (key: string, params?: Phrase['params']): Phrase => phrase(`outcomes:sentence.${key}`, params)

const zonePhrase = ({ zone, expected, last }: Rated, { course }: SeriesReading): Phrase | null => {
  if (course.kind === 'notApplicable') return say(`noCourse.${course.reason}`)
  if (zone?.kind !== 'zone' || expected === null) return null
  const params = {
    score: last,
    expected: expected.expected,
    low: expected.band80.low,
    high: expected.band80.high,
  }
  return zone.early ? say('zone.early', params) : say(`zone.${zone.zone}`, params)
}

const cutOffPhrase = ({ overCutOffSince, startedOverCutOff, constants: { cutOff } }: Rated): Phrase => {
  if (overCutOffSince === null) return say('cutOff.under', { cutOff })
  return startedOverCutOff
    ? say('cutOff.startedOver', { cutOff })
    : say('cutOff.over', { cutOff, since: overCutOffSince })
}

// Said beside the figure: what this start rules out.
const limitPhrase = ({ limits, change, first, constants: { cutOff, rci } }: Rated): Phrase | null => {
  if (change === 'tooFew') return null
  if (!limits.canRecover && change !== 'deteriorated') return say('limit.cannotRecover', { first, cutOff })
  return limits.canDeteriorate ? null : say('limit.cannotDeteriorate', { first, rci })
}

/** The therapist's finding: change since the baseline, then zone, cut-off and limits. */
export const therapistSentence = (standing: Standing, reading: SeriesReading): SpokenFinding => {
  if (standing.kind === 'noRating') return { heading: say('noRating'), details: [] }
  const { first, last, changeSinceFirst, change, constants } = standing
  const heading =
    change === 'tooFew'
      ? say('first', { score: last })
      : say(`change.${change}`, {
          first,
          last,
          change: changeSinceFirst,
          rci: constants.rci,
          cutOff: constants.cutOff,
        })
  const details = [zonePhrase(standing, reading), cutOffPhrase(standing), limitPhrase(standing)]
  return { heading, details: details.filter((detail) => detail !== null) }
}
