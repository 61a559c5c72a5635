// Reports: one engine for every PDF. The therapist asks main (dialog, hidden window, printToPDF); the hidden
// window of role `report` reads its one query over its own port.
import * as z from 'zod'
import { command, job, query } from '../ipc/define.ts'
import { courseVersion } from './course.ts'
import { done, id, instant, nothing } from './kit.ts'
import { episodeSeries } from './outcomes.ts'
import { leaflet, pageSize, paperChoice, paperForm } from './paper.ts'
import { briefChoice } from './supervision-brief.ts'

/** What a progress report holds, by choice. */
const progressChoice = z.strictObject({
  episodeId: id(),
  clientId: id(),
  pageSize,
  /** Ids of record notes to print, in full. */
  noteIds: z.array(id()).max(200),
  includeAlliance: z.boolean(),
  /** Scores of imported measures; never a word of their questions. */
  includeMeasures: z.boolean(),
  /** The alias, or the name as well. */
  withName: z.boolean(),
  /** The own course to draw beside the reference: a version, an older one too; null for none. */
  courseId: id().nullable(),
})

const exported = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('written') }),
  z.strictObject({ outcome: z.literal('cancelled') }),
])

const reportJob = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), choice: progressChoice }),
  z.strictObject({ kind: z.literal('recoverySheet'), pageSize }),
  z.strictObject({ kind: z.literal('brief'), choice: briefChoice }),
  paperForm,
  leaflet,
])

/** One imported measure as the client answered it; a score in points, null where something was left out. */
const measureScores = z.strictObject({
  familyId: id(),
  title: z.string(),
  scales: z.array(
    z.strictObject({ scale: z.string(), max: z.number(), direction: z.enum(['higher', 'lower']) }),
  ),
  rows: z.array(
    z.strictObject({
      ratingId: id(),
      session: z.int(),
      at: instant(),
      scores: z.array(z.number().nullable()),
    }),
  ),
})
export type MeasureScores = z.infer<typeof measureScores>

const progressReport = z.strictObject({
  alias: z.string(),
  name: z.string().nullable(),
  therapistName: z.string(),
  language: z.string(),
  sample: z.boolean(),
  madeAt: instant(),
  from: instant(),
  to: instant(),
  series: episodeSeries,
  course: courseVersion.nullable(),
  notes: z.array(z.strictObject({ noteId: id(), writtenAt: instant(), text: z.string() })),
  includeAlliance: z.boolean(),
  measures: z.array(measureScores),
  /** Short form of the audit chain's head, printed in the footer. */
  head: z.string(),
})

const recoverySheet = z.strictObject({
  label: z.string(),
  vaultId: z.string(),
  createdAt: instant(),
  madeAt: instant(),
  code: z.string(),
  head: z.string(),
})

export const reportsApp = {
  exportProgress: job({ access: { therapist: ['unlocked'] }, input: progressChoice, output: exported }),
  /** The supervision brief; refused while a name stands in its texts. */
  exportBrief: job({ access: { therapist: ['unlocked'] }, input: briefChoice, output: exported }),
  exportRecoverySheet: job({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ pageSize }),
    output: exported,
  }),
  /** A blank form of our own, or the leaflet about it. Nothing of the caseload is in it, so none of it is recorded. */
  exportPaper: job({ access: { therapist: ['unlocked'] }, input: paperChoice, output: exported }),
  /** What this hidden window is to show. */
  job: query({ access: { report: ['unlocked'] }, input: nothing(), output: reportJob }),
  /** The page stands, fonts and pictures too: print it. `failed` gives up without a file. */
  ready: command({
    access: { report: ['unlocked'] },
    input: z.strictObject({ outcome: z.enum(['drawn', 'failed']) }),
    output: done(),
  }),
} as const

export const reports = {
  getProgress: query({
    access: { report: ['unlocked'], therapist: ['unlocked'] },
    input: progressChoice,
    output: progressReport,
  }),
  getRecoverySheet: query({
    access: { report: ['unlocked'] },
    input: nothing(),
    output: recoverySheet,
  }),
  list: query({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ clientId: id() }),
    output: z.strictObject({
      reports: z.array(
        z.strictObject({
          kind: z.string(),
          madeAt: instant(),
          head: z.string(),
          pageSize,
          /** The version of the own course that stands in it. */
          courseVersion: z.int().min(1).nullable(),
        }),
      ),
    }),
  }),
} as const

export type ProgressChoice = z.output<typeof progressChoice>
export type ReportJob = z.output<typeof reportJob>
export type ProgressReport = z.output<typeof progressReport>
export type RecoverySheet = z.output<typeof recoverySheet>
