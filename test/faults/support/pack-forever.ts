// Imports one version of an invented measure after another and keeps a rating on each, until it is killed; says each id only
// after the vault has answered. Arguments: profile, vault's folder, client, session.
import { writeSync } from 'node:fs'
import { openDesk } from '../../e2e/harness/desk.ts'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'

const [root = '', vaultId = '', clientId = '', sessionId = ''] = process.argv.slice(2)
const items = Array.from({ length: 9 }, (_, index) => choice(`${index + 1}`, [0, 1, 2, 3]))
const desk = await openDesk(root, vaultId)
let replaces: string | null = null
for (let version = 1; ; version += 1) {
  const file = new TextEncoder().encode(JSON.stringify(questionnaire(items, { version: `${version}` })))
  const { packId }: { packId: string } = await desk.ok('measures.add', {
    file,
    binding: { kind: 'ordinal', direction: 'lower' },
    licence: { holder: 'Juniper Practice', number: 'L-1', day: '2026-01-05' },
    replaces,
  })
  writeSync(1, `pack ${packId}\n`)
  replaces = packId
  const { ratingId } = await desk.ok<{ ratingId: string }>('measures.record', {
    sessionId,
    clientId,
    personId: null,
    packId,
    source: 'paper',
    helper: null,
    language: 'en',
    at: Date.now(),
    answers: { kind: 'answers', values: items.map(({ linkId }) => ({ linkId, value: 1 })) },
  })
  writeSync(1, `rating ${ratingId}\n`)
}
