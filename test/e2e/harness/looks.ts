// Looks at a page in light and in dark: nothing that axe objects to, and nothing wider than its window.
import { expect, type Page } from '@playwright/test'
import { axe } from './look.ts'

const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, main, [role=dialog]')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}: ${element.scrollWidth} in ${element.clientWidth}`),
  )

export const lookInBoth = async (page: Page, name: string): Promise<void> => {
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    expect.soft(await axe(page), `${name}, ${scheme}`).toEqual([])
    expect.soft(await overflow(page), `${name}, ${scheme}`).toEqual([])
  }
}
