// Every line on one screen that does not scroll.
import type { RefObject } from 'react'
import type { FormParts } from './form-parts.ts'
import styles from './form-screen.module.css'
import { LineRow } from './line-row.tsx'

type AllLinesProps = FormParts & { readonly listRef: RefObject<HTMLUListElement | null> }

export const AllLines = ({ listRef, ...parts }: AllLinesProps) => (
  <ul ref={listRef} className={styles.lines}>
    {parts.words.lines.map((line) => (
      <LineRow key={line.item} {...parts} line={line} />
    ))}
  </ul>
)
