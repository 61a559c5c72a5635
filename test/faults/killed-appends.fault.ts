// kill -9 of the process that appends answers: every answer that was called saved is there, in order, after it.
import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '../../scripts/quality/fault.ts'
import { seededRandom } from '../../src/domain/kernel/random.ts'
import { inboxPath } from '../../src/main/inbox-format/append-inbox.ts'
import { openInbox } from '../../src/main/vault/crypto/open-inbox.ts'

const script = join(import.meta.dirname, 'support/append-forever.ts')
const LONGEST_MS = 40

const rawOf = (der: Buffer): Buffer => der.subarray(-32)

/** Runs the writer and kills it some milliseconds after its first word. Resolves to what it called saved. */
const killOne = async (args: readonly string[], afterMs: number): Promise<number> => {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    said += chunk
  })
  await once(child, 'close')
  // The last line may be cut in the middle; only whole ones were heard.
  return said.split('\n').length - 1
}

export const fault: Fault = {
  title: 'kill -9 of the process that appends answers',
  must: '0 acknowledged answers lost, none out of order',
  counts: { ci: 20, large: 10_000 },
  open: async (seed) => {
    const root = mkdtempSync(join(tmpdir(), 'evenkeel-fault-'))
    const { privateKey, publicKey } = generateKeyPairSync('x25519')
    const keys = {
      private: rawOf(privateKey.export({ format: 'der', type: 'pkcs8' })),
      public: rawOf(publicKey.export({ format: 'der', type: 'spki' })),
    }
    return {
      close: async () => rmSync(root, { recursive: true, force: true }),
      trial: async (index) => {
        const dir = join(root, String(index))
        mkdirSync(join(dir, 'inbox'), { recursive: true })
        const handoverId = randomUUID()
        const ratchetStart = randomBytes(32)
        const path = inboxPath(dir, handoverId)
        const afterMs = seededRandom(seed * 1_000_003 + index).below(LONGEST_MS)
        const saved = await killOne(
          [path, handoverId, ratchetStart.toString('hex'), keys.public.toString('hex')],
          afterMs,
        )
        const { entries } = openInbox({
          privateKey: keys.private,
          handoverId,
          ratchetStart,
          bytes: readFileSync(path),
        })
        rmSync(dir, { recursive: true, force: true })
        if (entries.length < saved) return `${saved} were called saved, ${entries.length} are there`
        const strange = entries.findIndex(
          ({ plaintext }, at) => Buffer.from(plaintext).toString() !== `entry ${at}`,
        )
        return strange < 0 ? undefined : `entry ${strange} is not what was written`
      },
    }
  },
}
