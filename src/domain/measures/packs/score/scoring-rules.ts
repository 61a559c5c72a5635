import { corsRule, csrsRule, gsrsRule, orsRule, srsRule } from './line-rules.ts'
import type { RuleId, ScoringRule } from './rule-types.ts'
import { core10Rule, gad7Rule, phq9Rule, who5Rule } from './symptom-rules.ts'
import { cbiRule, proqol5Rule } from './therapist-rules.ts'

/** Every rule that is built in, by its id. */
export const scoringRules: Readonly<Record<RuleId, ScoringRule>> = {
  ors: orsRule,
  cors: corsRule,
  srs: srsRule,
  csrs: csrsRule,
  gsrs: gsrsRule,
  phq9: phq9Rule,
  gad7: gad7Rule,
  who5: who5Rule,
  core10: core10Rule,
  cbi: cbiRule,
  proqol5: proqol5Rule,
}

export const findRule = (id: string): ScoringRule | undefined =>
  Object.hasOwn(scoringRules, id) ? scoringRules[id as RuleId] : undefined
