// The answer of the same evening to a very high pulse: people and help lines at once, without a level and without a
// number.
import { useTranslation } from 'react-i18next'
import type { HelpLine, PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { HelpCard } from './help-card.tsx'
import { PrivatePage } from './private-page.tsx'

type EveningAnswerProps = {
  readonly standing: PrivateStanding
  readonly helpLines: readonly HelpLine[]
  readonly onOn: () => void
}

export const EveningAnswer = ({ standing, helpLines, onOn }: EveningAnswerProps) => {
  const { t } = useTranslation('checkin')
  return (
    <PrivatePage
      title={t('evening.title')}
      why={t('evening.why')}
      actions={
        <Button variant='primary' onPress={onOn}>
          {t('evening.on')}
        </Button>
      }
    >
      <Columns>
        <Card title={t('evening.people')} plain>
          <div data-flush=''>
            <Stack gap={3}>
              <p>{t('evening.one')}</p>
              <p>{t('evening.two')}</p>
              <p>{t('evening.three')}</p>
            </Stack>
          </div>
        </Card>
        <HelpCard standing={standing} helpLines={helpLines} forms={null} numbersFirst />
      </Columns>
    </PrivatePage>
  )
}
