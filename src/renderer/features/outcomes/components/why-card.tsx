// Where the client stands, each figure with what it is held against.
import { useTranslation } from 'react-i18next'
import { limit } from '../../../i18n/limit.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import type { Reading } from '../hooks/use-rater-series.ts'
import { standingWord } from '../standing-word.ts'
import type { HowTopic } from './how-topic.ts'
import styles from './why-card.module.css'

type WhyCardProps = {
  readonly standing: Reading['standing']
  readonly onHow: (topic: HowTopic | null) => void
}
const TO_TENTHS = 10

export const WhyCard = ({ standing, onHow }: WhyCardProps) => {
  const { t } = useTranslation('standing')
  const format = useFormat()
  const points = (value: number) => format.points(Math.round(value * TO_TENTHS))
  const change = (value: number) => format.change(Math.round(value * TO_TENTHS))
  if (standing.kind === 'noRating') {
    return (
      <Card title={t('none')} plain>
        <p>{t('noneWhy')}</p>
      </Card>
    )
  }
  const { alliance, expected, constants } = standing
  const isStart = standing.zone?.kind === 'notApplicable'
  const rows = [
    {
      topic: 'course' as const,
      name: t('last'),
      value: points(standing.last),
      why: isStart
        ? t('start')
        : expected
          ? t('lastWhy', {
              expected: points(expected.expected),
              low: points(expected.band80.low),
              high: points(expected.band80.high),
            })
          : t('noCourse'),
    },
    {
      topic: 'change' as const,
      name: t('change'),
      value: isStart ? '–' : change(standing.changeSinceFirst),
      why: t('changeWhy', { rci: limit(format, constants.rci) }),
    },
    {
      topic: 'cutOff' as const,
      name: t('over'),
      value: t(standing.overCutOff ? 'yes' : 'no'),
      why:
        standing.overCutOff && standing.overCutOffSince !== null
          ? t('overSince', { cutOff: limit(format, constants.cutOff), session: standing.overCutOffSince })
          : t('overWhy', { cutOff: limit(format, constants.cutOff) }),
    },
    ...(alliance
      ? [
          {
            topic: 'alliance' as const,
            name: t('alliance'),
            value: points(alliance.last),
            why:
              alliance.change === null
                ? t('allianceFirst', { cutOff: limit(format, alliance.cutOff) })
                : t('allianceWhy', {
                    change: change(alliance.change),
                    cutOff: limit(format, alliance.cutOff),
                  }),
          },
        ]
      : []),
  ]
  return (
    <Card
      title={t('title', { standing: t(`word.${standingWord(standing)}`) })}
      aside={<LinkButton onPress={() => onHow(null)}>{t('how')}</LinkButton>}
    >
      <table className={styles.table}>
        <tbody>
          {rows.map(({ topic, name, value, why }) => (
            <tr key={name}>
              <th scope='row'>{name}</th>
              <td className={styles.value}>
                <LinkButton aria-label={t('howFor', { name, value })} onPress={() => onHow(topic)}>
                  {value}
                </LinkButton>
              </td>
              <td className={styles.why}>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
