// Two people answer in turn on one laptop, each by a sign; what is left out, skipped or begun stays what it is.
import { finish, handBack, leaveOutLine, markAll, markLine, waitForSaved } from '../driver/client.ts'
import { pressAndLeave } from '../driver/leave.ts'
import { enterCode, passNeutral } from '../driver/return.ts'
import { openDesk, passphraseToDesk } from '../driver/session.ts'
import { done, handOverCheck } from '../driver/together.ts'
import { type Desk, look, prepareVault } from '../harness/desk.ts'
import { killApp } from '../harness/processes.ts'
import { plantCouple, todaysSessions } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const CODE = '582914'

type Rating = {
  readonly clientId: string
  readonly occasion: string
  readonly total: number | null
  readonly items: readonly { readonly value: number | null }[]
}
type Session = {
  readonly ratings: readonly Rating[]
  readonly unfinished: readonly unknown[]
  readonly clients: readonly { readonly clientId: string; readonly alias: string }[]
}

const sessionOf = async (desk: Desk): Promise<Session> => {
  const [first] = await todaysSessions(desk)
  return await desk.ok<Session>('sessions.get', { sessionId: first?.sessionId ?? '' })
}

test('a couple answers in turn; one is skipped, one leaves a line out, one stops in the middle', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const vault = await prepareVault(profile, { quickCode: CODE }, async (desk) => {
    await plantCouple(desk, ['Heron', 'Plover'])
  })
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)

  await desk.getByRole('button', { name: 'Hand over to Heron and Plover for the start' }).click()
  await desk.getByRole('dialog').getByRole('checkbox').nth(1).waitFor()
  await pressAndLeave(desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }))
  const start = await windowOf(app, 'client')
  await test.step('the first leaves a line out, the second is skipped', async () => {
    await start.getByRole('heading', { name: 'This is for the leaf' }).waitFor()
    expect(await start.content()).not.toMatch(/Heron|Plover/)
    await start.getByRole('button', { name: 'Begin' }).click()
    await markLine(start, 0, 0.4)
    await leaveOutLine(start, 1)
    await markLine(start, 2, 0.4)
    await markLine(start, 3, 0.4)
    await waitForSaved(start, 4)
    await finish(start)
    await start.getByRole('heading', { name: /pass it on to the star/ }).waitFor()
    await expect(start.getByTestId('rating-line')).toHaveCount(0)
    await pressAndLeave(start.getByRole('button', { name: 'Skip the star' }))
  })
  const back = await windowOf(app, 'return')
  await enterCode(back, CODE)
  await passNeutral(back)
  const together = await windowOf(app, 'together')
  await together.getByRole('button', { name: /leaf/ }).click()
  expect(await together.content()).not.toMatch(/Heron|Plover/)
  await handOverCheck(together)

  const check = await windowOf(app, 'client')
  await test.step('at the end both answer, and the second stops in the middle', async () => {
    await check.getByRole('button', { name: 'Begin' }).click()
    await markAll(check, [0.9, 0.9, 0.9, 0.9])
    await waitForSaved(check, 4)
    await finish(check)
    await check.getByRole('button', { name: 'Begin' }).click()
    await expect(check.getByRole('button', { name: 'Finish' })).toBeDisabled()
    await markLine(check, 0, 0.2)
    await waitForSaved(check, 1)
    await handBack(check)
  })
  const away = await windowOf(app, 'return')
  await expect(away.getByRole('heading', { name: 'Put away for the moment.' })).toBeVisible()
  await pressAndLeave(away.getByRole('button', { name: 'Back to the form' }))
  const again = await windowOf(app, 'client')
  // Back at the form of who had not finished, blank: nobody reads what another has marked.
  await again.getByRole('heading', { name: /the star/ }).waitFor()
  await again.getByRole('button', { name: 'Begin' }).click()
  await again.getByTestId('rating-line').first().waitFor()
  await expect(again.getByText(/saved/)).toHaveCount(0)
  await handBack(again)
  const last = await windowOf(app, 'return')
  await enterCode(last, CODE)
  await passNeutral(last)
  const end = await windowOf(app, 'together')
  await end.getByRole('button', { name: /leaf/ }).click()
  await done(end)
  const open = await passphraseToDesk(app, vault.passphrase)

  await test.step('the unfinished form waits, and is thrown away on purpose', async () => {
    await open.getByRole('link', { name: 'Today' }).first().click()
    await open.getByRole('button', { name: /^Open the session with Heron/ }).click()
    await open.getByText('Plover: 1 of 4 lines answered').waitFor()
    await open.getByRole('button', { name: 'Discard' }).click()
    await expect(open.getByText('Plover: 1 of 4 lines answered')).toBeHidden()
  })
  await killApp(app)

  const { ratings, unfinished, clients } = await look(profile, vault.vaultId, sessionOf)
  const idOf = (alias: string) => clients.find((client) => client.alias === alias)?.clientId
  expect(unfinished).toEqual([])
  expect(
    ratings.map(({ clientId, occasion, total }) => ({ clientId, occasion, isWhole: total !== null })),
  ).toEqual([
    { clientId: idOf('Heron'), occasion: 'outcome', isWhole: false },
    { clientId: idOf('Heron'), occasion: 'alliance', isWhole: true },
  ])
  expect(ratings[0]?.items.map(({ value }) => value === null)).toEqual([false, true, false, false])
})
