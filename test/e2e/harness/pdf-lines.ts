// The lines that are drawn in a PDF, with their true length on paper: read from its vector paths, not from pixels.
import { run } from '../../../scripts/runtime/run.ts'

export type DrawnLine = {
  /** Millimetres from the page's left and upper edge. */
  readonly x: number
  readonly y: number
  /** Millimetres. */
  readonly length: number
}

const MM_PER_POINT = 25.4 / 72

type Matrix = readonly [number, number, number, number, number, number]
const SAME: Matrix = [1, 0, 0, 1, 0, 0]

const matrixOf = (attributes: string): Matrix => {
  const [, found] = /transform="matrix\(([^)]+)\)"/.exec(attributes) ?? []
  const numbers = (found ?? '').split(/[\s,]+/).map(Number)
  return numbers.length === 6 ? (numbers as unknown as Matrix) : SAME
}

const SEGMENT = /M\s*([-\d.]+)\s+([-\d.]+)\s+L\s*([-\d.]+)\s+([-\d.]+)/g

/** Every horizontal straight stroke on one page, longest first. */
export const horizontalLines = async (path: string, page = 1): Promise<readonly DrawnLine[]> => {
  const drawn = await run('pdftocairo', ['-svg', '-f', String(page), '-l', String(page), path, '-'])
  // What is cut to is not drawn.
  const svg = drawn.replace(/<clipPath[\s\S]*?<\/clipPath>/g, '')
  const lines = [...svg.matchAll(/<path[^>]*\bd="([^"]*)"[^>]*>/g)].flatMap(([element, d]) => {
    const [a, b, c, e, tx, ty] = matrixOf(element)
    const at = (x: number, y: number) => ({ x: a * x + c * y + tx, y: b * x + e * y + ty })
    return [...(d ?? '').matchAll(SEGMENT)].flatMap(([, x1, y1, x2, y2]) => {
      const from = at(Number(x1), Number(y1))
      const to = at(Number(x2), Number(y2))
      if (Math.abs(from.y - to.y) > 0.01) return []
      const length = Math.abs(to.x - from.x) * MM_PER_POINT
      return [{ x: Math.min(from.x, to.x) * MM_PER_POINT, y: from.y * MM_PER_POINT, length }]
    })
  })
  return lines.sort((one, other) => other.length - one.length)
}
