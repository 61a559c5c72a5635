// What the feature "vault" offers to the others; all else in this folder is its own.
export { getVaultRow } from './store.ts'
