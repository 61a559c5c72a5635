// The door of this feature: what the settings and the private area show again of the first run.
export {
  emptyPassphrase,
  judgeNewPassphrase,
  NewPassphrase,
  type NewPassphraseValue,
} from './components/new-passphrase.tsx'
export { type PassphraseChange, PassphraseChangeDialog } from './components/passphrase-change-dialog.tsx'
export { WorkingDays } from './components/working-days.tsx'
export { useCountdown } from './hooks/use-countdown.ts'
export { RecoverySheetStep } from './screens/recovery-sheet-step.tsx'
