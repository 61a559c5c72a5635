// Who a measure is about, by its rule. What is about the therapist is asked in the private area, never of a client.
import type { PackBinding } from '../pack-types.ts'
import type { ScoringRule } from './rule-types.ts'
import { findRule } from './scoring-rules.ts'

export const aboutOf = (binding: PackBinding): ScoringRule['about'] =>
  (binding.kind === 'rule' ? findRule(binding.rule)?.about : undefined) ?? 'client'
