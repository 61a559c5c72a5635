// The sample caseload in pictures, light and dark: Today, the clients, one course, the picture for two.
import type { Page } from '@playwright/test'
import { markPulse, setUpPrivate } from '../driver/check-in.ts'
import { finish, markAll } from '../driver/client.ts'
import { pressAndLeave } from '../driver/leave.ts'
import { enterPassphrase, passNeutral } from '../driver/return.ts'
import { goTo, startSession } from '../driver/therapist.ts'
import { waitForPicture } from '../driver/together.ts'
import type { RunningApp } from '../harness/launch.ts'
import { useColorScheme } from '../harness/look.ts'
import { windowOf } from '../harness/windows.ts'
import type { Tour } from './steps.ts'

// Shown on the sample's own lock screen: nothing in that vault is about a person.
const SAMPLE_PASSPHRASE = 'sample boats keep an even keel'

const inBoth = async (page: Page, name: string, picture: Tour['picture']): Promise<void> => {
  await picture(page, name)
  await useColorScheme(page, 'dark')
  await picture(page, `${name}-dark`)
  await useColorScheme(page, 'light')
}

export const showSampleCaseload = async (app: RunningApp, { step, picture }: Tour): Promise<void> => {
  const gate = await windowOf(app, 'therapist')
  await step('make the sample caseload', async () => {
    await gate.getByRole('button', { name: 'Another caseload' }).click()
    await gate.getByRole('button', { name: 'Sample caseload' }).click()
    await gate.getByRole('button', { name: 'Make the sample caseload' }).click()
    await gate.getByRole('navigation').getByText('Today').first().waitFor({ timeout: 60_000 })
  })
  await step('look at Today and the clients', async () => {
    await gate.getByText('Worth a look').first().waitFor()
    await inBoth(gate, 'sample-today', picture)
    await goTo(gate, 'Clients')
    await gate.getByRole('row').nth(1).waitFor()
    await inBoth(gate, 'sample-clients', picture)
  })
  await step('look at one course', async () => {
    await gate
      .getByRole('row', { name: /Juniper/ })
      .first()
      .click()
    await gate.getByRole('heading', { name: 'Juniper', level: 1 }).waitFor()
    await gate.getByRole('img').first().waitFor()
    await inBoth(gate, 'sample-client', picture)
  })
  await step('look at one course together', async () => {
    await startSession(gate)
    const client = await windowOf(app, 'client')
    await markAll(client, [0.71, 0.64, 0.78, 0.75])
    await client.getByText('Your four answers are saved.').waitFor()
    await finish(client)
    const back = await windowOf(app, 'return')
    await back.getByRole('button', { name: 'For your therapist' }).click()
    await enterPassphrase(back, SAMPLE_PASSPHRASE)
    await passNeutral(back)
    const together = await windowOf(app, 'together')
    await waitForPicture(together)
    await inBoth(together, 'sample-together', picture)
    await together.getByRole('button', { name: 'Begin the session' }).click()
    await pressAndLeave(together.getByRole('button', { name: 'End without the session check' }))
    await enterPassphrase(await windowOf(app, 'return'), SAMPLE_PASSPHRASE)
  })
  await step('look at the settings', async () => {
    const desk = await windowOf(app, 'therapist')
    await goTo(desk, 'Settings')
    await desk.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await inBoth(desk, 'sample-settings', picture)
  })
  await step('look at the week’s load', async () => {
    const desk = await windowOf(app, 'therapist')
    await goTo(desk, 'Load')
    await desk.getByRole('heading', { name: 'What it is made of' }).waitFor()
    await inBoth(desk, 'sample-load', picture)
  })
  await step('look at the practice’s own outcomes', async () => {
    const desk = await windowOf(app, 'therapist')
    await goTo(desk, 'Outcomes')
    await desk.getByRole('heading', { name: 'Change', exact: true }).waitFor()
    await inBoth(desk, 'sample-outcomes', picture)
  })
  await step('make a private check-in', async () => {
    const desk = await windowOf(app, 'therapist')
    await setUpPrivate(desk, 'plums under a blue enamel bowl')
    for (const digits of [
      ['5', '4', '6', '4'],
      ['5', '5', '5', '4'],
    ]) {
      await desk.getByRole('button', { name: 'Check in, 30 seconds' }).click()
      await markPulse(desk, digits)
      await desk.getByRole('button', { name: 'Keep this check-in' }).click()
      await desk.getByRole('heading', { name: 'One small step' }).waitFor()
    }
    await inBoth(desk, 'sample-check-in', picture)
  })
}
