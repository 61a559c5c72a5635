// The audit trail, to read and to check.
import * as z from 'zod'
import { job, query } from '../ipc/define.ts'
import { instant, nothing } from './kit.ts'

const line = z.strictObject({
  sequence: z.int().min(1),
  at: instant(),
  actor: z.string(),
  action: z.string(),
  objectId: z.string(),
})

export const audit = {
  list: query({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ before: z.int().min(1).nullable(), limit: z.int().min(1).max(200) }),
    output: z.strictObject({ lines: z.array(line), total: z.int().min(0) }),
  }),
  verify: job({
    access: { therapist: ['unlocked'] },
    input: nothing(),
    output: z.strictObject({ whole: z.boolean(), lines: z.int().min(0), brokenAt: z.int().nullable() }),
  }),
} as const
