// What was answered on one occasion of a session: by whom, how, each line and the total; unfinished forms too.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelperRole } from '#shared/contracts/kit.ts'
import type { RatingRow, SessionDetail } from '#shared/contracts/sessions.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import styles from './ratings-card.module.css'

type Item = 'self' | 'close' | 'world' | 'overall' | 'understood' | 'topics' | 'way'

type RatingsCardProps = {
  readonly session: SessionDetail
  readonly occasion: 'outcome' | 'alliance'
  readonly actions: ReactNode
  /** The way to correct a rating that counts; another feature's. */
  readonly correctionOf: (rating: RatingRow) => ReactNode
}

export const RatingsCard = ({ session, occasion, actions, correctionOf }: RatingsCardProps) => {
  const { t } = useTranslation(['sessions', 'outcomes'])
  const format = useFormat()
  const resolve = useDo((api, input: { formId: string; how: 'keepIncomplete' | 'discard' }) =>
    api.vault.sessions.resolveUnfinished(input),
  )
  const ratings = session.ratings.filter((rating) => rating.occasion === occasion)
  const unfinished = session.unfinished.filter((form) => form.occasion === occasion)
  const skipped = occasion === 'outcome' ? session.outcomeSkipped : session.allianceSkipped
  const aliasOf = (who: Pick<RatingRow, 'clientId' | 'personId'>) =>
    session.participants.find(
      ({ clientId, personId }) => clientId === who.clientId && personId === who.personId,
    )?.alias ??
    session.clients.find(({ clientId }) => clientId === who.clientId)?.alias ??
    ''
  const how = (rating: RatingRow) =>
    [
      t(`source.${rating.source}`),
      rating.helper !== null && t('source.helper', { helper: t(`helper.${rating.helper as HelperRole}`) }),
      format.time(rating.finishedAt),
    ]
      .filter((part) => part !== false)
      .join(' · ')
  return (
    <Card title={t(`ratings.${occasion}`)} aside={<Cluster>{actions}</Cluster>}>
      <Stack>
        {ratings.length === 0 && unfinished.length === 0 && (
          <p>{skipped === null ? t('ratings.none') : t('ratings.skipped', { reason: skipped })}</p>
        )}
        {ratings.map((rating) => (
          <div key={rating.ratingId} className={styles.rating} data-superseded={rating.superseded}>
            <div className={styles.head}>
              <strong>{aliasOf(rating)}</strong>
              <span className={styles.how}>{how(rating)}</span>
              {rating.superseded && <Tag>{t('ratings.superseded')}</Tag>}
              <span className={styles.total}>
                {rating.total === null ? t('row.incomplete') : format.points(rating.total)}
              </span>
              {!rating.superseded && correctionOf(rating)}
            </div>
            <dl className={styles.items}>
              {rating.items.map(({ item, value }) => (
                <div key={item}>
                  <dt>{t(`outcomes:line.${item as Item}`)}</dt>
                  <dd>{value === null ? t('ratings.leftOut') : format.points(value)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        {unfinished.map((form) => (
          <Notice
            key={form.formId}
            kind='look'
            title={t('unfinished.title', {
              alias: aliasOf(form),
              answered: form.answered,
              lines: form.lines,
            })}
            actions={
              <Cluster>
                <Button
                  size='s'
                  onPress={() => resolve.mutate({ formId: form.formId, how: 'keepIncomplete' })}
                >
                  {t('unfinished.keep')}
                </Button>
                <Button size='s' onPress={() => resolve.mutate({ formId: form.formId, how: 'discard' })}>
                  {t('unfinished.discard')}
                </Button>
              </Cluster>
            }
          >
            {t('unfinished.why')}
          </Notice>
        ))}
        <ProblemNotice error={resolve.error} />
      </Stack>
    </Card>
  )
}
