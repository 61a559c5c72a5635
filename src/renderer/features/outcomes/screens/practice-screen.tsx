// The practice's own outcomes: every figure with its interval, its method and the episodes behind it; as picture, sentence
// and table. It describes one's work to oneself and compares with nobody.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import type { ValidityFlag } from '#domain/outcomes/validity-flags.ts'
import type {
  FigureName,
  PracticeFigures,
  PracticeFilters,
  PracticePart,
} from '#shared/contracts/practice.ts'
import { useAskMuch } from '../../../api/ask.ts'
import { Counting } from '../../../app/counting.tsx'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { EmptyState } from '../../../ui/display/empty-state.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { InTurn } from '../../../ui/layout/in-turn.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { CountedCard } from '../components/counted-card.tsx'
import { FiguresCard } from '../components/figures-card.tsx'
import { FiguresTable } from '../components/figures-table.tsx'
import { OwnCourseCard } from '../components/own-course-card.tsx'
import { PracticeEpisodesDialog } from '../components/practice-episodes-dialog.tsx'
import { nothingChosen, PracticeFiltersBar } from '../components/practice-filters-bar.tsx'
import { PracticeHowDialog } from '../components/practice-how-dialog.tsx'
import { PracticeScatter } from '../components/practice-scatter.tsx'
import { SideBySideCard } from '../components/side-by-side-card.tsx'
import { periodOf } from '../practice-period.ts'
import { figureGroups } from '../practice-words.ts'

type View = 'cards' | 'table'
type PracticeScreenProps = { readonly onOpenEpisode: (clientId: string, episodeId: string) => void }

export const PracticeScreen = ({ onOpenEpisode }: PracticeScreenProps) => {
  const { t } = useTranslation('practice')
  const [chosen, setChosen] = useState(nothingChosen)
  const [view, setView] = useState<View>('cards')
  const [isAsking, setAsking] = useState(false)
  const { period, ...rest } = chosen
  const filters = { ...rest, ...periodOf(period, Temporal.Now.plainDateISO(), Temporal.Now.timeZoneId()) }
  const asked = useAskMuch(
    ['outcomes.practice', filters],
    (api) => api.vault.outcomes.practice({ filters }),
    'keepBefore',
  )
  // What can be chosen stays while the next figures are computed.
  const all = useAskMuch(['outcomes.practice', 'all'], (api) =>
    api.vault.outcomes.practice({ filters: nobodyLeftOut }),
  )
  const counts = asked.data?.counts
  return (
    <Page
      title={t('title')}
      why={
        counts &&
        t('why', {
          count: counts.episodes,
          clients: counts.clients,
          open: counts.open,
          closed: counts.closed,
        })
      }
      actions={
        <>
          <LinkButton onPress={() => setAsking(true)}>{t('how.title')}</LinkButton>
          <SegmentedControl<View>
            label={t('view')}
            hideLabel
            value={view}
            onChange={setView}
            options={[
              { value: 'cards', label: t('cards') },
              { value: 'table', label: t('table') },
            ]}
          />
        </>
      }
    >
      <Stack gap={5}>
        <PracticeFiltersBar
          chosen={chosen}
          onChange={setChosen}
          labels={all.data?.labels ?? []}
          languages={all.data?.languages ?? []}
        />
        <ProblemNotice error={asked.error} />
        {asked.data ? (
          <Figures figures={asked.data} filters={filters} view={view} onOpenEpisode={onOpenEpisode} />
        ) : (
          asked.error === null && <Counting />
        )}
        {asked.data && <OwnCourseCard />}
      </Stack>
      {isAsking && <PracticeHowDialog onClose={() => setAsking(false)} />}
    </Page>
  )
}

const nobodyLeftOut: PracticeFilters = {
  from: null,
  to: null,
  band: null,
  label: null,
  language: null,
  endReason: null,
}

/** The figure counts some of what it stands on. */
const hasParts = (part: PracticePart, figures: PracticeFigures['figures']): boolean => {
  if (part.kind === 'flagged') return false
  const figure = figures[part.figure]
  return figure.kind === 'figure' && figure.which < figure.of
}

type FiguresProps = PracticeScreenProps & {
  readonly figures: PracticeFigures
  readonly filters: PracticeFilters
  readonly view: View
}

const Figures = ({ figures: all, filters, view, onOpenEpisode }: FiguresProps) => {
  const { t } = useTranslation('practice')
  const [shown, setShown] = useState<{ readonly part: PracticePart; readonly title: string } | null>(null)
  const { counts, figures, scatter } = all
  if (counts.closed === 0) return <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
  const openFigure = (figure: FigureName) =>
    setShown({
      part: { kind: 'of', figure },
      title: t('openFor', { figure: t(`figure.${figure}`) }),
    })
  const openFlagged = (flag: ValidityFlag) =>
    setShown({
      part: { kind: 'flagged', flag },
      title: t(`counted.flagged.${flag}`, { count: counts.flagged[flag] }),
    })
  const card = (group: keyof typeof figureGroups) => (
    <FiguresCard
      title={t(`group.${group}`)}
      names={figureGroups[group]}
      figures={figures}
      onOpen={openFigure}
    />
  )
  return (
    <>
      <InTurn>
        {view === 'table' && <FiguresTable figures={figures} onOpen={openFigure} />}
        <Columns>
          <Stack gap={5}>
            <InTurn>
              {view === 'cards' && card('change')}
              {view === 'cards' && card('ending')}
            </InTurn>
          </Stack>
          <Stack gap={5}>
            <InTurn>
              <PracticeScatter scatter={scatter} />
              {view === 'cards' && card('work')}
              <CountedCard counts={counts} onOpen={openFlagged} />
            </InTurn>
          </Stack>
        </Columns>
        <SideBySideCard filters={filters} onOpen={(part, title) => setShown({ part, title })} />
        <small>{t('own')}</small>
      </InTurn>
      {shown && (
        <PracticeEpisodesDialog
          title={shown.title}
          filters={filters}
          part={shown.part}
          hasParts={hasParts(shown.part, figures)}
          onOpen={onOpenEpisode}
          onClose={() => setShown(null)}
        />
      )}
    </>
  )
}
