// Between two people: whose turn it is, by a sign. What was marked before is gone from the page.
import { useTranslation } from 'react-i18next'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import { Button } from '../ui/actions/button.tsx'
import { PersonSymbol } from '../ui/drawn/person-symbol.tsx'
import { QuietScreen } from './quiet-screen.tsx'

type PassOnProps = {
  readonly form: HandoverForm
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isBusy: boolean
  readonly hasFailed: boolean
  readonly onBegin: () => void
  readonly onSkip: () => void
  readonly onSkipAll: () => void
}

export const PassOn = (props: PassOnProps) => {
  const { t } = useTranslation('clientMode')
  const symbol = t(`symbol.${props.form.symbol}`)
  return (
    <QuietScreen
      key={props.form.index}
      picture={<PersonSymbol name={props.form.symbol} />}
      title={t(props.isFirst ? 'pass.first' : 'pass.next', { symbol })}
      note={props.hasFailed ? t('notSaved') : undefined}
      actions={
        <>
          <Button variant='quiet' size='l' isDisabled={props.isBusy} onPress={props.onSkip}>
            {t('pass.skip', { symbol })}
          </Button>
          {!props.isLast && (
            <Button variant='quiet' size='l' isDisabled={props.isBusy} onPress={props.onSkipAll}>
              {t('pass.skipAll')}
            </Button>
          )}
          <Button variant='primary' size='l' isDisabled={props.isBusy} onPress={props.onBegin}>
            {t('pass.begin')}
          </Button>
        </>
      }
    >
      {t(props.isFirst ? 'pass.bodyFirst' : 'pass.body')}
    </QuietScreen>
  )
}
