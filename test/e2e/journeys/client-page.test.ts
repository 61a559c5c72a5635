// A client's page with a very long record: the chart, what is said about it, turns that come and go, a number that opens how
// it was computed, an alert that rests, an episode left out of figures; and a follow-up that stands on Today until it is done.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import { prepareVault } from '../harness/desk.ts'
import { axe, shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { plantClient, plantCourse } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const SESSIONS = 130
const two = (value: number): string => String(value).padStart(2, '0')

test('a long record, its turns, its numbers and its alerts; and a follow-up on Today', async ({ launch }) => {
  test.setTimeout(180_000)
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-client-'))
  try {
    const { passphrase } = await prepareVault(profile, {}, async (desk) => {
      const long = await plantClient(desk, 'Juniper')
      await plantCourse(
        desk,
        long,
        Array.from({ length: SESSIONS }, (_, s) => [
          Math.round(180 + 60 * Math.sin(s / 23) + ((s * 29) % 31)),
          350 + ((s * 7) % 40),
        ]),
      )
      const ended = await plantClient(desk, 'Hazel')
      await plantCourse(desk, ended, [
        [150, 350],
        [240, 360],
      ])
      await desk.ok('clients.closeEpisode', { episodeId: ended.episodeId, reason: 'planned', note: '' })
      const now = new Date()
      const dueOn = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
      await desk.ok('outcomes.addFollowUp', { ...ended, dueOn, text: 'How is the new job?' })
    })
    const app = await launch({ profile })
    const page = await windowOf(app, 'therapist')
    await unlockAndWait(page, passphrase)
    await page.getByRole('heading', { name: 'To follow up' }).waitFor()
    await shot(page, 'follow-up-today')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Done: How is the new job?' }).click()
    await expect(page.getByRole('heading', { name: 'To follow up' })).toHaveCount(0)

    await goTo(page, 'Clients')
    await page.getByText('Juniper').first().click()
    await page.getByText('130 sessions: the chart shows the line').waitFor()
    await shot(page, 'client-long')
    await lookInBoth(page, 'a client with a long record')
    await page.emulateMedia({ colorScheme: 'dark' })
    await shot(page, 'client-long-dark')
    await page.emulateMedia({ colorScheme: 'light' })

    await page.getByRole('button', { name: /^Change since first, .+: how is this computed\?$/ }).click()
    await page.getByRole('dialog').getByText('Jacobson & Truax 1991').waitFor()
    await expect(page.getByRole('dialog').getByRole('heading')).toHaveCount(2)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Mark a turn on the chart' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'started medication' }).click()
    await shot(page, 'turn-offered')
    expect(await axe(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Mark it' }).click()
    await page.getByRole('tab', { name: 'Ratings and corrections' }).click()
    await page.getByRole('button', { name: 'Take out: started medication' }).click()
    await expect(page.getByRole('button', { name: 'Take out: started medication' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await page.getByRole('button', { name: 'Take out: started medication' }).waitFor()

    await page.getByRole('button', { name: 'Leave this episode out' }).click()
    await page.getByRole('dialog').getByLabel('Reason').fill('a trial of the app')
    await page.getByRole('dialog').getByRole('button', { name: 'Leave this episode out' }).click()
    await page.getByText('Left out of your outcomes and of your own course: a trial of the app').waitFor()
    await page.getByRole('button', { name: 'Count it again' }).click()
    await page.getByText('This episode counts in your outcomes').waitFor()

    await page.getByRole('button', { name: 'Answer' }).first().click()
    await page.getByRole('menuitem', { name: 'Let it rest until…' }).click()
    await shot(page, 'alert-rest')
    expect(await axe(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Let it rest' }).click()
    await page
      .getByText(/^Rests until/)
      .first()
      .waitFor()

    // What comes above it leaves the part that is being looked at as it is.
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'End this episode' }).click()
    await page.getByRole('dialog').getByText('I ended it').click()
    await page.getByRole('dialog').getByRole('button', { name: 'End episode' }).click()
    await page.getByRole('heading', { name: 'Looking back' }).waitFor()
    await expect(page.getByRole('tab', { name: 'Ratings and corrections', selected: true })).toBeVisible()
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
