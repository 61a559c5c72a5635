// What a trend chart is given: times as shares of its width (0 to 1), values on a fixed scale of 0 to 100, words ready.

export type TrendPoint = {
  readonly x: number
  readonly y: number
  /** filled where it is out of the usual */
  readonly filled: boolean
  /** the line from the point before reaches it; a gap stays a gap */
  readonly joined: boolean
}

export type TrendChartData = {
  readonly points: readonly TrendPoint[]
  readonly band: { readonly low: number; readonly high: number; readonly label: string } | null
  readonly notes: readonly { readonly x: number; readonly label: string }[]
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly emptyLabel: string
}
