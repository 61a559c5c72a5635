import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detail, type Handed, handOver, reopen } from '../support/handover.ts'
import { passphrase } from '../support/temp-vault.ts'

const script = join(import.meta.dirname, '..', 'fixtures', 'unlock-and-die.ts')

/** Unlocks in a process of its own, which is killed with SIGKILL: at a step, or some time after it was started. */
const killMerge = async ({ before }: Handed, dieAt: string, afterMs?: number): Promise<readonly string[]> => {
  const args = [script, before.root, before.vaultId, passphrase, dieAt]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (afterMs !== undefined && said.includes('open:database'))
      setTimeout(() => child.kill('SIGKILL'), afterMs)
  })
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
  return said.trim().split('\n')
}

const fillAll = ({ inbox }: Handed): void => {
  inbox.fill(0, [61, 50, 73, 88])
  for (let note = 0; note < 20; note += 1) inbox.note(`Note ${note}.`)
}

const expectAll = async (handed: Handed): Promise<void> => {
  const after = await reopen(handed.before)
  const { ratings, notes } = await detail(after, handed.sessionId)
  expect(ratings).toMatchObject([{ total: 272, superseded: false }])
  expect(notes.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, note) => `Note ${note}.`))
  expect(existsSync(handed.inbox.path)).toBe(false)
  expect(await after.ok('audit.verify')).toMatchObject({ whole: true })
}

describe('a vault process that is killed in mid-merge', () => {
  for (const step of ['open:database', 'merge:written', 'merge:committed', 'merge:removed'])
    it(`loses nothing at ${step}`, async () => {
      const handed = await handOver()
      fillAll(handed)
      await handed.before.ask('close', {})
      const steps = await killMerge(handed, step)
      expect(steps.at(-1)).toBe(step)
      await expectAll(handed)
    })

  it('loses nothing at moments nobody chose', async () => {
    for (const afterMs of [0, 2, 5, 9, 14]) {
      const handed = await handOver()
      fillAll(handed)
      await handed.before.ask('close', {})
      await killMerge(handed, 'never', afterMs)
      await expectAll(handed)
    }
  }, 60_000)
})
