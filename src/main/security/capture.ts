// Which windows the system is asked to keep out of screenshots, recordings and shared screens. Windows and macOS do;
// Linux has no such wish, and docs/known-limits.md says so.
import type { BrowserWindow } from 'electron'
import type { Role } from '#shared/ipc/define.ts'

const isKept: Readonly<Record<Role, boolean>> = {
  therapist: true,
  client: true,
  return: true,
  together: true,
  report: true,
}

/** `isShared`: a form that is meant to be seen on a call. The way back from it never is. */
export const keepFromCapture = (window: BrowserWindow, role: Role, isShared: boolean): void =>
  window.setContentProtection(isKept[role] && !(isShared && role !== 'return'))
