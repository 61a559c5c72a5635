import { helpCountries } from '#domain/wellbeing/help-lines.ts'

/** The system's country where it has a help line, else GB; until the therapist chooses one. */
export const usualCountry = (): string => {
  const here = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).region
  return helpCountries.find((one) => one === here) ?? 'GB'
}
