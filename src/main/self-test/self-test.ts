// `--self-test`: does this build work on this machine? Makes a vault in a new folder, reads it back after a lock, prints
// its recovery sheet, and says so in one line of JSON. Nobody's vault is touched and no window is shown.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CallError } from '#shared/ipc/errors.ts'
import type { RunningApp } from '../app/run.ts'
import { connectToVault } from './port-client.ts'

const PASSPHRASE = 'self test of a new vault'

export type Check = {
  readonly name: string
  readonly ok: boolean
  readonly ms: number
  readonly code?: string
}

const expectThat = (holds: boolean): void => {
  if (!holds) throw new CallError('internal')
}

/** Whether any file of a vault begins like an unencrypted SQLite database; there must be files to look at. */
const hasPlainDatabase = (root: string): boolean => {
  const files = readdirSync(join(root, 'vaults'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  expectThat(files.length > 0)
  return files
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .some((bytes) => bytes.subarray(0, 15).toString('latin1') === 'SQLite format 3')
}

const isTaggedPdf = (pdf: Buffer): boolean =>
  pdf.subarray(0, 5).toString('latin1') === '%PDF-' && pdf.includes('/StructTreeRoot')

const connect = async ({ session, vault }: RunningApp, purpose: 'create' | 'open') => {
  session.demand({ t: 'connect', purpose })
  await session.settled()
  await vault.ready()
  return connectToVault(vault).vault
}

const lock = async ({ session }: RunningApp): Promise<void> => {
  session.demand({ t: 'lock' })
  await session.settled()
  expectThat(session.state().at === 'locked')
}

const stepsOf = (app: RunningApp, folder: string): readonly (readonly [string, () => Promise<void>])[] => {
  let vaultId = ''
  const pdf = join(folder, 'sheet.pdf')
  return [
    [
      'keyDerivation',
      async () => {
        const { isKdfSound } = await import('../vault/crypto/kdf.ts')
        expectThat(await isKdfSound())
      },
    ],
    [
      'createVault',
      async () => {
        const vault = await connect(app, 'create')
        ;({ vaultId } = await vault.create({ label: 'Self-test', passphrase: PASSPHRASE }))
        expectThat(app.session.state().at === 'unlocked')
        expectThat((await vault.status({})).vaultId === vaultId)
      },
    ],
    [
      'print',
      async () => {
        await app.reports.make({ kind: 'recoverySheet', pageSize: 'A4' }, pdf)
        expectThat(isTaggedPdf(readFileSync(pdf)))
      },
    ],
    ['lock', () => lock(app)],
    [
      'openVault',
      async () => {
        expectThat(!hasPlainDatabase(folder))
        const vault = await connect(app, 'open')
        const { outcome } = await vault.unlock({ passphrase: PASSPHRASE })
        expectThat(outcome === 'opened')
        expectThat((await vault.status({})).vaultId === vaultId)
        await lock(app)
      },
    ],
  ]
}

/** Runs the checks in order; those after a failure are not tried. */
export const selfTest = async (app: RunningApp, folder: string): Promise<readonly Check[]> => {
  const checks: Check[] = []
  for (const [name, step] of stepsOf(app, folder)) {
    const begun = performance.now()
    const took = () => Math.round(performance.now() - begun)
    try {
      await step()
      checks.push({ name, ok: true, ms: took() })
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal'
      return [...checks, { name, ok: false, ms: took(), code }]
    }
  }
  return checks
}
