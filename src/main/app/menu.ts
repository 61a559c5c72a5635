// The application menu at the desk: editing, locking, leaving. Nothing that reloads, inspects, prints or saves a page.
// While the laptop is with a client there is no menu at all.
import { type App, Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from './words.ts'

const edit: MenuItemConstructorOptions = {
  label: words.menu.edit,
  submenu: [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { role: 'selectAll' },
  ],
}

const template = (app: App, lock: () => void): MenuItemConstructorOptions[] => {
  const isMac = process.platform === 'darwin'
  // The page answers the same keys, so that they are shown in one place and work in both.
  const lockNow: MenuItemConstructorOptions = { label: words.menu.lock, click: lock }
  const own: MenuItemConstructorOptions = isMac
    ? {
        label: app.name,
        submenu: [
          lockNow,
          { type: 'separator' },
          { role: 'hide' },
          { role: 'hideOthers' },
          { role: 'unhide' },
          { type: 'separator' },
          { role: 'quit' },
        ],
      }
    : { label: words.menu.file, submenu: [lockNow, { type: 'separator' }, { role: 'quit' }] }
  const window: MenuItemConstructorOptions = {
    label: words.menu.window,
    submenu: [{ role: 'minimize' }, { role: 'togglefullscreen' }],
  }
  return [own, edit, window]
}

export type AppMenu = { readonly show: () => void; readonly hide: () => void }

export const createMenu = (app: App, lock: () => void): AppMenu => {
  const menu = Menu.buildFromTemplate(template(app, lock))
  return {
    show: () => Menu.setApplicationMenu(menu),
    hide: () => Menu.setApplicationMenu(null),
  }
}
