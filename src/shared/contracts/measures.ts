// Imported measures, one feature in three topics: the packs, their plans, and what was answered on them.
import * as z from 'zod'
import { job } from '../ipc/define.ts'
import { answerCalls } from './measure-answers.ts'
import { packCalls } from './measure-packs.ts'
import { planCalls } from './measure-plans.ts'

const therapist = { therapist: ['unlocked'] } as const

export const measures = { ...packCalls, ...planCalls, ...answerCalls } as const

/** Main's part: where a response is written to. */
export const measuresApp = {
  saveResponse: job({
    access: therapist,
    input: z.strictObject({ json: z.string().min(2).max(200_000) }),
    output: z.strictObject({ outcome: z.enum(['written', 'cancelled']) }),
  }),
} as const
