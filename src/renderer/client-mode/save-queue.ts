// Saves marks one after another. The last word on a line counts; a line is called saved only when its call has
// answered. A failed save is kept and tried again, at once when asked, else after a growing pause; not where no try helps.
import type { HandoverAnswer } from '#shared/contracts/handover.ts'
import { isForGood } from './save-trouble.ts'

export type SaveState = {
  readonly saved: ReadonlySet<string>
  /** Lines whose last word is not on the disk yet. */
  readonly waiting: number
  /** The last try failed. */
  readonly trouble: boolean
}

export type SaveQueue = {
  /** Saves after a short quiet, so that a drag or a run of keys is one record. */
  readonly put: (line: string, answer: HandoverAnswer) => void
  /** Saves what waits, now. True when nothing waits any more. */
  readonly flush: () => Promise<boolean>
  readonly close: () => void
}

export const NOTHING_SAVED: SaveState = { saved: new Set(), waiting: 0, trouble: false }

const QUIET_MS = 350
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 10_000

export const createSaveQueue = (
  save: (answer: HandoverAnswer) => Promise<unknown>,
  onChange: (state: SaveState) => void,
): SaveQueue => {
  const waiting = new Map<string, HandoverAnswer>()
  const saved = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let pause = FIRST_PAUSE_MS
  let trouble = false
  let closed = false

  const tell = () => {
    if (!closed) onChange({ saved: new Set(saved), waiting: waiting.size, trouble })
  }
  const runIn = (ms: number) => {
    clearTimeout(timer)
    if (!closed) timer = setTimeout(() => void run(), ms)
  }
  const saveAll = async (): Promise<boolean> => {
    for (let next = first(waiting); next; next = first(waiting)) {
      const [line, answer] = next
      try {
        await save(answer)
      } catch (error) {
        trouble = true
        tell()
        if (isForGood(error)) return false
        runIn(pause)
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
        return false
      }
      trouble = false
      pause = FIRST_PAUSE_MS
      if (waiting.get(line) === answer) {
        waiting.delete(line)
        saved.add(line)
      }
      tell()
    }
    return true
  }
  const run = (): Promise<boolean> => {
    clearTimeout(timer)
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }
  return {
    put: (line, answer) => {
      waiting.set(line, answer)
      saved.delete(line)
      tell()
      runIn(QUIET_MS)
    },
    flush: run,
    close: () => {
      closed = true
      clearTimeout(timer)
    },
  }
}

const first = <K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | undefined => map.entries().next().value
