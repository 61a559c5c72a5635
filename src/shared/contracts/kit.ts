// Small schema parts that every contract uses. Objects are always strict, in and out.
import * as z from 'zod'
import { isClientLanguage } from '#domain/languages/client-languages.ts'

z.config({ jitless: true })

/** A row's id: a UUID, made in the vault process. */
export const id = () => z.uuid()
const firstInstant = 946_684_800_000
const lastInstant = 7_258_118_400_000
/** For a clock that has lost its battery: the nearest instant that a contract takes. */
export const nearestInstant = (at: number): number => Math.min(Math.max(at, firstInstant), lastInstant)
/** UTC epoch milliseconds, 2000 to 2200. */
export const instant = () => z.int().min(firstInstant).max(lastInstant)
/** A local calendar day, YYYY-MM-DD. */
export const day = () => z.iso.date()
/** An IANA time zone name; whether the system knows it is checked where it is used. */
export const timeZone = () =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^[A-Za-z0-9_+\-/]+$/)
/** A score or mark in integer tenths of a point. */
export const tenths = (max: number) => z.int().min(0).max(max)
/** One line's mark, 0.0 to 10.0. */
export const mark = () => tenths(100)
/** A total over four lines, 0.0 to 40.0. */
export const total = () => tenths(400)
/** One line of text that a person typed: trimmed, not empty, without control characters. */
export const line = (max = 120) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u)
/** Free text of several lines. */
export const prose = (max = 20_000) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u)
export const minutes = () => z.int().min(5).max(600)
export const nothing = () => z.strictObject({})
export const done = () => z.strictObject({ done: z.literal(true) })
/** A BCP 47 language tag. */
export const language = () =>
  z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(35)
/** A language that the client's screen speaks. */
export const clientLanguage = () => language().refine((tag): boolean => isClientLanguage(tag))
export const direction = () => z.enum(['ltr', 'rtl'])
export const layout = () => z.enum(['all', 'one'])
export const textSize = () => z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)])
export const contrast = () => z.enum(['normal', 'high', 'dark'])
/** How a client likes the client screen; remembered per client and set at hand-over. */
export const aids = () =>
  z.strictObject({
    language: clientLanguage(),
    textSize: textSize(),
    contrast: contrast(),
    layout: layout(),
    readAloud: z.boolean(),
    /** For a hand that shakes: one line a screen, large targets, steps by button. */
    steady: z.boolean().default(false),
  })
/** Who answers: the client, or somebody about the client. */
export const raterRole = () => z.enum(['self', 'parent', 'carer', 'partner', 'teacher', 'other'])
/** The signs by which people who answer in turn are called: one for each of the twelve who may. */
export const PERSON_SYMBOLS = [
  'leaf',
  'star',
  'wave',
  'stone',
  'bird',
  'sun',
  'moon',
  'tree',
  'hill',
  'boat',
  'cup',
  'flower',
] as const
export const personSymbol = () => z.enum(['none', ...PERSON_SYMBOLS])
export const occasion = () => z.enum(['outcome', 'alliance'])
/** Who lent a hand or a voice: named by role, never by name. */
export const helperRole = () => z.enum(['therapist', 'interpreter', 'parent', 'carer', 'partner', 'other'])
/** handed: in the client's hands. shared: an ordinary window that a video call may show. */
export const handoverView = () => z.enum(['handed', 'shared'])
export const place = () => z.enum(['room', 'phone', 'video'])
export type HelperRole = z.output<ReturnType<typeof helperRole>>
export type HandoverView = z.output<ReturnType<typeof handoverView>>
export type Aids = z.output<ReturnType<typeof aids>>
