// The week's load on the sample caseload: what it is made of, what if, the week plan with its undo, a calendar read in.
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import { PASSPHRASE, prepareSample } from '../harness/desk.ts'
import { axe, shot, useColorScheme } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const at = (weeks: number, time: string): string => {
  const now = new Date()
  const tuesday = new Date(now.getTime() + (2 - (now.getDay() || 7) + 7 * weeks) * 86_400_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${tuesday.getFullYear()}${two(tuesday.getMonth() + 1)}${two(tuesday.getDate())}T${time}`
}

/** `since`: what was written into the first entry since it was read in. */
const calendar = (since: readonly string[] = []) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:one@example.org',
    `DTSTART:${at(1, '073000')}`,
    'DURATION:PT50M',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'SUMMARY:Wren\\, early',
    ...since,
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:two@example.org',
    `DTSTART:${at(1, '121000')}`,
    'DURATION:PT45M',
    'SUMMARY:Dentist',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:three@example.org',
    'DTSTART:20269999T120000',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

test('a load that can be opened, tried out, and planned', async ({ launch, profile }) => {
  test.setTimeout(180_000)
  await prepareSample(profile)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await unlockAndWait(page, PASSPHRASE)
  await page.getByRole('heading', { name: 'This week’s load' }).waitFor()
  await shot(page, 'load-today')

  await goTo(page, 'Load')
  await page.getByRole('heading', { name: 'What it is made of' }).waitFor()
  await page.getByRole('heading', { level: 1, name: /of 100/ }).waitFor()
  await page.getByRole('img', { name: /weeks/ }).waitFor()
  await shot(page, 'load')
  await useColorScheme(page, 'dark')
  await shot(page, 'load-dark')
  await lookInBoth(page, 'Load')
  await page.getByText('For yourself. It says nothing').scrollIntoViewIfNeeded()
  await shot(page, 'load-foot')
  await page.getByRole('button', { name: 'As a table' }).click()
  await expect(page.getByRole('table', { name: '26 weeks' }).getByRole('row')).toHaveCount(27)
  await page.getByRole('button', { name: 'As a picture' }).click()

  const result = page.getByText(/^The load would be/)
  await page.getByRole('button', { name: /minutes after each session/ }).click()
  await expect(result).toBeVisible()
  await page.getByRole('button', { name: /^a new client on Tuesday/ }).click()
  await expect(page.getByLabel('At', { exact: true }).first()).toBeVisible()
  await shot(page, 'load-what-if')
  expect(await axe(page)).toEqual([])

  await page.getByRole('button', { name: /^Off track or safety flag/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Open Reed' }).waitFor()
  await lookInBoth(page, 'behind a factor')
  await shot(page, 'load-behind')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Notes after hours/ }).click()
  await page.getByRole('dialog').getByText('I type the hours of a week').click()
  const typed = page.getByRole('textbox', { name: 'Hours after hours this week' })
  await typed.fill('2.5')
  await typed.press('Tab')
  await expect(page.getByRole('dialog').getByText('2.5 h, typed')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('8 of 8 factors')).toBeVisible()

  await page.getByRole('button', { name: 'How is this computed?' }).click()
  await page.getByRole('dialog').getByRole('heading', { name: 'Limits and points' }).waitFor()
  await lookInBoth(page, 'limits and points')
  await shot(page, 'load-how')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Plan the week' }).click()
  await page.getByRole('heading', { level: 1, name: /^Week from/ }).waitFor()
  await lookInBoth(page, 'the week plan')
  await shot(page, 'plan')
  await page.getByRole('button', { name: 'The week after' }).click()
  const line = page.getByRole('button', { name: /Maple/ })
  const before = await line.innerText()
  await line.press('Enter')
  await page.getByRole('menuitem', { name: 'Cancelled by me' }).press('Enter')
  await expect(line).toContainText('cancelled by me')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(line).toHaveText(before.replaceAll('\n', ''))
  await page.getByRole('button', { name: 'Take the week off' }).click()
  await expect(page.getByText('Day off. Weekly times are left out.')).toHaveCount(5)
  await shot(page, 'plan-off')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByText('Day off. Weekly times are left out.')).toHaveCount(0)

  await page.getByRole('button', { name: 'Read in a calendar' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'practice.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendar()),
  })
  const dialog = page.getByRole('dialog')
  await dialog.getByText('3 times from').waitFor()
  await dialog.getByText('Line 17: this is no date or time that a calendar has.').waitFor()
  await dialog.getByRole('button', { name: /What “Dentist” is/ }).click()
  await page.getByRole('option', { name: 'Taken time' }).click()
  await shot(page, 'plan-calendar')
  await dialog.getByRole('button', { name: 'Add what is chosen' }).click()
  await page.getByText('3 sessions added.').waitFor()
  await expect(page.getByRole('button', { name: /\b0?7:30.*Wren/s })).toBeVisible()
  await expect(page.getByRole('button', { name: /12:10.*taken/s })).toBeVisible()
  await shot(page, 'plan-imported')

  // Read in again after the first of them was called off: told of, and cancelled only where it is ticked.
  await page.getByRole('button', { name: 'Read in a calendar' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'practice.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendar([`EXDATE:${at(1, '073000')}`])),
  })
  const gone = dialog.getByRole('region', { name: 'No longer in the calendar' })
  await gone.getByText('Called off, moved or taken out').waitFor()
  await lookInBoth(page, 'a calendar read in again')
  await shot(page, 'plan-gone')
  await gone.getByText('Wren').click()
  await dialog.getByRole('button', { name: 'Add and cancel what is chosen' }).click()
  const early = page.getByRole('button', { name: /\b0?7:30.*Wren/s })
  await expect(early).toContainText('cancelled by me')
  await page.getByText('1 appointment that is no longer in the calendar is cancelled here.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(early).not.toContainText('cancelled by me')
})
