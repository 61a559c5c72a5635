// "How is this computed": formula, values and source of each figure on the client's page.
import { useTranslation } from 'react-i18next'
import type { AlertRow } from '#shared/contracts/outcomes.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import type { Reading } from '../hooks/use-rater-series.ts'
import { AlertChance } from './alert-chance.tsx'

type HowDialogProps = {
  readonly standing: Reading['standing']
  readonly alerts: readonly AlertRow[]
  readonly onClose: () => void
}

export const HowDialog = ({ standing, alerts, onClose }: HowDialogProps) => {
  const { t } = useTranslation(['standing', 'common'])
  const format = useFormat()
  const number = (value: number, digits = 1) => format.number(value, digits)
  const constants = standing.kind === 'standing' ? standing.constants : null
  const expected = standing.kind === 'standing' ? standing.expected : null
  return (
    <Dialog
      isOpen
      width='l'
      onClose={onClose}
      title={t('how')}
      actions={
        <Button variant='primary' onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <Stack>
        <section>
          <h3>{t('computed.total')}</h3>
          <p>{t('computed.totalWhy')}</p>
        </section>
        {constants && (
          <section>
            <h3>{t('computed.change')}</h3>
            <p>{t('computed.changeWhy', { rci: number(constants.rci), sd: number(constants.sd, 2) })}</p>
          </section>
        )}
        {constants && (
          <section>
            <h3>{t('computed.cutOff')}</h3>
            <p>{t('computed.cutOffWhy', { cutOff: number(constants.cutOff) })}</p>
          </section>
        )}
        <section>
          <h3>{t('computed.course')}</h3>
          <p>{t('computed.courseWhy')}</p>
          {expected && standing.kind === 'standing' && (
            <p>
              {t('computed.courseValues', {
                first: number(standing.first),
                session: standing.session,
                expected: number(expected.expected),
                low: number(expected.band80.low),
                high: number(expected.band80.high),
              })}
            </p>
          )}
        </section>
        <AlertChance alerts={alerts} />
      </Stack>
    </Dialog>
  )
}
