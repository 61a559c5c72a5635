import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { releaseElectron } from '#main/app/about.ts'
import { readCommandLine } from '#main/app/command-line.ts'

test('the Electron of releases is the one that is installed', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>
  }
  expect(Number.parseInt(devDependencies.electron ?? '', 10)).toBe(releaseElectron)
})

test('the command line knows two words', () => {
  expect(readCommandLine(['evenkeel', '--sample', '--no-sandbox'])).toEqual({ sample: true, selfTest: false })
  expect(readCommandLine(['evenkeel', '--self-test'])).toEqual({ sample: false, selfTest: true })
  expect(readCommandLine(['evenkeel', '--Sample', 'self-test'])).toEqual({ sample: false, selfTest: false })
})
