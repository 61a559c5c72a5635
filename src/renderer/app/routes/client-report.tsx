// The report dialog with the versions of the practice's own course that may stand in it.
import type { ComponentProps } from 'react'
import { useCoursesFor } from '../../features/outcomes/hooks/use-courses-for.ts'
import { ReportDialog } from '../../features/reports/components/report-dialog.tsx'

type ClientReportProps = Omit<ComponentProps<typeof ReportDialog>, 'courses'>

export const ClientReport = (props: ClientReportProps) => {
  const courses = useCoursesFor(props.episodeId, props.clientId)
  return courses ? <ReportDialog {...props} courses={courses} /> : null
}
