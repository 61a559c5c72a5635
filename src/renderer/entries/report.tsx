// A report page, drawn in a hidden window and printed.
import { createApi } from '../api/api-context.tsx'
import { mountReport } from '../app/report-window.tsx'

void mountReport(createApi())
