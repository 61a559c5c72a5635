// Invented courses of care, as numbers in integer tenths: how a line of marks might go over the sessions. Pure and seeded.
import type { Random } from '#domain/kernel/random.ts'

export type CourseKind = 'steady' | 'early' | 'late' | 'flat' | 'worse' | 'uneven' | 'high'
export type AllianceKind = 'good' | 'warmer' | 'lowThenBetter' | 'plain'

const inRange = (tenths: number): number => Math.min(400, Math.max(0, Math.round(tenths)))

/** Share of the whole gain after session n. */
const shares: Readonly<Record<CourseKind, (n: number) => number>> = {
  steady: (n) => Math.log(Math.min(n, 12)) / Math.log(10),
  early: (n) => (n === 1 ? 0 : n === 2 ? 0.45 : Math.min(1.05, 0.8 + 0.03 * n)),
  late: (n) => (n < 6 ? 0.04 * n : Math.min(1, 0.2 + 0.2 * (n - 5))),
  flat: () => 0,
  worse: (n) => -0.09 * (n - 1),
  uneven: (n) => 0.08 * (n - 1) + (n % 2 === 0 ? 0.35 : -0.2),
  high: (n) => 0.02 * n,
}

/** `sessions` totals from `first` on; `gain` is what a steady course has gained at session 10. All in tenths. */
export const outcomeCourse = (
  random: Random,
  course: {
    readonly kind: CourseKind
    readonly first: number
    readonly gain: number
    readonly sessions: number
  },
): readonly number[] =>
  Array.from({ length: course.sessions }, (_, index) => {
    if (index === 0) return inRange(course.first)
    return inRange(course.first + course.gain * shares[course.kind](index + 1) + random.normal(0, 9))
  })

const usual: Readonly<Record<AllianceKind, (n: number) => number>> = {
  good: (n) => Math.min(388, 372 + 2 * n),
  warmer: (n) => Math.min(392, 352 + 7 * n),
  lowThenBetter: (n) => (n < 6 ? 338 - 6 * n : Math.min(384, 318 + 11 * (n - 4))),
  plain: () => 374,
}

export const allianceCourse = (random: Random, kind: AllianceKind, sessions: number): readonly number[] =>
  Array.from({ length: sessions }, (_, index) => inRange(usual[kind](index + 1) + random.normal(0, 4)))

/** A total as four marks that add up to it, `lean` telling which line is the lowest. */
export const splitTotal = (random: Random, total: number, lean: number | null = null): readonly number[] => {
  const share = total / 4
  const wished = [0, 1, 2, 3].map((line) => share + random.normal(0, 5) - (line === lean ? 14 : 0))
  const marks = wished.map((mark) => Math.min(100, Math.max(0, Math.round(mark))))
  // What rounding and the ends of the line left over goes to whichever line has room for it.
  for (let line = 0, left = total - sum(marks); left !== 0; line = (line + 1) % 4) {
    const step = Math.sign(left)
    const mark = (marks[line] ?? 0) + step
    if (mark < 0 || mark > 100) continue
    marks[line] = mark
    left -= step
  }
  return marks
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
