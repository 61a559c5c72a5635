import '@fontsource-variable/noto-sans-devanagari/wght.css'

/** As tokens.css names it for this script. */
export const family = 'Noto Sans Devanagari Variable'
