// One line of a printed form: its words, ten centimetres between two ends, and a box for leaving it out.
import { Face, type Mood } from '../../../ui/drawn/face.tsx'
import styles from './paper-form-screen.module.css'
import type { PaperFormWords } from './paper-words.ts'
import { TenCentimetres } from './ten-centimetres.tsx'

type PaperLineProps = {
  readonly line: PaperFormWords['form']['lines'][number]
  readonly words: PaperFormWords
  readonly manner: 'line' | 'faceLine' | 'faces'
}

const MOODS: readonly Mood[] = [-2, -1, 0, 1, 2]

const PaperFace = ({ mood }: { readonly mood: Mood }) => (
  <span className={styles.face}>
    <Face mood={mood} />
  </span>
)

export const PaperLine = ({ line, words, manner }: PaperLineProps) => {
  const { low, high } = words.form
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2>{line.name}</h2>
        {line.about && <p>{line.about}</p>}
      </div>
      {manner === 'faces' ? (
        <div className={styles.faces}>
          {MOODS.map((mood) => (
            <PaperFace key={mood} mood={mood} />
          ))}
        </div>
      ) : (
        <div className={styles.scale}>
          {manner === 'faceLine' && <PaperFace mood={-2} />}
          <TenCentimetres />
          {manner === 'faceLine' && <PaperFace mood={2} />}
        </div>
      )}
      <div className={styles.ends} data-manner={manner}>
        {manner === 'line' && <span>{low}</span>}
        <span className={styles.leave}>{words.ratherNot}</span>
        {manner === 'line' && <span>{high}</span>}
      </div>
    </li>
  )
}
