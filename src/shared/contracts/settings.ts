// Settings: the laptop's look (main, electron-store, never client data) and the practice's own (in the vault).
import * as z from 'zod'
import { firstLanguage } from '#domain/languages/client-languages.ts'
import { command, query } from '../ipc/define.ts'
import { clientLanguage, done, instant, language, line, nothing } from './kit.ts'

const look = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
})

const everywhere = ['none', 'locked', 'unlocked', 'client', 'together', 'privateOpen'] as const

export const settingsApp = {
  getLook: query({
    access: { therapist: everywhere, return: everywhere, together: everywhere },
    input: nothing(),
    output: look,
  }),
  saveLook: command({ access: { therapist: ['none', 'locked', 'unlocked'] }, input: look, output: look }),
  about: query({
    access: { therapist: everywhere },
    input: nothing(),
    output: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      /** The end-of-life fallback runtime: for development, not for real clients. */
      developmentRuntime: z.boolean(),
      /** Started to show the sample caseload (`--sample`). */
      sampleWanted: z.boolean(),
    }),
  }),
} as const

/** The constants that sources disagree on; each stays marked as a setting wherever it is used. */
export const practiceConstants = z.strictObject({
  cutOffAdult: z.int().min(0).max(400),
  cutOffAdolescent: z.int().min(0).max(400),
  cutOffChildSelf: z.int().min(0).max(400),
  cutOffChildCarer: z.int().min(0).max(400),
  rciAdult: z.int().min(10).max(200),
  rciChild: z.int().min(10).max(200),
  sdAdultHundredths: z.int().min(100).max(2000),
  sdYouthHundredths: z.int().min(100).max(2000),
  allianceCutOff: z.int().min(0).max(400),
  courseSessions: z.int().min(3).max(40),
  courseForYoungAndCarers: z.boolean(),
  veryLowTotal: z.int().min(0).max(400),
  veryLowItem: z.int().min(0).max(100),
})

const practice = z.strictObject({
  therapistName: z.string().trim().max(80),
  weeklyHours: z.int().min(0).max(80),
  /** Monday = 1 … Sunday = 7. */
  workingDays: z.array(z.int().min(1).max(7)).max(7),
  language: language(),
  /** Today shows initials only: a client may see it. */
  initialsOnly: z.boolean(),
  idleMinutes: z.int().min(1).max(60),
  sessionMinutes: z.int().min(10).max(240),
  /** After a quick code, back to the caseload without the passphrase ("I never leave a client alone with the laptop"). */
  codeIsEnough: z.boolean(),
  measuresOnPaper: z.boolean(),
  pageSize: z.enum(['A4', 'Letter']),
  constants: practiceConstants,
})

const languages = z.array(
  z.strictObject({
    language: clientLanguage(),
    /** When the therapist ticked that somebody has read it. */
    readAt: instant().nullable(),
    /** A language that is off can't be shown to a client. */
    isOn: z.boolean(),
  }),
)

export const settings = {
  get: query({
    access: { therapist: ['unlocked'], report: ['unlocked'] },
    input: nothing(),
    output: z.strictObject({ practice, quickCodeSet: z.boolean(), firstRunDone: z.boolean() }),
  }),
  save: command({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ practice: practice.partial() }),
    output: z.strictObject({ practice }),
  }),
  /** 6 to 8 digits, not all the same and not a plain run; null removes it. */
  setQuickCode: command({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({
      code: z
        .string()
        .regex(/^\d{6,8}$/)
        .nullable(),
    }),
    output: done(),
  }),
  /** The languages of the client's screen: English, and the machine-made ones. */
  listLanguages: query({
    access: { therapist: ['unlocked'] },
    input: nothing(),
    output: z.strictObject({ languages }),
  }),
  /** "I or an interpreter read this", or that tick taken back. English needs none. */
  setLanguageRead: command({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({
      language: clientLanguage().refine((tag) => tag !== firstLanguage),
      isRead: z.boolean(),
    }),
    output: z.strictObject({ languages }),
  }),
  finishFirstRun: command({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({ therapistName: line(80).or(z.literal('')) }),
    output: done(),
  }),
} as const

export type Practice = z.output<typeof practice>
export type LanguageState = z.output<typeof languages>[number]
export type Look = z.output<typeof look>
