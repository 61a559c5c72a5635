// The practice's own course on a real file, fitted in a real worker thread.
import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { describe, expect, it, vi } from 'vitest'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import type { CourseVersion, CourseWork } from '#shared/contracts/course.ts'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import type { ProgressReport } from '#shared/contracts/reports.ts'
import { addClient, addSession, rate } from '../support/caseload.ts'
import { addClosedEpisodes } from '../support/closed-episodes.ts'
import { passphrase, testContext } from '../support/temp-vault.ts'
import { restart, startOpen, type TestProcess } from '../support/vault-process.ts'

vi.setConfig({ testTimeout: 60_000 })

const adults = { measureId: 'ek.outcome', measureVersion: 1, constantsKey: 'adult' } as const

type Courses = {
  readonly groups: readonly { readonly licensed: boolean; readonly closed: number }[]
  readonly versions: readonly CourseVersion[]
}
const courses = (process: TestProcess) => process.ok<Courses>('outcomes.courses')
const workOf = (process: TestProcess) => process.ok<CourseWork>('outcomes.courseWork')
const inUse = async (process: TestProcess) =>
  (await process.ok<{ versions: CourseVersion[] }>('outcomes.coursesInUse')).versions

const fitted = async (process: TestProcess, group: object = adults, licenceConfirmed = false) => {
  await process.ok('outcomes.startCourseFit', { group, licenceConfirmed })
  await vi.waitFor(async () => expect((await workOf(process)).kind).toBe('ended'), { timeout: 30_000 })
  const work = await workOf(process)
  if (work.kind !== 'ended') throw new Error('not ended')
  return work.end
}

const actionsOf = async (process: TestProcess): Promise<string[]> =>
  (await process.ok<{ lines: { action: string }[] }>('audit.list', { before: null, limit: 100 })).lines.map(
    ({ action }) => action,
  )

/** A worker that was asked and never answers. */
const silentWorker = () => {
  const seen = { ended: false }
  const worker = Object.assign(new EventEmitter(), {
    terminate: () => {
      seen.ended = true
      return Promise.resolve(0)
    },
  }) as unknown as Worker
  return { seen, worker }
}

describe('the practice’s own course', () => {
  it('is fitted, kept by version, switched on and off, and every step is on record', async () => {
    const process = await startOpen()
    const [made] = await addClosedEpisodes(process, 34)
    if (!made) throw new Error('no episode')
    expect(await courses(process)).toEqual({
      groups: [{ ...adults, licensed: false, closed: 34 }],
      versions: [],
    })
    expect(await workOf(process)).toEqual({ kind: 'idle' })

    const first = await fitted(process)
    if (first.kind !== 'fitted') throw new Error(first.kind)
    const [version] = (await courses(process)).versions
    expect(version).toMatchObject({
      ...adults,
      courseId: first.courseId,
      version: 1,
      inUseSince: null,
      licenceConfirmedAt: null,
      referenceVersion: 'reference-1',
      data: { episodes: 34, ratings: 34 * 3, lastSession: 4 },
      range: { min: 0, max: 40 },
      coverage: { method: 'refitted', own: { episodesIn80: { of: 34 } }, nextIn80: { of: 34 * 3 } },
    })
    expect(version?.fixed.logSession.value).toBeGreaterThan(2)
    expect(version?.coverage.own.ratingsIn80.inside).toBeGreaterThan(34 * 3 * 0.6)
    expect(version?.coverage.reference?.ratingsIn80.of).toBe(34 * 3)
    expect(await inUse(process)).toEqual([])

    await process.ok('outcomes.switchCourse', { courseId: first.courseId, inUse: true })
    expect(await inUse(process)).toMatchObject([{ courseId: first.courseId, version: 1 }])

    await addClosedEpisodes(process, 3)
    const second = await fitted(process)
    if (second.kind !== 'fitted') throw new Error(second.kind)
    const [newest, before] = (await courses(process)).versions
    expect(newest).toMatchObject({ version: 2, data: { episodes: 37 }, inUseSince: null })
    expect(before).toEqual({ ...version, inUseSince: expect.any(Number) })
    // A new version is drawn only when somebody says so, and then in the place of the older one.
    await process.ok('outcomes.switchCourse', { courseId: second.courseId, inUse: true })
    expect(await inUse(process)).toMatchObject([{ version: 2 }])
    await process.ok('outcomes.switchCourse', { courseId: second.courseId, inUse: false })
    expect(await inUse(process)).toEqual([])
    expect(await actionsOf(process)).toEqual(
      expect.arrayContaining([
        'outcomes.courseFitted',
        'outcomes.courseSwitchedOn',
        'outcomes.courseSwitchedOff',
      ]),
    )
    // A report keeps the version that it was made with, also when another one is drawn, or none.
    const choice = {
      ...made,
      pageSize: 'A4',
      noteIds: [],
      includeAlliance: true,
      includeMeasures: false,
      withName: false,
    } as const
    const older = await process.ok<ProgressReport>('reports.getProgress', {
      ...choice,
      courseId: first.courseId,
    })
    expect(older.course).toMatchObject({ version: 1, data: { episodes: 34 } })
    await process.ask('recordReport', { kind: 'progress', ...made, pageSize: 'A4', courseId: first.courseId })
    expect(await process.ok('reports.list', { clientId: made.clientId })).toMatchObject({
      reports: [{ courseVersion: 1 }],
    })
    expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
    await process.ok('outcomes.switchCourse', { courseId: first.courseId, inUse: true })

    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase })
    expect(await inUse(again)).toMatchObject([{ version: 1, data: { episodes: 34 } }])
    expect(await workOf(again)).toEqual({ kind: 'idle' })
  })

  it('says kindly that thirty are needed, and counts only what is closed, valid and not excluded', async () => {
    const process = await startOpen()
    await addClosedEpisodes(process, 29)
    // Closed with one rating only, and open ones, are no episodes to learn from.
    const { clientId, episodeId } = await addClient(process, 'Once')
    await rate(process, await addSession(process, episodeId), clientId, [40, 40, 40, 40])
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    await addClient(process, 'Open')
    expect((await courses(process)).groups).toMatchObject([{ closed: 30 }])
    expect(await fitted(process)).toEqual({ kind: 'tooFew', of: 'episodes', needed: 30, found: 29 })
    expect((await courses(process)).versions).toEqual([])
    expect(
      await process.code('outcomes.startCourseFit', {
        group: { ...adults, measureVersion: 2 },
        licenceConfirmed: false,
      }),
    ).toBe('notFound')
  })

  it('leaves every other call an answer while it goes on, and nothing behind when it is cancelled', async () => {
    const { seen, worker } = silentWorker()
    const process = await startOpen({ tools: { startCourseWorker: () => worker } })
    await addClosedEpisodes(process, 32, 3)
    await process.ok('outcomes.startCourseFit', { group: adults, licenceConfirmed: false })
    await vi.waitFor(async () => expect(await workOf(process)).toMatchObject({ phase: 'fitting' }))
    worker.emit('message', { t: 'progress', share: 0.5 })
    expect(await workOf(process)).toMatchObject({ kind: 'running', share: 0.75 })
    // A question and a command are answered with the fit still going on.
    expect(await process.ok<{ clients: unknown[] }>('clients.list', { archived: false })).toMatchObject({
      clients: expect.any(Array),
    })
    await addClient(process, 'Meanwhile')
    expect((await workOf(process)).kind).toBe('running')
    expect(await process.code('outcomes.startCourseFit', { group: adults, licenceConfirmed: false })).toBe(
      'conflict',
    )
    await process.ok('outcomes.cancelCourseFit')
    await vi.waitFor(async () =>
      expect(await workOf(process)).toMatchObject({ kind: 'ended', end: { kind: 'cancelled' } }),
    )
    expect(seen.ended).toBe(true)
    expect((await courses(process)).versions).toEqual([])
  })

  it('ends the worker with the vault, and says so where the worker fails', async () => {
    const { seen, worker } = silentWorker()
    const process = await startOpen({ tools: { startCourseWorker: () => worker } })
    await addClosedEpisodes(process, 30, 3)
    await process.ok('outcomes.startCourseFit', { group: adults, licenceConfirmed: false })
    await vi.waitFor(async () => expect(await workOf(process)).toMatchObject({ phase: 'fitting' }))
    worker.emit('error', new Error('out of memory'))
    await vi.waitFor(async () =>
      expect(await workOf(process)).toMatchObject({ kind: 'ended', end: { kind: 'failed' } }),
    )
    await process.ok('outcomes.startCourseFit', { group: adults, licenceConfirmed: false })
    await vi.waitFor(async () => expect(await workOf(process)).toMatchObject({ phase: 'fitting' }))
    await process.ask('close', {})
    expect(seen.ended).toBe(true)
  })

  it('fits a licensed measure only where its licence was confirmed, and keeps that with the version', async () => {
    const process = await startOpen()
    await addClosedEpisodes(process, 31, 4)
    await process.ask('close', {})
    const dir = `${process.root}/vaults/${process.vaultId}`
    const vault = await openVault(dir, { passphrase }, testContext())
    vault.db.raw.exec("UPDATE episode_measure SET measure_id = 'pack.licensed' WHERE occasion = 'outcome'")
    closeVault(vault)
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase })
    const group = { ...adults, measureId: 'pack.licensed' }
    expect((await courses(again)).groups).toEqual([{ ...group, licensed: true, closed: 31 }])
    expect(await again.code('outcomes.startCourseFit', { group, licenceConfirmed: false })).toBe('incomplete')
    expect(await workOf(again)).toEqual({ kind: 'idle' })
    expect(await fitted(again, group, true)).toMatchObject({ kind: 'fitted' })
    expect((await courses(again)).versions).toMatchObject([
      { measureId: 'pack.licensed', licenceConfirmedAt: again.clock.now },
    ])
    expect(await actionsOf(again)).toContain('outcomes.courseLicenceConfirmed')
  })

  it('changes no alert: they stay on the reference', async () => {
    const process = await startOpen()
    await addClosedEpisodes(process, 33)
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    for (const mark of [40, 39, 33, 30, 28]) {
      await rate(process, await addSession(process, episodeId), clientId, [mark, mark, mark, mark])
      process.later(7 * 86_400_000)
    }
    const read = async () =>
      (await process.ok<{ raters: RaterSeries[] }>('outcomes.ofEpisode', { episodeId })).raters
    const before = await read()
    const today = await process.ok('outcomes.worthALook')
    expect(before[0]?.alerts.length).toBeGreaterThan(0)
    const end = await fitted(process)
    if (end.kind !== 'fitted') throw new Error(end.kind)
    await process.ok('outcomes.switchCourse', { courseId: end.courseId, inUse: true })
    expect(await read()).toEqual(before)
    expect(await process.ok('outcomes.worthALook')).toEqual(today)
  })
})
