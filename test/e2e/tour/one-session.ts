// The main job in a new profile: a vault, a client, a whole session with the laptop handed over twice, the report.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finish, markAll } from '../driver/client.ts'
import { enterCode, enterPassphrase, passNeutral } from '../driver/return.ts'
import { setQuickCode } from '../driver/settings.ts'
import { addClient, createVault, goTo, lockByKey, startSession } from '../driver/therapist.ts'
import { done, handOverCheck, sealNote, waitForPicture } from '../driver/together.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import type { RunningApp } from '../harness/launch.ts'
import { isVaultProcess, processesOf } from '../harness/processes.ts'
import { windowOf } from '../harness/windows.ts'
import type { Tour } from './steps.ts'

const PASSPHRASE = 'four calm boats on a lake'
const CODE = '482915'
const ALIAS = 'Juniper'

const refuseOpenVault = async (app: RunningApp): Promise<void> => {
  const open = (await processesOf(app)).filter(isVaultProcess)
  if (open.length > 0) throw new Error('a vault process is alive while the caseload must be closed')
}

/** Waits until a written file has its last line: a PDF ends with %%EOF. */
const waitForPdf = async (path: string): Promise<void> => {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    const tail = await readFile(path).then(
      (bytes) => bytes.subarray(-16).toString('latin1'),
      () => '',
    )
    if (tail.includes('%%EOF')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the PDF was not written')
}

export const playOneSession = async (
  app: RunningApp,
  { step, picture }: Tour,
  out: string,
): Promise<void> => {
  const desk = await windowOf(app, 'therapist')
  await step('make a caseload', () =>
    createVault(desk, { label: 'Practice Keel', passphrase: PASSPHRASE }, (name) => picture(desk, name)),
  )
  await step('set a quick code', () => setQuickCode(desk, CODE))
  await step('add a client', async () => {
    await goTo(desk, 'Clients')
    await addClient(desk, ALIAS)
    await picture(desk, 'new-client')
  })
  const start = await step('hand over for the start', async () => {
    await startSession(desk, (name) => picture(desk, name))
    const client = await windowOf(app, 'client')
    await client.getByTestId('rating-line').first().waitFor()
    await refuseOpenVault(app)
    await picture(client, 'client-empty')
    return client
  })
  await step('the client marks four lines', async () => {
    await markAll(start, [0.42, 0.35, 0.5, 0.4])
    await start.getByText('Your four answers are saved.').waitFor()
    await picture(start, 'client-marked')
    await finish(start)
  })
  await step('come back with the code', async () => {
    const back = await windowOf(app, 'return')
    await picture(back, 'thank-you')
    await enterCode(back, CODE)
    await back.getByRole('heading', { name: 'For you', exact: true }).waitFor({ timeout: 60_000 })
    await picture(back, 'for-you')
    await passNeutral(back)
  })
  const check = await step('look at it together', async () => {
    const together = await windowOf(app, 'together')
    await waitForPicture(together)
    await refuseOpenVault(app)
    await picture(together, 'together-first')
    await sealNote(together, 'Wants to begin with sleep.')
    await handOverCheck(together, () => picture(together, 'under-way'))
    const client = await windowOf(app, 'client')
    await client.getByTestId('rating-line').first().waitFor()
    return client
  })
  await step('the client marks the session check', async () => {
    await markAll(check, [0.95, 0.9, 0.82, 0.93])
    await check.getByText('Your four answers are saved.').waitFor()
    await picture(check, 'session-check')
    await finish(check)
  })
  await step('look at the session together', async () => {
    const back = await windowOf(app, 'return')
    await enterCode(back, CODE)
    await passNeutral(back)
    const together = await windowOf(app, 'together')
    await waitForPicture(together)
    await picture(together, 'together-check')
    await done(together)
  })
  await step('back to the caseload with the passphrase', async () => {
    await enterPassphrase(await windowOf(app, 'return'), PASSPHRASE)
    await (await windowOf(app, 'therapist')).getByRole('navigation').first().waitFor()
  })
  await step('open the chart', async () => {
    const again = await windowOf(app, 'therapist')
    await goTo(again, 'Clients')
    await again.getByText(ALIAS).first().click()
    await again.getByRole('heading', { name: ALIAS, level: 1 }).waitFor()
    await again
      .getByText('Wants to begin with sleep.')
      .or(again.getByRole('tab', { name: 'Notes' }))
      .first()
      .waitFor()
    await picture(again, 'client-chart')
  })
  await step('export the progress report', async () => {
    const again = await windowOf(app, 'therapist')
    const pdf = join(out, 'progress-report.pdf')
    await stubSaveDialog(app, pdf)
    await again.getByRole('button', { name: 'Report' }).click()
    const dialog = again.getByRole('dialog')
    await picture(again, 'report-choices')
    await dialog.getByRole('button', { name: 'Save as PDF' }).click()
    await dialog.waitFor({ state: 'hidden', timeout: 30_000 })
    await waitForPdf(pdf)
  })
  await step('lock', async () => {
    const again = await windowOf(app, 'therapist')
    await lockByKey(again)
    while (!again.isClosed()) await new Promise((resolve) => setTimeout(resolve, 25))
    const locked = await windowOf(app, 'therapist')
    await locked.getByRole('heading', { name: /is locked$/ }).waitFor({ timeout: 30_000 })
    await refuseOpenVault(app)
    await picture(locked, 'locked')
  })
}
