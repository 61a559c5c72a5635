// The ids of the project's things. All but MeasureId are lower-case UUIDs; a measure's id is a dotted word.
import type { Brand } from './brand.ts'

export type ClientId = Brand<string, 'ClientId'>
export type PersonId = Brand<string, 'PersonId'>
export type EpisodeId = Brand<string, 'EpisodeId'>
export type SessionId = Brand<string, 'SessionId'>
export type RatingId = Brand<string, 'RatingId'>
export type NoteId = Brand<string, 'NoteId'>
export type EventId = Brand<string, 'EventId'>
export type CorrectionId = Brand<string, 'CorrectionId'>
export type AlertStateId = Brand<string, 'AlertStateId'>
export type HandoverId = Brand<string, 'HandoverId'>
export type ReportId = Brand<string, 'ReportId'>
export type BackupId = Brand<string, 'BackupId'>
export type DeviceId = Brand<string, 'DeviceId'>
export type VaultId = Brand<string, 'VaultId'>
export type MeasureId = Brand<string, 'MeasureId'>
export type ItemId = Brand<string, 'ItemId'>

/** Every id that is a UUID. */
export type UuidId =
  | ClientId
  | PersonId
  | EpisodeId
  | SessionId
  | RatingId
  | NoteId
  | EventId
  | CorrectionId
  | AlertStateId
  | HandoverId
  | ReportId
  | BackupId
  | DeviceId
  | VaultId

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const word = /^[a-z0-9][a-z0-9._-]{0,119}$/i

/** True for a lower-case UUID of 36 characters. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** Brands a lower-case UUID: `toId<ClientId>(text)`. RangeError for anything else. */
export const toId = <Id extends UuidId>(text: string): Id => {
  if (!isUuid(text)) throw new RangeError('An id must be a lower-case UUID')
  return text as string as Id
}

/** Brands a measure's id such as `ek.outcome`. RangeError for an empty, long or oddly spelled one. */
export const toMeasureId = (text: string): MeasureId => {
  if (!word.test(text))
    throw new RangeError('A measure id is 1 to 120 letters, digits, dots, dashes or underscores')
  return text as MeasureId
}

/** Brands an item's id (a pack's linkId, or one of our own words). RangeError as for `toMeasureId`. */
export const toItemId = (text: string): ItemId => {
  if (!word.test(text))
    throw new RangeError('An item id is 1 to 120 letters, digits, dots, dashes or underscores')
  return text as ItemId
}
