// A report is written whole and on record, or there is no file.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Windows } from '#main/app/windows.ts'
import { createReports } from '#main/reports/reports.ts'
import { CallError } from '#shared/ipc/errors.ts'

vi.mock('electron', () => ({}))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-report-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pdf = Buffer.from('%PDF-')
const job = { kind: 'recoverySheet', pageSize: 'A4' } as const
const windowsThatPrint = (printToPDF: () => Promise<Buffer>): Windows =>
  ({
    open: () => ({ isDestroyed: () => false, webContents: { printToPDF } }),
    destroy: () => undefined,
  }) as unknown as Windows

test('one that cannot be put on record leaves no file', async () => {
  const recordReport = () => Promise.reject(new CallError('notOpen'))
  const reports = createReports({ windows: windowsThatPrint(async () => pdf), recordReport })
  const made = reports.make(job, join(folder, 'sheet.pdf'))
  reports.drawn('drawn')
  await expect(made).rejects.toThrow('notOpen')
  expect(readdirSync(folder)).toEqual([])
})

test('a lock while the page is printed ends it before anything is written', async () => {
  const recordReport = vi.fn(() => Promise.resolve())
  const printed = Promise.withResolvers<Buffer>()
  const reports = createReports({ windows: windowsThatPrint(() => printed.promise), recordReport })
  const made = reports.make(job, join(folder, 'sheet.pdf'))
  made.catch(() => undefined)
  reports.drawn('drawn')
  await new Promise((resolve) => setTimeout(resolve, 5))
  reports.abandon()
  printed.resolve(pdf)
  await expect(made).rejects.toThrow('reportFailed')
  expect(readdirSync(folder)).toEqual([])
  expect(recordReport).not.toHaveBeenCalled()
})
