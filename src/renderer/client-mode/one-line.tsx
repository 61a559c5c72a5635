// One line on its screen: for large letters, for hands that shake, for children.
import { FaceChoice } from './face-choice.tsx'
import type { FormParts } from './form-parts.ts'
import styles from './form-screen.module.css'
import { LineRow } from './line-row.tsx'

type OneLineProps = FormParts & { readonly place: number; readonly onlyFaces: boolean }

export const OneLine = ({ place, onlyFaces, ...parts }: OneLineProps) => {
  const line = parts.words.lines[place]
  if (!line) return null
  return onlyFaces ? (
    <FaceChoice key={line.item} {...parts} line={line} />
  ) : (
    <ul className={styles.lines}>
      <LineRow key={line.item} {...parts} line={line} isAlone />
    </ul>
  )
}
