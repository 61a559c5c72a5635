import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaveQueue, type SaveState } from '#renderer/client-mode/save-queue.ts'
import type { HandoverAnswer } from '#shared/contracts/handover.ts'
import { CallError } from '#shared/ipc/errors.ts'

const mark = (item: string, value: number): HandoverAnswer => ({ what: 'mark', form: 0, item, value })

const setUp = (save: (answer: HandoverAnswer) => Promise<unknown>) => {
  const states: SaveState[] = []
  const queue = createSaveQueue(save, (state) => states.push(state))
  return { queue, last: () => states.at(-1) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('save queue', () => {
  it('makes one record of a run of keys, with the last mark', async () => {
    const save = vi.fn(async () => undefined)
    const { queue } = setUp(save)
    for (const value of [40, 41, 42]) queue.put('self', mark('self', value))
    await vi.advanceTimersByTimeAsync(400)
    expect(save.mock.calls).toEqual([[mark('self', 42)]])
  })
  it('calls a line saved only after the call has answered', async () => {
    let answer: (value: unknown) => void = () => undefined
    const { queue, last } = setUp(() => new Promise((resolve) => (answer = resolve)))
    queue.put('self', mark('self', 40))
    await vi.advanceTimersByTimeAsync(400)
    expect(last()?.saved.size).toBe(0)
    answer(undefined)
    await vi.advanceTimersByTimeAsync(0)
    expect([...(last()?.saved ?? [])]).toEqual(['self'])
  })
  it('saves again what changed while it was being saved', async () => {
    const sent: HandoverAnswer[] = []
    const { queue, last } = setUp(async (answer) => {
      sent.push(answer)
      if (sent.length === 1) queue.put('self', mark('self', 70))
    })
    queue.put('self', mark('self', 40))
    expect(await queue.flush()).toBe(true)
    expect(sent).toEqual([mark('self', 40), mark('self', 70)])
    expect(last()).toEqual({ saved: new Set(['self']), waiting: 0, trouble: false })
  })
  it('keeps what failed, says so, and tries again by itself', async () => {
    let failures = 2
    const save = vi.fn(async () => {
      if (failures-- > 0) throw new Error('diskFull')
    })
    const { queue, last } = setUp(save)
    queue.put('self', mark('self', 40))
    await vi.advanceTimersByTimeAsync(400)
    expect(last()).toEqual({ saved: new Set(), waiting: 1, trouble: true })
    await vi.advanceTimersByTimeAsync(4000)
    expect(save).toHaveBeenCalledTimes(3)
    expect(last()).toEqual({ saved: new Set(['self']), waiting: 0, trouble: false })
  })
  it('gives up where no try can help, and calls nothing saved', async () => {
    const save = vi.fn(async () => {
      throw new CallError('inboxFull')
    })
    const { queue, last } = setUp(save)
    queue.put('self', mark('self', 40))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledTimes(1)
    expect(last()).toEqual({ saved: new Set(), waiting: 1, trouble: true })
    expect(await queue.flush()).toBe(false)
  })
  it('answers a flush with whether everything is saved', async () => {
    let works = false
    const { queue } = setUp(async () => {
      if (!works) throw new Error('diskFull')
    })
    queue.put('self', mark('self', 40))
    expect(await queue.flush()).toBe(false)
    works = true
    expect(await queue.flush()).toBe(true)
  })
  it('sends nothing after it was closed', async () => {
    const save = vi.fn(async () => undefined)
    const { queue } = setUp(save)
    queue.put('self', mark('self', 40))
    queue.close()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(save).not.toHaveBeenCalled()
  })
})
