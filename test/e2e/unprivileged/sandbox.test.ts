// Chromium's own sandbox, as an ordinary account has it: Electron says "sandboxed" under --no-sandbox too, so the
// kernel is asked.
import { readFile } from 'node:fs/promises'
import { processesOf } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const statusOf = async (pid: number, field: string): Promise<string | undefined> =>
  new RegExp(`^${field}:\\s+(\\S+)`, 'm').exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]

test('every renderer runs unprivileged behind a system call filter', async ({ launch, account }) => {
  const app = await launch({ account })
  await windowOf(app, 'therapist')

  const processes = await processesOf(app)
  for (const { pid } of processes) expect(await statusOf(pid, 'Uid')).not.toBe('0')
  for (const { command } of processes) expect(command).not.toContain('--no-sandbox')

  const renderers = processes.filter(({ kind }) => kind === 'renderer')
  expect(renderers.length).toBeGreaterThan(0)
  for (const { pid } of renderers) {
    expect(await statusOf(pid, 'Seccomp')).toBe('2')
    expect(await statusOf(pid, 'NoNewPrivs')).toBe('1')
  }
})
