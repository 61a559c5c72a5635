// What clients answer, on what, and the numbers that their answers are read against.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { builtInMeasures } from '#domain/measures/built-in-measures.ts'
import type { Practice } from '#shared/contracts/settings.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { useSavePractice } from '../hooks/use-save-practice.ts'
import { ConstantsCard } from './constants-card.tsx'
import { Saved } from './saved.tsx'

type MeasuresPartProps = {
  readonly practice: Practice
  /** the card of imported measures */
  readonly packs: ReactNode
}

export const MeasuresPart = ({ practice, packs }: MeasuresPartProps) => (
  <>
    <BuiltInCard />
    {packs}
    <WayCard practice={practice} />
    <ConstantsCard constants={practice.constants} />
  </>
)

const BuiltInCard = () => {
  const { t } = useTranslation(['settings', 'outcomes'])
  const format = useFormat()
  return (
    <Card title={t('measures.builtIn')}>
      <RowList label={t('measures.builtIn')}>
        {builtInMeasures.map(({ id, kind, items, max }) => (
          <ListRow
            key={id}
            title={t(`measures.kind.${kind}`)}
            detail={t('measures.lines', {
              lines: format.list(items.map((item) => t(`outcomes:line.${item.id}` as 'outcomes:line.other'))),
              max,
            })}
            end={<Tag>{t('measures.own')}</Tag>}
          />
        ))}
      </RowList>
      <Notice title={t('measures.honest')}>{t('measures.honestWhy')}</Notice>
    </Card>
  )
}

const WayCard = ({ practice }: { readonly practice: Practice }) => {
  const { t } = useTranslation('settings')
  const save = useSavePractice(practice)
  return (
    <Card title={t('measures.way')} aside={<Saved when={save.isSuccess} />}>
      <RadioGroup<'screen' | 'paper'>
        label={t('measures.way')}
        hideLabel
        value={save.shown.measuresOnPaper ? 'paper' : 'screen'}
        onChange={(way) => save.mutate({ measuresOnPaper: way === 'paper' })}
        options={[
          { value: 'screen', label: t('measures.screen'), description: t('measures.screenWhy') },
          { value: 'paper', label: t('measures.paper'), description: t('measures.paperWhy') },
        ]}
      />
      <ProblemNotice error={save.error} onRetry={save.retry} />
    </Card>
  )
}
