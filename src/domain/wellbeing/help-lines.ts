// Help lines that the app starts with, by country (ISO 3166-1). Numbers change: each carries the day on which it was last
// looked up, is the therapist's to mend, and is shown with the request to verify it. Nothing is ever called by the app.

export type KnownHelpLine = {
  readonly country: string
  readonly name: string
  readonly contact: string
  /** In plain words; empty where not known. */
  readonly hours: string
  /** YYYY-MM-DD */
  readonly checkedOn: string
}

const checkedOn = '2026-11-25'
const always = '24 hours'

const table: readonly (readonly [country: string, name: string, contact: string, hours: string])[] = [
  ['AT', 'Telefonseelsorge', '142', always],
  ['AU', 'Lifeline Australia', '13 11 14', always],
  ['CA', '9-8-8 Suicide Crisis Helpline', '988', always],
  ['CH', 'Die Dargebotene Hand', '143', always],
  ['DE', 'TelefonSeelsorge', '0800 111 0 111', always],
  ['DE', 'TelefonSeelsorge', '0800 111 0 222', always],
  ['DK', 'Livslinien', '70 201 201', ''],
  ['ES', 'Línea 024', '024', always],
  ['FR', 'Numéro national 3114', '3114', always],
  ['GB', 'Samaritans', '116 123', always],
  ['IE', 'Samaritans', '116 123', always],
  ['IT', 'Telefono Amico Italia', '02 2327 2327', ''],
  ['NL', '113 Zelfmoordpreventie', '113', always],
  ['NO', 'Mental Helse', '116 123', always],
  ['NZ', 'Need to Talk?', '1737', always],
  ['SE', 'Mind Självmordslinjen', '90101', ''],
  ['US', '988 Suicide & Crisis Lifeline', '988', always],
]

export const knownHelpLines: readonly KnownHelpLine[] = table.map(([country, name, contact, hours]) => ({
  country,
  name,
  contact,
  hours,
  checkedOn,
}))

/** Countries that have a line, in order. */
export const helpCountries: readonly string[] = [...new Set(knownHelpLines.map(({ country }) => country))]
