// Supervision on the sample caseload: prepare, talk about, undo, log hours, show without names, and the brief as a PDF.
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { goTo } from '../driver/therapist.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { axe, shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { pdfFacts, pdfText } from '../harness/pdf.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

test('what is prepared is talked about, comes back on its day, and leaves as one page without names', async ({
  launch,
}, info) => {
  test.setTimeout(120_000)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await page.getByText('Look around in a sample caseload').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Make the sample caseload' }).click()
  await page.getByRole('navigation').getByText('Today').first().waitFor({ timeout: 60_000 })

  await goTo(page, 'Supervision')
  const list = page.getByRole('list', { name: 'To talk about' })
  await list.getByRole('listitem').first().waitFor()
  await shot(page, 'supervision')
  const names = await page
    .getByRole('button', { name: /^Prepare / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.replace('Prepare ', '') ?? ''))
  const [name = ''] = names

  await page.getByRole('button', { name: `Prepare ${name}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('My question').fill(`What would help ${name} to say it?`)
  await shot(page, 'supervision-prepare')
  await lookInBoth(page, 'prepare')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your question: What would help').waitFor()

  // The name is found before anything is written.
  const path = join(info.outputDir, 'brief.pdf')
  await mkdir(info.outputDir, { recursive: true })
  await stubSaveDialog(app, path)
  await page.getByRole('button', { name: 'Make the brief' }).click()
  await dialog.getByText('Your texts hold what may name somebody').waitFor()
  await shot(page, 'supervision-brief-named')
  expect(await axe(page)).toEqual([])
  await expect(dialog.getByRole('button', { name: 'Save the brief' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: `Prepare ${name}` }).click()
  await dialog
    .getByLabel('My question')
    .fill(`What would help to say it? ${'So it goes on and on. '.repeat(9)}`)
  await dialog
    .getByLabel('What was tried')
    .fill(`Slower, and less at once. ${'So it goes on and on. '.repeat(9)}`)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Make the brief' }).click()
  await dialog.getByText('Add one sentence about myself').click()
  await dialog
    .getByRole('textbox', { name: 'One sentence' })
    .fill('I tend to work harder than we do together.')
  await shot(page, 'supervision-brief')
  await lookInBoth(page, 'brief')
  await dialog.getByRole('button', { name: 'Save the brief' }).click()
  await page.getByText('The brief is saved.').waitFor()
  const text = await pdfText(path)
  for (const said of [
    'Not for appraisal',
    'Client A',
    'What would help to say it',
    'I tend to work harder',
    'reliable change',
  ])
    expect(text).toContain(said)
  for (const stray of names.slice(0, 3)) expect(text).not.toContain(stray)
  expect(await pdfFacts(path)).toMatch(/Tagged:\s+yes[\s\S]*Pages:\s+1\n/)
  expect((await stat(path)).mode & 0o777).toBe(0o600)

  await page.getByRole('button', { name: `Talked about ${name}` }).click()
  await dialog.getByLabel('What was decided').fill('Ask at the start')
  await dialog.getByRole('spinbutton').first().pressSequentially('11252026')
  await shot(page, 'supervision-discuss')
  await lookInBoth(page, 'talked about')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: `Prepare ${name}` })).toHaveCount(0)
  await page.getByText('Ask at the start').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await page.getByRole('button', { name: `Prepare ${name}` }).waitFor()

  await page.getByRole('button', { name: 'Log hours' }).click()
  await shot(page, 'supervision-hours')
  await dialog.getByRole('button', { name: 'Log', exact: true }).click()
  await page.getByText(/^In \d{4}: .+ h\. Of these, /).waitFor()

  await page.getByText('Without names', { exact: true }).click()
  await page.getByText('Client A').waitFor()
  for (const one of names) await expect(page.getByText(one, { exact: true })).toHaveCount(0)
  // Whom the hours were with is a name as well.
  await expect(page.getByRole('heading', { name: 'Hours of supervision' })).toHaveCount(0)
  await shot(page, 'supervision-group')
  await lookInBoth(page, 'Supervision without names')
  await page.getByText('Without names', { exact: true }).click()
  await lookInBoth(page, 'Supervision')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shot(page, 'supervision-dark')

  // Closing the week, which is offered on the last working day and can be begun at any time.
  await page.emulateMedia({ colorScheme: 'light' })
  await goTo(page, 'Today')
  await page.getByText('A decision from supervision is due').waitFor()
  // The message of the saved brief may still stand in the corner: keys reach the page all the same.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Close the week')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Close the week', level: 1 }).waitFor()
  await page.getByRole('heading', { name: 'What can wait' }).waitFor()
  await shot(page, 'week')
  await lookInBoth(page, 'closing the week')
  await page.getByRole('button', { name: 'That’s the week' }).click()
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor()
})
