// The practice's own course in the real app: fitted by a worker of the vault process, switched on, seen beside the reference
// on a client's page and in the report, which names the version.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import { prepareVault } from '../harness/desk.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { axe, shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { pdfText } from '../harness/pdf.ts'
import { plantClient, plantCourse } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const EPISODES = 32

/** Everybody begins and moves a little differently. */
const totalsOf = (i: number, sessions: number): readonly (readonly [number, number])[] =>
  Array.from({ length: sessions }, (_, s) => {
    const gain = 28 + ((i * 5) % 9) * 5
    const wobble = (((i * 13 + s * 29) % 11) - 5) * 3
    return [Math.round(120 + ((i * 7) % 17) * 6 + gain * Math.log(s + 1) + wobble), 365] as const
  })

test('a course of one’s own is fitted, drawn beside the reference, and named in a report', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-course-'))
  try {
    const { passphrase } = await prepareVault(profile, {}, async (desk) => {
      for (let i = 0; i < EPISODES; i += 1) {
        const made = await plantClient(desk, `Bird ${i}`)
        await plantCourse(desk, made, totalsOf(i, 4))
        await desk.ok('clients.closeEpisode', { episodeId: made.episodeId, reason: 'planned', note: '' })
      }
      await plantCourse(desk, await plantClient(desk, 'Juniper'), [
        [150, 340],
        [172, 352],
        [185, 366],
        [214, 372],
        [209, 370],
      ])
    })
    const app = await launch({ profile })
    const page = await windowOf(app, 'therapist')
    await unlockAndWait(page, passphrase)
    await goTo(page, 'Outcomes')
    const card = page.locator('section', {
      has: page.getByRole('heading', { name: 'Your practice’s own course' }),
    })
    await card.getByRole('button', { name: 'Fit a course now' }).click()
    await card.getByText('Version 1 is ready').waitFor({ timeout: 60_000 })
    await card.scrollIntoViewIfNeeded()
    await shot(page, 'own-course')
    await lookInBoth(page, 'the own course')
    await card.getByRole('button', { name: 'How is this computed?' }).click()
    await page.getByRole('dialog').getByText('Laird and Ware').waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'own-course-how')
    await page.keyboard.press('Escape')
    await card.getByText('Draw it').click()
    await card.getByText(/^drawn since/).waitFor()

    await goTo(page, 'Clients')
    await page.getByText('Juniper').first().click()
    await page.getByRole('heading', { name: 'Your own course, version 1' }).waitFor()
    await expect(
      page.getByRole('img', { name: /The own course, version 1, has .+ at session 5\./ }),
    ).toBeVisible()
    await shot(page, 'own-course-client')
    await lookInBoth(page, 'a client with the own course')
    await page.emulateMedia({ colorScheme: 'dark' })
    await shot(page, 'own-course-client-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.getByText('Table', { exact: true }).click()
    await expect(page.getByRole('columnheader', { name: 'Own course' })).toBeVisible()
    await page.getByRole('radio', { name: 'Chart' }).press('Space')

    const path = join(profile, 'report.pdf')
    await stubSaveDialog(app, path)
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'version 1 of' }).waitFor()
    await shot(page, 'own-course-report-dialog')
    await page.getByRole('dialog').getByRole('button', { name: 'Save as PDF' }).click()
    await page.getByText('The report was written').waitFor({ timeout: 30_000 })
    await page.getByRole('tab', { name: 'Notes' }).click()
    await page.getByText('With the own course, version 1.').waitFor()
    expect(await pdfText(path)).toMatch(/Course of this practice: version 1 of .+ from 32 closed episodes/)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
