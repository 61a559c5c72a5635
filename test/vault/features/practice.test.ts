import { describe, expect, it } from 'vitest'
import type { PracticeEpisode, PracticeFigures, PracticeFilters } from '#shared/contracts/practice.ts'
import { addClient, addSession, rate } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const day = 86_400_000
const everything: PracticeFilters = {
  from: null,
  to: null,
  band: null,
  label: null,
  language: null,
  endReason: null,
}

const figures = (process: TestProcess, change: Partial<PracticeFilters> = {}): Promise<PracticeFigures> =>
  process.ok<PracticeFigures>('outcomes.practice', { filters: { ...everything, ...change } })

const episodes = async (process: TestProcess, part: object): Promise<PracticeEpisode[]> =>
  (
    await process.ok<{ episodes: PracticeEpisode[] }>('outcomes.practiceEpisodes', {
      filters: everything,
      part,
    })
  ).episodes

/** A closed episode with these marks on every line, a week apart. */
const closed = async (
  process: TestProcess,
  alias: string,
  marks: readonly number[],
  { reason = 'planned', ...change }: { readonly reason?: string; readonly labels?: readonly string[] } = {},
): Promise<void> => {
  const { clientId, episodeId } = await addClient(process, alias, change)
  for (const mark of marks) {
    await rate(process, await addSession(process, episodeId), clientId, [mark, mark, mark, mark])
    process.later(7 * day)
  }
  await process.ok('clients.closeEpisode', { episodeId, reason, note: '' })
}

describe('the practice’s figures', () => {
  it('say nothing under ten, and everything they left out', async () => {
    const process = await startOpen()
    await closed(process, 'Once', [40])
    await closed(process, 'High', [90, 92])
    await addClient(process, 'Open')
    const { counts, figures: all, scatter } = await figures(process)
    expect(counts).toMatchObject({
      clients: 3,
      episodes: 3,
      open: 1,
      closed: 2,
      counted: 0,
      ratedTwice: 1,
      flagged: { fewerThanTwo: 1, firstAboveCeiling: 1, sawTooth: 0 },
      byRater: [{ role: 'self', count: 3 }],
    })
    expect(all.improved).toEqual({ kind: 'tooFew', needed: 10, of: 0 })
    expect(scatter).toEqual({ points: [], lines: null, others: 0 })
    expect(await episodes(process, { kind: 'flagged', flag: 'fewerThanTwo' })).toMatchObject([
      { alias: 'Once', first: 16, last: 16, flags: ['fewerThanTwo'] },
    ])
  })

  it('stand on episodes that can be opened, by what was chosen, and follow every change', async () => {
    const process = await startOpen()
    for (let i = 0; i < 6; i += 1) await closed(process, `Better ${i}`, [36, 70], { labels: ['sleep'] })
    for (let i = 0; i < 5; i += 1) await closed(process, `Same ${i}`, [40, 42], { reason: 'stoppedComing' })
    const { counts, figures: all, scatter, labels } = await figures(process)
    expect(counts).toMatchObject({ closed: 11, counted: 11 })
    expect(all.recovered).toMatchObject({
      kind: 'figure',
      value: 6 / 11,
      method: 'wilson',
      of: 11,
      which: 6,
      caveats: ['borrowedCutOff'],
    })
    expect(all.unplannedWithoutEffect).toMatchObject({ value: 5 / 11, which: 5 })
    expect(all.effectSize).toMatchObject({ method: 'tInterval', of: 11 })
    expect(all.sessionsWithBoth).toMatchObject({ method: 'bootstrap', value: 0 })
    expect(scatter.points).toHaveLength(11)
    expect(scatter.lines).toEqual({ min: 0, max: 40, cutOff: 25, rci: 6 })
    expect(labels).toEqual(['sleep'])

    const which = await episodes(process, { kind: 'which', figure: 'recovered' })
    expect(which.map(({ alias }) => alias).sort()).toEqual([0, 1, 2, 3, 4, 5].map((i) => `Better ${i}`))
    expect(which[0]).toMatchObject({ first: 14.4, last: 28, change: 'recovered', endReason: 'planned' })

    expect((await figures(process, { label: 'sleep' })).counts.episodes).toBe(6)
    expect((await figures(process, { endReason: 'stoppedComing' })).counts.episodes).toBe(5)
    expect((await figures(process, { band: 'child' })).counts.episodes).toBe(0)
    expect((await figures(process, { language: 'en' })).counts.episodes).toBe(11)
    expect((await figures(process, { to: process.clock.now - 20 * 7 * day })).counts.episodes).toBeLessThan(2)

    await closed(process, 'One more', [36, 70])
    const { counts: then, figures: twelve } = await figures(process)
    expect(then.counted).toBe(12)
    expect(twelve.recovered).toMatchObject({ of: 12, which: 7 })

    // A rating of an open episode is counted at once and changes no figure; leaving a closed one out does, and back.
    const open = await addClient(process, 'Open')
    await rate(process, await addSession(process, open.episodeId), open.clientId, [40, 40, 40, 40])
    const after = await figures(process)
    expect(after.counts).toMatchObject({ episodes: 13, open: 1 })
    expect(after.figures).toEqual(twelve)
    const [first] = await episodes(process, { kind: 'which', figure: 'recovered' })
    const { episodeId } = first as PracticeEpisode
    await process.ok('outcomes.excludeEpisode', { episodeId, reason: 'someone else marked' })
    expect((await figures(process)).figures.recovered).toMatchObject({ of: 11, which: 6 })
    await process.ok('outcomes.excludeEpisode', { episodeId, reason: null })
    expect((await figures(process)).figures).toEqual(twelve)
  })

  it('keep the two halves of a couple apart', async () => {
    const process = await startOpen()
    const sage = await addClient(process, 'Sage')
    const fern = await addClient(process, 'Fern')
    const clientIds = [sage.clientId, fern.clientId]
    const { episodeId } = await process.ok<{ episodeId: string }>('clients.openEpisode', { clientIds })
    for (const mark of [30, 35]) {
      const sessionId = await addSession(process, episodeId)
      await rate(process, sessionId, sage.clientId, [mark, mark, mark, mark])
      process.later(7 * day)
    }
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    const { counts } = await figures(process)
    expect(counts).toMatchObject({ clients: 2, closed: 2, counted: 1, flagged: { fewerThanTwo: 1 } })
    expect(await episodes(process, { kind: 'of', figure: 'improved' })).toMatchObject([{ alias: 'Sage' }])
  })
})
