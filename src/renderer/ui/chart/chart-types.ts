// What a course chart is given: numbers in points of one axis, and every word already in the reader's language.

export type ChartSize = 'page' | 'together' | 'report' | 'brief'

export type CoursePoint = { readonly x: number; readonly y: number | null }

export type CourseBand = {
  readonly x: number
  readonly expected: number
  /** Low and high edge of the middle half. */
  readonly inner: readonly [number, number]
  /** Low and high edge of the middle 80 %. */
  readonly outer: readonly [number, number]
}

export type CourseTurn = { readonly x: number; readonly label: string }

/** A place where neighbours are not quite comparable: a long pause, or another version of the form. */
export type CourseBreak = {
  readonly x: number
  readonly label: string
  readonly kind: 'pause' | 'version'
}

export type CourseChartData = {
  /** The measure's own range; the axis shows all of it. */
  readonly range: { readonly min: number; readonly max: number }
  /** The last number on the session axis, at least 2. */
  readonly xMax: number
  readonly xLabel: string
  readonly main: { readonly points: readonly CoursePoint[]; readonly lastLabel: string }
  readonly second?: { readonly points: readonly CoursePoint[]; readonly label: string }
  readonly course?: {
    readonly bands: readonly CourseBand[]
    readonly label: string
    /** Set while it is too soon to compare: the bands are then outlines only, and this is said beside them. */
    readonly earlyLabel?: string
  }
  /** Another course beside the expected one: as it was at the start, and from the last mark on how far it reaches. */
  readonly beside?: {
    readonly label: string
    readonly line: readonly { readonly x: number; readonly y: number }[]
    readonly from: { readonly x: number; readonly y: number }
    readonly ahead: readonly { readonly x: number; readonly outer: readonly [number, number] }[]
  }
  readonly cutOff?: { readonly y: number; readonly label: string }
  readonly turns: readonly CourseTurn[]
  readonly breaks: readonly CourseBreak[]
  readonly emptyLabel: string
}

/** Outer size in CSS pixels, and the text size that everything in the chart is measured by. */
export type ChartBox = { readonly width: number; readonly height: number; readonly em: number }
