// The leaflet: what the four lines are for, in plain words, to be read in peace or taken home.
import type { Leaflet } from '#shared/contracts/paper.ts'
import styles from './leaflet-screen.module.css'
import type { PaperBundle } from './load-paper-words.ts'
import { PaperSheet } from './paper-sheet.tsx'

const PARTS = ['what', 'why', 'free', 'kept', 'yours', 'help'] as const

type LeafletScreenProps = { readonly choice: Leaflet; readonly bundle: PaperBundle }

export const LeafletScreen = ({ choice, bundle }: LeafletScreenProps) => {
  const { leaflet } = bundle.paper
  return (
    <PaperSheet pageSize={choice.pageSize} large={choice.large} reading={bundle} title={leaflet.title}>
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
