// The check of words finds what it is there to find.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findStrayStrings } from '../../../../scripts/checks/strings.ts'

describe('strings check', () => {
  let root = ''
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'evenkeel-strings-'))
    await mkdir(join(root, 'src/renderer'), { recursive: true })
    await mkdir(join(root, 'resources/locales/en'), { recursive: true })
  })
  afterEach(() => rm(root, { recursive: true }))

  const check = async (source: string, words: object) => {
    await writeFile(join(root, 'src/renderer/a.tsx'), source)
    await writeFile(join(root, 'resources/locales/en/clients.json'), JSON.stringify(words))
    return findStrayStrings(root)
  }
  const using = "const { t } = useTranslation('clients');"

  it.each([
    ['text', 'export const A = () => <p>Hello</p>'],
    ['a prop', "export const A = () => <Field label='Alias' />"],
    ['a choice in a prop', "export const A = (on: boolean) => <Field aria-label={on ? 'On' : null} />"],
    ['a template', `export const A = (n: number) => <p>{\`\${n} clients\`}</p>`],
    ['a field of an object', "export const a = () => toast({ title: 'Saved' })"],
  ])('finds %s that is drawn as it stands', async (_what, source) => {
    expect(await check(source, {})).toEqual([expect.stringContaining('src/renderer/a.tsx:1 draws a literal')])
  })

  it('lets pass what is not read: signs, numbers, classes, ids', async () => {
    expect(await check("export const A = () => <p className='x' id='y'>· 24 –</p>", {})).toEqual([])
  })

  it('finds a key that is missing and one that nobody asks for', async () => {
    const source = `${using} export const A = () => <p>{t('title')}{t('gone')}</p>`
    expect(await check(source, { title: 'Clients', old: 'Old' })).toEqual([
      'src/renderer/a.tsx:1 asks for a key that is in no catalogue: gone',
      'resources/locales/en, clients: nobody asks for old',
    ])
  })

  it('follows plurals, prefixes and templates', async () => {
    const source = `${using} export const A = (z: string) => <p>{t('n', { count: 2 })}{t('clients:deep.key')}{t(\`zone.\${z}\`)}</p>`
    const words = { n_one: 'one', n_other: 'many', deep: { key: 'x' }, zone: { above: 'a', below: 'b' } }
    expect(await check(source, words)).toEqual([])
  })

  it('finds a raised voice', async () => {
    expect(await check(`${using} t('done')`, { done: 'Saved!' })).toEqual([
      'resources/locales/en, clients: an exclamation mark in done',
    ])
  })
})
