// Which windows the system is asked to keep out of screenshots, recordings and shared screens. Windows and macOS do;
// Linux has no such wish, and docs/known-limits.md says so.
import type { BrowserWindow } from 'electron'
import type { Role } from '#shared/ipc/define.ts'

/** What is meant to be seen on a call, where the session is one: the form and the picture. Never the way back, nor the desk. */
const seenOnCall: readonly Role[] = ['client', 'together']

/** `isShared`: opened for a call. */
export const keepFromCapture = (window: BrowserWindow, role: Role, isShared: boolean): void =>
  window.setContentProtection(!(isShared && seenOnCall.includes(role)))
