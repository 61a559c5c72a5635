// A power cut in the middle: what the screen called saved is there after the unlock, and the app starts locked.
import { call } from '../attacks/calls.ts'
import { markAll, markLine } from '../driver/client.ts'
import { hasVaultProcess, typeCode } from '../driver/hand-back.ts'
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import { HANDED, handOver } from '../harness/handed-over.ts'
import { killApp, killVaultProcess } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const { passphrase, code } = HANDED
test.describe.configure({ timeout: 120_000 })

test('kill -9 of the whole app between two marks (way 29) keeps the marks and shows nothing of them', async ({
  launch,
  profile,
}) => {
  const { app: first, client } = await handOver(launch, profile)
  await markLine(client, 0, 0.2)
  await markLine(client, 1, 0.7)
  await client.getByText('Your two answers are saved.').waitFor()
  await killApp(first)

  const again = await launch()
  const locked = await windowOf(again, 'therapist')
  expect(await call(locked, 'vault.list', {})).toMatchObject({
    value: { state: 'locked', lockedBecause: 'start' },
  })
  await unlockAndWait(locked, passphrase)
  await locked.getByText('1 unfinished form').waitFor()
  await locked.getByText('M.K.', { exact: true }).first().click()
  await locked.getByText('2 of 4 lines answered').waitFor()
})

test('kill -9 after the last mark: a finished form is a rating after the unlock', async ({
  launch,
  profile,
}) => {
  const { app: first, client } = await handOver(launch, profile)
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await client.getByRole('button', { name: 'Finish' }).click()
  await windowOf(first, 'return')
  await killApp(first)
  const again = await launch()
  const locked = await windowOf(again, 'therapist')
  await unlockAndWait(locked, passphrase)
  await goTo(locked, 'Clients')
  await locked.getByText('M.K.').first().click()
  await expect(locked.getByText('No ratings yet')).toBeHidden()
  await locked.getByText('Table', { exact: true }).first().click()
  await locked.getByText('17.0').first().waitFor()
})

test('kill -9 of the vault process while it opens and merges: the return says so, and the next try has every mark', async ({
  launch,
  profile,
}) => {
  const { app, client } = await handOver(launch, profile)
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await client.getByRole('button', { name: 'Finish' }).click()
  const page = await windowOf(app, 'return')
  await page.getByRole('button', { name: 'For your therapist' }).click()
  await page.getByRole('group', { name: 'Your code' }).waitFor()
  await typeCode(page, code)
  // As soon as it is there: before, in or after the unlock, and before the merge can have been told.
  await expect.poll(() => hasVaultProcess(app), { intervals: [5] }).toBe(true)
  await killVaultProcess(app)
  await page.getByText('That did not work.').waitFor()
  await typeCode(page, code)
  await page.getByRole('button', { name: 'Show it' }).click({ timeout: 30_000 })
  const picture = await call(await windowOf(app, 'together'), 'together.getPicture', {})
  const { pictures } = picture.value as {
    pictures: readonly { series: { ratings: readonly { total: number }[] } }[]
  }
  expect(pictures.map(({ series }) => series.ratings.length)).toEqual([1])
})
