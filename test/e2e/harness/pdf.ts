// Reads a PDF as others would: its text and its facts, by poppler's tools.
import { run } from '../../../scripts/runtime/run.ts'

/** The text as it stands on the pages, every run of blanks as one. */
export const pdfText = async (path: string): Promise<string> =>
  (await run('pdftotext', ['-layout', path, '-'])).replace(/\s+/g, ' ')

/** `Tagged: yes`, `Pages: 2`, `Page size: …`: one line each. */
export const pdfFacts = (path: string): Promise<string> => run('pdfinfo', [path])
