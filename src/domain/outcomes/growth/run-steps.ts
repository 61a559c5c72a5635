// Long work is written as steps (a generator that yields how far it is). Here is who drives it: at once, or in turns
// that leave the worker free to hear "cancel". The domain itself never waits; pausing is passed in.

/** 0 to 1, never falling. */
export type Progress = { readonly share: number }

export type Steps<T> = Generator<Progress, T>

export type Cancelled = { readonly kind: 'cancelled' }

export type RunOptions = {
  readonly onProgress?: (progress: Progress) => void
  /** Asked between any two steps. */
  readonly isCancelled?: () => boolean
}

const cancelled: Cancelled = { kind: 'cancelled' }

/** Ends the generator too, so that its `finally` runs. */
const stop = <T>(steps: Steps<T>): Cancelled => {
  steps.return(undefined as never)
  return cancelled
}

/** Runs to the end on this thread. What the callbacks throw ends the work. */
export const runSteps = <T>(steps: Steps<T>, options: RunOptions = {}): T | Cancelled => {
  const { onProgress, isCancelled } = options
  for (;;) {
    if (isCancelled?.()) return stop(steps)
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}

/** As `runSteps`, with `pause` awaited after each step (in a worker: `setImmediate`, so that messages are heard). */
export const runStepsInTurns = async <T>(
  steps: Steps<T>,
  pause: () => Promise<void>,
  options: RunOptions = {},
): Promise<T | Cancelled> => {
  const { onProgress, isCancelled } = options
  for (;;) {
    if (isCancelled?.()) return stop(steps)
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    await pause()
  }
}
