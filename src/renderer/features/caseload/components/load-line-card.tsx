// This week's load in a line: on Today, and beside the self-check in the private area (side by side, unmixed).
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Meter } from '../../../ui/display/meter.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { loadAt, useLoadWeek } from '../hooks/use-load-week.ts'
import { bandTone, pointsText, titleText } from '../load-words.ts'

export type LoadLineCardProps = { readonly onOpen: () => void }

export const LoadLineCard = ({ onOpen }: LoadLineCardProps) => {
  const { t } = useTranslation('caseload')
  const format = useFormat()
  const { week, read } = useLoadWeek(loadAt(0))
  if (!week || !read) return null
  const { index, hours } = read
  const capacity = week.capacity.hours
  const digits = (value: number) => (Number.isInteger(value) ? 0 : 1)
  const hoursText = format.number(hours, digits(hours))
  return (
    <Card
      title={t('line.title')}
      aside={
        index.kind === 'load' && (
          <Tag tone={bandTone[index.band]}>
            {t('line.tag', { band: t(`band.word.${index.band}`), index: pointsText(format, index.index) })}
          </Tag>
        )
      }
      plain
    >
      {capacity === 0 ? (
        <p>{titleText(week, read, { t })}</p>
      ) : (
        <Meter
          hideLabel
          label={t('line.hours')}
          value={Math.min(hours, capacity)}
          max={capacity}
          tone={hours > capacity ? 'amber' : 'green'}
          valueText={t('detail.clientHours', {
            hours: hoursText,
            of: format.number(capacity, digits(capacity)),
          })}
          aside={
            week.usual === null
              ? undefined
              : t('line.usual', { usual: format.number(week.usual, digits(week.usual)) })
          }
        />
      )}
      <LinkButton onPress={onOpen}>{t('line.open')}</LinkButton>
    </Card>
  )
}
