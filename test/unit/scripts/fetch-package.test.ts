import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchPackage } from '../../../scripts/runtime/fetch-package.ts'
import { run } from '../../../scripts/runtime/run.ts'

let folder = ''
let source = ''
let sha512 = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-fetch-'))
  source = join(folder, 'source')
  await mkdir(source)
  await writeFile(join(source, 'package.json'), '{"name":"sample","version":"1.0.0"}')
  await writeFile(join(source, 'data'), 'as published')
  await run('npm', ['pack', source, '--pack-destination', folder, '--silent'], { cwd: folder })
  sha512 = createHash('sha512')
    .update(await readFile(join(folder, 'sample-1.0.0.tgz')))
    .digest('base64')
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test('unpacks the package that was expected, and leaves nothing else', async () => {
  const target = join(folder, 'good')
  await mkdir(target)
  await fetchPackage(source, target, sha512)
  expect((await readdir(target)).sort()).toEqual(['data', 'package.json'])
}, 60_000)

test('unpacks nothing of a package with another sum', async () => {
  const target = join(folder, 'bad')
  await mkdir(target)
  const wrong = createHash('sha512').update('another').digest('base64')
  await expect(fetchPackage(source, target, wrong)).rejects.toThrow('its sha512 differs')
  expect(await readdir(target)).toEqual([])
}, 60_000)
