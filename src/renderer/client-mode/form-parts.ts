// What every drawing of a form is given.
import type { HandoverForm } from '#shared/contracts/handover.ts'
import type { FormWords } from './form-words.ts'
import type { FormMarks } from './use-form-marks.ts'

export type FormParts = {
  readonly form: HandoverForm
  readonly words: FormWords
  readonly lines: FormMarks
}
