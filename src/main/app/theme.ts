import { nativeTheme } from 'electron'
import type { Look } from '#shared/contracts/settings.ts'

/** Tells the system's own parts (frames, dialogs, media queries) which look was chosen. */
export const applyTheme = (theme: Look['theme']): void => {
  nativeTheme.themeSource = theme === 'light' || theme === 'dark' ? theme : 'system'
}
