// Samples of the client's window in every language: each pair of language, form, text size and contrast once. All of them
// together are looked at by `npm run matrix`.
import { clientLanguage, clientLanguageTags } from '#domain/languages/client-languages.ts'
import { keyLine } from '../driver/client.ts'
import { drawnBy, misplaced } from '../harness/form-looks.ts'
import { openFormStage } from '../harness/form-stage.ts'
import { pairwise } from '../harness/pairwise.ts'
import { createScreenCheck, SCREENS } from '../harness/screen-check.ts'
import { expect, test } from '../harness/test.ts'

const SEED = 20_261_125

/** Forms of both occasions take turns with the quiet screens, so that the sample stays a minute long. */
const KINDS = ['adult', 'adolescent', 'child', 'youngChild', 'other', 'measure', 'quiet'] as const
const SAMPLE = {
  kind: KINDS,
  language: clientLanguageTags,
  textSize: [100, 125, 150, 200],
  contrast: ['normal', 'high', 'dark', 'forced'],
} as const

const screensOf = (kind: (typeof KINDS)[number]) =>
  SCREENS.filter((screen) => {
    const isForm = /^(outcome|alliance) /.test(screen)
    const isMeasure = screen.startsWith('measure ')
    if (kind === 'measure') return isMeasure
    if (kind === 'quiet') return !isForm && !isMeasure
    if (kind === 'other') return / (collateral|group)$/.test(screen)
    return isForm && screen.endsWith(` ${kind}`)
  })

const SCRIPT_FONTS = {
  Latn: ['Atkinson Hyperlegible Next', 'Newsreader'],
  Cyrl: ['Noto Sans'],
  Arab: ['Noto Sans Arabic'],
  Hans: ['Noto Sans SC'],
  Deva: ['Noto Sans Devanagari'],
} as const

test('nothing is wrong with a seeded sample of languages, forms, sizes and contrasts', async ({
  launch,
  profile,
}) => {
  test.setTimeout(300_000)
  const stage = await openFormStage(launch, profile)
  const { page } = stage
  await page.setViewportSize({ width: 1024, height: 600 })
  const { bring, check } = await createScreenCheck(stage)
  const sample = pairwise(SAMPLE, SEED)
  for (const [index, { kind, ...shown }] of sample.entries()) {
    const screens = screensOf(kind)
    const screen = screens[index % screens.length] ?? 'outcome adult'
    await bring({ ...shown, screen })
    expect.soft(await check({ ...shown, screen }), `${JSON.stringify(shown)} ${screen}`).toEqual([])
  }

  for (const language of clientLanguageTags) {
    await bring({ language, screen: 'outcome adult', textSize: 100, contrast: 'normal' })
    const { script, direction } = clientLanguage(language)
    const root = page.locator('html')
    expect
      .soft([await root.getAttribute('lang'), await root.getAttribute('dir')])
      .toEqual([language, direction])
    const fonts = await drawnBy(page)
    for (const wanted of SCRIPT_FONTS[script])
      expect
        .soft(
          fonts.some((name) => name.startsWith(wanted)),
          `${language}: ${fonts.join()}`,
        )
        .toBe(true)
    expect
      .soft(
        fonts.filter((name) => name.startsWith("the system's")),
        language,
      )
      .toEqual([])
    // The first arrow key marks the end that it comes from; the right arrow leads towards the good end in left-to-right writing only.
    await keyLine(page, 0, [direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight', 'Home'])
    const spoken = (await page.getByRole('slider').first().getAttribute('aria-valuetext')) ?? ''
    expect.soft(spoken, language).toMatch(/^\P{N}{3,}$/u)
    const box = await page.locator('[data-testid=rating-line]').first().boundingBox()
    const mark = await page.locator('[data-testid=rating-line] [data-mark]').first().boundingBox()
    const isAtLeft = (mark?.x ?? 0) < (box?.x ?? 0) + (box?.width ?? 0) / 2
    expect.soft(isAtLeft, `${language}: the low end`).toBe(direction === 'ltr')
    expect.soft(await misplaced(page), language).toEqual([])
  }

  // Quiet screens and lines that stand alone have room in every script: none makes its letters smaller at the usual size.
  for (const language of ['de', 'uk', 'ar', 'zh-Hans', 'hi'] as const)
    for (const screen of ['leave it out', 'outcome child', 'alliance youngChild'] as const) {
      await bring({ language, screen, textSize: 100, contrast: 'normal' })
      expect
        .soft(await page.locator('main').last().getAttribute('data-snug'), `${language}, ${screen}`)
        .toBe('0')
      expect.soft(await misplaced(page), `${language}, ${screen}`).toEqual([])
    }

  // No voice is installed here: the note about that is one more line, where letters are largest and words longest.
  for (const language of ['de', 'uk', 'ar'] as const) {
    await bring({ language, screen: 'outcome collateral', textSize: 200, contrast: 'normal' })
    await page.locator('header button').last().click()
    await page.locator('header [role=status]:not(:empty)').waitFor()
    expect.soft(await misplaced(page), `${language}, no voice`).toEqual([])
  }
  await stage.close()
})
