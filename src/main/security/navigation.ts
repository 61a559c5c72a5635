// A window stays on the page it was made for: no navigation, no second window, no embedded page.
import type { App, WebContents } from 'electron'
import { cutPeers } from './network.ts'

const keepInPlace = (contents: WebContents): void => {
  cutPeers(contents)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Holds for every page that Electron ever makes, ours or not. */
export const keepAllInPlace = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents))
}
