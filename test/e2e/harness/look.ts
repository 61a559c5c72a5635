// Looks at a window: its accessibility, and its picture.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { inProject } from '../../../scripts/runtime/paths.ts'

/** One line for each violation, so that a failed `toEqual([])` says what and where. */
export const axe = async (page: Page): Promise<readonly string[]> => {
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
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  return path
}

/** Switches light and dark as the system's setting would. */
export const useColorScheme = (page: Page, colorScheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMedia({ colorScheme })
