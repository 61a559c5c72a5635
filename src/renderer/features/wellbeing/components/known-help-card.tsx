// The help lines that the app knows, for before the area is open; one's own are inside.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { helpCountries, knownHelpLines } from '#domain/wellbeing/help-lines.ts'
import type { PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { useCountry } from '../hooks/use-country.ts'
import { CountrySelect } from './country-select.tsx'
import { HelpLineList } from './help-line-list.tsx'

type KnownHelpCardProps = {
  readonly standing: PrivateStanding
  /** "I need support" was pressed: the focus comes here */
  readonly isAsked: boolean
}

export const KnownHelpCard = ({ standing, isAsked }: KnownHelpCardProps) => {
  const { t } = useTranslation('checkin')
  const { country, choose, error } = useCountry(standing)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAsked) card.current?.focus()
  }, [isAsked])
  const lines = knownHelpLines
    .filter((line) => line.country === country)
    .map((line) => ({ ...line, id: line.contact }))
  return (
    <section ref={card} tabIndex={-1} aria-label={t('help.title')}>
      <Card title={t('help.title')} tone={isAsked ? 'soft' : 'surface'} plain>
        <div data-flush=''>
          <Stack gap={3}>
            {isAsked && <p>{t('support.people')}</p>}
            <CountrySelect country={country} countries={helpCountries} onChange={choose} />
            <ProblemNotice error={error} />
            <HelpLineList lines={lines} numbersFirst={isAsked} />
          </Stack>
        </div>
      </Card>
    </section>
  )
}
