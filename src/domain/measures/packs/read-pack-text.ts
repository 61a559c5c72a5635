import { packLimits } from './pack-limits.ts'
import type { PackProblem } from './pack-problem.ts'
import { type ParsedPack, parseQuestionnaire } from './parse-questionnaire.ts'
import { jsonFaultLine } from './read/json-fault-line.ts'

const refused = (code: PackProblem['code'], number: number | null = null): ParsedPack => ({
  ok: false,
  problems: [{ path: '', code, number }],
})

/** A pack from its file's text. Never throws. `bytes` is the file's own length. */
export const readPackText = (text: string, bytes: number): ParsedPack => {
  if (bytes > packLimits.bytes) return refused('tooLarge', packLimits.bytes)
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch {
    return refused('notJson', jsonFaultLine(text))
  }
  return parseQuestionnaire(value)
}
