// Which word and colour an alert's rule has at a glance. The sentence beside it says the rest.
import type { Tone } from '../../ui/display/tag.tsx'

export type AlertWord =
  | 'safety'
  | 'outcome'
  | 'fall'
  | 'veryLow'
  | 'noGain'
  | 'alliance'
  | 'missed'
  | 'notSeen'
  | 'good'

type AlertTag = { readonly word: AlertWord; readonly tone: Tone }

const STARTS: readonly (readonly [string, AlertTag])[] = [
  ['safety', { word: 'safety', tone: 'brick' }],
  ['below', { word: 'outcome', tone: 'brick' }],
  ['reliableFall', { word: 'fall', tone: 'brick' }],
  ['veryLow', { word: 'veryLow', tone: 'brick' }],
  ['noGain', { word: 'noGain', tone: 'amber' }],
  ['alliance', { word: 'alliance', tone: 'plum' }],
  ['missed', { word: 'missed', tone: 'amber' }],
  ['notSeen', { word: 'notSeen', tone: 'amber' }],
]

/** The tag of a rule of src/domain/outcomes; what is good to know has its own. */
export const alertTag = (rule: string, grade: 'worthALook' | 'goodToKnow'): AlertTag => {
  const found = STARTS.find(([start]) => rule.startsWith(start))?.[1]
  if (grade === 'goodToKnow' && found?.word !== 'alliance') return { word: 'good', tone: 'green' }
  return found ?? { word: 'good', tone: 'green' }
}
