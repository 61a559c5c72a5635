// The door of this feature: what other features may show of a course.
export type { OutcomeAudience } from './components/outcome-audience.ts'
export { OutcomeChart, type OutcomeChartProps } from './components/outcome-chart.tsx'
export { OutcomeSentence, type OutcomeSentenceProps } from './components/outcome-sentence.tsx'
export { OutcomeTable, type OutcomeTableProps } from './components/outcome-table.tsx'
export { type OwnCourseBeside, ownCourseBeside } from './own-course-beside.ts'
