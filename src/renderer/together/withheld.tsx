// A young person's marks while others are in the room: closed until somebody opens them on purpose.
import { useTranslation } from 'react-i18next'
import type { Picture } from '#shared/contracts/outcomes.ts'
import { Button } from '../ui/actions/button.tsx'
import { PersonSymbol } from '../ui/drawn/person-symbol.tsx'
import { QuietView } from './quiet-view.tsx'

type WithheldProps = {
  readonly symbol: Picture['symbol']
  readonly onOpen: () => void
  readonly onLeave: () => void
}

export const Withheld = ({ symbol, onOpen, onLeave }: WithheldProps) => {
  const { t } = useTranslation('together')
  return (
    <QuietView
      title={t('withheld.title')}
      picture={symbol === 'none' ? undefined : <PersonSymbol name={symbol} />}
      actions={
        <>
          <Button size='l' variant='quiet' onPress={onOpen}>
            {t('withheld.open')}
          </Button>
          <Button size='l' variant='primary' onPress={onLeave}>
            {t('withheld.leave')}
          </Button>
        </>
      }
    >
      <p>{t('withheld.body')}</p>
    </QuietView>
  )
}
