// The leaflet: what the four lines are for, in plain words, to be read in peace or taken home.
import type { Leaflet } from '#shared/contracts/paper.ts'
import styles from './leaflet-screen.module.css'
import { PaperSheet } from './paper-sheet.tsx'
import { paperWords, readingOf } from './paper-words.ts'

const PARTS = ['what', 'why', 'free', 'kept', 'yours', 'help'] as const

export const LeafletScreen = ({ choice }: { readonly choice: Leaflet }) => {
  const { leaflet } = paperWords(choice.language)
  return (
    <PaperSheet
      pageSize={choice.pageSize}
      large={choice.large}
      reading={readingOf(choice.language)}
      title={leaflet.title}
    >
      <h1>{leaflet.title}</h1>
      <p className={styles.lead}>{leaflet.lead}</p>
      <div className={styles.parts}>
        {PARTS.map((part) => (
          <section key={part} className={styles.part} data-part={part}>
            <h2>{leaflet[part].title}</h2>
            <p>{leaflet[part].body}</p>
          </section>
        ))}
      </div>
    </PaperSheet>
  )
}
