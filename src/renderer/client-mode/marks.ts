// One form's lines as they stand on screen: a mark in tenths, left out, or still open. Pure.

export type LineMark =
  | { readonly is: 'open' }
  | { readonly is: 'marked'; readonly tenths: number }
  | { readonly is: 'declined' }

export type Marks = ReadonlyMap<string, LineMark>

export const openMarks = (items: readonly string[]): Marks =>
  new Map(items.map((item) => [item, { is: 'open' }]))

export const markOf = (marks: Marks, item: string): LineMark => marks.get(item) ?? { is: 'open' }

export const tenthsOf = (mark: LineMark): number | null => (mark.is === 'marked' ? mark.tenths : null)

export const withLine = (marks: Marks, item: string, mark: LineMark): Marks => new Map(marks).set(item, mark)

/** The first line that waits for an answer; null when none does. */
export const nextOpen = (items: readonly string[], marks: Marks): string | null =>
  items.find((item) => markOf(marks, item).is === 'open') ?? null

export const isComplete = (items: readonly string[], marks: Marks): boolean => nextOpen(items, marks) === null
