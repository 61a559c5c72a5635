// The practice's own outcomes: every figure with its interval, its method and the episodes behind it; as picture, sentence
// and table. It describes one's work to oneself and compares with nobody.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import type { PracticeFigures, PracticeFilters, PracticePart } from '#shared/contracts/practice.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { EmptyState } from '../../../ui/display/empty-state.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { CountedCard } from '../components/counted-card.tsx'
import { FiguresCard } from '../components/figures-card.tsx'
import { FiguresTable } from '../components/figures-table.tsx'
import { OwnCourseCard } from '../components/own-course-card.tsx'
import { PracticeEpisodesDialog } from '../components/practice-episodes-dialog.tsx'
import { nothingChosen, PracticeFiltersBar } from '../components/practice-filters-bar.tsx'
import { PracticeHowDialog } from '../components/practice-how-dialog.tsx'
import { PracticeScatter } from '../components/practice-scatter.tsx'
import { YearsCard } from '../components/years-card.tsx'
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
  const asked = useAsk(['outcomes.practice', filters], (api) => api.vault.outcomes.practice({ filters }))
  // What can be chosen stays while the next figures are computed.
  const all = useAsk(['outcomes.practice', 'all'], (api) =>
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
          asked.error === null && <Loading />
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

type FiguresProps = PracticeScreenProps & {
  readonly figures: PracticeFigures
  readonly filters: PracticeFilters
  readonly view: View
}

const Figures = ({ figures: all, filters, view, onOpenEpisode }: FiguresProps) => {
  const { t } = useTranslation('practice')
  const [part, setPart] = useState<PracticePart | null>(null)
  const { counts, figures, scatter, years } = all
  if (counts.closed === 0) return <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
  const card = (group: keyof typeof figureGroups) => (
    <FiguresCard
      title={t(`group.${group}`)}
      names={figureGroups[group]}
      figures={figures}
      onOpen={(figure) => setPart({ kind: 'of', figure })}
    />
  )
  const titleOf = (one: PracticePart) =>
    one.kind === 'flagged'
      ? t(`counted.flagged.${one.flag}`, { count: counts.flagged[one.flag] })
      : t('openFor', { figure: t(`figure.${one.figure}`) })
  const isSome = (one: PracticePart) => {
    if (one.kind === 'flagged') return false
    const figure = figures[one.figure]
    return figure.kind === 'figure' && figure.which < figure.of
  }
  return (
    <>
      {view === 'table' && <FiguresTable figures={figures} />}
      <Columns>
        <Stack gap={5}>
          {view === 'cards' && card('change')}
          {view === 'cards' && card('ending')}
          <CountedCard counts={counts} onOpen={setPart} />
        </Stack>
        <Stack gap={5}>
          <PracticeScatter scatter={scatter} />
          {view === 'cards' && card('work')}
          <YearsCard years={years} />
        </Stack>
      </Columns>
      <small>{t('own')}</small>
      {part && (
        <PracticeEpisodesDialog
          title={titleOf(part)}
          filters={filters}
          part={part}
          hasParts={isSome(part)}
          onOpen={onOpenEpisode}
          onClose={() => setPart(null)}
        />
      )}
    </>
  )
}
