// The finding in words: a heading that says it and a line that says why, for the therapist or for two people at one screen.
import type { SpokenFinding } from '#domain/outcomes/client-sentence.ts'
import { usePhrase } from '../../../i18n/use-phrase.ts'
import styles from './outcome-sentence.module.css'

export type OutcomeSentenceProps = {
  /** `therapist` or `together` of the domain's `clientSentence`. */
  readonly finding: SpokenFinding
  /** Which heading it is on its page; `together` is the large one of the shared screen. */
  readonly level: 1 | 2 | 3
  readonly size?: 'page' | 'together'
}

export const OutcomeSentence = ({ finding, level, size = 'page' }: OutcomeSentenceProps) => {
  const say = usePhrase()
  const Heading = `h${level}` as const
  return (
    <div className={styles.sentence} data-size={size}>
      <Heading className={styles.heading}>{say(finding.heading)}</Heading>
      {finding.details.length > 0 && <p className={styles.details}>{finding.details.map(say).join(' ')}</p>}
    </div>
  )
}
