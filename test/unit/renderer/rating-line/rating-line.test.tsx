import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RatingLine } from '#renderer/ui/rating-line/rating-line.tsx'

const draw = (value: number | null, more: { isNext?: boolean; isDeclined?: boolean } = {}) =>
  renderToStaticMarkup(
    <RatingLine
      value={value}
      labelledBy='heading'
      valueText='near the good end'
      onChange={() => undefined}
      onSettle={() => undefined}
      {...more}
    />,
  )

describe('rating line', () => {
  it('has no mark until it is touched', () => {
    expect(draw(null)).not.toContain('data-mark')
    expect(draw(0)).toContain('data-mark')
  })
  it('is a named slider that speaks in words', () => {
    const html = draw(72)
    expect(html).toContain('type="range"')
    expect(html).toContain('aria-labelledby="heading"')
    expect(html).toContain('aria-valuetext="near the good end"')
  })
  it('tells waiting, next, left out and marked apart', () => {
    expect(draw(null)).toContain('data-state="waiting"')
    expect(draw(null, { isNext: true })).toContain('data-state="next"')
    expect(draw(null, { isDeclined: true, isNext: true })).toContain('data-state="declined"')
    expect(draw(50, { isNext: true })).toContain('data-state="marked"')
  })
  it('shows no number as text', () => {
    expect(draw(72).replaceAll(/<[^>]*>/g, '')).toBe('')
  })
})
