// What a client does in their window: marks lines, leaves some out, finishes.
import type { Page } from '@playwright/test'
import { pressAndLeave } from './leave.ts'

/** Places on the four lines, 0 to 1 from the low end; null leaves the line out. */
export type Places = readonly (number | null)[]

/** Touches one line at a place, as a finger or mouse would. */
export const markLine = async (page: Page, line: number, place: number): Promise<void> => {
  const slider = page.getByTestId('rating-line').nth(line)
  const box = await slider.boundingBox()
  if (!box) throw new Error(`line ${line + 1} is not on the screen`)
  await page.mouse.click(box.x + box.width * place, box.y + box.height / 2)
}

/** Marks the four lines and waits until the screen says that all are saved. */
export const markAll = async (page: Page, places: Places): Promise<void> => {
  for (const [line, place] of places.entries()) {
    if (place === null)
      await page
        .getByRole('button', { name: /^I'd rather not:/ })
        .nth(line)
        .click()
    else await markLine(page, line, place)
  }
}

export const finish = (page: Page): Promise<void> =>
  pressAndLeave(page.getByRole('button', { name: 'Finish' }))
