import { expect, test } from 'vitest'
import { filesOfEntry, firstFilesOfEntry, type Manifest } from '#main/security/app-map.ts'

const manifest: Manifest = {
  'client.html': { file: 'assets/client.js', imports: ['_shared.js'], css: ['assets/client.css'] },
  'therapist.html': {
    file: 'assets/therapist.js',
    imports: ['_shared.js'],
    dynamicImports: ['screens/late.tsx'],
    assets: ['assets/logo.svg'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['_base.js'], css: ['assets/shared.css'] },
  '_base.js': { file: 'assets/base.js', imports: ['_shared.js'] },
  'screens/late.tsx': { file: 'assets/late.js', imports: ['_base.js'] },
}
const sheets: Readonly<Record<string, string>> = {
  'assets/client.css': 'a { background: url("data:image/png;base64,AA") } b { fill: url(#pattern) }',
  'assets/shared.css': "@font-face { src: url('./sans.woff2') format('woff2') } i { mask: url(../mask.svg) }",
}
const files = (entry: string) => [...filesOfEntry(manifest, entry, (path) => sheets[path] ?? '')].sort()

test("a window gets its own entry's files, what those import, and what their styles name", () => {
  expect(files('client.html')).toEqual([
    'assets/base.js',
    'assets/client.css',
    'assets/client.js',
    'assets/sans.woff2',
    'assets/shared.css',
    'assets/shared.js',
    'client.html',
    'mask.svg',
  ])
})

test('pages that load later belong to it; another window does not', () => {
  expect(files('therapist.html')).toContain('assets/late.js')
  expect(files('therapist.html')).toContain('assets/logo.svg')
  expect(files('therapist.html')).not.toContain('assets/client.js')
  expect(files('client.html')).not.toContain('assets/therapist.js')
})

test('an entry that was not built is an error, not an empty window', () => {
  expect(() => files('report.html')).toThrow('the build has no report.html')
})

test('what loads later is not among the first', () => {
  expect(firstFilesOfEntry(manifest, 'therapist.html')).toEqual([
    'therapist.html',
    'assets/therapist.js',
    'assets/shared.js',
    'assets/shared.css',
    'assets/base.js',
  ])
})
