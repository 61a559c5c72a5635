import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CourseChartData } from '#renderer/ui/chart/chart-types.ts'
import { CourseChart } from '#renderer/ui/chart/course-chart.tsx'
import { chartData, pointsOf } from './chart-data.ts'

const markup = (data: CourseChartData) =>
  renderToStaticMarkup(<CourseChart data={data} name='The last of 7 answers is 27.2.' size='report' />)
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

describe('CourseChart', () => {
  it('is one picture with a sentence for its name, and takes no focus', () => {
    const html = markup(chartData())
    expect(html).toContain('role="img" aria-label="The last of 7 answers is 27.2."')
    expect(html).not.toMatch(/tabindex|focusable="true"/i)
  })

  it('draws a mark for each rating and words for each line', () => {
    const html = markup(chartData())
    expect(count(html, /<circle [^>]*mainMark/g)).toBe(6)
    expect(count(html, /<circle [^>]*mainLast/g)).toBe(1)
    expect(count(html, /<path [^>]*secondMark/g)).toBe(7)
    for (const word of [
      '27.2',
      'alliance 38.2',
      'expected',
      'cut-off 25',
      'new approach agreed',
      'session',
    ]) {
      expect(html).toContain(`>${word}<`)
    }
  })

  it('leaves a gap where a session has no rating', () => {
    const html = markup(chartData({ main: { points: pointsOf([10, 12, null, 14, 16]), lastLabel: '16.0' } }))
    const line = /<path class="[^"]*main[^"]*" d="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(count(line, /M/g)).toBe(2)
  })

  it('keeps a mark for a rating between two gaps, even among 400', () => {
    const values = Array.from({ length: 400 }, (_, index) => (index === 10 || index === 12 ? null : 20))
    const html = markup(chartData({ xMax: 404, main: { points: pointsOf(values), lastLabel: '20.0' } }))
    expect(count(html, /<circle [^>]*mainMark/g)).toBe(1)
  })

  it('leaves bands out where no course is drawn, and only outlines them in the early days', () => {
    const { course, ...bare } = chartData()
    expect(markup(bare)).not.toMatch(/bandInner|bandEdge/)
    expect(markup(chartData())).toMatch(/bandInner/)
    const early = markup(
      chartData({ course: { bands: course?.bands ?? [], label: 'expected', earlyLabel: 'early days' } }),
    )
    expect(early).not.toMatch(/bandInner/)
    expect(early).toMatch(/bandEdge/)
    expect(early).toContain('>early days<')
  })

  it('gives its lines to a canvas above 1000 points', () => {
    const many = chartData({
      xMax: 1100,
      main: { points: pointsOf(Array(1100).fill(20)), lastLabel: '20.0' },
    })
    const html = markup(many)
    expect(html).toMatch(/<div class="[^"]*canvas/)
    expect(html).not.toMatch(/<path class="[^"]*main[^M]*" d="M/)
  })
})
