// Beside the day's sessions: who is worth a look, why in words, and one way on.
import { useTranslation } from 'react-i18next'
import { useAskMuch } from '../../../api/ask.ts'
import { useAnsweredBy } from '../../../i18n/use-answered-by.ts'
import { usePhrase } from '../../../i18n/use-phrase.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { alertTag } from '../alert-tag.ts'

type WorthALookCardProps = {
  readonly nameOf: (alias: string) => string
  readonly onOpen: (clientId: string) => void
}

const SHOWN = 6
const REASONS = 2

export const WorthALookCard = ({ nameOf, onOpen }: WorthALookCardProps) => {
  const { t } = useTranslation('alerts')
  const say = usePhrase()
  const answeredBy = useAnsweredBy(nameOf)
  const look = useAskMuch(['outcomes.worthALook'], (api) => api.vault.outcomes.worthALook({}))
  if (!look.data) return null
  const { rows, waiting, ofClients } = look.data
  return (
    <Card
      title={t('look.title')}
      aside={ofClients > 0 && t('look.of', { count: waiting, of: ofClients })}
      plain={rows.length === 0}
    >
      {rows.length === 0 && <p>{t('look.none')}</p>}
      <RowList label={t('look.title')}>
        {rows.slice(0, SHOWN).map(({ episodeId, clientId, alias, alerts }) => {
          const [first] = alerts
          if (!first) return null
          const tag = alertTag(first.rule, first.grade)
          return (
            <ListRow
              key={`${episodeId}.${clientId}`}
              wideLead
              lead={<Tag tone={tag.tone}>{t(`tag.${tag.word}`)}</Tag>}
              title={nameOf(alias)}
              detail={alerts
                .slice(0, REASONS)
                .flatMap((alert) => [say(alert.reason), answeredBy(alert.answeredBy)])
                .join(' ')
                .trim()}
              end={
                <LinkButton
                  strong
                  onPress={() => onOpen(clientId)}
                  aria-label={t('look.openFor', { name: nameOf(alias) })}
                >
                  {t('look.open')}
                </LinkButton>
              }
            />
          )
        })}
      </RowList>
      {waiting > SHOWN && <p>{t('look.more', { count: waiting - SHOWN })}</p>}
    </Card>
  )
}
