// Playwright's own loader for Electron. It holds the app's `ready` back until Playwright has attached; Playwright itself
// passes it only to the Electron that it finds in node_modules.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const playwright = createRequire(import.meta.url).resolve('@playwright/test/package.json')
const core = createRequire(playwright).resolve('playwright-core/package.json')

export const driver = join(dirname(core), 'lib/server/electron/loader.js')
