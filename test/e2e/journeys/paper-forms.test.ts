// Our own forms on paper: lines that are ten centimetres long, a scale that checks the printer, no name, every version.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from '../../../scripts/runtime/paths.ts'
import { clientLanguages } from '../../../src/domain/languages/client-languages.ts'
import { call } from '../attacks/calls.ts'
import { openDesk } from '../driver/session.ts'
import { prepareVault } from '../harness/desk.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { pdfFacts, pdfText } from '../harness/pdf.ts'
import { horizontalLines } from '../harness/pdf-lines.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'

const folder = inProject('out/paper')
const MM = 100
/** The printer's own error is larger; ours must not add to it. */
const WITHIN = 0.2
const plain = { language: 'en', large: false, pageSize: 'A4' } as const

const SCRIPTS = {
  Latn: /[a-z]{4}/,
  Cyrl: /\p{Script=Cyrillic}{4}/u,
  Arab: /\p{Script=Arabic}{2}/u,
  Hans: /\p{Script=Han}{2}/u,
  Deva: /\p{Script=Devanagari}{2}/u,
} as const

const VERSIONS = [
  ['outcome', 'adult', 4],
  ['outcome', 'adolescent', 4],
  ['outcome', 'child', 4],
  ['outcome', 'youngChild', 0],
  ['outcome', 'collateral', 4],
  ['alliance', 'adult', 4],
  ['alliance', 'adolescent', 4],
  ['alliance', 'child', 4],
  ['alliance', 'youngChild', 0],
  ['alliance', 'collateral', 4],
  ['alliance', 'group', 4],
] as const

test.describe.configure({ timeout: 120_000 })

test('every version is written with lines of ten centimetres, and without a name', async ({
  launch,
  profile,
}) => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const vault = await prepareVault(profile, {}, async (desk) => {
    await plantClient(desk, 'Wilhelmina')
  })
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  const write = async (name: string, choice: object): Promise<string> => {
    const path = join(folder, `${name}.pdf`)
    await stubSaveDialog(app, path)
    expect(await call(desk, 'reports.exportPaper', choice)).toEqual({
      ok: true,
      value: { outcome: 'written' },
    })
    return path
  }
  /** On all pages: large print in a language of long words may need a second one. */
  const tenCentimetres = async (path: string) => {
    const pages = Number(/Pages: +(\d+)/.exec(await pdfFacts(path))?.[1] ?? 0)
    const drawn = await Promise.all(
      Array.from({ length: pages }, (_, index) => horizontalLines(path, index + 1)),
    )
    return drawn.flat().filter(({ length }) => Math.abs(length - MM) <= WITHIN)
  }

  for (const [occasion, version, lines] of VERSIONS) {
    const path = await write(`${occasion}-${version}`, { kind: 'paperForm', occasion, version, ...plain })
    // The form's own lines and the scale at its foot.
    expect(await tenCentimetres(path), `${occasion} ${version}`).toHaveLength(lines + 1)
    const text = await pdfText(path)
    expect(text).toContain('10 cm long')
    expect(text).not.toContain('Wilhelmina')
    expect(await pdfFacts(path), `${occasion} ${version}`).toMatch(/Pages: +1\b[\s\S]*A4/)
  }
  await test.step('large print and Letter keep the length, and one page', async () => {
    for (const [name, extra] of [
      ['large', { large: true }],
      ['large-letter', { large: true, pageSize: 'Letter' }],
      ['letter', { pageSize: 'Letter' }],
    ] as const) {
      const path = await write(name, {
        kind: 'paperForm',
        occasion: 'outcome',
        version: 'adult',
        ...plain,
        ...extra,
      })
      expect(await tenCentimetres(path), name).toHaveLength(5)
      expect(await pdfFacts(path), name).toMatch(/Pages: +1\b/)
      expect(await pdfFacts(path)).toMatch(/Tagged: +yes/)
    }
  })
  await test.step('every language: the same length, its own script, mirrored where it is written so', async () => {
    for (const { tag, script } of clientLanguages) {
      const path = await write(`language-${tag}`, {
        kind: 'paperForm',
        occasion: 'outcome',
        version: 'adult',
        ...plain,
        language: tag,
      })
      const lines = await tenCentimetres(path)
      expect(lines, tag).toHaveLength(5)
      expect(await pdfFacts(path), tag).toMatch(/Pages: +1\b/)
      expect(await pdfText(path), tag).toMatch(SCRIPTS[script])
      await write(`leaflet-${tag}`, { kind: 'leaflet', ...plain, language: tag })
    }
    const large = { kind: 'paperForm', occasion: 'outcome', version: 'adult', ...plain, large: true }
    for (const tag of ['de', 'uk', 'ar', 'hi']) {
      const path = await write(`large-${tag}`, { ...large, language: tag })
      expect(await tenCentimetres(path), tag).toHaveLength(5)
    }
  })
  await test.step('the leaflet is one page, and a group has no form at the start', async () => {
    const leaflet = await write('leaflet', { kind: 'leaflet', ...plain })
    expect(await pdfText(leaflet)).toContain('What the four lines are for')
    expect(await pdfFacts(leaflet)).toMatch(/Pages: +1\b/)
    const group = { kind: 'paperForm', occasion: 'outcome', version: 'group', ...plain }
    expect(await call(desk, 'reports.exportPaper', group)).toEqual({ ok: false, code: 'reportFailed' })
  })
  await test.step('from the palette, by keyboard', async () => {
    const path = join(folder, 'by-keyboard.pdf')
    await stubSaveDialog(app, path)
    await desk.keyboard.press('Control+k')
    await desk.keyboard.type('blank form')
    await desk.keyboard.press('Enter')
    await desk.getByRole('dialog', { name: 'Print a form' }).waitFor()
    await desk.screenshot({ path: inProject('out/shots/paper-dialog.png') })
    await desk.keyboard.press('Enter')
    await desk.getByText('The PDF was written').waitFor()
    expect(await tenCentimetres(path)).toHaveLength(5)
  })
})
