// A press that ends its own window: the driver's answer may be lost with it, and that is no failure.
import type { Locator, Page } from '@playwright/test'

const closed = async (page: Page, error: unknown): Promise<void> => {
  const since = Date.now()
  while (!page.isClosed()) {
    if (Date.now() - since > 5000) throw error
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

export const pressAndLeave = async (button: Locator): Promise<void> => {
  const page = button.page()
  await button.click({ noWaitAfter: true }).catch((error: unknown) => closed(page, error))
}

export const keyAndLeave = async (page: Page, keys: string): Promise<void> => {
  await page.keyboard.press(keys).catch((error: unknown) => closed(page, error))
}
