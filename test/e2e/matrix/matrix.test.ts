// Every language × screen × text size × contrast of the client's window at 1024×600. Run by `npm run matrix`; it goes on where
// an earlier run of the same build stopped, and stops when its time is up.
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { clientLanguageTags } from '#domain/languages/client-languages.ts'
import { inProject } from '../../../scripts/runtime/paths.ts'
import type { MatrixLine } from '../../../scripts/source/matrix-document.ts'
import { openFormStage } from '../harness/form-stage.ts'
import { allOf, createRandom, shuffled } from '../harness/pairwise.ts'
import { createScreenCheck, SCREENS, type Shown } from '../harness/screen-check.ts'
import { expect, test } from '../harness/test.ts'
import { fitWindow, takeContactSheets } from './contact-sheet.ts'

const FACTORS = {
  language: clientLanguageTags,
  screen: SCREENS,
  textSize: [100, 125, 150, 200],
  contrast: ['normal', 'high', 'dark', 'forced'],
} as const

const { EVENKEEL_MATRIX_SEED = '1', EVENKEEL_MATRIX_FILE = inProject('out/matrix/run.jsonl') } = process.env
const until = Date.now() + Number(process.env.EVENKEEL_MATRIX_MINUTES ?? 600) * 60_000

const keyOf = ({ language, screen, textSize, contrast }: Shown) =>
  `${language} | ${screen} | ${textSize} % | ${contrast}`

const doneBefore = async (): Promise<ReadonlySet<string>> => {
  const text = await readFile(EVENKEEL_MATRIX_FILE, 'utf8').catch(() => '')
  return new Set(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as MatrixLine).key),
  )
}

test('every client screen in every language, size and contrast', async ({ launch, profile }) => {
  test.setTimeout(0)
  await mkdir(inProject('out/matrix'), { recursive: true })
  const stage = await openFormStage(launch, profile)
  await fitWindow(stage.page)
  const { bring, check } = await createScreenCheck(stage)
  const done = await doneBefore()
  const all: readonly Shown[] = shuffled(allOf(FACTORS), createRandom(Number(EVENKEEL_MATRIX_SEED)))
  const problems: string[] = []
  for (const shown of all) {
    const key = keyOf(shown)
    if (done.has(key)) continue
    if (Date.now() > until) break
    const begun = performance.now()
    const found = await bring(shown).then(
      () => check(shown),
      (error: unknown) => [`did not come: ${String(error).split('\n')[0]}`],
    )
    const line: MatrixLine = { key, ms: Math.round(performance.now() - begun), problems: found }
    await appendFile(EVENKEEL_MATRIX_FILE, `${JSON.stringify(line)}\n`)
    problems.push(...found.map((problem) => `${key}: ${problem}`))
  }
  await takeContactSheets(stage, bring)
  await stage.close()
  expect(problems).toEqual([])
})
