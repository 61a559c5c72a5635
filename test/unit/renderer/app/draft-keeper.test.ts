import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper, type DraftPace } from '#renderer/app/drafts/draft-keeper.ts'

describe('createDraftKeeper', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const made = (typed = false, pace: DraftPace = 'pause') => {
    const answers: { done: () => void; fail: () => void }[] = []
    const keep = vi.fn(
      (_value: string) =>
        new Promise<void>((done, fail) => {
          answers.push({ done, fail: () => fail(new Error('disk')) })
        }),
    )
    const shown: (string | null)[] = []
    const keeper = createDraftKeeper<string>({
      keep,
      show: (draft) => shown.push(draft?.value ?? null),
      typed,
      pace,
    })
    const settle = () => vi.advanceTimersByTimeAsync(0)
    return { keeper, keep, shown, answers, settle }
  }

  it('saves once, a moment after the last change', async () => {
    const { keeper, keep } = made()
    for (const typed of ['A', 'An', 'Ann', 'Anna']) {
      keeper.change(typed)
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(keep).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(500)
    expect(keep.mock.calls).toEqual([['Anna']])
  })

  it('saves also while typing goes on, where the pace is steady', async () => {
    const { keeper, keep } = made(true, 'steady')
    for (const typed of ['A', 'An', 'Ann', 'Anna']) {
      keeper.change(typed)
      await vi.advanceTimersByTimeAsync(150)
    }
    expect(keep.mock.calls).toEqual([['An'], ['Anna']])
    keeper.change('Anna and more')
    keeper.leave()
    expect(keep).toHaveBeenLastCalledWith('Anna and more')
  })

  it('saves at once when the field is left or the page goes, and not again', async () => {
    const { keeper, keep } = made()
    keeper.change('Anna')
    keeper.leave()
    await vi.advanceTimersByTimeAsync(2000)
    keeper.leave()
    expect(keep.mock.calls).toEqual([['Anna']])
  })

  it('shows what is kept again only when it was kept', async () => {
    const { keeper, shown, answers, settle } = made()
    keeper.change('24')
    keeper.leave()
    expect(shown).toEqual(['24'])
    answers[0]?.done()
    await settle()
    expect(shown).toEqual(['24', null])
  })

  it('leaves the text alone while somebody is in the field, though it was saved meanwhile', async () => {
    const { keeper, shown, answers, settle } = made(true)
    keeper.change('Anna ')
    await vi.advanceTimersByTimeAsync(800)
    answers[0]?.done()
    await settle()
    expect(shown).toEqual(['Anna '])
    keeper.leave()
    expect(shown).toEqual(['Anna ', null])
  })

  it('goes on showing what could not be saved', async () => {
    const { keeper, shown, answers, settle } = made()
    keeper.change('24')
    keeper.leave()
    answers[0]?.fail()
    await settle()
    keeper.leave()
    expect(shown).toEqual(['24'])
  })

  it('does not drop a newer change when an older one was saved', async () => {
    const { keeper, keep, shown, answers, settle } = made()
    keeper.change('24')
    keeper.leave()
    keeper.change('25')
    answers[0]?.done()
    await settle()
    expect(shown.at(-1)).toBe('25')
    keeper.leave()
    answers[1]?.done()
    await settle()
    expect(keep.mock.calls).toEqual([['24'], ['25']])
    expect(shown.at(-1)).toBeNull()
  })
})
