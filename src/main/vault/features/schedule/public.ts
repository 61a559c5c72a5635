// What the feature "schedule" offers to the others; all else in this folder is its own.
export { listBlocked } from './blocked-store.ts'
export { listDaysOff } from './day-off-store.ts'
export { dayThere } from './day-there.ts'
