/** How far along, in words: nothing on the client's screen shows a number. */
export type PackProgress = 'first' | 'early' | 'half' | 'late' | 'last'

export const progressOf = (place: number, questions: number): PackProgress => {
  if (place >= questions - 1 && questions > 1) return 'last'
  if (place === 0) return 'first'
  const share = place / questions
  return share < 0.4 ? 'early' : share < 0.65 ? 'half' : 'late'
}
