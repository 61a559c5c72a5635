// Every action that the vault process writes has words; the list is read from its own source.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionKey, shortObject } from '#renderer/features/audit/audit-words.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { occasion } from '#shared/contracts/kit.ts'
import { sessionStatus } from '#shared/contracts/sessions.ts'
import { readSources, withoutComments } from '../../../../scripts/source/files.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const FEATURES = ['vault', ...readdirSync(resolve(ROOT, 'src/main/vault/features'))].join('|')
const WHOLE = new RegExp(`'((?:${FEATURES})\\.(?!json)[A-Za-z]+)'`, 'g')
const WITH_A_HOLE = new RegExp(`\`((?:${FEATURES})\\.[^\`]+)\``, 'g')

/** What stands in the holes of an action's name. A new one has to be named here. */
const HOLES: Readonly<Record<string, readonly string[]>> = {
  status: sessionStatus.options,
  occasion: occasion().options,
  'row.kind': ['anything'],
}

const filled = (template: string): readonly string[] => {
  const [, hole = ''] = /\$\{([^}]+)\}/.exec(template) ?? []
  const words = HOLES[hole]
  if (!words) throw new Error(`what stands in the hole of ${template}?`)
  return words.map((word) => template.replace(`\${${hole}}`, word))
}

describe('actionKey', () => {
  it('has words for every action in the vault’s source', async () => {
    const sources = await readSources(ROOT, ['src/main/vault'])
    const text = sources.map((source) => withoutComments(source.text)).join('\n')
    const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')
    const actions = new Set([...named(WHOLE), ...named(WITH_A_HOLE).flatMap(filled)])
    expect(actions.size).toBeGreaterThan(60)
    const { exists } = createI18n('en')
    expect([...actions].filter((action) => !exists(actionKey(action), { ns: 'audit' }))).toEqual([])
  })

  it('takes all corrections as one', () => {
    expect(actionKey('outcomes.corrected.baseline')).toBe('action.outcomes.corrected')
    expect(actionKey('clients.created')).toBe('action.clients.created')
  })
})

describe('shortObject', () => {
  it('shortens an id and leaves a name', () => {
    expect(shortObject('1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed')).toBe('1b9d6bcd')
    expect(shortObject('evenkeel-1b9d6bcd-20260501T103000Z-000042-9f86d081')).toBe('9f86d081')
    expect(shortObject('practice.idleMinutes')).toBe('practice.idleMinutes')
    expect(shortObject('')).toBe('')
  })
})
