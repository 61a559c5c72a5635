// Every language × screen × text size × contrast of the client's window at 1024×600. Run by `npm run matrix`; it goes on where
// an earlier run of the same build stopped, and stops when its time is up. Two windows share the work.
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { clientLanguageTags } from '#domain/languages/client-languages.ts'
import { inProject } from '../../../scripts/runtime/paths.ts'
import type { MatrixLine } from '../../../scripts/source/matrix-document.ts'
import { openFormStage } from '../harness/form-stage.ts'
import { allOf, createRandom, shuffled } from '../harness/pairwise.ts'
import { createScreenCheck, SCREENS, type Shown } from '../harness/screen-check.ts'
import { expect, test } from '../harness/test.ts'
import { fitWindow, takeContactSheets } from './contact-sheet.ts'
import { CONTRASTS, createVariations, SIZES } from './vary.ts'

const { EVENKEEL_MATRIX_SEED = '1', EVENKEEL_MATRIX_FILE = inProject('out/matrix/run.jsonl') } = process.env
const until = Date.now() + Number(process.env.EVENKEEL_MATRIX_MINUTES ?? 600) * 60_000
const SHARES = [0, 1] as const

const keyOf = ({ language, screen, textSize, contrast }: Shown) =>
  `${language} | ${screen} | ${textSize} % | ${contrast}`

const doneBefore = async (): Promise<ReadonlySet<string>> => {
  const text = await readFile(EVENKEEL_MATRIX_FILE, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => line !== '')
  return new Set(lines.map((line) => (JSON.parse(line) as MatrixLine).key))
}

const failed = (shown: Shown, error: unknown) =>
  allOf({ textSize: SIZES, contrast: CONTRASTS }).map((look) => ({
    shown: { ...shown, ...look },
    problems: [`could not be looked at: ${String(error).split('\n')[0]}`],
  }))

for (const share of SHARES)
  test(`every client screen in every language, size and contrast, part ${share + 1}`, async ({
    launch,
    profile,
  }) => {
    test.setTimeout(0)
    await mkdir(inProject('out/matrix'), { recursive: true })
    const stage = await openFormStage(launch, profile)
    await fitWindow(stage.page)
    const { bring, lookIn } = await createScreenCheck(stage)
    const vary = await createVariations(stage.page)
    const done = await doneBefore()
    const random = createRandom(Number(EVENKEEL_MATRIX_SEED))
    const screens = shuffled(allOf({ language: clientLanguageTags, screen: SCREENS }), random)
    const problems: string[] = []
    for (const [index, one] of screens.entries()) {
      const shown: Shown = { ...one, textSize: 100, contrast: 'normal' }
      if (index % SHARES.length !== share || done.has(keyOf(shown))) continue
      if (Date.now() > until) break
      const begun = performance.now()
      const found = await bring(shown).then(
        async () =>
          vary(shown, await lookIn(stage.page, shown)).catch((error: unknown) => failed(shown, error)),
        (error: unknown) => failed(shown, error),
      )
      const ms = Math.round((performance.now() - begun) / found.length)
      const lines = found.map((each): MatrixLine => ({ key: keyOf(each.shown), ms, problems: each.problems }))
      await appendFile(EVENKEEL_MATRIX_FILE, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      problems.push(...lines.flatMap(({ key, problems: all }) => all.map((problem) => `${key}: ${problem}`)))
    }
    const languages = clientLanguageTags.filter((_tag, index) => index % SHARES.length === share)
    if (process.env.EVENKEEL_MATRIX_SHEETS === 'on') await takeContactSheets(stage, bring, languages)
    await stage.close()
    expect(problems).toEqual([])
  })
