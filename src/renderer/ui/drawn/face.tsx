// Our own faces, from very sad (−2) to very glad (2). A picture only: who uses it says it in words.
import styles from './face.module.css'

export type Mood = -2 | -1 | 0 | 1 | 2

const MOUTHS: Readonly<Record<Mood, string>> = {
  [-2]: 'M20.5 47 C24.5 36 39.5 36 43.5 47',
  [-1]: 'M22 45 Q32 37.5 42 45',
  0: 'M22 43 L42 43',
  1: 'M22 40 Q32 48 42 40',
  2: 'M19.5 38 C23 51 41 51 44.5 38',
}

export const Face = ({ mood }: { readonly mood: Mood }) => (
  <svg viewBox='0 0 64 64' className={styles.face} data-side={Math.sign(mood)} aria-hidden='true'>
    <circle cx='32' cy='32' r='29.5' className={styles.head} />
    <circle cx='22.5' cy='25.5' r='3.4' className={styles.eye} />
    <circle cx='41.5' cy='25.5' r='3.4' className={styles.eye} />
    <path d={MOUTHS[mood]} className={styles.mouth} />
    {mood === -2 && <path d='M17 18.5 L25 16 M47 18.5 L39 16' className={styles.brow} />}
  </svg>
)
