// The practice's own course for 5,000 episodes of 12 ratings: from numbers in hand to the fit and its leave-one-out coverage,
// the worker's start and the way of the numbers there and back included. The built worker, in this Node.
import { Worker } from 'node:worker_threads'
import { referenceCourse } from '#domain/outcomes/reference-course.ts'
import { createCourseDesk } from '#main/vault/features/outcomes/course-desk.ts'
import { packEpisodes } from '#main/vault/features/outcomes/course-wire.ts'
import { type Bench, measure, median } from '../../scripts/quality/measure.ts'
import { inProject } from '../../scripts/runtime/paths.ts'
import { practice } from '../unit/domain/outcomes/growth/practice.ts'

const ROUNDS = 3
const EPISODES = 5_000
const RATINGS = 12
const MS = 1_000

/** The longest time between two ticks of this thread: what a page's question would have waited. */
const watchTicks = () => {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return () => {
    clearInterval(timer)
    return longest
  }
}

export const bench: Bench = async () => {
  const episodes = practice({ seed: 20261125, episodes: EPISODES, sessions: RATINGS - 1, all: true })
  const whole: number[] = []
  const waits: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const desk = createCourseDesk(
      (workerData, buffers) =>
        new Worker(inProject('out/main/course-worker.js'), { workerData, transferList: [...buffers] }),
    )
    const since = performance.now()
    const ticks = watchTicks()
    const end = await desk.fit({
      episodes: packEpisodes(episodes),
      constants: { min: 0, max: 40, direction: 'higher', sd: 7.75 },
      reference: referenceCourse,
    })
    if (end.kind !== 'fit') throw new Error(`no fit: ${end.kind}`)
    whole.push((performance.now() - since) / MS)
    waits.push(ticks())
  }
  return {
    'own course, 5,000 episodes × 12 ratings': measure({ value: median(whole), unit: 's', goal: 10 }),
    'longest wait of the vault’s thread meanwhile': measure({ value: median(waits), unit: 'ms' }),
  }
}
