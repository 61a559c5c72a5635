// What a young child chose: the faces themselves, since nothing of it is scored.
import { useTranslation } from 'react-i18next'
import type { SeriesRating } from '#domain/outcomes/series-types.ts'
import { Face, type Mood } from '../ui/drawn/face.tsx'
import styles from './chosen-faces.module.css'
import type { Occasion } from './use-acts.ts'

const MOODS: readonly Mood[] = [-2, -1, 0, 1, 2]
const NAMES = { [-2]: 'verySad', [-1]: 'sad', 0: 'plain', 1: 'glad', 2: 'veryGlad' } as const
const STEP = 25

export const ChosenFaces = ({
  rating,
  occasion,
}: {
  readonly rating: SeriesRating
  readonly occasion: Occasion
}) => {
  const { t } = useTranslation(['together', 'measures', 'clientMode', 'outcomes'])
  const words = t(`measures:${occasion}.youngChild.items`, { returnObjects: true }) as Readonly<
    Record<string, { readonly name: string }>
  >
  return (
    <ul className={styles.faces}>
      {Object.entries(rating.items).map(([item, tenths]) => {
        const mood = tenths === null ? undefined : MOODS[Math.round(tenths / STEP)]
        return (
          <li key={item}>
            <span className={styles.name}>{words[item]?.name ?? t('outcomes:line.other')}</span>
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
