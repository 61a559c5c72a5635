// What the feature "sessions" offers to the others; all else in this folder is its own.
export { dayThere } from '../schedule/public.ts'
export { directionOf } from './direction-of.ts'
export { measureFor, measureOf, measureToday } from './measure-service.ts'
export { addNote } from './note-service.ts'
export { findNote, isNoteMerged, listNotedSessions, listNoteTimes } from './note-store.ts'
export { lineFromSession, type PlannedLine, plannedLines, sessionFromPlan } from './plan-service.ts'
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
export { rowClients, sessionRows } from './row-service.ts'
export {
  addSession,
  checkParticipant,
  getSession,
  holdSession,
  moveSession,
  setStatus,
} from './session-service.ts'
export {
  findSession,
  hasTraces,
  insertParticipant,
  listParticipants,
  listParticipantsOfEpisodes,
  listSessionSpans,
  listSessionsBetween,
  listSessionTimes,
  type Participant,
  raterKey,
  type SessionSpan,
  type SessionTime,
} from './session-store.ts'
export { resolveContinued } from './unfinished-service.ts'
export { findUnfinishedOf, saveUnfinished } from './unfinished-store.ts'
