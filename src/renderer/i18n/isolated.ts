/** Words in another direction inside a sentence keep to themselves: numbers and signs after them stay where they are said. */
export const isolated = (words: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words) ? `\u2068${words}\u2069` : words
