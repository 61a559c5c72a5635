// The look of a window: fonts and base styles. Each entry imports it once, before anything that it draws.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/newsreader/wght.css'
import './base.css'
import './scripts.css'
