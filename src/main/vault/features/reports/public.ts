// What the feature "reports" offers to the others; all else in this folder is its own.
export { shortHead } from './progress-service.ts'
