// One figure for each group of episodes, side by side: by year, quarter, age, label, language or ending. Picture, sentence and table;
// each row opens its episodes.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  BREAKDOWNS,
  type Breakdown,
  type FigureName,
  figureNames,
  type PracticeBreakdown,
  type PracticeFilters,
  type PracticePart,
} from '#shared/contracts/practice.ts'
import { useAskMuch } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { IntervalChart } from '../../../ui/chart/interval-chart.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { useGroupName } from '../hooks/use-group-name.ts'
import { scaleOf } from '../practice-scale.ts'
import { figureWords, written } from '../practice-words.ts'

type SideBySideCardProps = {
  readonly filters: PracticeFilters
  readonly onOpen: (part: PracticePart, title: string) => void
}

export const SideBySideCard = ({ filters, onOpen }: SideBySideCardProps) => {
  const { t } = useTranslation('practice')
  const [by, setBy] = useState<Breakdown>('year')
  const [figure, setFigure] = useState<FigureName>('improved')
  const asked = useAskMuch(['outcomes.practiceBreakdown', filters, by, figure], (api) =>
    api.vault.outcomes.practiceBreakdown({ filters, by, figure }),
  )
  return (
    <Card title={t('side.title')}>
      <Stack gap={3}>
        <Cluster>
          <Select<FigureName>
            label={t('column.figure')}
            value={figure}
            onChange={setFigure}
            options={figureNames.map((value) => ({ value, label: t(`figure.${value}`) }))}
          />
          <Select<Breakdown>
            label={t('side.by')}
            value={by}
            onChange={setBy}
            options={BREAKDOWNS.map((value) => ({ value, label: t(`side.${value}`) }))}
          />
        </Cluster>
        <ProblemNotice error={asked.error} />
        {asked.data ? (
          <Groups found={asked.data} by={by} figure={figure} onOpen={onOpen} />
        ) : (
          asked.error === null && <Loading />
        )}
      </Stack>
    </Card>
  )
}

type GroupsProps = Pick<SideBySideCardProps, 'onOpen'> & {
  readonly found: PracticeBreakdown
  readonly by: Breakdown
  readonly figure: FigureName
}

const Groups = ({ found: { groups, all }, by, figure: name, onOpen }: GroupsProps) => {
  const { t } = useTranslation('practice')
  const format = useFormat()
  const groupName = useGroupName(by)
  const rows = groups.map(({ key, figure }) => ({
    key,
    figure,
    label: groupName(key),
    words: figureWords(name, figure, { t, format }),
  }))
  if (rows.length === 0) return <p>{t('side.none')}</p>
  const said = rows.map(({ label, words }) =>
    words.interval === ''
      ? t('side.tooFew', { group: label })
      : t('side.one', { group: label, value: words.value, interval: words.interval }),
  )
  const sentence = t('side.sentence', { figure: t(`figure.${name}`), list: format.list(said) })
  return (
    <>
      <IntervalChart
        name={sentence}
        rows={rows.map(({ key, label, figure, words }) => ({
          id: key,
          label,
          interval: figure.kind === 'figure' ? figure : null,
          words: words.value,
        }))}
        scale={scaleOf(
          name,
          groups.map(({ figure }) => figure),
        )}
        guide={
          all.kind === 'figure'
            ? { at: all.value, label: t('side.all', { value: written(name, all.value, format) }) }
            : null
        }
        format={(value) => written(name, value, format)}
      />
      <p>{sentence}</p>
      <PlainTable
        caption={t('side.title')}
        hideCaption
        columns={[
          { id: 'group', label: t(`side.${by}`) },
          { id: 'value', label: t('column.value'), align: 'end' },
          { id: 'interval', label: t('column.interval'), align: 'end' },
          { id: 'of', label: t('column.of'), align: 'end' },
        ]}
        rows={rows.map(({ key, label, figure, words }) => {
          const title = t('side.openFor', { figure: t(`figure.${name}`), group: label })
          const part: PracticePart = { kind: 'of', figure: name, group: { by, key } }
          return {
            id: key,
            cells: [
              label,
              words.value,
              words.interval,
              figure.of === 0 ? (
                '0'
              ) : (
                <LinkButton
                  key='of'
                  aria-label={t('side.openCount', { of: format.number(figure.of), title })}
                  onPress={() => onOpen(part, title)}
                >
                  {format.number(figure.of)}
                </LinkButton>
              ),
            ],
          }
        })}
      />
      {by === 'label' && <small>{t('side.labelsOverlap')}</small>}
    </>
  )
}
