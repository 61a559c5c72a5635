// How an episode ended up, first to last, with everything that its start ruled out said beside it.
import { type Phrase, phrase } from '../kernel/phrase.ts'
import type { SpokenFinding } from './client-sentence.ts'
import type { Standing } from './standing-of.ts'

const say = (key: string, params?: Phrase['params']): Phrase => phrase(`outcomes:sentence.${key}`, params)

/** Change since the baseline and its limits; without two ratings there is no change to speak of, and that is said. */
export const closingSentence = (standing: Standing): SpokenFinding => {
  if (standing.kind === 'noRating') return { heading: say('noRating'), details: [] }
  const { first, last, change, changeSinceFirst, limits, startedOverCutOff } = standing
  const { rci, cutOff } = standing.constants
  if (change === 'tooFew') return { heading: say('first', { score: last }), details: [] }
  return {
    heading: say(`change.${change}`, { first, last, change: changeSinceFirst, rci, cutOff }),
    details: [
      ...(startedOverCutOff ? [say('limit.cannotRecover', { first, cutOff })] : []),
      ...(limits.canDeteriorate ? [] : [say('limit.cannotDeteriorate', { first, rci })]),
    ],
  }
}
