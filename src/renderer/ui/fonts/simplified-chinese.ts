import '@fontsource-variable/noto-sans-sc/wght.css'

/** As tokens.css names it for this script. */
export const family = 'Noto Sans SC Variable'
