import type { BrowserWindow } from 'electron'
import { CallError } from '#shared/ipc/errors.ts'

const PRINT_MS = 20_000

/** Chromium fills in the two numbers; its styles reach no further than this strip. */
const PAGE_OF =
  '<div style="width:100%;font-size:8px;color:#5d6b71;padding:0 20mm;text-align:right">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'

export type Sheet = { readonly pageSize: 'A4' | 'Letter'; readonly isNumbered: boolean }

/** A tagged, outlined PDF; margins and size come from the page's own @page rules. */
export const printPage = async (window: BrowserWindow, { pageSize, isNumbered }: Sheet): Promise<Buffer> => {
  if (window.isDestroyed()) throw new CallError('reportFailed')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new CallError('reportFailed')), PRINT_MS)
  })
  const printed = window.webContents.printToPDF({
    pageSize,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: isNumbered,
    headerTemplate: '<span></span>',
    footerTemplate: PAGE_OF,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  try {
    return await Promise.race([printed, late])
  } finally {
    clearTimeout(timer)
  }
}
