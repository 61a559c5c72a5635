import { beforeEach, expect, test, vi } from 'vitest'
import { createAwayWatch } from '#main/security/away-watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const watching = () => {
  const onAway = vi.fn()
  return { onAway, watch: createAwayWatch({ now: () => performance.now(), onAway }) }
}

test('one glance away and back is nothing', () => {
  const { watch, onAway } = watching()
  watch.blurred()
  watch.focused()
  vi.advanceTimersByTime(10 * 60_000)
  expect(onAway).not.toHaveBeenCalled()
})

test('a minute away calls for the return window', () => {
  const { watch, onAway } = watching()
  watch.blurred()
  vi.advanceTimersByTime(59_999)
  expect(onAway).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onAway).toHaveBeenCalledOnce()
})

test('three times in a minute calls for it at once, whatever took the focus (way 24), three times in an hour does not', () => {
  const often = watching()
  const seldom = watching()
  for (const { watch } of [often, often, often]) {
    watch.blurred()
    watch.focused()
    vi.advanceTimersByTime(20_000)
  }
  expect(often.onAway).toHaveBeenCalledOnce()
  for (const { watch } of [seldom, seldom, seldom]) {
    watch.blurred()
    watch.focused()
    vi.advanceTimersByTime(20 * 60_000)
  }
  expect(seldom.onAway).not.toHaveBeenCalled()
})

test('a window that is gone is watched no more', () => {
  const { watch, onAway } = watching()
  watch.blurred()
  watch.stop()
  vi.advanceTimersByTime(60_000)
  expect(onAway).not.toHaveBeenCalled()
})

test('one glance that a window system reports several times over counts once, and then begins anew', () => {
  const { watch, onAway } = watching()
  for (const pause of [3, 2, 400, 60]) {
    watch.blurred()
    watch.focused()
    vi.advanceTimersByTime(pause)
  }
  expect(onAway).not.toHaveBeenCalled()
  watch.blurred()
  watch.focused()
  vi.advanceTimersByTime(499)
  watch.blurred()
  watch.focused()
  expect(onAway).not.toHaveBeenCalled()
  vi.advanceTimersByTime(500)
  watch.blurred()
  expect(onAway).toHaveBeenCalledOnce()
})
