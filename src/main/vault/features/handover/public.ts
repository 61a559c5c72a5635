// What the feature "handover" offers to the others; all else in this folder is its own.
export { readCodeWrap } from './code-kit.ts'
export { mergeAndClear } from './merge-service.ts'
export { setWaitingAside } from './set-aside.ts'
