/** The item with the lowest points; the first by id where two are equal, so that the answer never wavers. */
export const lowestItem = (
  items: Readonly<Record<string, number>>,
): { readonly item: string; readonly points: number } | null => {
  const [lowest] = Object.entries(items)
    .map(([item, points]) => ({ item, points }))
    .sort((a, b) => a.points - b.points || (a.item < b.item ? -1 : 1))
  return lowest ?? null
}
