// One engine for every PDF: a hidden window of role `report` draws a page from its own query over its own port, main
// prints it to a file that the therapist chose. One report at a time; its window is gone afterwards, whatever happens.
import { rm } from 'node:fs/promises'
import type { ReportJob } from '#shared/contracts/reports.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Windows } from '../app/windows.ts'
import { printPage, type Sheet } from './print-page.ts'
import { writeReport } from './write-report.ts'

const DRAW_MS = 20_000

/** Pages of a form carry nothing but the form. */
const sheetOf = (job: ReportJob): Sheet => ({
  pageSize: 'choice' in job ? job.choice.pageSize : job.pageSize,
  isNumbered: job.kind === 'progress' || job.kind === 'recoverySheet',
})

export type ReportsInput = {
  readonly windows: Windows
  readonly recordReport: (job: ReportJob) => Promise<void>
}

export type Reports = {
  /** Draws, prints and writes; throws a CallError and leaves no file where something fails. */
  readonly make: (job: ReportJob, path: string) => Promise<void>
  /** What the hidden window is to draw. */
  readonly job: () => ReportJob
  readonly drawn: (outcome: 'drawn' | 'failed') => void
  /** The window went (a lock, a crash): give up. */
  readonly abandon: () => void
}

type Running = {
  readonly job: ReportJob
  readonly page: PromiseWithResolvers<void>
  /** Rejects when the report is given up, however far it has come. */
  readonly gone: PromiseWithResolvers<never>
}

export const createReports = ({ windows, recordReport }: ReportsInput): Reports => {
  let running: Running | undefined
  const fail = (): void => running?.gone.reject(new CallError('reportFailed'))

  const draw = async (job: ReportJob): Promise<Buffer> => {
    if (running) throw new CallError('conflict')
    const page = Promise.withResolvers<void>()
    const gone = Promise.withResolvers<never>()
    gone.promise.catch(() => undefined)
    running = { job, page, gone }
    const patience = setTimeout(fail, DRAW_MS)
    try {
      const window = windows.open('report')
      await Promise.race([page.promise, gone.promise])
      clearTimeout(patience)
      return await Promise.race([printPage(window, sheetOf(job)), gone.promise])
    } finally {
      clearTimeout(patience)
      running = undefined
      windows.destroy('report')
    }
  }

  return {
    make: async (job, path) => {
      const bytes = await draw(job).catch((error: unknown) => {
        throw error instanceof CallError ? error : new CallError('reportFailed')
      })
      await writeReport(path, bytes)
      try {
        await recordReport(job)
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
    },
    job: () => {
      if (!running) throw new CallError('conflict')
      return running.job
    },
    drawn: (outcome) => {
      if (outcome === 'drawn') running?.page.resolve()
      else fail()
    },
    abandon: fail,
  }
}
