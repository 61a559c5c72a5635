// Our own form on paper: the same words as on the screen, lines of true length, no name, and a place for a code.
import type { PaperForm } from '#shared/contracts/paper.ts'
import type { PaperBundle } from './load-paper-words.ts'
import styles from './paper-form-screen.module.css'
import { PaperLine } from './paper-line.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { paperFormWords } from './paper-words.ts'
import { Ruler } from './ten-centimetres.tsx'

const mannerOf = (version: PaperForm['version']) => {
  if (version === 'youngChild') return 'faces'
  return version === 'child' ? 'faceLine' : 'line'
}

type PaperFormScreenProps = { readonly choice: PaperForm; readonly bundle: PaperBundle }

export const PaperFormScreen = ({ choice, bundle }: PaperFormScreenProps) => {
  const words = paperFormWords(bundle, choice)
  if (!words) throw new Error('no form of this version on this occasion')
  const { form } = words
  const { paper } = bundle
  return (
    <PaperSheet pageSize={choice.pageSize} large={choice.large} reading={bundle} title={form.title}>
      <div className={styles.blanks}>
        {[paper.code, paper.date, paper.session].map((blank) => (
          <span key={blank} className={styles.blank}>
            {blank}
          </span>
        ))}
      </div>
      <h1>{form.title}</h1>
      <p className={styles.hint}>{words.hint}</p>
      <ul className={styles.lines}>
        {form.lines.map((line) => (
          <PaperLine key={line.item} line={line} words={words} manner={mannerOf(choice.version)} />
        ))}
      </ul>
      <p className={styles.help}>{words.help}</p>
      <footer className={styles.footer}>
        <Ruler about={paper.ruler} />
        <p>
          {words.toRead} {paper.own}
        </p>
      </footer>
    </PaperSheet>
  )
}
