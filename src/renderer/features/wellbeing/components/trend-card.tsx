// The trend over one's own usual, with words at their place. No percentile, no comparison with anybody.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { TrendChart } from '../../../ui/chart/trend-chart.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import type { OpenFormsDraft } from '../hooks/use-open-forms.ts'
import { trendPicture } from '../trend-picture.ts'
import { AddNoteDialog } from './add-note-dialog.tsx'
import { TrendTable } from './trend-table.tsx'

type TrendCardProps = { readonly record: PrivateRecord; readonly forms: OpenFormsDraft }

export const TrendCard = ({ record, forms }: TrendCardProps) => {
  const { t } = useTranslation('checkin')
  const format = useFormat()
  const [weeks, setWeeks] = useState<'12' | '26'>('12')
  const [asTable, setAsTable] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const { data, sentence } = trendPicture(record, Number(weeks), t, format)
  return (
    <Card
      title={t(`trend.weeks${weeks}`)}
      plain
      aside={
        <SegmentedControl
          label={t('trend.span')}
          hideLabel
          value={weeks}
          onChange={setWeeks}
          options={[
            { value: '12', label: format.number(12) },
            { value: '26', label: format.number(26) },
          ]}
        />
      }
    >
      <Stack gap={3}>
        {asTable ? <TrendTable record={record} /> : <TrendChart data={data} name={sentence} />}
        <Cluster align='between'>
          <LinkButton onPress={() => setAsTable(!asTable)}>
            {t(asTable ? 'trend.asPicture' : 'trend.asTable')}
          </LinkButton>
          <LinkButton onPress={() => setAdding(true)}>
            {t(forms.value.note && !isAdding ? 'trend.goOnNote' : 'trend.addNote')}
          </LinkButton>
        </Cluster>
      </Stack>
      {isAdding && <AddNoteDialog now={record.now} forms={forms} onClose={() => setAdding(false)} />}
    </Card>
  )
}
