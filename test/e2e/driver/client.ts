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

/** The same with a finger: a touch that the page sees as one. */
export const touchLine = async (page: Page, line: number, place: number): Promise<void> => {
  const box = await page.getByTestId('rating-line').nth(line).boundingBox()
  if (!box) throw new Error(`line ${line + 1} is not on the screen`)
  const point = { x: box.x + box.width * place, y: box.y + box.height / 2 }
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** The same by keys alone: each press of a key moves the mark; the first one plants it. */
export const keyLine = async (page: Page, line: number, keys: readonly string[]): Promise<void> => {
  await page.getByRole('slider').nth(line).focus()
  for (const key of keys) await page.keyboard.press(key)
}

const COUNTS = ['one', 'two', 'three', 'four'] as const

/** Waits until the screen says that so many answers (1 to 4) are saved. */
export const waitForSaved = (page: Page, count: number): Promise<void> =>
  page
    .getByText(count === 1 ? 'Your answer is saved.' : `Your ${COUNTS[count - 1] ?? ''} answers are saved.`)
    .waitFor()

/** "I’d rather not" under one line. */
export const leaveOutLine = (page: Page, line: number): Promise<void> =>
  page
    .locator('li', { has: page.getByTestId('rating-line') })
    .nth(line)
    .getByRole('button', { name: /^I’d rather not:/ })
    .click()

/** Marks the lines, or leaves them out, from the first to the last. */
export const markAll = async (page: Page, places: Places): Promise<void> => {
  for (const [line, place] of places.entries())
    await (place === null ? leaveOutLine(page, line) : markLine(page, line, place))
}

export const finish = (page: Page): Promise<void> =>
  pressAndLeave(page.getByRole('button', { name: 'Finish' }))

/** The corner that a therapist holds for two seconds; the return window opens. */
export const handBack = async (page: Page): Promise<void> => {
  const corner = page.getByRole('button', { name: /^For your therapist: hold/ })
  const box = await corner.boundingBox()
  if (!box) throw new Error('the corner is not on the screen')
  const closed = page.waitForEvent('close')
  await page.mouse.move(box.x + 8, box.y + 8)
  await page.mouse.down()
  await closed
}
