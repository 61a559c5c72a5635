import { beforeEach, expect, test, vi } from 'vitest'
import { createCrashWatch } from '#main/app/crash-watch.ts'
import { createIdle } from '#main/app/idle.ts'
import { createCodeClock } from '#main/handover/code-clock.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('the desk locks after so many quiet minutes, and a sign of life puts it off', () => {
  const onIdle = vi.fn()
  const idle = createIdle(onIdle)
  idle.start(5)
  vi.advanceTimersByTime(4 * 60_000)
  idle.alive()
  vi.advanceTimersByTime(4 * 60_000)
  expect(onIdle).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(onIdle).toHaveBeenCalledOnce()
})

test('a sign of life at a locked desk starts nothing', () => {
  const onIdle = vi.fn()
  const idle = createIdle(onIdle)
  idle.start(1)
  idle.stop()
  idle.alive()
  vi.advanceTimersByTime(60 * 60_000)
  expect(onIdle).not.toHaveBeenCalled()
})

test('the quick code lives four hours from its last renewal, on a clock that only goes forward (way 31)', () => {
  const onTime = vi.fn()
  const clock = createCodeClock(onTime)
  clock.start()
  vi.advanceTimersByTime(3 * 3_600_000)
  vi.setSystemTime(0)
  clock.start()
  vi.advanceTimersByTime(3 * 3_600_000)
  expect(onTime).not.toHaveBeenCalled()
  vi.advanceTimersByTime(3_600_000)
  expect(onTime).toHaveBeenCalledOnce()
})

test('a page that crashes three times in a minute is given up', () => {
  const watch = createCrashWatch(() => performance.now())
  expect([watch.isHopeless(), watch.isHopeless(), watch.isHopeless()]).toEqual([false, false, true])
  vi.advanceTimersByTime(60_000)
  expect(watch.isHopeless()).toBe(false)
})
