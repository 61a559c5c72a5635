// kill -9 where it hurts: between two marks, in the merge, in the middle of a note. What the screen called saved is there.
import { finish, markAll, markLine, waitForSaved } from '../driver/client.ts'
import { enterCode, passNeutral } from '../driver/return.ts'
import { clientForm, handOverTo, openClient, openDesk } from '../driver/session.ts'
import { handOverCheck, markAgain, waitForPicture } from '../driver/together.ts'
import { look } from '../harness/desk.ts'
import { watchJournal } from '../harness/moments.ts'
import { keptOfOne, prepareOne } from '../harness/one-session.ts'
import { isVaultProcess, killApp, killVaultProcess, processesOf } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const ALIAS = 'Marigold'
const CODE = '582914'

test('the app is killed between two marks (way 29): it starts locked, and every saved mark is there', async ({
  launch,
  profile,
}) => {
  const vault = await prepareOne(profile, ALIAS, CODE)
  const app = await launch()
  await openDesk(app, vault.passphrase)
  const client = await handOverTo(app, ALIAS)
  await markLine(client, 0, 0.4)
  await waitForSaved(client, 1)
  await markLine(client, 1, 0.3)
  await waitForSaved(client, 2)
  // The third is under way and nobody has said that it is saved.
  const third = markLine(client, 2, 0.8).catch(() => undefined)
  await killApp(app)
  await third

  const again = await launch()
  const page = await windowOf(again, 'therapist')
  await expect(page.getByRole('heading', { name: 'Quiet practice is locked' })).toBeVisible()
  expect((await processesOf(again)).filter(isVaultProcess)).toEqual([])
  const desk = await openDesk(again, vault.passphrase)
  await desk.getByRole('button', { name: `Open the session with ${ALIAS}` }).click()
  await expect(desk.getByText(/: [23] of 4 lines answered$/)).toBeVisible()
  await desk.getByRole('button', { name: 'Keep as incomplete' }).click()
  await expect(desk.getByText('Keep as incomplete')).toBeHidden()
  await killApp(again)

  const { ratings } = await keptOfOne(profile, vault)
  expect(ratings).toHaveLength(1)
  expect(ratings[0]?.total).toBe(null)
  const [one, two] = ratings[0]?.items.map(({ value }) => value ?? Number.NaN) ?? []
  expect(Math.abs((one ?? 0) - 40)).toBeLessThanOrEqual(1)
  expect(Math.abs((two ?? 0) - 30)).toBeLessThanOrEqual(1)
})

test('the vault process is killed in the middle of the merge: nothing lost, nothing double', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000)
  const vault = await prepareOne(profile, ALIAS, CODE)
  const app = await launch()
  await openDesk(app, vault.passphrase)
  let client = await handOverTo(app, ALIAS)
  const journal = watchJournal(vault.dir)
  const places = [0.1, 0.2, 0.3, 0.4]
  let kills = 0
  for (const [index, place] of places.entries()) {
    await markAll(client, [place, place, place, place])
    await waitForSaved(client, 4)
    await finish(client)
    const back = await windowOf(app, 'return')
    const moment = journal.nth(index + 1)
    await enterCode(back, CODE)
    const neutral = back.getByRole('heading', { name: 'For you', exact: true })
    void neutral.waitFor({ timeout: 60_000 }).then(journal.end, () => undefined)
    if (await moment) {
      kills += await killVaultProcess(app).then(
        () => 1,
        () => 0,
      )
      const failed = back.getByText('That did not work.')
      await neutral.or(failed).first().waitFor({ timeout: 60_000 })
      if (await failed.isVisible()) {
        await back.keyboard.type(CODE)
        await back.keyboard.press('Enter')
      }
    }
    await passNeutral(back)
    const together = await windowOf(app, 'together')
    await waitForPicture(together)
    if (place === places.at(-1)) break
    await (index === 0 ? handOverCheck(together) : markAgain(together))
    client = await clientForm(app)
  }
  journal.close()
  expect(kills).toBeGreaterThanOrEqual(3)
  await killApp(app)

  const { ratings, unfinished } = await keptOfOne(profile, vault)
  expect(unfinished).toEqual([])
  const totals = ratings.map(({ total }) => Math.round((total ?? 0) / 40))
  expect(totals.sort()).toEqual([1, 2, 3, 4])
  expect(ratings.filter(({ superseded }) => !superseded)).toHaveLength(2)
})

test('the app is killed while a note is written: saved notes are there, the last one is whole or absent', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const vault = await prepareOne(profile, ALIAS, CODE)
  const noteOf = (round: number) => `Round ${round}: ${'a long thought, '.repeat(200)}end of ${round}.`
  for (const round of [1, 2, 3]) {
    const app = await launch()
    const desk = await openDesk(app, vault.passphrase)
    await openClient(desk, ALIAS)
    await desk.getByRole('tab', { name: 'Notes' }).click()
    await desk.getByLabel('New note').fill(`Calm ${round}.`)
    await desk.getByRole('button', { name: 'Save note' }).click()
    await expect(desk.getByRole('listitem').filter({ hasText: `Calm ${round}.` })).toBeVisible()
    const journal = watchJournal(vault.dir)
    const moment = journal.nth(round)
    await desk.getByLabel('New note').fill(noteOf(round))
    const pressed = desk
      .getByRole('button', { name: 'Save note' })
      .click()
      .catch(() => undefined)
    await moment
    await killApp(app)
    await pressed
    journal.close()
  }
  const { notes } = await look(profile, vault.vaultId, async (opened) => {
    const { clients } = await opened.ok<{ clients: { clientId: string }[] }>('clients.list', {
      archived: false,
    })
    return await opened.ok<{ notes: { text: string }[] }>('sessions.listNotes', {
      clientId: clients[0]?.clientId ?? '',
    })
  })
  const texts = notes.map(({ text }) => text)
  for (const round of [1, 2, 3]) {
    expect(texts.filter((text) => text === `Calm ${round}.`)).toHaveLength(1)
    expect(texts.filter((text) => text.startsWith(`Round ${round}`) && text !== noteOf(round))).toEqual([])
  }
})
