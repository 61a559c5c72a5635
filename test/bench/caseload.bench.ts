// What a caseload of 1,000, 25,000 and 250,000 ratings costs in the vault process, beside reading the same rows raw, and how
// it grows: the first count of everything, the practice's figures after that and after one new rating, a client's page,
// the list, Today.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toEpochMs } from '#domain/kernel/time.ts'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import { type Bench, type Measure, measure, median } from '../../scripts/quality/measure.ts'
import { type Desk, openDesk, PASSPHRASE } from '../e2e/harness/desk.ts'
import { type PreparedBig, prepareBig } from '../fixtures/caseload/prepare-big.ts'

const SIZES = [1_000, 25_000, 250_000] as const
const ROUNDS = 3

/** Limits: milliseconds at the largest size, times the raw reading, exponents of growth. */
const PRACTICE_MS = 300
const CLIENT_MS = 50
const PAGE_MS = 300
const RAW_TIMES = 20
const LINEAR = 1.1

type Costs = {
  readonly raw: number
  readonly first: number
  readonly opened: number
  readonly practice: number
  readonly filtered: number
  readonly client: number
  readonly list: number
  readonly today: number
}

const everything = { from: null, to: null, band: null, label: null, language: null, endReason: null }
const firstPage = { search: '', filter: 'all', sort: { column: 'alias', up: true }, from: 0, count: 25 }

const timed = async (work: () => unknown): Promise<number> => {
  const since = performance.now()
  await work()
  return performance.now() - since
}

const middle = async (work: () => unknown): Promise<number> => {
  const found: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) found.push(await timed(work))
  return median(found)
}

/** Every row that the figures stand on, column by column and nothing made of it. */
const readRaw = async (root: string, vaultId: string): Promise<number> => {
  const vault = await openVault(
    join(root, 'vaults', vaultId),
    { passphrase: PASSPHRASE },
    {
      now: () => toEpochMs(Date.now()),
      nativeBinding: undefined,
      kdfFloor: undefined,
      onStep: undefined,
    },
  )
  const tables = ['rating', 'rating_item', 'session', 'session_participant', 'episode', 'client']
  const ms = await middle(() => {
    for (const table of tables)
      for (const _row of vault.db.raw.prepare(`SELECT * FROM ${table}`).raw().iterate());
  })
  closeVault(vault)
  return ms
}

const rateOnce = (desk: Desk, { open }: PreparedBig) =>
  desk.ok('sessions.recordRating', {
    sessionId: open.sessionId,
    clientId: open.clientId,
    personId: null,
    occasion: 'outcome',
    answers: { kind: 'total', total: 200 + (Math.floor(performance.now()) % 100) },
    source: 'paper',
    helper: null,
    language: 'en',
    at: Date.now(),
  })

/** Each after one new rating, as a therapist meets it. */
const afterOne = async (desk: Desk, made: PreparedBig, ask: () => unknown): Promise<number> => {
  const found: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await rateOnce(desk, made)
    found.push(await timed(ask))
  }
  return median(found)
}

const clientPage = async (desk: Desk, { clientId, episodeId }: PreparedBig['open']) => {
  await Promise.all([
    desk.ok('clients.get', { clientId }),
    desk.ok('outcomes.ofEpisode', { episodeId }),
    desk.ok('sessions.listOfEpisode', { episodeId }),
    desk.ok('outcomes.listCorrections', { episodeId }),
  ])
}

const costsOf = async (ratings: number): Promise<Costs> => {
  const root = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const made = await prepareBig(root, ratings)
    const raw = await readRaw(root, made.vaultId)
    const practice = (filters: object) => (desk: Desk) => desk.ok('outcomes.practice', { filters })
    let desk = await openDesk(root, made.vaultId)
    const first = await timed(() => practice(everything)(desk))
    await desk.close()
    desk = await openDesk(root, made.vaultId)
    const opened = await timed(() => practice(everything)(desk))
    const costs: Costs = {
      raw,
      first,
      opened,
      practice: await afterOne(desk, made, () => practice(everything)(desk)),
      filtered: await afterOne(desk, made, () => practice({ ...everything, band: 'adult' })(desk)),
      client: await afterOne(desk, made, () => clientPage(desk, made.open)),
      list: await afterOne(desk, made, () => desk.ok('clients.page', firstPage)),
      today: await afterOne(desk, made, () => desk.ok('outcomes.worthALook')),
    }
    await desk.close()
    return costs
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5 })
  }
}

const exponent = (small: number, large: number, times: number): number =>
  Math.log(large / small) / Math.log(times)

const named = (size: number): string => `${size / 1000}k ratings`

/** Every cost beside reading all rows raw; at the largest size what is promised in milliseconds as well. */
const rowsOf = (size: number, costs: Costs, isLargest: boolean): Record<string, Measure> => {
  const { raw } = costs
  const beside = (value: number, goal?: number) =>
    measure({ value, unit: 'ms', against: raw, ...(goal === undefined ? {} : { goal }) })
  const promised = (value: number, goal: number) => measure({ value, unit: 'ms', goal })
  const of = named(size)
  return {
    [`reading every row raw, ${of}`]: measure({ value: raw, unit: 'ms' }),
    [`counting everything once, ${of}`]: beside(costs.first, RAW_TIMES),
    [`practice after unlock, ${of}`]: beside(costs.opened),
    [`practice after one rating, ${of}`]: beside(costs.practice),
    [`practice by age after one rating, ${of}`]: beside(costs.filtered),
    [`a client’s page after one rating, ${of}`]: beside(costs.client),
    [`a page of clients after one rating, ${of}`]: beside(costs.list),
    [`worth a look after one rating, ${of}`]: beside(costs.today),
    ...(isLargest
      ? {
          'promised: practice after unlock': promised(costs.opened, PRACTICE_MS),
          'promised: practice after one rating': promised(costs.practice, PRACTICE_MS),
          'promised: a client’s page': promised(costs.client, CLIENT_MS),
          'promised: a page of clients': promised(costs.list, PAGE_MS),
          'promised: worth a look': promised(costs.today, PAGE_MS),
        }
      : {}),
  }
}

export const bench: Bench = async () => {
  const found: Costs[] = []
  for (const size of SIZES) found.push(await costsOf(size))
  const rows = SIZES.map((size, index) => rowsOf(size, found[index] as Costs, index === SIZES.length - 1))
  const [, middleCosts, largeCosts] = found as [Costs, Costs, Costs]
  const times = SIZES[2] / SIZES[1]
  const grows = (key: keyof Costs) =>
    measure({ value: exponent(middleCosts[key], largeCosts[key], times), unit: 'exponent', goal: LINEAR })
  return {
    ...Object.assign({}, ...rows),
    'growth of counting everything': grows('first'),
    'growth of the practice after one rating': grows('practice'),
    'growth of a client’s page': grows('client'),
    'growth of a page of clients': grows('list'),
    'growth of worth a look': grows('today'),
  }
}
