// Backups by hand and back from them. Folders are chosen in main's own dialogs; the copy is made and verified
// in the vault process.
import * as z from 'zod'
import { job, query } from '../ipc/define.ts'
import { instant, nothing } from './kit.ts'

const made = z.strictObject({ madeAt: instant(), file: z.string(), head: z.string(), bytes: z.int().min(1) })

export const backupApp = {
  run: job({
    access: { therapist: ['unlocked'] },
    input: nothing(),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('made'), backup: made }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  }),
  /** Into a vault of its own, beside the present one, which is kept. Opens with the passphrase it was made under. */
  restore: job({
    access: { therapist: ['none', 'locked'] },
    input: nothing(),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('restored'), vaultId: z.string() }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  }),
} as const

export const backup = {
  list: query({
    access: { therapist: ['unlocked'] },
    input: nothing(),
    output: z.strictObject({ backups: z.array(made) }),
  }),
} as const
