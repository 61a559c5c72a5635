// What was entered in client mode and can't go its usual way: an inbox that can't be merged, and one that is full. Each says
// so in plain words, keeps what was kept, and leaves a way on.
import { mkdir, open, readdir, readFile, rename, rm, rmdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { finish, markAll, markLine, waitForSaved } from '../driver/client.ts'
import { pressAndLeave } from '../driver/leave.ts'
import { enterCode } from '../driver/return.ts'
import { codeToPicture, handOverTo, openDesk, passphraseToDesk } from '../driver/session.ts'
import { openPart } from '../driver/settings.ts'
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import type { Prepared } from '../harness/desk.ts'
import { stubOpenDialog } from '../harness/dialogs.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { keptOfOne, prepareOne } from '../harness/one-session.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const CODE = '582914'

test.describe.configure({ timeout: 120_000 })

const inboxFile = async (vault: Prepared): Promise<string> => {
  const folder = join(vault.dir, 'inbox')
  const name = (await readdir(folder)).find((one) => one.endsWith('.inbox'))
  if (!name) throw new Error('no inbox was written')
  return join(folder, name)
}

test('answers that cannot be brought in are kept, say so at the return and on Today, and go in later', async ({
  launch,
  profile,
}) => {
  const vault = await prepareOne(profile, 'Heron', CODE)
  const app = await launch()
  await openDesk(app, vault.passphrase)
  const client = await handOverTo(app, 'Heron')
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await finish(client)
  const back = await windowOf(app, 'return')
  const inbox = await inboxFile(vault)
  const aside = join(profile, 'aside')
  await rename(inbox, aside)
  // A folder in its place can't be read on any system, whoever asks.
  await mkdir(inbox)

  await enterCode(back, CODE)
  await back.getByText('What was marked is not in the caseload yet.').waitFor({ timeout: 30_000 })
  await lookInBoth(back, 'answers that wait, at the return')
  await shot(back, 'inbox-stuck-return')
  const desk = await passphraseToDesk(app, vault.passphrase)
  await goTo(desk, 'Today')
  await desk.getByText('The answers of one hand-over are still waiting outside the caseload').waitFor()
  await lookInBoth(desk, 'answers that wait, on Today')
  await shot(desk, 'inbox-stuck-today')
  await test.step('going on without them is asked once more', async () => {
    await desk.getByRole('button', { name: 'Set aside' }).click()
    const asked = desk.getByRole('alertdialog', { name: 'Go on without these answers?' })
    await asked.getByText('stay out of the caseload').waitFor()
    await lookInBoth(desk, 'set answers aside')
    await asked.getByRole('button', { name: 'Cancel' }).click()
  })
  await mkdir(join(profile, 'stick'))
  await stubOpenDialog(app, join(profile, 'stick'))
  await openPart(desk, 'Data and backups')
  await desk.getByRole('button', { name: 'Back up now' }).click()
  await desk.getByText('Answers from a hand-over are still waiting outside the caseload.').waitFor()
  await shot(desk, 'inbox-stuck-backup')
  expect(await readdir(join(profile, 'stick'))).toEqual([])

  await rmdir(inbox)
  await rename(aside, inbox)
  await pressAndLeave(desk.getByRole('button', { name: 'Lock now' }))
  const fresh = await windowOf(app, 'therapist')
  await unlockAndWait(fresh, vault.passphrase)
  await fresh.getByRole('heading', { level: 1 }).waitFor()
  await expect(fresh.getByText('waiting outside the caseload')).toHaveCount(0)
  await app.electron.close()
  expect(await keptOfOne(profile, vault)).toMatchObject({ ratings: [{ total: 170 }], unfinished: [] })
})

test('answers that stay out are set aside sealed, and the desk goes on without them', async ({
  launch,
  profile,
}) => {
  const vault = await prepareOne(profile, 'Heron', CODE)
  const app = await launch()
  await openDesk(app, vault.passphrase)
  const client = await handOverTo(app, 'Heron')
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await finish(client)
  const back = await windowOf(app, 'return')
  const inbox = await inboxFile(vault)
  const sealed = await readFile(inbox)
  // Grown past what can be read at once, on any system and whoever asks; what was sealed stands at its beginning.
  await truncate(inbox, 3 * 2 ** 30)
  await enterCode(back, CODE)
  await back.getByText('What was marked is not in the caseload yet.').waitFor({ timeout: 30_000 })
  const desk = await passphraseToDesk(app, vault.passphrase)
  await goTo(desk, 'Today')
  const banner = desk.getByText('The answers of one hand-over are still waiting outside the caseload')
  await banner.waitFor()
  await desk.getByRole('button', { name: 'Set aside' }).click()
  const asked = desk.getByRole('alertdialog', { name: 'Go on without these answers?' })
  await asked.getByRole('button', { name: 'Set aside' }).click()
  await banner.waitFor({ state: 'hidden' })

  await test.step('the sealed file is kept, and no longer waits', async () => {
    const folder = join(vault.dir, 'inbox', 'unreadable')
    const [name = ''] = await readdir(folder)
    const file = await open(join(folder, name))
    const begin = await file.read(Buffer.alloc(sealed.length), 0, sealed.length, 0)
    await file.close()
    expect(begin.buffer.equals(sealed)).toBe(true)
    expect((await readdir(join(vault.dir, 'inbox'))).filter((one) => one.endsWith('.inbox'))).toEqual([])
    await rm(folder, { recursive: true })
  })
  await test.step('a backup is made, and a line of the log says what was done', async () => {
    const stick = join(profile, 'stick')
    await mkdir(stick)
    await stubOpenDialog(app, stick)
    await openPart(desk, 'Data and backups')
    await desk.getByRole('button', { name: 'Back up now' }).click()
    await expect.poll(() => readdir(stick)).toHaveLength(1)
    await openPart(desk, 'Audit trail')
    await desk.getByText('answers that could not be read set aside').first().waitFor()
    await shot(desk, 'inbox-set-aside-audit')
  })
  await app.electron.close()
  expect(await keptOfOne(profile, vault)).toMatchObject({ ratings: [], unfinished: [] })
})

test('a form that takes no more marks ends its tries, hands back and keeps what was saved', async ({
  launch,
  profile,
}) => {
  const vault = await prepareOne(profile, 'Heron', CODE)
  const app = await launch()
  await openDesk(app, vault.passphrase)
  const client = await handOverTo(app, 'Heron')
  await markLine(client, 0, 0.2)
  await waitForSaved(client, 1)
  // A hand that never rests, faster than any hand.
  const refused = await client.evaluate(async () => {
    type Reply = { ok: boolean; code?: string; value?: { forms: { items: string[] }[] } }
    const { evenkeel } = window as unknown as {
      evenkeel: { invoke: (channel: string, input: unknown) => Promise<Reply> }
    }
    const item = (await evenkeel.invoke('clientMode.getForm', {})).value?.forms[0]?.items[0] ?? ''
    for (let mark = 0; mark < 5000; mark += 1) {
      const sent = { what: 'mark', form: 0, item, value: mark % 101 }
      const reply = await evenkeel.invoke('clientMode.saveAnswer', sent)
      if (!reply.ok) return reply.code
    }
    return 'never'
  })
  expect(refused).toBe('inboxFull')
  await markLine(client, 1, 0.5)
  await client.getByRole('heading', { name: 'This page takes no more marks.' }).waitFor()
  await lookInBoth(client, 'a form that is full')
  await shot(client, 'inbox-full')
  await pressAndLeave(client.getByRole('button', { name: 'Hand it back' }))
  await codeToPicture(app, CODE)
  await app.electron.close()
  expect(await keptOfOne(profile, vault)).toMatchObject({ ratings: [], unfinished: [{ answered: 1 }] })
})
