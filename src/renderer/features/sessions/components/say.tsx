// A sentence to be said, in the client's own script and direction.
import styles from './say.module.css'

type SayProps = {
  readonly title: string
  readonly text: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** smaller: what is only said back */
  readonly quiet?: boolean
}

export const Say = ({ title, text, language, direction, quiet = false }: SayProps) => (
  <figure className={styles.say} data-quiet={quiet || undefined}>
    <figcaption className={styles.title}>{title}</figcaption>
    <blockquote lang={language} dir={direction} className={styles.text}>
      {text}
    </blockquote>
  </figure>
)
