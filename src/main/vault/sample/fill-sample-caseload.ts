import type { VaultLife } from '../process/vault-life.ts'
export const fillSampleCaseload = (_life: VaultLife): void => undefined
