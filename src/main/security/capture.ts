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

export const keepFromCapture = (window: BrowserWindow, role: Role): void =>
  window.setContentProtection(isKept[role])
