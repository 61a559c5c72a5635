// A safety answer waits on Today until it was seen, also when the work with that client has ended meanwhile.
import { toEpochMs } from '#domain/kernel/time.ts'
import { bytesOf, licence, nineTeas, paperFields, ruleBinding } from '../../vault/support/packs.ts'
import { openDesk } from '../driver/session.ts'
import { goTo } from '../driver/therapist.ts'
import { type Desk, prepareVault } from '../harness/desk.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { plantClient, plantSession } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'

const heard = [0, 0, 0, 0, 0, 0, 0, 0, 2]

const fill = async (desk: Desk): Promise<void> => {
  const { clientId, episodeId } = await plantClient(desk, 'Heron')
  const sessionId = await plantSession(desk, episodeId)
  const pack = nineTeas()
  const { packId } = await desk.ok<{ packId: string }>('measures.add', {
    file: bytesOf(pack),
    binding: ruleBinding(pack, 'phq9'),
    licence,
    replaces: null,
  })
  const now = { clock: { now: toEpochMs(Date.now()) } }
  await desk.ok('measures.record', paperFields(now, { sessionId, clientId, packId }, heard))
  await desk.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
}

test('a safety answer of somebody whose work has ended leads from Today to their page', async ({
  launch,
  profile,
}) => {
  const vault = await prepareVault(profile, {}, fill)
  const desk = await openDesk(await launch(), vault.passphrase)
  const waits = desk.getByText('whose work here has ended, waits to be seen')
  await waits.waitFor()
  await lookInBoth(desk, 'today, with a safety answer')
  await shot(desk, 'safety-ended')
  await desk.getByRole('button', { name: /^Open the page of / }).click()
  await desk.getByRole('button', { name: 'I have seen this' }).click()
  await expect(desk.getByRole('button', { name: 'I have seen this' })).toHaveCount(0)
  await goTo(desk, 'Today')
  await desk.getByRole('heading', { name: 'Worth a look' }).waitFor()
  await expect(waits).toHaveCount(0)
})
