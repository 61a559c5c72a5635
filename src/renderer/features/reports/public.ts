// The door of this feature: the pages that the report window draws, and the paper they are drawn on.
export { type PageSize, ReportSheet } from './components/report-sheet.tsx'
export { LeafletScreen } from './paper/leaflet-screen.tsx'
export { loadPaperWords } from './paper/load-paper-words.ts'
export { PaperFormScreen } from './paper/paper-form-screen.tsx'
export {
  type ProgressReportData,
  ProgressReportScreen,
  type ProgressReportScreenProps,
} from './screens/progress-report-screen.tsx'
export { RecoverySheetScreen, type RecoverySheetScreenProps } from './screens/recovery-sheet-screen.tsx'
