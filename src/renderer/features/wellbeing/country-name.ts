/** A country's name in the reader's language; its two letters where there is none. */
export const countryName = (country: string, locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(country) ?? country
