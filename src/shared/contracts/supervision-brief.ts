// The supervision brief: one page, at most three clients, letters for names, session numbers for dates.
import * as z from 'zod'
import { id, instant, line } from './kit.ts'
import { episodeSeries } from './outcomes.ts'

export const BRIEF_CLIENTS = 3

export const briefChoice = z.strictObject({
  picks: z
    .array(z.strictObject({ episodeId: id(), clientId: id() }))
    .min(1)
    .max(BRIEF_CLIENTS),
  /** One sentence about oneself, by a tick of its own; never from the self-check. */
  aboutMe: line(200).nullable(),
  /** The therapist looked at the names that were found and says that they are only words. */
  namesChecked: z.boolean(),
  pageSize: z.enum(['A4', 'Letter']),
})

const briefClient = z.strictObject({
  /** A, B or C. */
  letter: z.string().length(1),
  band: z.enum(['adult', 'adolescent', 'child', 'youngChild']),
  /** Without events, and with its days counted from a day that is nobody's: numbers of sessions say when. */
  series: episodeSeries,
  /** Sessions that were held, and those without an outcome rating. */
  sessions: z.int().min(0),
  missing: z.array(z.int().min(1)),
  clientView: z.string(),
  tried: z.string(),
  question: z.string(),
})

export const supervisionBrief = z.strictObject({
  clients: z.array(briefClient).min(1).max(BRIEF_CLIENTS),
  aboutMe: z.string().nullable(),
  /** Names that stand in the free texts all the same: said before anything is written. */
  named: z.array(z.string()),
  sample: z.boolean(),
  madeAt: instant(),
  head: z.string(),
})

export type BriefChoice = z.output<typeof briefChoice>
export type BriefClient = z.output<typeof briefClient>
export type SupervisionBrief = z.output<typeof supervisionBrief>
