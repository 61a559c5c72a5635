// How a cover is made. It has no page, no focus and no way to be closed, so that it is nothing but its colour.
import type { BaseWindowConstructorOptions, Rectangle } from 'electron'
import { paper, TITLE } from './window-options.ts'

/** Under the form itself. A mac needs none: it gives the form a desktop of its own, where a cover would lie over it. */
export const hasOwnCover = (platform: NodeJS.Platform): boolean => platform !== 'darwin'

/**
 * A whole display. X11 takes a window that is as large as a display, and out of the window manager's hands, for a mistake and
 * makes it a pixel smaller; so it gets one more.
 */
export const coverBounds = (display: Rectangle, isOwn: boolean, platform: NodeJS.Platform): Rectangle => {
  const more = platform === 'linux' && !isOwn ? 1 : 0
  return { ...display, width: display.width + more, height: display.height + more }
}

/** `isOwn`: of the display that the form is on. */
export const coverOptions = (
  bounds: Rectangle,
  isOwn: boolean,
  platform: NodeJS.Platform,
): BaseWindowConstructorOptions => {
  const isLinux = platform === 'linux'
  return {
    ...bounds,
    title: TITLE,
    show: false,
    frame: false,
    // Only a full screen window lies over a Linux desktop's own bars. A mac would make a new desktop for one.
    fullscreen: isLinux,
    // On Linux what cannot be focused is out of the window manager's hands and lies over all others, the form too.
    focusable: isLinux && isOwn,
    closable: false,
    minimizable: false,
    movable: false,
    resizable: false,
    skipTaskbar: true,
    enableLargerThanScreen: true,
    backgroundColor: paper(),
  }
}
