import '@fontsource-variable/noto-sans/wght.css'

/** As tokens.css names it for this script. */
export const family = 'Noto Sans Variable'
