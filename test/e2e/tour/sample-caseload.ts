// The sample caseload in pictures, light and dark: Today, the clients, one course, the picture for two.
import type { Page } from '@playwright/test'
import { goTo } from '../driver/therapist.ts'
import type { RunningApp } from '../harness/launch.ts'
import { useColorScheme } from '../harness/look.ts'
import { windowOf } from '../harness/windows.ts'
import type { Tour } from './steps.ts'

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
  await step('look at the settings', async () => {
    await goTo(gate, 'Settings')
    await gate.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await inBoth(gate, 'sample-settings', picture)
  })
}
