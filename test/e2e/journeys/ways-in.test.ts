// Light ways in: from Today to the client's screen with two keys, and sheets of paper by keyboard alone.
import { openDesk } from '../driver/session.ts'
import { type Desk, look, prepareVault } from '../harness/desk.ts'
import { axe, shot, useColorScheme } from '../harness/look.ts'
import { killApp } from '../harness/processes.ts'
import { plantClient, plantSession } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

test.describe.configure({ timeout: 120_000 })

type Session = { readonly ratings: readonly { readonly total: number | null; readonly source: string }[] }

const sessionsOf = async (desk: Desk, episodeId: string) => {
  const { rows } = await desk.ok<{
    rows: readonly { readonly sessionId: string; readonly plannedAt: number }[]
  }>('sessions.listOfEpisode', { episodeId })
  return await Promise.all(
    rows.map(async ({ sessionId, plannedAt }) => ({
      plannedAt,
      ...(await desk.ok<Session>('sessions.get', { sessionId })),
    })),
  )
}

test('two keys lead from Today to the form, and twenty record a sheet of paper', async ({
  launch,
  profile,
}) => {
  let episodeId = ''
  const vault = await prepareVault(profile, {}, async (desk) => {
    const heron = await plantClient(desk, 'Heron')
    episodeId = heron.episodeId
    const plover = await plantClient(desk, 'Plover')
    await plantSession(desk, plover.episodeId)
  })
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)

  await test.step('a sheet of paper for a session that is not in the list', async () => {
    await desk.getByRole('button', { name: 'Hand over to Plover for the start' }).waitFor()
    const begun = performance.now()
    let keys = 0
    const press = async (...all: readonly string[]) => {
      for (const key of all) {
        await desk.keyboard.press(key)
        keys += 1
      }
    }
    await press('p')
    await desk.getByRole('dialog', { name: 'From paper' }).waitFor()
    await press('h', 'e', 'r')
    await desk.getByRole('option', { name: /Heron/ }).waitFor()
    await press('ArrowDown', 'Tab', '6', ',', '1', 'Tab', '5', 'Tab', '7', '.', '3', 'Tab', '8', '.', '8')
    await expect(desk.getByText('Total 27.2')).toBeVisible()
    await shot(desk, 'paper-pile')
    await press('Enter')
    await desk.getByText(/Recorded: Heron, .*was added/).waitFor()
    test.info().annotations.push({
      type: 'measured',
      description: `one sheet of paper: ${keys} keys, ${Math.round(performance.now() - begun)} ms without a person`,
    })
    expect(keys).toBeLessThanOrEqual(20)
    expect(await axe(desk)).toEqual([])
  })
  await test.step('what is over the range is said at once, and nothing is saved', async () => {
    await desk.keyboard.type('her')
    await desk.getByRole('option', { name: /Heron/ }).waitFor()
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('Tab')
    await desk.keyboard.type('61')
    await desk.getByText('At most 10. Did you mean 6.1?').waitFor()
    await desk.keyboard.press('Enter')
    await desk.keyboard.press('Control+a')
    await desk.keyboard.type('6.1')
    await desk.keyboard.press('Enter')
    await desk.getByText(/has marks for .* already\. Nothing was changed/).waitFor()
    await useColorScheme(desk, 'dark')
    await shot(desk, 'paper-pile-dark')
    await useColorScheme(desk, 'light')
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog').waitFor({ state: 'hidden' })
  })
  await test.step('Enter on the row, Enter in the dialog', async () => {
    await desk.getByRole('link', { name: 'Clients' }).first().click()
    await desk.getByRole('link', { name: 'Today' }).first().focus()
    await desk.keyboard.press('Enter')
    // What was begun comes first; the arrows go from row to row.
    await expect(desk.getByRole('button', { name: 'Hand over to Heron for the session check' })).toBeFocused()
    // The sheet's session stands at noon, the other one at the time of the test.
    const start = desk.getByRole('button', { name: 'Start with Plover' })
    const steps = await desk
      .locator('[data-row-step] button')
      .evaluateAll((all) => all.map((one) => one.ariaLabel))
    await desk.keyboard.press(steps[0] === 'Start with Plover' ? 'ArrowUp' : 'ArrowDown')
    await expect(start).toBeFocused()
    await shot(desk, 'today-row')
    const begun = performance.now()
    await desk.keyboard.press('Enter')
    await desk.getByRole('dialog').getByText('Plover').waitFor()
    await shot(desk, 'hand-over-dialog')
    await desk.keyboard.press('Enter')
    const client = await windowOf(app, 'client')
    await client.getByTestId('rating-line').first().waitFor()
    test.info().annotations.push({
      type: 'measured',
      description: `Today to the client's form: 2 keys, ${Math.round(performance.now() - begun)} ms`,
    })
  })
  await killApp(app)
  const kept = await look(profile, vault.vaultId, (open) => sessionsOf(open, episodeId))
  expect(kept).toHaveLength(1)
  expect(kept[0]?.ratings).toMatchObject([{ total: 272, source: 'paper' }])
})
