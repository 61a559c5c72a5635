// The door of this feature: the pages that the report window draws.
export {
  type ProgressReportData,
  ProgressReportScreen,
  type ProgressReportScreenProps,
} from './screens/progress-report-screen.tsx'
export { RecoverySheetScreen, type RecoverySheetScreenProps } from './screens/recovery-sheet-screen.tsx'
