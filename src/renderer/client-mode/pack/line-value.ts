// Between a measure's own range (hundredths, in steps) and the line on the screen (a hundred places).
type Range = { readonly min: number; readonly max: number; readonly step: number }

export const placeOnLine = ({ min, max }: Range, value: number): number =>
  Math.round(((value - min) / (max - min)) * 100)

export const valueAt = ({ min, max, step }: Range, place: number): number => {
  const value = min + Math.round(((place / 100) * (max - min)) / step) * step
  return Math.min(max, Math.max(min, value))
}
