// The list of what waits: why it is there, in words, and what may be done with it.
import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '#shared/contracts/supervision.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { usePhrase } from '../../../i18n/use-phrase.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { IconButton } from '../../../ui/actions/icon-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Tag, type Tone } from '../../../ui/display/tag.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Menu } from '../../../ui/overlays/menu.tsx'
import styles from './agenda-card.module.css'

type AgendaCardProps = {
  readonly items: readonly AgendaItem[]
  readonly nameOf: (item: AgendaItem) => string
  /** Shown to others: nothing to press, no way to a client. */
  readonly isGroup: boolean
  readonly onPrepare: (item: AgendaItem) => void
  readonly onDiscuss: (item: AgendaItem) => void
  readonly onOpen: (clientId: string, episodeId: string) => void
}

const TONES: { readonly [W in AgendaItem['why']]: Tone } = {
  sent: 'amber',
  consult: 'amber',
  own: 'neutral',
  goesWell: 'green',
}

export const AgendaCard = ({ items, nameOf, isGroup, onPrepare, onDiscuss, onOpen }: AgendaCardProps) => {
  const { t } = useTranslation('supervision')
  const remove = useDo((api, topicId: string) => api.vault.supervision.remove({ topicId }))
  const actsOf = (item: AgendaItem) => {
    const name = nameOf(item)
    const { about, topicId } = item
    const more = [
      ...(about
        ? [{ id: 'open', label: t('agenda.open'), onAction: () => onOpen(about.clientId, about.episodeId) }]
        : []),
      ...(topicId !== null && item.why === 'own'
        ? [{ id: 'remove', label: t('agenda.remove'), onAction: () => remove.mutate(topicId) }]
        : []),
    ]
    return (
      <Cluster>
        <Button size='s' onPress={() => onPrepare(item)} aria-label={t('agenda.prepareFor', { name })}>
          {t('agenda.prepare')}
        </Button>
        <Button size='s' onPress={() => onDiscuss(item)} aria-label={t('agenda.discussFor', { name })}>
          {t('agenda.discuss')}
        </Button>
        {more.length > 0 && (
          <Menu
            label={t('agenda.more', { name })}
            groups={[more]}
            trigger={<IconButton icon={<Ellipsis />} label={t('agenda.more', { name })} />}
          />
        )}
      </Cluster>
    )
  }
  return (
    <Card title={t('agenda.title')} plain={items.length === 0}>
      <ProblemNotice error={remove.error} />
      {items.length === 0 && <p>{t('agenda.empty')}</p>}
      <ul aria-label={t('agenda.title')} data-flush='' className={styles.list}>
        {items.map((item) => (
          <li
            key={item.about ? `${item.about.episodeId}.${item.about.clientId}` : item.topicId}
            className={styles.item}
          >
            <div className={styles.head}>
              <span>{nameOf(item)}</span>
              <Tag tone={TONES[item.why]}>{t(`agenda.why.${item.why}`)}</Tag>
            </div>
            <Reasons item={item} isGroup={isGroup} />
            {!isGroup && actsOf(item)}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** A question of one's own may name somebody: a group does not see it. */
const Reasons = ({ item, isGroup }: { readonly item: AgendaItem; readonly isGroup: boolean }) => {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const say = usePhrase()
  const { why, about, sessions, first, last, reasons, question } = item
  const points =
    first === null || last === null ? null : { first: format.number(first, 1), last: format.number(last, 1) }
  const lead =
    why === 'goesWell' && points
      ? t('agenda.goesWellWhy', points)
      : about && points
        ? t('agenda.numbers', { count: sessions, ...points })
        : t('agenda.ownWhy')
  return (
    <>
      <div className={styles.reasons}>{[lead, ...reasons.map(say)].join(' ')}</div>
      {question !== '' && !isGroup && (
        <div className={styles.question}>{t('agenda.question', { question })}</div>
      )}
    </>
  )
}
