// What a young child chose: the faces themselves, since nothing of it is scored.
import { useTranslation } from 'react-i18next'
import { shownLanguage } from '#domain/languages/client-languages.ts'
import type { SeriesRating } from '#domain/outcomes/series-types.ts'
import { formWords } from '../client-mode/form-words.ts'
import { useMeasureWords } from '../client-mode/use-measure-words.ts'
import { Face, type Mood } from '../ui/drawn/face.tsx'
import styles from './chosen-faces.module.css'
import type { Occasion } from './use-acts.ts'

const MOODS: readonly Mood[] = [-2, -1, 0, 1, 2]
const NAMES = { [-2]: 'verySad', [-1]: 'sad', 0: 'plain', 1: 'glad', 2: 'veryGlad' } as const
const STEP = 25

type ChosenFacesProps = {
  readonly rating: SeriesRating
  readonly occasion: Occasion
  readonly language: string
}

export const ChosenFaces = ({ rating, occasion, language }: ChosenFacesProps) => {
  const { t } = useTranslation(['together', 'clientMode'])
  const items = Object.keys(rating.items)
  const measures = useMeasureWords(language)
  const words = measures && formWords(measures, { occasion, version: 'youngChild', items })
  return (
    <ul className={styles.faces} lang={shownLanguage(language)} dir='auto'>
      {words?.lines.map(({ item, name }) => {
        const tenths = rating.items[item] ?? null
        const mood = tenths === null ? undefined : MOODS[Math.round(tenths / STEP)]
        return (
          <li key={item}>
            <span className={styles.name}>{name}</span>
            {mood === undefined ? (
              <span className={styles.none}>{t('faces.none')}</span>
            ) : (
              <span className={styles.face} role='img' aria-label={t(`clientMode:face.${NAMES[mood]}`)}>
                <Face mood={mood} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
