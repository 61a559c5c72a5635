// The full check: monthly or when wished, from a questionnaire that the therapist imported; its results, in points.
import { useTranslation } from 'react-i18next'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { fullCheckFigures } from '../full-check-figures.ts'
import { useCheckPacks } from '../hooks/use-check-packs.ts'
import { useTakeOut } from '../hooks/use-take-out.ts'

type FullChecksCardProps = {
  readonly record: PrivateRecord
  readonly onStart: (packId: string) => void
}

export const FullChecksCard = ({ record, onStart }: FullChecksCardProps) => {
  const { t } = useTranslation('checkin')
  const format = useFormat()
  const packs = useCheckPacks()
  const { takeOut, error } = useTakeOut()
  const rows = [...record.fullChecks].reverse().flatMap((check) =>
    fullCheckFigures(check).map(({ scale, value, of }, index) => ({
      id: `${check.checkId}${scale}`,
      cells: [
        format.date(check.at),
        t(`full.scale.${scale}`),
        value === null
          ? t('full.tooFew')
          : t('full.value', { value: format.number(value, of === 100 ? 1 : 0), of }),
        index === 0 ? (
          <LinkButton key='remove' onPress={() => takeOut({ what: 'fullCheck', row: check })}>
            {t('trend.takeOut')}
          </LinkButton>
        ) : (
          ''
        ),
      ],
    })),
  )
  return (
    <Card title={t('full.title')} plain>
      <div data-flush=''>
        <Stack gap={3}>
          <p>{t(packs.length === 0 ? 'full.import' : 'full.why')}</p>
          {rows.length > 0 && (
            <PlainTable
              caption={t('full.results')}
              hideCaption
              columns={[
                { id: 'at', label: t('trend.when') },
                { id: 'scale', label: t('full.part') },
                { id: 'value', label: t('full.points'), align: 'end' },
                { id: 'remove', label: t('trend.remove') },
              ]}
              rows={rows}
            />
          )}
          <Cluster>
            {packs.map(({ packId, title }) => (
              <Button key={packId} size='s' onPress={() => onStart(packId)}>
                {t(record.fullDraft?.packId === packId ? 'full.goOn' : 'full.start', { title })}
              </Button>
            ))}
          </Cluster>
          <ProblemNotice error={error} />
        </Stack>
      </div>
    </Card>
  )
}
