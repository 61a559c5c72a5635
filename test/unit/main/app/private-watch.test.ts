import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPrivateWatch } from '#main/app/private-watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watching = () => {
  const hide = vi.fn()
  const watch = createPrivateWatch(hide)
  return { hide, watch }
}

test('hides after two minutes without a sign of life, each of which begins them anew', () => {
  const { hide, watch } = watching()
  watch.start()
  vi.advanceTimersByTime(110_000)
  watch.alive()
  vi.advanceTimersByTime(119_999)
  expect(hide).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(hide).toHaveBeenCalledOnce()
})

test('hides when the focus goes, also when it went while the area was opening', () => {
  const { hide, watch } = watching()
  watch.blurred()
  expect(hide).not.toHaveBeenCalled()
  watch.start()
  expect(hide).toHaveBeenCalledOnce()
  watch.stop()
  watch.focused()
  watch.start()
  expect(hide).toHaveBeenCalledOnce()
  watch.blurred()
  expect(hide).toHaveBeenCalledTimes(2)
})

test('does nothing once stopped', () => {
  const { hide, watch } = watching()
  watch.start()
  watch.stop()
  watch.alive()
  watch.blurred()
  vi.advanceTimersByTime(600_000)
  expect(hide).not.toHaveBeenCalled()
})

test('leaves our own dialog in front alone, and looks again when it closes', async () => {
  const { hide, watch } = watching()
  watch.start()
  const dialog = Promise.withResolvers<string>()
  const answer = watch.during(dialog.promise)
  watch.blurred()
  expect(hide).not.toHaveBeenCalled()
  watch.focused()
  dialog.resolve('path')
  expect(await answer).toBe('path')
  expect(hide).not.toHaveBeenCalled()

  const other = Promise.withResolvers<string>()
  const second = watch.during(other.promise)
  watch.blurred()
  other.resolve('path')
  await second
  expect(hide).toHaveBeenCalledOnce()
})
