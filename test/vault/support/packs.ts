// Invented measures as files, and the way into a caseload.
import type { PackBinding } from '#domain/measures/packs/pack-types.ts'
import { suggestBinding } from '#domain/measures/packs/score/bind-rule.ts'
import type { RuleId } from '#domain/measures/packs/score/rule-types.ts'
import { scoringRules } from '#domain/measures/packs/score/scoring-rules.ts'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { formOf } from '../../fixtures/packs/form-of.ts'
import type { TestProcess } from './vault-process.ts'

export const licence = { holder: 'Juniper Practice', number: 'L-1', day: '2026-01-05' }

/** Nine invented questions of four answers each, by numbers as linkIds. */
export const nineTeas = (more: object = {}) =>
  questionnaire(
    Array.from({ length: 9 }, (_, index) => choice(`${index + 1}`, [0, 1, 2, 3])),
    { ...more },
  )

export const bytesOf = (value: unknown): Uint8Array => new Uint8Array(Buffer.from(JSON.stringify(value)))
export const packFile = (value: unknown = nineTeas()): Uint8Array => bytesOf(value)

export const ruleBinding = (value: unknown, rule: RuleId): PackBinding => {
  const { map } = suggestBinding(formOf(value), scoringRules[rule])
  return { kind: 'rule', rule, map, turnedInFile: false }
}

export const importPack = async (
  process: TestProcess,
  value: unknown = nineTeas(),
  binding: PackBinding = ruleBinding(value, 'phq9'),
  replaces: string | null = null,
): Promise<string> => {
  const fields = { file: bytesOf(value), binding, licence, replaces }
  return (await process.ok<{ packId: string }>('measures.add', fields)).packId
}

type PaperPlace = { readonly sessionId: string; readonly clientId: string; readonly packId: string }

/** Answers of the client's own on paper, in reading order, now; for `measures.record`. */
export const paperFields = (
  { clock }: Pick<TestProcess, 'clock'>,
  { sessionId, clientId, packId }: PaperPlace,
  values: readonly (number | null)[] = Array.from({ length: 9 }, () => 0),
) => ({
  sessionId,
  clientId,
  packId,
  personId: null,
  source: 'paper',
  helper: null,
  language: 'en',
  at: clock.now,
  answers: { kind: 'answers', values: values.map((value, index) => ({ linkId: `${index + 1}`, value })) },
})
