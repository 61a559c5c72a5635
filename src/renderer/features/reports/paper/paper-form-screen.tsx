// Our own form on paper: the same words as on the screen, lines of true length, no name, and a place for a code.
import type { PaperForm } from '#shared/contracts/paper.ts'
import styles from './paper-form-screen.module.css'
import { PaperLine } from './paper-line.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { paperFormWords, readingOf } from './paper-words.ts'
import { Ruler } from './ten-centimetres.tsx'

const mannerOf = (version: PaperForm['version']) => {
  if (version === 'youngChild') return 'faces'
  return version === 'child' ? 'faceLine' : 'line'
}

export const PaperFormScreen = ({ choice }: { readonly choice: PaperForm }) => {
  const words = paperFormWords(choice)
  if (!words) throw new Error('no form of this version on this occasion')
  const { form, common } = words
  return (
    <PaperSheet
      pageSize={choice.pageSize}
      large={choice.large}
      reading={readingOf(choice.language)}
      title={form.title}
    >
      <div className={styles.blanks}>
        {[common.code, common.date, common.session].map((blank) => (
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
        <Ruler about={common.ruler} />
        <p>
          {words.toRead} {common.own}
        </p>
      </footer>
    </PaperSheet>
  )
}
