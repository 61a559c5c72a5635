// What the figures stand on: how many episodes there are, how many count, and how many were left out and why.
import { useTranslation } from 'react-i18next'
import type { ValidityFlag } from '#domain/outcomes/validity-flags.ts'
import type { PracticeFigures } from '#shared/contracts/practice.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'

const FLAGS = ['fewerThanTwo', 'firstAboveCeiling', 'sawTooth'] as const
const BANDS = ['adult', 'adolescent', 'child', 'youngChild'] as const

type CountedCardProps = {
  readonly counts: PracticeFigures['counts']
  readonly onOpen: (flag: ValidityFlag) => void
}

export const CountedCard = ({ counts, onOpen }: CountedCardProps) => {
  const { t } = useTranslation('practice')
  const format = useFormat()
  const bands = BANDS.filter((band) => counts.byAgeBand[band] > 0).map((band) =>
    t(`counted.band.${band}`, { count: counts.byAgeBand[band] }),
  )
  const raters = counts.byRater.map(({ role, count }) => t(`counted.rater.${role}`, { count }))
  const flags = FLAGS.filter((flag) => counts.flagged[flag] > 0)
  return (
    <Card title={t('counted.title')}>
      <Stack gap={2}>
        <p>
          {t('counted.counted', { count: counts.counted })}{' '}
          {t('counted.ratedTwice', { twice: counts.ratedTwice, closed: counts.closed })}
        </p>
        {flags.length > 0 && (
          <ul>
            {flags.map((flag) => (
              <li key={flag}>
                <LinkButton onPress={() => onOpen(flag)}>
                  {t(`counted.flagged.${flag}`, { count: counts.flagged[flag] })}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
        {counts.excluded > 0 && <p>{t('counted.excluded', { count: counts.excluded })}</p>}
        {bands.length > 0 && <p>{t('counted.bands', { list: format.list(bands) })}</p>}
        {raters.length > 0 && (
          <p>
            {t('counted.raters', { list: format.list(raters) })} {t('counted.selfOnly')}
          </p>
        )}
        <small>{t('counted.closedNotAll')}</small>
      </Stack>
    </Card>
  )
}
