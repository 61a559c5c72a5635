// English words and formats for tests of what the outcome components say.
import type { OutcomesT } from '#renderer/features/outcomes/components/outcome-words.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { createFormat } from '#renderer/i18n/format.ts'

export const english = (): { readonly t: OutcomesT; readonly format: ReturnType<typeof createFormat> } => ({
  t: createI18n('en').getFixedT(null, 'outcomes'),
  format: createFormat('en-GB', 'UTC'),
})
