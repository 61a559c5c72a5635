import '@fontsource-variable/noto-sans-arabic/wght.css'

/** As tokens.css names it for this script. */
export const family = 'Noto Sans Arabic Variable'
