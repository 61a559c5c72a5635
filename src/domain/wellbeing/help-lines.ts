// Help lines that the app starts with, by country (ISO 3166-1). Numbers change: each carries the day on which it was last
// looked up, or none, is the therapist's to mend, and is shown with the request to verify it. Nothing is ever called.

export type KnownHelpLine = {
  readonly country: string
  readonly name: string
  readonly contact: string
  /** In plain words; empty where not known. */
  readonly hours: string
  /** YYYY-MM-DD; empty where it was written down from memory and nobody has looked since. */
  readonly checkedOn: string
}

const checkedOn = '2026-11-25'
const always = '24 hours'

type Row = readonly [country: string, name: string, contact: string, hours: string, checkedOn?: string]

const table: readonly Row[] = [
  ['AT', 'Telefonseelsorge', '142', always],
  ['AU', 'Lifeline Australia', '13 11 14', always, checkedOn],
  ['CA', '9-8-8 Suicide Crisis Helpline', '988', always],
  ['CH', 'Die Dargebotene Hand', '143', always, checkedOn],
  ['DE', 'TelefonSeelsorge', '0800 111 0 111', always, checkedOn],
  ['DE', 'TelefonSeelsorge', '0800 111 0 222', always],
  ['DK', 'Livslinien', '70 201 201', ''],
  ['ES', 'Línea 024', '024', always],
  ['FR', 'Numéro national 3114', '3114', always, checkedOn],
  ['GB', 'Samaritans', '116 123', always, checkedOn],
  ['IE', 'Samaritans', '116 123', always],
  ['IT', 'Telefono Amico Italia', '02 2327 2327', '9:00 to 24:00', checkedOn],
  ['NL', '113 Zelfmoordpreventie', '113', always],
  ['NO', 'Mental Helse', '116 123', always],
  ['NZ', 'Need to Talk?', '1737', always],
  ['SE', 'Mind Självmordslinjen', '90101', ''],
  ['US', '988 Suicide & Crisis Lifeline', '988', always, checkedOn],
]

export const knownHelpLines: readonly KnownHelpLine[] = table.map(
  ([country, name, contact, hours, on = '']) => ({
    country,
    name,
    contact,
    hours,
    checkedOn: on,
  }),
)

/** Countries that have a line, in order. */
export const helpCountries: readonly string[] = [...new Set(knownHelpLines.map(({ country }) => country))]
