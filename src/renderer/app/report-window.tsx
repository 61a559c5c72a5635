// The report window: asks main what to draw, reads its one query over its own port, draws it, and says when it stands.
import '../ui/look.ts'
import { type ReactNode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import type { ReportJob } from '#shared/contracts/reports.ts'
import type { BriefChoice } from '#shared/contracts/supervision-brief.ts'
import type { Api } from '../api/api-context.tsx'
import {
  LeafletScreen,
  loadPaperWords,
  PaperFormScreen,
  ProgressReportScreen,
  RecoverySheetScreen,
} from '../features/reports/public.ts'
import { BriefScreen } from '../features/supervision/public.ts'
import { createI18n, findLanguage } from '../i18n/create-i18n.ts'
import { LocaleProvider } from '../i18n/locale.tsx'
import { loadFontsOf } from '../ui/fonts/load-font.ts'

type Page = { readonly language: string; readonly page: ReactNode }

/** Refuses while a name may stand in it that nobody looked at. */
const readBrief = async (api: Api, choice: BriefChoice): Promise<Page> => {
  const [brief, settings] = await Promise.all([
    api.vault.supervision.getBrief(choice),
    api.vault.settings.get({}),
  ])
  if (brief.named.length > 0 && !choice.namesChecked) throw new Error('A name stands in the brief')
  const outcomes = outcomeSettingsFor(settings.practice.constants)
  return {
    language: navigator.language,
    page: <BriefScreen brief={brief} pageSize={choice.pageSize} settings={outcomes} />,
  }
}

const readPage = async (api: Api, job: ReportJob): Promise<Page> => {
  if (job.kind === 'paperForm' || job.kind === 'leaflet') {
    const bundle = await loadPaperWords(job.language)
    const { language } = bundle
    if (job.kind === 'leaflet') return { language, page: <LeafletScreen choice={job} bundle={bundle} /> }
    return { language, page: <PaperFormScreen choice={job} bundle={bundle} /> }
  }
  if (job.kind === 'recoverySheet') {
    const sheet = await api.vault.reports.getRecoverySheet({})
    return {
      language: navigator.language,
      page: <RecoverySheetScreen sheet={sheet} pageSize={job.pageSize} />,
    }
  }
  if (job.kind === 'brief') return readBrief(api, job.choice)
  const [report, settings] = await Promise.all([
    api.vault.reports.getProgress(job.choice),
    api.vault.settings.get({}),
  ])
  const outcomes = outcomeSettingsFor(settings.practice.constants)
  // Titles and labels come in any script; a page without its letters is none to print.
  await loadFontsOf(JSON.stringify(report))
  return {
    language: report.language,
    page: <ProgressReportScreen report={report} pageSize={job.choice.pageSize} settings={outcomes} />,
  }
}

const UNSEEN_MS = 250

/** Two frames; a hidden window may draw none, so not longer than a moment. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    setTimeout(resolve, UNSEEN_MS)
  })

/** Tells when the page, its fonts and its pictures have been drawn. */
const Drawn = ({ page, onDrawn }: { readonly page: ReactNode; readonly onDrawn: () => void }) => {
  useEffect(() => {
    void document.fonts.ready.then(settle).then(onDrawn)
  }, [onDrawn])
  return page
}

export const mountReport = async (api: Api): Promise<void> => {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  const tell = (outcome: 'drawn' | 'failed') => void api.app.reports.ready({ outcome })
  try {
    const job = await api.app.reports.job({})
    await api.port.connected()
    const { language, page } = await readPage(api, job)
    const words = findLanguage(language)
    createRoot(root, { onUncaughtError: () => tell('failed') }).render(
      <LocaleProvider i18n={createI18n(words)} locale={words === language.slice(0, 2) ? language : words}>
        <Drawn page={page} onDrawn={() => tell('drawn')} />
      </LocaleProvider>,
    )
  } catch {
    tell('failed')
  }
}
