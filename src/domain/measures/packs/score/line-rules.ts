// Four lines of 0–10, total 0–40, higher is better. Miller et al. 2003 (ORS), Duncan et al. 2003 (SRS).
import { measureConstants } from '../../measure-constants.ts'
import { numbered, ruleConstant, sumScale } from './rule-parts.ts'
import type { RuleId, ScoringRule } from './rule-types.ts'

const keys = numbered(4)
const lines = keys.map((key) => ({ key, min: 0, max: 10, values: null, reversed: false }))
const scale = { items: keys, min: 0, max: 40, direction: 'higher' } as const
const common = { items: lines, safety: [], codes: {}, printedTurned: false, about: 'client' } as const

const outcomeLines = (id: RuleId, key: 'adult' | 'childBySelf'): ScoringRule => {
  const { cutOff, rci } = measureConstants('outcome', key)
  return {
    ...common,
    id,
    scales: [sumScale({ ...scale, cutOff, rci })],
    byAge: true,
  }
}

const allianceLines = (id: RuleId): ScoringRule => {
  const cutOff =
    id === 'srs'
      ? measureConstants('alliance', 'adult').cutOff
      : ruleConstant(36, 'cutOffAllianceOthers', 'recalled')
  return { ...common, id, scales: [sumScale({ ...scale, cutOff })], byAge: false }
}

export const orsRule = outcomeLines('ors', 'adult')
export const corsRule = outcomeLines('cors', 'childBySelf')
export const srsRule = allianceLines('srs')
export const csrsRule = allianceLines('csrs')
export const gsrsRule = allianceLines('gsrs')
