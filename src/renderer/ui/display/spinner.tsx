// Three quiet dots: something is under way. Decoration only; who uses it says so in words.
import { cx } from '../cx.ts'
import styles from './spinner.module.css'

export const Spinner = () => (
  <span aria-hidden className={cx(styles.dots)}>
    <span />
    <span />
    <span />
  </span>
)
