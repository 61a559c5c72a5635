// Markers in every field of the private area, sought in whatever the caseload gives out and in every file but its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { vaultContract } from '#shared/ipc/contract.ts'
import { channelsOf, findCall } from '#shared/ipc/define.ts'
import { startPlanted, type VaultChannel } from '../../contract/support/examples.ts'
import { temporaryFolder } from '../support/temp-vault.ts'
import type { TestProcess } from '../support/vault-process.ts'

vi.setConfig({ testTimeout: 60_000 })

const marker = 'Marzipanschwein'
const marks = { drained: 41, distance: 23, effect: 67, recover: 59, control: 53, text: `${marker} pulse` }

const fill = async (process: TestProcess): Promise<void> => {
  await process.ok('wellbeing.setUp', { passphrase: `${marker} under a blue bowl` })
  await process.ok('wellbeing.addPulse', marks)
  await process.ok('wellbeing.addNote', { at: process.clock.now, text: `${marker} note` })
  await process.ok('wellbeing.saveJotting', { name: 'cost', text: `${marker} cost` })
  await process.ok('wellbeing.saveJotting', { name: 'sentence', text: `${marker} sentence` })
  const line = { helpLineId: null, country: 'GB', hours: `${marker} hours`, checkedOn: '2026-03-02' }
  await process.ok('wellbeing.saveHelpLine', {
    ...line,
    name: `${marker} line`,
    contact: `${marker} contact`,
  })
  const scales = [{ scale: 'work', values: [25, 50, 75, 100] }]
  await process.ok('wellbeing.addFullCheck', { kind: 'burnout', title: `${marker} check`, scales })
  await process.ok('wellbeing.needSupport')
  await process.ok('wellbeing.keepFullDraft', {
    draft: {
      packId: '70000000-0000-4000-8000-000000000001',
      answers: [{ question: `${marker} full draft`, option: 1 }],
    },
  })
  await process.ok('wellbeing.keepOpenForms', {
    forms: {
      sentence: `${marker} open sentence`,
      cost: `${marker} open cost`,
      note: { text: `${marker} open note`, weeksAgo: 0 },
      helpLine: {
        ...{ helpLineId: null, country: 'GB', hours: '' },
        name: `${marker} open line`,
        contact: `${marker} open contact`,
      },
    },
  })
  await process.ok('wellbeing.keepDraft', { draft: { ...marks, text: `${marker} draft` } })
}

const filesBelow = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Anything but the calls that end the vault or its private area. */
const asked = channelsOf(vaultContract).filter(
  (channel) =>
    !channel.startsWith('wellbeing.') && !/^vault\.(create|unlock|recover|change|renew)/.test(channel),
) as readonly VaultChannel[]

it('is in no answer of the caseload, in no audit line, in no report and no list, open or hidden', async () => {
  const { process, examples } = await startPlanted()
  await fill(process)
  for (const state of ['privateOpen', 'unlocked'] as const) {
    process.say(state)
    for (const channel of asked) {
      const role = findCall(vaultContract, channel)?.access.report ? 'report' : 'therapist'
      for (const who of [role, 'therapist'] as const) {
        const reply = await process.call(who, channel, examples[channel])
        expect(JSON.stringify(reply).includes(marker), `${channel} as ${who} in ${state}`).toBe(false)
      }
    }
  }
  const everything = { before: null, limit: 200 }
  const { lines } = await process.ok<{ lines: { action: string }[] }>('audit.list', everything)
  expect(lines.filter(({ action }) => action.startsWith('wellbeing.')).map(({ action }) => action)).toEqual([
    'wellbeing.setUp',
  ])
  expect(JSON.stringify(process.posted)).not.toContain(marker)
})

it('is in plain text in no file of the vault and of a backup, and in no table of the caseload', async () => {
  const { process } = await startPlanted()
  await fill(process)
  const folder = temporaryFolder()
  process.say('unlocked')
  await process.ask('backup', { folder })
  const forms = [
    marker,
    Buffer.from(marker).toString('hex'),
    Buffer.from(marker).toString('base64').slice(0, 18),
  ]
  for (const path of [...filesBelow(process.root), ...filesBelow(folder)]) {
    const bytes = readFileSync(path)
    for (const form of forms) expect(bytes.includes(form), path).toBe(false)
    expect(bytes.includes(Buffer.from(marker, 'utf16le')), path).toBe(false)
  }
  const carried = filesBelow(folder).filter((path) => path.includes('private'))
  const own = filesBelow(process.root).filter((path) => /private\.(db|json)$/.test(path))
  expect(carried.map((path) => readFileSync(path).toString('base64')).sort()).toEqual(
    own.map((path) => readFileSync(path).toString('base64')).sort(),
  )
})
