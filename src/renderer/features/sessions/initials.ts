// A client may see Today: with initials only, an alias becomes its capitals.

/** "Sage and Fern" → "S. F." */
export const initialsOf = (alias: string): string =>
  alias
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ') || `${[...alias][0] ?? ''}.`
