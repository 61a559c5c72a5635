// The mark: a little bowl that floats level, something small above it.
import { cx } from '../cx.ts'
import styles from './brand.module.css'

export type BrandProps = {
  /** the name beside the mark; without it the mark stands alone */
  readonly name?: string | undefined
  readonly size?: 'm' | 'l' | undefined
}

export const Brand = ({ name, size = 'm' }: BrandProps) => (
  <span className={cx(styles.brand, styles[size])}>
    <svg aria-hidden viewBox='0 0 26 20' className={styles.mark}>
      <path d='M1.5 8.2 H24.5' />
      <path d='M5.2 8.4 C5.4 14.4 8.6 17.9 13 17.9 S20.6 14.4 20.8 8.4' />
      <circle cx='13' cy='2.6' r='2' />
    </svg>
    {name && <span>{name}</span>}
  </span>
)
