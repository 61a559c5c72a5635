import { describe, expect, it } from 'vitest'
import { listRows, run, sql } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { listEpisodes } from '#main/vault/features/clients/public.ts'
import { countBy, countSomeStale } from '#main/vault/features/outcomes/count-stale.ts'
import { type LineSummary, summariseLines } from '#main/vault/features/outcomes/line-summary.ts'
import { loadEpisodes } from '#main/vault/features/outcomes/load-episodes.ts'
import { isUnanswered, overviewOf } from '#main/vault/features/outcomes/overview.ts'
import { pendingLines } from '#main/vault/features/outcomes/pending-alerts.ts'
import { listStale } from '#main/vault/features/outcomes/summary-store.ts'
import { summedLines } from '#main/vault/features/outcomes/summed-lines.ts'
import { type BareDesk, openBareDesk } from '../support/bare-desk.ts'
import { actAtRandom } from '../support/random-practice.ts'

const idOf = ({ episodeId, clientId, raterKey }: LineSummary): string =>
  `${episodeId} ${clientId} ${raterKey}`

/** Without what says when it was counted, and without constants that nothing was marked under yet. */
const told = (lines: readonly LineSummary[]) =>
  lines
    .map(({ countedAt: _at, freshUntil: _until, outcome: { constants, ...outcome }, alerts, ...line }) => ({
      ...line,
      alerts: alerts.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
      outcome: { ...outcome, constants: outcome.ratings > 0 ? constants : null },
    }))
    .map((line) => [idOf(line as never), line] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))

const countAll = ({ db, clock }: BareDesk): void => {
  while (countSomeStale(db, clock.now));
}

const everyEpisode = ({ db }: BareDesk) => listEpisodes(db).map(({ episodeId }) => episodeId)

const wholly = (desk: BareDesk): readonly LineSummary[] =>
  loadEpisodes(desk.db, everyEpisode(desk)).flatMap((loaded) =>
    summariseLines(loaded, countBy(desk.db, desk.clock.now)),
  )

const waiting = (desk: BareDesk): readonly string[] =>
  pendingLines(desk.db, desk.memo, desk.clock.now)
    .flatMap(({ line, rules }) => rules.map((rule) => `${idOf(line)} ${rule}`))
    .sort()

/** The same, read from the rows of every open episode. */
const waitingByReading = (desk: BareDesk): readonly string[] =>
  overviewOf(desk.db, everyEpisode(desk), desk.clock.now)
    .filter(({ loaded }) => loaded.episode.closedAt === null)
    .flatMap(({ lines }) =>
      lines.flatMap(({ line, alerts }) =>
        alerts
          .filter(isUnanswered)
          .map(({ rule }) => `${line.episodeId} ${line.clientId} ${line.personId ?? 'self'} ${rule}`),
      ),
    )
    .sort()

describe('what is kept of every line', () => {
  it.each([1, 2, 4, 5])(
    'says what counting everything again says, whatever happened (%i)',
    {
      timeout: 30_000,
    },
    async (seed) => {
      const desk = await openBareDesk()
      const act = actAtRandom(desk, seed)
      for (let i = 0; i < 40; i += 1) act()
      for (let i = 0; i < 120; i += 1) {
        // Everything is kept, then one thing happens: what is asked now must know of it, by itself and after the slices.
        countAll(desk)
        act()
        expect(told(summedLines(desk.db, desk.memo, desk.clock.now))).toEqual(told(wholly(desk)))
        expect(waiting(desk)).toEqual(waitingByReading(desk))
      }
      countAll(desk)
      expect(listStale(desk.db, desk.clock.now, -1)).toEqual([])
      expect(told(summedLines(desk.db, desk.memo, desk.clock.now)).length).toBeGreaterThan(2)
    },
  )

  it('is counted again where a write touched it, and nowhere else', async () => {
    const desk = await openBareDesk()
    const act = actAtRandom(desk, 7)
    for (let i = 0; i < 120; i += 1) act()
    countAll(desk)
    const [episodeId = ''] = everyEpisode(desk)
    inTransaction(desk.db, (db) => run(db, sql`UPDATE episode SET end_note = 'x' WHERE id = ${episodeId}`))
    expect(listStale(desk.db, desk.clock.now, -1)).toEqual([episodeId])
  })

  it('can be thrown away', async () => {
    const desk = await openBareDesk()
    const act = actAtRandom(desk, 8)
    for (let i = 0; i < 120; i += 1) act()
    countAll(desk)
    const before = told(summedLines(desk.db, desk.memo, desk.clock.now))
    inTransaction(desk.db, (db) => {
      run(db, sql`DELETE FROM line_summary`)
      run(db, sql`DELETE FROM summary_stamp`)
    })
    expect(told(summedLines(desk.db, desk.memo, desk.clock.now))).toEqual(before)
    countAll(desk)
    expect(told(summedLines(desk.db, desk.memo, desk.clock.now))).toEqual(before)
  })

  it('goes with its episode and its client', async () => {
    const desk = await openBareDesk()
    const made = desk.call<{ clientId: string; episodeId: string }>('clients.create', {
      alias: 'Fern',
      name: '',
      birthYear: null,
      birthMonth: null,
      aids: { language: 'en', textSize: 100, contrast: 'normal', layout: 'all', readAloud: false },
      labels: [],
      consent: '',
    })
    if (typeof made === 'string') throw new Error(made)
    countAll(desk)
    inTransaction(desk.db, (db) => {
      run(db, sql`DELETE FROM episode_client WHERE episode_id = ${made.episodeId}`)
      run(db, sql`DELETE FROM episode WHERE id = ${made.episodeId}`)
    })
    countAll(desk)
    expect(listRows(desk.db, sql<{ n: number }>`SELECT count(*) AS n FROM line_summary`)).toEqual([{ n: 0 }])
    expect(listStale(desk.db, desk.clock.now, -1)).toEqual([])
  })

  it('is marked stale by every table that a series is built from', async () => {
    const desk = await openBareDesk()
    desk.db.prepared.clear()
    wholly(desk)
    const read = new Set(
      [...desk.db.prepared.keys()].flatMap((text) =>
        [...text.matchAll(/(?:FROM|JOIN) ([a-z_]+)/g)].map(([, table]) => table),
      ),
    )
    const watched = listRows(
      desk.db,
      sql<{ name: string }>`SELECT DISTINCT tbl_name AS name FROM sqlite_master
                            WHERE type = 'trigger' AND sql LIKE '%INSERT INTO stale_episode%'`,
    ).map(({ name }) => name)
    /** Told by the stamp; shown and not counted; read afresh at each question; written with its rating only. */
    const exempt = ['setting', 'event', 'alert_state', 'rating_item', 'json_each']
    expect(
      [...read].filter((table) => !watched.includes(table ?? '') && !exempt.includes(table ?? '')),
    ).toEqual([])
    expect(read.size).toBeGreaterThan(10)
  })
})
