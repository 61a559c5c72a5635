// What the feature "settings" offers to the others; all else in this folder is its own.
export { languageShown } from './languages.ts'
export { readPractice } from './practice.ts'
export { findQuickCode } from './quick-code.ts'
