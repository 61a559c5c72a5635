import { call, sendOff } from '../attacks/calls.ts'
import { finish, markAll } from '../driver/client.ts'
import { comeBackWithCode, comeBackWithPassphrase, hasVaultProcess, typeCode } from '../driver/hand-back.ts'
import { goTo } from '../driver/therapist.ts'
import { HANDED, handOver } from '../harness/handed-over.ts'
import type { RunningApp } from '../harness/launch.ts'
import { expect, test } from '../harness/test.ts'
import { findWindow, windowGone, windowOf } from '../harness/windows.ts'

const { passphrase, code } = HANDED

const rolesOpen = (app: RunningApp): readonly string[] =>
  (['therapist', 'client', 'return', 'together', 'report'] as const).filter((role) => findWindow(app, role))

test.describe.configure({ timeout: 120_000 })

test('one session: two hand-overs, two codes, one passphrase; the vault is shut in between', async ({
  launch,
  profile,
}) => {
  const { app, client } = await handOver(launch, profile)
  expect(rolesOpen(app)).toEqual(['client'])
  expect(await hasVaultProcess(app)).toBe(false)

  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await finish(client)
  const together = await comeBackWithCode(app, code)
  expect(rolesOpen(app)).toEqual(['together'])
  expect(await hasVaultProcess(app)).toBe(false)
  const first = await call(together, 'together.getPicture', {})
  expect(first).toMatchObject({ ok: true, value: { occasion: 'outcome', unreadable: 0 } })
  expect(JSON.stringify(first)).not.toContain('M.K.')
  const note = { kind: 'record', text: 'Said aloud: less alone.' }
  expect(await call(together, 'together.saveNote', note)).toEqual({ ok: true, value: { done: true } })
  await sendOff(together, 'together.handOver', { occasion: 'alliance' })

  const again = await windowOf(app, 'client')
  expect(await hasVaultProcess(app)).toBe(false)
  await markAll(again, [0.9, 0.8, 0.95, 0.9])
  await finish(again)
  const result = await comeBackWithCode(app, code)
  expect(await call(result, 'together.getPicture', {})).toMatchObject({ value: { occasion: 'alliance' } })
  await sendOff(result, 'together.finish', {})

  const desk = await comeBackWithPassphrase(app, passphrase)
  expect(rolesOpen(app)).toEqual(['therapist'])
  await goTo(desk, 'Clients')
  await desk.getByText('M.K.').first().click()
  await desk.getByRole('tab', { name: 'Notes' }).click()
  await desk.getByText(note.text).first().waitFor()
})

test('a wrong code is counted, five end it (way 30), and the passphrase still leads to Together', async ({
  launch,
  profile,
}) => {
  const { app, client } = await handOver(launch, profile)
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await finish(client)
  const page = await windowOf(app, 'return')
  await page.getByRole('button', { name: 'For your therapist' }).click()
  for (const left of [4, 3, 2, 1]) {
    await typeCode(page, '999999')
    await page.getByText(`${left} ${left === 1 ? 'try' : 'tries'} left`).waitFor({ timeout: 20_000 })
  }
  await typeCode(page, '999999')
  await page.getByText('has ended for this session').waitFor({ timeout: 20_000 })
  expect(await call(page, 'handover.returnInfo', {})).toMatchObject({
    value: { code: { alive: false, why: 'errors' } },
  })
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Show it' }).click({ timeout: 30_000 })
  await windowOf(app, 'together')
})

test('a page that crashes in client mode comes back blank (way 28), and what was marked is kept', async ({
  launch,
  profile,
}) => {
  const { app, client } = await handOver(launch, profile)
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await expect(client.getByRole('button', { name: 'Finish' })).toBeEnabled()
  const replaced = app.electron.waitForEvent('window')
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().includes('client')) window.webContents.forcefullyCrashRenderer()
  })
  await replaced
  const fresh = await windowOf(app, 'client')
  await expect(fresh.getByRole('slider').first()).toBeVisible()
  expect(rolesOpen(app)).toEqual(['client'])
  await expect(fresh.getByRole('button', { name: 'Finish' })).toBeDisabled()
  await sendOff(fresh, 'clientMode.finish', { how: 'handBack' })
  const picture = await call(await comeBackWithCode(app, code), 'together.getPicture', {})
  expect(picture).toMatchObject({ ok: true })
})

test('suspend (way 34): in client mode the code dies and the form stays; in Together the app locks', async ({
  launch,
  profile,
}) => {
  const { app, client } = await handOver(launch, profile)
  const suspend = () => app.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  await suspend()
  await expect(client.getByRole('slider').first()).toBeVisible()
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await finish(client)
  const page = await windowOf(app, 'return')
  expect(await call(page, 'handover.returnInfo', {})).toMatchObject({
    value: { code: { alive: false, why: 'suspend' } },
  })
  await page.getByRole('button', { name: 'For your therapist' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Show it' }).click({ timeout: 30_000 })
  await windowOf(app, 'together')
  await suspend()
  await windowGone(app, 'together')
  const desk = await windowOf(app, 'therapist')
  expect(await call(desk, 'vault.list', {})).toMatchObject({
    value: { state: 'locked', lockedBecause: 'away' },
  })
  expect(await hasVaultProcess(app)).toBe(false)
})
