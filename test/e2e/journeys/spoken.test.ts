// A session by phone: our own lines are read aloud in the client's language, and each answer is said back before it counts.
import { openDesk } from '../driver/session.ts'
import { look, prepareVault } from '../harness/desk.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { killApp } from '../harness/processes.ts'
import { plainAids, plantClient, plantSession } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'

type Kept = {
  readonly ratings: readonly {
    readonly source: string
    readonly helper: string | null
    readonly language: string
    readonly total: number | null
    readonly items: readonly { readonly value: number | null }[]
  }[]
}

test('four lines are read aloud in Arabic, by keys alone, one left out', async ({ launch, profile }) => {
  test.setTimeout(90_000)
  let sessionId = ''
  const vault = await prepareVault(profile, {}, async (desk) => {
    await desk.ok('settings.setLanguageRead', { language: 'ar', isRead: true })
    const { episodeId } = await plantClient(desk, 'Heron', { aids: { ...plainAids, language: 'ar' } })
    sessionId = await plantSession(desk, episodeId)
  })
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  await desk.getByRole('button', { name: 'Open the session with Heron' }).click()
  await desk.getByRole('button', { name: 'Read aloud' }).first().click()
  const dialog = desk.getByRole('dialog', { name: 'Read aloud: the start' })
  await dialog.locator('blockquote').waitFor()
  await expect(dialog.locator('blockquote')).toHaveAttribute('dir', 'rtl')
  await shot(desk, 'spoken-open')
  await desk.keyboard.press('Enter')
  for (const [place, points] of ['6.1', '5', null, '8.8'].entries()) {
    await dialog.getByText(`Line ${place + 1}: say`).waitFor()
    if (points === null) await dialog.getByText('They would rather not').click()
    else await desk.keyboard.type(points)
    await dialog.getByText('Say it back').waitFor()
    if (place === 0) {
      await lookInBoth(desk, 'read aloud')
      await shot(desk, 'spoken-line')
    }
    await dialog.getByRole('button', { name: 'Next' }).click()
  }
  await lookInBoth(desk, 'read aloud, the end')
  await shot(desk, 'spoken-end')
  await dialog.getByRole('button', { name: 'Record' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect(desk.getByText(/read aloud/).first()).toBeVisible()
  await killApp(app)
  const kept = await look(profile, vault.vaultId, (open) => open.ok<Kept>('sessions.get', { sessionId }))
  expect(kept.ratings).toMatchObject([{ source: 'aloud', helper: 'therapist', total: null }])
  expect(kept.ratings[0]?.items.map(({ value }) => value)).toEqual([61, 50, null, 88])
})
