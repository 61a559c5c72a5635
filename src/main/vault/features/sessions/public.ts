// What the feature "sessions" offers to the others; all else in this folder is its own.
export { dayThere } from './day-there.ts'
export { directionOf } from './direction-of.ts'
export { measureFor, measureOf, measureToday } from './measure-service.ts'
export { addNote } from './note-service.ts'
export { findNote, isNoteMerged, listNotedSessions } from './note-store.ts'
export { addRating, fixMeasure } from './rating-service.ts'
export {
  type FixedMeasure,
  findRating,
  findRatingOfForm,
  listFixedMeasures,
  listItems,
  listRatingsOfEpisodes,
  type Occasion,
  type RatingItem,
  type RatingRecord,
} from './rating-store.ts'
export { sessionRows } from './row-service.ts'
export { checkParticipant, getSession, setStatus } from './session-service.ts'
export {
  insertParticipant,
  listParticipants,
  listParticipantsOfEpisodes,
  listSessionsBetween,
  listSessionTimes,
  type Participant,
  raterKey,
  type SessionTime,
} from './session-store.ts'
export { resolveContinued } from './unfinished-service.ts'
export { findUnfinishedOf, saveUnfinished } from './unfinished-store.ts'
