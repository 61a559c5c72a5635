// One screen in every text size and contrast, without loading it anew: larger by its own button, contrasts by the attributes
// that the page itself sets (use-page-look.ts), the system's colours by the browser.
import type { Page } from '@playwright/test'
import { createAxe, createForeignWords, misplaced } from '../harness/form-looks.ts'
import type { Shown } from '../harness/screen-check.ts'

export const SIZES = [100, 125, 150, 200] as const
export const CONTRASTS = ['normal', 'high', 'dark', 'forced'] as const

type Found = { readonly shown: Shown; readonly problems: readonly string[] }

/** Presses A+ where there is one; else (a quiet screen) sets what that button would. */
const enlarge = (page: Page, size: number): Promise<void> =>
  page.evaluate((text) => {
    const plus = [...document.querySelectorAll('main[data-manner] header bdi')].find(
      (label) => label.textContent === 'A+' && label.checkVisibility(),
    )
    plus?.closest('button')?.click()
    document.documentElement.dataset.text = String(text)
    window.dispatchEvent(new Event('resize'))
    return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  }, size)

const paint = async (page: Page, contrast: Shown['contrast']): Promise<void> => {
  await page.emulateMedia({
    forcedColors: contrast === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  await page.evaluate((wanted) => {
    const { dataset } = document.documentElement
    dataset.theme = wanted === 'dark' ? 'dark' : 'light'
    dataset.contrast = wanted === 'high' ? 'more' : 'usual'
  }, contrast)
}

/** Line after line where one is shown at a time: on from the first, back from the last. */
const lookAtLines = async (page: Page): Promise<readonly string[]> => {
  const found = [...(await misplaced(page))]
  const steps = await page.evaluate(() => {
    const marks = [...document.querySelectorAll('footer ol > li')].filter((mark) => mark.checkVisibility())
    const place = marks.findIndex((mark) => mark.hasAttribute('aria-current'))
    return { count: marks.length, isForward: place < marks.length - 1 }
  })
  for (let step = 1; step < steps.count; step += 1) {
    await page.evaluate((isForward) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('footer button')]
      buttons.at(isForward ? -1 : -2)?.click()
      return new Promise<void>((done) => requestAnimationFrame(() => done()))
    }, steps.isForward)
    found.push(...(await misplaced(page)).map((problem) => `after ${step}: ${problem}`))
  }
  return found
}

export const createVariations = async (page: Page) => {
  const axe = await createAxe()
  const foreign = await createForeignWords()
  /** `shown` stands on the page at 100 % in its usual colours; `before` is what was found wrong with that. */
  return async (shown: Shown, before: readonly string[]): Promise<readonly Found[]> => {
    const all: Found[] = []
    for (const textSize of SIZES) {
      if (textSize > 100) {
        await paint(page, 'normal')
        await enlarge(page, textSize)
      }
      const placed = [...before, ...(await foreign(page, shown.language)), ...(await lookAtLines(page))]
      for (const contrast of CONTRASTS) {
        await paint(page, contrast)
        const problems = [
          ...placed,
          ...(await axe(page)),
          ...(contrast === 'forced' ? await misplaced(page) : []),
        ]
        all.push({ shown: { ...shown, textSize, contrast }, problems: [...new Set(problems)] })
      }
    }
    return all
  }
}
