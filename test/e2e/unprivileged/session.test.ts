// A whole check-in as an ordinary account has it, with Chromium's sandbox on: every page that a session opens is behind
// the system call filter, and everything works there.
import { readFile } from 'node:fs/promises'
import { finish, markAll, waitForSaved } from '../driver/client.ts'
import { codeToPicture, handOverTo, openDesk, passphraseToDesk } from '../driver/session.ts'
import { endWithoutCheck } from '../driver/together.ts'
import { prepareVault } from '../harness/desk.ts'
import type { RunningApp } from '../harness/launch.ts'
import { processesOf } from '../harness/processes.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'

const CODE = '582914'

/** Each renderer's filter mode and user, as the kernel knows them. */
const renderersOf = async (app: RunningApp): Promise<readonly string[]> => {
  const renderers = (await processesOf(app)).filter(({ kind }) => kind === 'renderer')
  return await Promise.all(
    renderers.map(async ({ pid }) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8')
      const [, seccomp] = /^Seccomp:\s+(\d)/m.exec(status) ?? []
      const [, uid] = /^Uid:\s+(\d+)/m.exec(status) ?? []
      return `Seccomp ${seccomp}, ${uid === '0' ? 'root' : 'an ordinary user'}`
    }),
  )
}

const expectFiltered = async (app: RunningApp): Promise<void> => {
  const renderers = await renderersOf(app)
  expect(renderers.length).toBeGreaterThan(0)
  expect(new Set(renderers)).toEqual(new Set(['Seccomp 2, an ordinary user']))
}

test('a session runs in sandboxed pages from the desk to Together and back', async ({
  launch,
  profile,
  account,
}) => {
  test.setTimeout(120_000)
  const vault = await prepareVault(
    profile,
    { quickCode: CODE },
    async (desk) => void (await plantClient(desk, 'Heron')),
  )
  const app = await launch({ account })
  const desk = await openDesk(app, vault.passphrase)
  await expectFiltered(app)
  const client = await handOverTo(app, 'Heron')
  await expectFiltered(app)
  await markAll(client, [0.4, 0.5, 0.6, 0.5])
  await waitForSaved(client, 4)
  await finish(client)
  const together = await codeToPicture(app, CODE)
  await expectFiltered(app)
  await endWithoutCheck(together)
  const again = await passphraseToDesk(app, vault.passphrase)
  await expectFiltered(app)
  await expect(again.getByText(/^outcome 20|outcome 19\.\d|outcome 20\.\d/).first()).toBeVisible()
  expect(desk.isClosed()).toBe(true)
  for (const { command } of await processesOf(app)) expect(command).not.toContain('--no-sandbox')
})
