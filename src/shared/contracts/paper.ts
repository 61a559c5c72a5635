// What is printed of our own forms: a form as the client would see it on the screen, and the leaflet that explains it.
// Nothing of a client is in either of them: no name, no code, no date.
import * as z from 'zod'
import { language, occasion } from './kit.ts'

export const pageSize = z.enum(['A4', 'Letter'])

/** Which wording. The group's exists for the session check only. */
export const paperVersion = z.enum(['adult', 'adolescent', 'child', 'youngChild', 'collateral', 'group'])

const printed = { language: language(), large: z.boolean(), pageSize }

export const paperForm = z.strictObject({
  kind: z.literal('paperForm'),
  occasion: occasion(),
  version: paperVersion,
  ...printed,
})

export const leaflet = z.strictObject({ kind: z.literal('leaflet'), ...printed })

export const paperChoice = z.discriminatedUnion('kind', [paperForm, leaflet])

export type PaperForm = z.output<typeof paperForm>
export type Leaflet = z.output<typeof leaflet>
export type PaperChoice = z.output<typeof paperChoice>
export type PaperVersion = z.output<typeof paperVersion>
