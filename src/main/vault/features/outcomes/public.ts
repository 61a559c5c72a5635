// What the feature "outcomes" offers to the others; all else in this folder is its own.
export { addCorrection } from './add-correction.ts'
export type { RaterLine } from './build-series.ts'
export { listCorrectionsOf } from './correction-store.ts'
export { type EffectiveRating, effectiveRatings } from './effective-ratings.ts'
export { type EpisodeOverview, isUnanswered, type LineOverview, overviewOf } from './overview.ts'
