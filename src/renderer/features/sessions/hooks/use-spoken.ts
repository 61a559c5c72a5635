// Goes through the spoken form: the opening, four lines, the end. Each answer is read as typed, or left out.
import { useState } from 'react'
import { readPoints, type TypedPoints } from '../typed-points.ts'

const LINES = 4
const LINE_MAX = 100

export type SpokenAnswers = readonly (string | null)[]

export type Spoken = {
  /** 0: the opening; 1 to 4: a line; 5: the end. */
  readonly step: number
  readonly typed: string
  readonly read: TypedPoints
  readonly isLeft: boolean
  /** There was an attempt to go on with something that can't be read. */
  readonly tried: boolean
  readonly type: (text: string) => void
  readonly leaveOut: () => void
  readonly back: () => void
  /** False while the present line has no answer that can be read. */
  readonly next: () => boolean
  readonly values: () => (number | null)[]
}

export const END = LINES + 1

export const useSpoken = (): Spoken => {
  const [step, setStep] = useState(0)
  const [answers, setAnswers] = useState<SpokenAnswers>(['', '', '', ''])
  const [tried, setTried] = useState(false)
  const line = step - 1
  const answer = answers[line]
  const isLine = step > 0 && step < END
  const read = readPoints(answer ?? '', LINE_MAX)
  const isLeft = isLine && answer === null
  const set = (value: string | null) => setAnswers((before) => before.with(line, value))
  const goTo = (next: number) => {
    setTried(false)
    setStep(next)
  }
  return {
    step,
    typed: answer ?? '',
    read,
    isLeft,
    tried,
    type: set,
    leaveOut: () => set(null),
    back: () => goTo(Math.max(0, step - 1)),
    next: () => {
      if (isLine && !isLeft && read.is !== 'points') {
        setTried(true)
        return false
      }
      goTo(Math.min(END, step + 1))
      return true
    },
    values: () =>
      answers.map((text) => {
        const points = readPoints(text ?? '', LINE_MAX)
        return points.is === 'points' ? points.tenths : null
      }),
  }
}
