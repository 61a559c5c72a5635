// Our own signs for people who answer in turn: a leaf, a star… instead of a name. A picture only.
import styles from './person-symbol.module.css'

export type SymbolName =
  | 'none'
  | 'leaf'
  | 'star'
  | 'wave'
  | 'stone'
  | 'bird'
  | 'sun'
  | 'moon'
  | 'tree'
  | 'hill'
  | 'boat'
  | 'cup'
  | 'flower'

/** Each sign: a filled body and lines over it. */
const SIGNS: Readonly<Record<SymbolName, readonly [body: string, lines: string]>> = {
  none: ['M32 12 a20 20 0 1 0 .01 0 Z', ''],
  leaf: [
    'M14 50 C10 26 24 12 52 12 C53 40 40 54 18 48 Z',
    'M12 54 C20 40 30 30 42 23 M27 36 L27 27 M27 36 L37 37',
  ],
  star: [
    'M32 9 L38.8 24.2 L55.5 26 L43 37.2 L46.5 53.6 L32 45.2 L17.5 53.6 L21 37.2 L8.5 26 L25.2 24.2 Z',
    '',
  ],
  wave: [
    'M8 44 C16 44 18 22 34 18 C46 16 54 24 54 32 C48 28 40 30 40 37 C40 43 48 45 56 44 L56 52 L8 52 Z',
    'M14 52 C22 48 24 36 32 30',
  ],
  stone: [
    'M10 44 C8 32 18 20 31 18 C45 16 57 27 56 40 C55 50 47 52 32 52 C18 52 11 51 10 44 Z',
    'M20 36 C24 29 29 27 35 26',
  ],
  bird: [
    'M10 34 C20 34 20 20 33 19 C40 18 44 22 45 26 L55 29 L46 33 C46 44 37 50 26 49 C20 49 14 46 10 34 Z',
    'M22 38 C28 42 35 40 38 33 M27 49 L25 56 M33 48 L34 56',
  ],
  sun: [
    'M32 20 a12 12 0 1 0 .01 0 Z',
    'M32 6 L32 12 M32 52 L32 58 M6 32 L12 32 M52 32 L58 32 M13.6 13.6 L17.9 17.9 M46.1 46.1 L50.4 50.4 M13.6 50.4 L17.9 46.1 M46.1 17.9 L50.4 13.6',
  ],
  moon: [
    'M40 10 C24 13 17 24 18 35 C19 47 29 55 42 54 C34 48 30 41 30 32 C30 23 34 15 40 10 Z',
    'M46 22 L46 26 M44 24 L48 24',
  ],
  tree: [
    'M32 8 C44 8 52 17 50 27 C56 33 51 43 42 42 L22 42 C13 43 8 33 14 27 C12 17 20 8 32 8 Z',
    'M32 58 L32 30 M32 42 L40 34 M32 37 L25 31',
  ],
  hill: ['M6 52 L24 18 L35 37 L42 26 L58 52 Z', 'M17.5 30.5 L24 35 L30.5 30.5'],
  boat: [
    'M9 42 L55 42 C53 50 47 54 40 54 L24 54 C17 54 11 50 9 42 Z',
    'M32 42 L32 9 M32 11 L50 35 L32 35 M32 17 L18 35 L32 35',
  ],
  cup: [
    'M12 22 L46 22 L44 42 C43 50 38 54 29 54 C20 54 15 50 14 42 Z',
    'M46 27 C57 25 58 41 44.5 42 M22 8 C19 11 24 13 21 16 M33 8 C30 11 35 13 32 16',
  ],
  flower: [
    'M32 8 C40 8 42 16 39 20 C44 16 52 20 50 27 C48 33 41 33 38 30 C41 35 37 42 32 42 C27 42 23 35 26 30 C23 33 16 33 14 27 C12 20 20 16 25 20 C22 16 24 8 32 8 Z',
    'M32 20 a5 5 0 1 0 .01 0 M32 42 L32 58 M32 54 C38 54 43 50 44 45',
  ],
}

export const PersonSymbol = ({ name }: { readonly name: SymbolName }) => {
  const [body, lines] = SIGNS[name]
  return (
    <svg viewBox='0 0 64 64' className={styles.symbol} data-symbol={name} aria-hidden='true'>
      <path d={body} className={styles.body} />
      {lines && <path d={lines} className={styles.lines} />}
    </svg>
  )
}
