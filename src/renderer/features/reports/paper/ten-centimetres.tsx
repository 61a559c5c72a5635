// Lines that are 10 cm long on paper, to be read with a ruler: the line of a form, and the scale that checks the printer.
// Units are millimetres; the drawing is a vector, so that no resolution rounds it.
import styles from './ten-centimetres.module.css'

const LENGTH = 100

/** One line of a form, with a short stroke at each end. */
export const TenCentimetres = () => (
  <svg viewBox={`0 0 ${LENGTH} 8`} className={styles.line} aria-hidden='true'>
    <path d={`M0 4H${LENGTH}`} />
    <path d={`M0 1.5V6.5M${LENGTH} 1.5V6.5`} />
  </svg>
)

const CENTIMETRES = Array.from({ length: 11 }, (_, centimetre) => centimetre)
const MILLIMETRES = Array.from({ length: LENGTH + 1 }, (_, millimetre) => millimetre)

const tick = (millimetre: number): number => {
  if (millimetre % 10 === 0) return 4
  return millimetre % 5 === 0 ? 3 : 2
}

/** A ruler in millimetres. Read from left to right in every language, as rulers are. */
export const Ruler = ({ about }: { readonly about: string }) => (
  <figure className={styles.ruler}>
    <svg viewBox={`0 0 ${LENGTH} 8.5`} className={styles.scale} direction='ltr' aria-hidden='true'>
      <path d={`M0 0.5H${LENGTH}`} />
      <path d={MILLIMETRES.map((at) => `M${at} 0.5V${0.5 + tick(at)}`).join('')} className={styles.ticks} />
      {CENTIMETRES.map((at) => (
        <text key={at} x={at * 10} y='8' textAnchor='middle'>
          {at}
        </text>
      ))}
    </svg>
    <figcaption>{about}</figcaption>
  </figure>
)
