// Several people: one picture at a time, found by its sign.
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Picture } from '#shared/contracts/outcomes.ts'
import { PersonSymbol } from '../ui/drawn/person-symbol.tsx'
import styles from './choose-person.module.css'
import { QuietView } from './quiet-view.tsx'

type ChoosePersonProps = {
  readonly pictures: readonly Picture[]
  readonly onChoose: (place: number) => void
}

export const ChoosePerson = ({ pictures, onChoose }: ChoosePersonProps) => {
  const { t } = useTranslation(['together', 'clientMode'])
  return (
    <QuietView
      title={t('choose.title')}
      actions={pictures.map(({ symbol, withheld }, place) => {
        const name = t(`clientMode:symbol.${symbol}`)
        return (
          <Button
            // Two people may have no sign; their place keeps them apart.
            key={`${symbol} ${place.toString()}`}
            className={styles.person ?? ''}
            aria-label={withheld ? t('choose.closed', { symbol: name }) : name}
            onPress={() => onChoose(place)}
          >
            <span className={styles.sign} data-withheld={withheld || undefined}>
              <PersonSymbol name={symbol} />
            </span>
            <span>{name}</span>
          </Button>
        )
      })}
    >
      <p>{t('choose.body')}</p>
    </QuietView>
  )
}
