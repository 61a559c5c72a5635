// A worker thread of the vault process that fits one course and ends. It knows numbers: no key, no database, no name. It is
// stopped by ending it, so that nothing has to be heard in between.
import { parentPort, workerData } from 'node:worker_threads'
import { expectedCourse } from '#domain/outcomes/expected-course.ts'
import { growthCurveSteps } from '#domain/outcomes/growth/fit-growth-curve.ts'
import { coverageSteps } from '#domain/outcomes/growth/leave-one-out-coverage.ts'
import type { Progress, Steps } from '#domain/outcomes/growth/run-steps.ts'
import { type FitOrder, type FromWorker, unpackEpisodes } from './course-wire.ts'

/** The fit is the first half, its coverage the second. */
const HALF = 0.5
const TOLD_EVERY = 0.01

const work = ({ episodes: packed, constants, reference }: FitOrder, tell: (message: FromWorker) => void) => {
  let told = 0
  const run = <T>(steps: Steps<T>, from: number): T => {
    const heard = ({ share }: Progress) => {
      const whole = from + share * HALF
      if (whole < told + TOLD_EVERY) return
      told = whole
      tell({ t: 'progress', share: whole })
    }
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      heard(step.value)
    }
  }
  const episodes = unpackEpisodes(packed)
  const { min, max, direction, sd } = constants
  const fit = run(growthCurveSteps(episodes, { min, max }), 0)
  if (fit.kind !== 'fit') return tell({ t: 'end', end: fit })
  const coverage = run(
    coverageSteps(fit, episodes, {
      reference: (first, through) =>
        reference
          ? expectedCourse({ first, through, min, max, direction, sd, reference })
          : { kind: 'notApplicable', reason: 'switchedOff' },
    }),
    HALF,
  )
  tell({ t: 'end', end: { kind: 'fit', fit, coverage } })
}

if (parentPort) {
  const port = parentPort
  work(workerData as FitOrder, (message) => port.postMessage(message))
}
