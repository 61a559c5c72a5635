// What the feature "measures" offers to the others; all else in this folder is its own.
export { addPackRating } from './answer-service.ts'
export { findPackRatingOfForm } from './answer-store.ts'
export { getPack, getPackForm, packsForClients } from './pack-service.ts'
export { dueMeasures } from './plan-service.ts'
export { raiseSafety } from './raise-safety.ts'
export { packResults } from './result-service.ts'
export { rolesUnseenIn, unseenAnswerers } from './safety-answerers.ts'
export { resolveContinuedPack } from './unfinished-pack-service.ts'
export {
  findUnfinishedPackOf,
  type HandedPack,
  insertHandedPack,
  listHandedPacks,
  saveUnfinishedPack,
} from './unfinished-pack-store.ts'
