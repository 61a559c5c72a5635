// Main's own few words: menu and dialogs. English for now; typed by the catalogue itself.
import catalogue from '#resources/locales/en/main.json'

export type Words = typeof catalogue
export const words: Words = catalogue
