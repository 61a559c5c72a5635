// Looks at a window: its accessibility, and its picture.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { inProject } from '../../../scripts/runtime/paths.ts'

/** A page is drawn part by part: until nothing has come for a moment, at most two seconds (a spinner never ends). */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect()
          resolve()
        }
        let quiet = setTimeout(done, 120)
        const observer = new MutationObserver(() => {
          clearTimeout(quiet)
          quiet = setTimeout(done, 120)
        })
        observer.observe(document.body, { childList: true, subtree: true })
        setTimeout(done, 2000)
      }),
  )

/** One line for each violation, so that a failed `toEqual([])` says what and where. */
export const axe = async (page: Page): Promise<readonly string[]> => {
  await settled(page)
  // Without legacy mode axe opens a page of its own, which Electron refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '))
    const why = nodes[0]?.any[0]?.message ?? ''
    return `${id}: ${help} (${nodes.length}×: ${places.join(', ')}) ${why}`.trim()
  })
}

/** Leaves `<name>.png` in `folder`, out/shots unless told, and returns its path. */
export const shot = async (page: Page, name: string, folder = inProject('out/shots')): Promise<string> => {
  await mkdir(folder, { recursive: true })
  await settled(page)
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  return path
}

/** Switches light and dark as the system's setting would. */
export const useColorScheme = (page: Page, colorScheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMedia({ colorScheme })
