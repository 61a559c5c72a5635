// Which secret a return asks for. The code is for this session's own screens; the caseload takes the passphrase unless
// the therapist set that the code is enough. Pure.
import type { ReturnInfo } from './use-return-info.ts'

export type Target = 'together' | 'caseload'
export type Door = { readonly by: 'code' } | { readonly by: 'passphrase'; readonly why: WhyPassphrase | null }
export type WhyPassphrase = 'notSet' | 'errors' | 'time' | 'suspend' | 'notEnough'

export const targetOf = (moment: ReturnInfo['moment']): Target =>
  moment === 'back' ? 'caseload' : 'together'

const FOR_THE_CASELOAD: WhyPassphrase = 'notEnough'
const ENDED: ReadonlySet<WhyPassphrase> = new Set(['errors', 'time', 'suspend'])

/** The code ended by itself: that is said instead of a plain failure. */
export const codeHasEnded = (door: Door): boolean =>
  door.by === 'passphrase' && door.why !== null && ENDED.has(door.why)

export const doorFor = (info: ReturnInfo, target: Target, wishesPassphrase: boolean): Door => {
  if (!info.code.alive) return { by: 'passphrase', why: info.code.why }
  if (target === 'caseload' && !info.codeIsEnough) return { by: 'passphrase', why: FOR_THE_CASELOAD }
  return wishesPassphrase ? { by: 'passphrase', why: null } : { by: 'code' }
}
