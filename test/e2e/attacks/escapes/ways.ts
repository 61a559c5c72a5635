// The ways out of docs/security.md that a page could answer to, by their numbers there, as keys by X's names.

export type Way = { readonly no: number; readonly name: string; readonly keys: readonly string[] }

export const KEY_WAYS: readonly Way[] = [
  {
    no: 1,
    name: 'close and leave',
    keys: ['ctrl+w', 'ctrl+shift+w', 'ctrl+F4', 'ctrl+q', 'ctrl+shift+q', 'alt+F4'],
  },
  { no: 2, name: 'reload', keys: ['ctrl+r', 'ctrl+shift+r', 'F5', 'ctrl+F5', 'XF86Reload'] },
  {
    no: 3,
    name: 'inspector',
    keys: ['F12', 'ctrl+shift+i', 'ctrl+shift+j', 'ctrl+shift+c', 'ctrl+shift+m'],
  },
  { no: 4, name: 'print', keys: ['ctrl+p', 'ctrl+shift+p'] },
  { no: 5, name: 'save and open', keys: ['ctrl+s', 'ctrl+shift+s', 'ctrl+o'] },
  { no: 6, name: 'find', keys: ['ctrl+f', 'ctrl+g', 'ctrl+shift+g', 'F3'] },
  { no: 7, name: 'zoom', keys: ['ctrl+plus', 'ctrl+minus', 'ctrl+equal', 'ctrl+0', 'ctrl+KP_Add'] },
  {
    no: 8,
    name: 'source, tabs, address',
    keys: ['ctrl+u', 'ctrl+n', 'ctrl+shift+n', 'ctrl+t', 'ctrl+l', 'ctrl+k', 'ctrl+h', 'ctrl+j', 'ctrl+d'],
  },
  {
    no: 9,
    name: 'full screen, menu bar, help',
    keys: ['F11', 'F10', 'Alt_L', 'F1', 'F6', 'F7', 'F8', 'ctrl+Tab'],
  },
  { no: 10, name: 'context menu', keys: ['Menu', 'shift+F10'] },
  {
    no: 11,
    name: 'history',
    keys: ['alt+Left', 'alt+Right', 'alt+Home', 'XF86Back', 'XF86Forward', 'XF86HomePage'],
  },
  {
    no: 17,
    name: 'select, copy, paste',
    keys: ['ctrl+a', 'ctrl+c', 'ctrl+x', 'ctrl+v', 'ctrl+z', 'shift+Insert', 'ctrl+Insert'],
  },
  {
    no: 23,
    name: 'keys of the system that reach the page here',
    keys: ['ctrl+alt+Delete', 'ctrl+shift+Escape', 'Super_L', 'XF86Search', 'XF86Mail', 'XF86Calculator'],
  },
]

/** What the window manager of the tests takes for itself, before any page: another window or none comes to the front. */
export const SYSTEM_WAYS: readonly Way[] = [
  { no: 21, name: 'lower the window', keys: ['alt+Escape'] },
  { no: 22, name: 'show the desktop', keys: ['super+d'] },
  { no: 21, name: 'switch windows', keys: ['alt+Tab'] },
]

/** More of them, once the return window is there. */
export const MORE_SYSTEM_WAYS: readonly Way[] = [
  ...SYSTEM_WAYS,
  { no: 20, name: 'send the window to another desktop', keys: ['shift+alt+Right'] },
]
