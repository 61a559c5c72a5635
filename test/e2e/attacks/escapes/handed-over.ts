// A client window to get out of, and what must still be true of it after each try.
import type { Page } from '@playwright/test'
import { clientForm, handOverTo, openDesk } from '../../driver/session.ts'
import { type Prepared, prepareVault } from '../../harness/desk.ts'
import { createHands, type Hands } from '../../harness/hands.ts'
import type { LaunchOptions, RunningApp } from '../../harness/launch.ts'
import { plantClient } from '../../harness/rows.ts'

export const CODE = '582914'
const ALIAS = 'Marigold'

export type HandedOver = {
  readonly app: RunningApp
  readonly client: Page
  readonly hands: Hands
  readonly vault: Prepared
}

type Launch = (options?: Partial<LaunchOptions>) => Promise<RunningApp>

/** Playwright tells each page that it always has the focus. Said and taken back, a page knows the truth. */
export const feelFocus = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  for (const enabled of [true, false]) await session.send('Emulation.setFocusEmulationEnabled', { enabled })
}

type Counted = { blurs: number }
type Heard = { readonly isFirst: true; readonly keys: string[]; readonly menus: boolean[] }

/** Has the page remember that it is the first one, which keys reach it, and whether each context menu was refused. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: Heard = { isFirst: true, keys: [], menus: [] }
    Object.assign(window, { heard })
    const held = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'Super']
    window.addEventListener('keydown', ({ key }) => held.includes(key) || heard.keys.push(key), true)
    window.addEventListener('contextmenu', ({ defaultPrevented }) => heard.menus.push(defaultPrevented))
  })

export const handedOver = async (
  launch: Launch,
  profile: string,
  display = process.env.DISPLAY ?? '',
): Promise<HandedOver> => {
  const vault = await prepareVault(profile, { quickCode: CODE }, async (desk) => {
    await plantClient(desk, ALIAS)
  })
  const app = await launch({ env: { DISPLAY: display } })
  await openDesk(app, vault.passphrase)
  await handOverTo(app, ALIAS)
  const client = await clientForm(app)
  await feelFocus(client)
  await listen(client)
  await app.electron.evaluate(({ BrowserWindow }) => {
    Object.assign(globalThis, { blurs: 0 })
    BrowserWindow.getAllWindows()[0]?.on('blur', () => {
      ;(globalThis as unknown as Counted).blurs += 1
    })
  })
  return { app, client, hands: createHands(display), vault }
}

/** Everything that a way out would change. */
export const standing = async ({ app, client }: HandedOver) => {
  const page = await client.evaluate(() => {
    const { heard } = window as unknown as { heard?: Heard }
    return {
      isFirst: heard?.isFirst,
      keys: heard?.keys,
      areMenusRefused: heard?.menus.every(Boolean),
      selected: String(getSelection()),
      scale: visualViewport?.scale,
      marks: document.querySelectorAll('[data-mark]').length,
      hasFocus: document.hasFocus(),
    }
  })
  const main = await app.electron.evaluate(({ BrowserWindow, Menu }) => {
    const [window, ...others] = BrowserWindow.getAllWindows()
    return {
      blurs: (globalThis as unknown as Counted).blurs,
      others: others.length,
      address: window?.webContents.getURL(),
      menu: Menu.getApplicationMenu(),
      isKiosk: window?.isKiosk(),
      isOnTop: window?.isAlwaysOnTop(),
      isVisible: window?.isVisible(),
      zoom: window?.webContents.getZoomFactor(),
      inspector: window?.webContents.isDevToolsOpened(),
      title: window?.getTitle(),
    }
  })
  return { ...page, ...main }
}

/** `keys`: those that the page was meant to get. */
export const untouched = (keys: readonly string[] = []) => ({
  isFirst: true,
  keys,
  areMenusRefused: true,
  selected: '',
  scale: 1,
  marks: 0,
  hasFocus: true,
  blurs: 0,
  others: 0,
  address: 'app://evenkeel/client.html',
  menu: null,
  isKiosk: true,
  isOnTop: true,
  isVisible: true,
  zoom: 1,
  inspector: false,
  title: 'Evenkeel',
})
