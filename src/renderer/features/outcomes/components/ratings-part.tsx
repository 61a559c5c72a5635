// Every rating of an episode that counts, each with the way to correct it, and the history of corrections below.
import { useTranslation } from 'react-i18next'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import type { Practice } from '#shared/contracts/settings.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import type { Correctable } from '../correction-of.ts'
import { useRaterSeries } from '../hooks/use-rater-series.ts'
import { CorrectMenu } from './correct-menu.tsx'
import { CorrectionHistory } from './correction-history.tsx'
import { TurnsCard } from './turns-card.tsx'

type RatingsPartProps = { readonly episodeId: string; readonly practice: Practice }
type Line = Correctable & { readonly at: number; readonly alias: string; readonly isBaseline: boolean }

const linesOf = ({ clientId, alias, series }: RaterSeries, practice: Practice): readonly Line[] => {
  const start = readSeries(series, outcomeSettingsFor(practice.constants)).first?.id
  const lines = (occasion: Line['occasion'], ratings: RaterSeries['series']['ratings']) =>
    ratings.map(({ id, session, at, total }) => ({
      ratingId: id,
      clientId,
      occasion,
      total,
      session,
      at,
      alias,
      isBaseline: occasion === 'outcome' && id === start,
    }))
  return [...lines('outcome', series.ratings), ...lines('alliance', series.alliance)]
}

export const RatingsPart = ({ episodeId, practice }: RatingsPartProps) => {
  const { t } = useTranslation('corrections')
  const format = useFormat()
  const asked = useRaterSeries(episodeId)
  if (!asked.data) return asked.error ? <ProblemNotice error={asked.error} /> : <Loading />
  const { raters } = asked.data
  const lines = raters
    .flatMap((rater) => linesOf(rater, practice))
    .sort((a, b) => b.session - a.session || b.at - a.at)
  const titleOf = ({ occasion, total }: Line) =>
    total === null ? t(`rating.${occasion}Open`) : t(`rating.${occasion}`, { total: format.points(total) })
  const whereOf = ({ session, at, alias }: Line) =>
    t(raters.length > 1 ? 'rating.whereOther' : 'rating.where', { session, date: format.date(at), alias })
  return (
    <Stack gap={5}>
      <Card title={t('title')} plain={lines.length === 0}>
        {lines.length === 0 && <p>{t('none')}</p>}
        <RowList label={t('title')}>
          {lines.map((line) => (
            <ListRow
              key={line.ratingId}
              title={
                <Cluster>
                  {titleOf(line)}
                  {line.isBaseline && <Tag>{t('rating.baseline')}</Tag>}
                </Cluster>
              }
              detail={whereOf(line)}
              end={<CorrectMenu rating={line} isBaseline={line.isBaseline} />}
            />
          ))}
        </RowList>
      </Card>
      <TurnsCard raters={raters} />
      <CorrectionHistory episodeId={episodeId} />
    </Stack>
  )
}
