// kill -9 of the vault process while it imports measures and keeps ratings on them: what was answered is there and whole, what
// was not is there whole or not at all.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '../../scripts/quality/fault.ts'
import { seededRandom } from '../../src/domain/kernel/random.ts'
import type { PackResult } from '../../src/shared/contracts/measure-answers.ts'
import type { PackRow } from '../../src/shared/contracts/measure-packs.ts'
import { type Desk, look, prepareVault } from '../e2e/harness/desk.ts'
import { plantClient, plantSession } from '../e2e/harness/rows.ts'

const script = join(import.meta.dirname, 'support/pack-forever.ts')
const LONGEST_MS = 60
const QUESTIONS = 9

type Place = { readonly clientId: string; readonly episodeId: string; readonly sessionId: string }

/** Runs the importer and kills it some milliseconds after its first word. Resolves to what it called kept. */
const killOne = async (args: readonly string[], afterMs: number): Promise<ReadonlySet<string>> => {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    said += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== null) throw new Error(`the importer ended by itself (${code})`)
  // The last line may be cut in the middle; only whole ones were heard.
  return new Set(said.split('\n').slice(0, -1))
}

const wrongIn = async (desk: Desk, place: Place, kept: ReadonlySet<string>): Promise<string | undefined> => {
  const { packs } = await desk.ok<{ packs: readonly PackRow[] }>('measures.list')
  const { episodeId, clientId } = place
  const { results } = await desk.ok<{ results: readonly PackResult[] }>('measures.results', {
    episodeId,
    clientId,
  })
  const there = new Set([
    ...packs.map(({ packId }) => `pack ${packId}`),
    ...results.map(({ ratingId }) => `rating ${ratingId}`),
  ])
  const lost = [...kept].filter((one) => !there.has(one))
  if (lost.length > 0) return `${lost.length} of ${kept.size} that were called kept are gone`
  const half = results.filter(
    ({ answers, scores }) => answers.length !== QUESTIONS || scores[0]?.score !== QUESTIONS * 100,
  )
  if (half.length > 0) return `${half.length} ratings are not whole`
  const inUse = packs.filter((pack) => pack.inUse)
  if (inUse.length !== 1) return `${inUse.length} versions are in use`
  for (const { packId } of packs) await desk.ok('measures.form', { packId })
  const { whole } = await desk.ok<{ whole: boolean }>('audit.verify')
  return whole ? undefined : 'the audit chain is broken'
}

export const fault: Fault = {
  title: 'kill -9 during the import of a measure and a rating on it',
  must: '0 kept measures or ratings lost, none half there, one version in use',
  counts: { ci: 6, large: 1_000 },
  open: async (seed) => {
    const root = mkdtempSync(join(tmpdir(), 'evenkeel-fault-'))
    const first = join(root, 'first')
    let place: Place | undefined
    const { vaultId } = await prepareVault(first, {}, async (desk) => {
      const { clientId, episodeId } = await plantClient(desk, 'Heron')
      place = { clientId, episodeId, sessionId: await plantSession(desk, episodeId) }
    })
    if (!place) throw new Error('no client was made')
    const planted: Place = place
    return {
      close: async () => rmSync(root, { recursive: true, force: true }),
      trial: async (index) => {
        const profile = join(root, String(index))
        cpSync(first, profile, { recursive: true })
        const afterMs = seededRandom(seed * 1_000_003 + index).below(LONGEST_MS)
        const { clientId, sessionId } = planted
        const kept = await killOne([profile, vaultId, clientId, sessionId], afterMs)
        const wrong = await look(profile, vaultId, (desk) => wrongIn(desk, planted, kept))
        rmSync(profile, { recursive: true, force: true })
        return wrong
      },
    }
  },
}
