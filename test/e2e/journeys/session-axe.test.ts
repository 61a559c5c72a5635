// Every screen that is not the therapist's desk, in light and dark: nothing that axe objects to, nothing that runs out of
// its window. One family session shows them: an adult, a child, a small child, an adolescent and a parent.
import type { Page } from '@playwright/test'
import { finish, leaveOutLine, markAll, markLine, waitForSaved } from '../driver/client.ts'
import { pressAndLeave } from '../driver/leave.ts'
import { enterCode, passNeutral } from '../driver/return.ts'
import { openDesk } from '../driver/session.ts'
import { done } from '../driver/together.ts'
import { prepareVault } from '../harness/desk.ts'
import { lookInBoth } from '../harness/looks.ts'
import { killApp } from '../harness/processes.ts'
import { plantFamily } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const CODE = '582914'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** One line after the other; a child's form has faces at its ends or is faces only. */
const markSteps = async (page: Page, mark: () => Promise<void>): Promise<void> => {
  for (const step of [1, 2, 3, 4]) {
    await mark()
    if (step < 4) await press(page, 'Next')
  }
  await pressAndLeave(page.getByRole('button', { name: /^(All done|Finish)$/ }))
}

const lookAtForm = async (page: Page): Promise<void> => {
  await lookInBoth(page, "an adult's form, blank")
  await markLine(page, 0, 0.4)
  await waitForSaved(page, 1)
  await leaveOutLine(page, 1)
  await lookInBoth(page, "an adult's form, marked and left out")
  for (const contrast of ['high contrast', 'light letters on dark']) {
    await press(page, /^Contrast: /)
    expect
      .soft(await page.getByRole('button', { name: /^Contrast: / }).getAttribute('aria-label'), contrast)
      .toMatch(new RegExp(contrast, 'i'))
    await lookInBoth(page, `an adult's form, ${contrast}`)
  }
  await press(page, /^Contrast: /)
  for (const _ of [125, 150, 200]) await press(page, /^A\+/)
  await lookInBoth(page, "an adult's form, 200 %")
  await press(page, 'I’d rather not today')
  await lookInBoth(page, 'leave it out?')
  await press(page, 'Go back')
  for (const _ of [150, 125, 100]) await press(page, /^A−/)
  await markAll(page, [0.4, 0.5, 0.6, 0.7])
  await waitForSaved(page, 4)
  await finish(page)
}

test('the form, the way back and Together', async ({ launch, profile }) => {
  test.setTimeout(240_000)
  const vault = await prepareVault(
    profile,
    { quickCode: CODE },
    async (desk) => void (await plantFamily(desk)),
  )
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  await press(desk, /^Hand over to .* for the start$/)
  await desk.getByRole('dialog').getByRole('checkbox').nth(4).waitFor()
  await lookInBoth(desk, 'hand over to five people')
  await pressAndLeave(desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }))

  const start = await windowOf(app, 'client')
  await start.getByRole('heading', { name: 'This is for the leaf' }).waitFor()
  await lookInBoth(start, 'for the first person')
  await press(start, 'Begin')
  await start.getByTestId('rating-line').first().waitFor()
  await lookAtForm(start)

  await start.getByRole('heading', { name: /pass it on to the star/ }).waitFor()
  await lookInBoth(start, 'pass it on')
  await press(start, 'Begin')
  await start.getByTestId('rating-line').first().waitFor()
  await lookInBoth(start, "a child's form")
  await markSteps(start, () => markLine(start, 0, 0.7))

  await press(start, 'Begin')
  await start.getByRole('radio').first().waitFor()
  await lookInBoth(start, "a small child's form")
  await markSteps(start, () =>
    start.locator('label', { has: start.getByRole('radio', { name: 'A glad face' }) }).click(),
  )

  await press(start, 'Begin')
  await start.getByTestId('rating-line').first().waitFor()
  await lookInBoth(start, "an adolescent's form, one line at a time")
  await start.evaluate(() => window.dispatchEvent(new Event('blur')))
  await start.getByRole('heading', { name: 'Paused' }).waitFor()
  await lookInBoth(start, 'the cover')
  await press(start, 'Continue')
  await markSteps(start, () => markLine(start, 0, 0.3))
  await pressAndLeave(start.getByRole('button', { name: /^Skip the / }))

  const back = await windowOf(app, 'return')
  await lookInBoth(back, 'thank you')
  await press(back, 'For your therapist')
  await lookInBoth(back, 'the code')
  await press(back, 'Use the passphrase instead')
  await lookInBoth(back, 'the passphrase')
  await press(back, 'Use the code instead')
  await back.keyboard.type('111222')
  await back.keyboard.press('Enter')
  await back.getByText(/^That is not it/).waitFor({ timeout: 30_000 })
  await lookInBoth(back, 'a wrong code')
  await back.keyboard.type(CODE)
  await back.keyboard.press('Enter')
  await back.getByRole('heading', { name: 'For you', exact: true }).waitFor({ timeout: 30_000 })
  await lookInBoth(back, 'the neutral screen')
  await passNeutral(back)

  const together = await windowOf(app, 'together')
  await together.getByRole('heading', { name: 'Whose picture first?' }).waitFor()
  await lookInBoth(together, 'whose picture')
  await press(together, /^leaf/)
  await together.getByRole('img').first().waitFor()
  await lookInBoth(together, 'the picture')
  await press(together, 'Table')
  await lookInBoth(together, 'the table')
  await press(together, 'Note')
  await together.getByRole('dialog').waitFor()
  await lookInBoth(together, 'a note')
  await together.keyboard.press('Escape')
  await together.getByRole('dialog').waitFor({ state: 'hidden' })
  await press(together, 'That doesn’t fit how I am')
  await together.getByRole('dialog').waitFor()
  await lookInBoth(together, 'mark it again?')
  await press(together, 'Cancel')
  await press(together, 'Another picture')
  await press(together, /^wave/)
  await together.getByRole('heading', { name: 'These are the faces you chose' }).waitFor()
  await lookInBoth(together, 'the chosen faces')
  await press(together, 'Another picture')
  await press(together, /kept closed/)
  await together.getByRole('heading', { name: 'This one stays closed for now' }).waitFor()
  await lookInBoth(together, 'kept closed')
  await press(together, 'Leave it closed')
  await press(together, /^leaf/)
  await press(together, 'Begin the session')
  await lookInBoth(together, 'the session is under way')
  await pressAndLeave(together.getByRole('button', { name: 'Hand over for the session check' }))

  const check = await windowOf(app, 'client')
  await press(check, 'Begin')
  await check.getByTestId('rating-line').first().waitFor()
  await lookInBoth(check, 'the session check')
  await markAll(check, [0.9, 0.8, 0.9, 0.8])
  await finish(check)
  await press(check, /^Skip the /)
  await pressAndLeave(check.getByRole('button', { name: 'Skip everyone who is left' }))
  const again = await windowOf(app, 'return')
  await enterCode(again, CODE)
  await passNeutral(again)
  const end = await windowOf(app, 'together')
  await press(end, /^leaf/)
  await end.getByRole('heading', { name: /^How the session felt/ }).waitFor()
  await lookInBoth(end, 'the picture after the session check')
  await done(end)
  const last = await windowOf(app, 'return')
  await lookInBoth(last, 'back to the caseload')
})

test('the first run and the ways through the lock screen', async ({ launch, profile }) => {
  test.setTimeout(120_000)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await page.getByRole('heading', { name: 'Welcome to Evenkeel' }).waitFor()
  await lookInBoth(page, 'welcome')
  await press(page, 'Continue')
  await press(page, 'Encrypt and begin')
  await lookInBoth(page, 'a passphrase that is missing')
  await page.getByLabel('Name of the caseload').fill('Quiet practice')
  await page.getByLabel('New passphrase').fill('copper kites over slow water')
  await page.getByLabel('The same once more').fill('copper kites over slow water')
  await page.getByText('very hard to guess').waitFor()
  await lookInBoth(page, 'a new passphrase')
  await press(page, 'Encrypt and begin')
  await page.getByTestId('recovery-code').waitFor({ timeout: 60_000 })
  await page.getByLabel('Type the code back, from the paper').fill('12345')
  await press(page, 'It matches: go on')
  await page.getByText('That is not the same code. Please look again.').waitFor()
  await lookInBoth(page, 'the recovery sheet')
  await press(page, 'Do this later')
  await page.getByRole('heading', { name: 'About you' }).waitFor()
  await lookInBoth(page, 'about you')
  await press(page, 'Continue')
  await page.getByRole('heading', { name: 'What clients answer' }).waitFor()
  await lookInBoth(page, 'measures')
  await press(page, 'Open my caseload')
  await page.getByText('Nothing planned for today').waitFor()
  await lookInBoth(page, 'an empty Today')
  await page.getByRole('link', { name: 'Clients' }).first().click()
  await page.getByText('No clients yet').waitFor()
  await lookInBoth(page, 'no clients yet')

  await killApp(app)
  await prepareVault(profile, { label: 'Second practice' })
  const locked = await windowOf(await launch(), 'therapist')
  await locked.getByLabel('Passphrase', { exact: true }).fill('wrong')
  await press(locked, 'Unlock')
  await locked.getByText('That is not the passphrase of this caseload.').waitFor({ timeout: 30_000 })
  await lookInBoth(locked, 'the lock screen')
  await press(locked, 'Use the recovery code')
  await press(locked, 'Open and set the passphrase')
  await lookInBoth(locked, 'the recovery code')
  await press(locked, 'Back')
  await press(locked, 'Another caseload')
  await locked.getByText('Quiet practice').waitFor()
  await lookInBoth(locked, 'several caseloads')
})
