// Vaults: choosing, making, opening, locking. Passphrases and codes go over the window's port straight to the
// vault process; main's own calls (vaultApp) never carry one.
import * as z from 'zod'
import { command, job, push, query } from '../ipc/define.ts'
import { done, instant, line, nothing } from './kit.ts'

const passphrase = () => z.string().min(1).max(1024)
const recoveryCode = () => z.string().min(1).max(128)

/** Why a vault in the list can't be opened, in the words of errors.ts. */
const problem = z.enum(['vaultMissing', 'vaultEmpty', 'vaultForeign', 'vaultNewer', 'headerDamaged'])

const listed = z.strictObject({
  /** The name of the vault's folder; the vault's own id, except for a restored one. */
  vaultId: z.string().min(1).max(128),
  label: z.string().max(120),
  sample: z.boolean(),
  createdAt: instant().nullable(),
  problem: problem.nullable(),
})

/** Why the lock screen is there: a sentence for the last two, silence for the first. */
export const lockedBecause = z.enum(['start', 'asked', 'idle', 'away', 'vaultDied', 'windowFailed'])
export type LockedBecause = z.output<typeof lockedBecause>

/** `waitSeconds` grows with each wrong try and survives a restart. */
const opened = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('opened'), olderHead: z.boolean() }),
  z.strictObject({ outcome: z.literal('wrong'), waitSeconds: z.int().min(0) }),
  z.strictObject({ outcome: z.literal('wait'), waitSeconds: z.int().min(0) }),
])

const anyTherapist = ['none', 'locked'] as const

export const vaultApp = {
  list: query({
    access: { therapist: ['none', 'locked', 'unlocked'] },
    input: nothing(),
    output: z.strictObject({
      state: z.enum(['none', 'locked', 'unlocked', 'privateOpen']),
      vaults: z.array(listed),
      chosen: z.string().nullable(),
      lockedBecause,
    }),
  }),
  /** Chooses the vault that the lock screen is about; `null` leaves it to make a new one. */
  choose: command({
    access: { therapist: anyTherapist },
    input: z.strictObject({ vaultId: z.string().min(1).max(128).nullable() }),
    output: done(),
  }),
  /** Starts a vault process for the chosen vault (or for a new one) and hands its port to this window. */
  connect: job({
    access: { therapist: anyTherapist },
    input: z.strictObject({ purpose: z.enum(['open', 'create', 'sample']) }),
    output: done(),
  }),
  lock: command({ access: { therapist: ['unlocked', 'privateOpen'] }, input: nothing(), output: done() }),
  /** A sign of life: any use of the desk puts off the idle lock. */
  alive: command({ access: { therapist: ['unlocked', 'privateOpen'] }, input: nothing(), output: done() }),
  /** Main's state changed in a way this window should show (an unlock went through; a lock is coming). */
  stateChanged: push({
    access: {
      therapist: ['none', 'locked', 'unlocked', 'privateOpen'],
      return: ['client', 'together'],
      together: ['together'],
    },
    payload: z.strictObject({
      state: z.enum(['none', 'locked', 'unlocked', 'client', 'together', 'privateOpen']),
    }),
  }),
} as const

export const vault = {
  create: job({
    access: { therapist: ['none', 'locked'] },
    input: z.strictObject({ label: line(60), passphrase: passphrase() }),
    output: z.strictObject({ vaultId: z.string() }),
  }),
  /** The sample caseload, in a vault of its own with a passphrase that is shown on screen. */
  createSample: job({
    access: { therapist: ['none', 'locked'] },
    input: z.strictObject({ passphrase: passphrase() }),
    output: z.strictObject({ vaultId: z.string() }),
  }),
  unlock: job({
    access: { therapist: ['locked'], return: ['client', 'together'] },
    input: z.strictObject({ passphrase: passphrase() }),
    output: opened,
  }),
  /** The quick code: only for this session's own screens, only while it lives. */
  unlockWithCode: job({
    access: { return: ['client', 'together'] },
    input: z.strictObject({ code: z.string().regex(/^\d{6,8}$/) }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened') }),
      z.strictObject({ outcome: z.literal('wrong'), left: z.int().min(0).max(5) }),
    ]),
  }),
  /** The recovery code leads to a new passphrase, both in one step. It stays good until it is renewed. */
  recover: job({
    access: { therapist: ['locked'] },
    input: z.strictObject({ code: recoveryCode(), passphrase: passphrase() }),
    output: opened,
  }),
  status: query({
    access: { therapist: ['unlocked'] },
    input: nothing(),
    output: z.strictObject({
      vaultId: z.string(),
      label: z.string(),
      sample: z.boolean(),
      createdAt: instant(),
      recoveryConfirmed: z.boolean(),
      olderHead: z.boolean(),
      cloudFolder: z.boolean(),
      /** Sealed inboxes that could not be merged and still lie in the folder. */
      waitingInboxes: z.int().min(0),
      counts: z.strictObject({ clients: z.int(), sessions: z.int(), ratings: z.int() }),
    }),
  }),
  /** Inboxes that could not be merged go aside, whole and sealed, so that backups and Together work again. */
  setInboxesAside: job({ access: { therapist: ['unlocked'] }, input: nothing(), output: done() }),
  /** Only while the sheet is not confirmed: the code to print and to type back. */
  recoveryCode: query({
    access: { therapist: ['unlocked'] },
    input: nothing(),
    output: z.strictObject({ code: z.string().nullable() }),
  }),
  confirmRecovery: job({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ code: recoveryCode() }),
    output: z.strictObject({ matches: z.boolean() }),
  }),
  /** A new recovery code; the old sheet stops working. Asks for the passphrase again. */
  renewRecovery: job({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ passphrase: passphrase() }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('done') }),
      z.strictObject({ outcome: z.literal('wrong') }),
    ]),
  }),
  /** `leaked`: also a new data key, so that the old passphrase opens no newer copy. */
  changePassphrase: job({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ current: passphrase(), next: passphrase(), leaked: z.boolean() }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('done') }),
      z.strictObject({ outcome: z.literal('wrong') }),
    ]),
  }),
} as const
