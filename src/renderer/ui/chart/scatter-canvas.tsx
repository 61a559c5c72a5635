// The marks of a large practice on a canvas, some hundreds in each frame: thousands of SVG nodes would hold the window up.
// A canvas cannot read tokens, so it takes the colours that they come out as, and again when the look changes.
import { type RefObject, useEffect, useRef, useState } from 'react'
import styles from './scatter-chart.module.css'
import type { ScatterShape } from './scatter-mark.tsx'

export type PlacedMark = { readonly x: number; readonly y: number; readonly shape: ScatterShape }

type ScatterCanvasProps = {
  /** The picture's own size, which its marks are placed in. */
  readonly width: number
  readonly height: number
  readonly marks: readonly PlacedMark[]
}

type Ink = { readonly accent: string; readonly quiet: string; readonly brick: string }

const A_FRAME = 400
const RADIUS = 2.6
const FULL_CIRCLE = 2 * Math.PI
/** Where many lie on one another the place grows darker. */
const VEIL = 0.55

const draw = (pen: CanvasRenderingContext2D, { x, y, shape }: PlacedMark, ink: Ink): void => {
  pen.beginPath()
  if (shape === 'dash') {
    pen.strokeStyle = ink.quiet
    pen.lineWidth = 1.6
    pen.moveTo(x - RADIUS, y)
    pen.lineTo(x + RADIUS, y)
    pen.stroke()
  } else if (shape === 'down') {
    pen.fillStyle = ink.brick
    pen.moveTo(x - RADIUS, y - RADIUS)
    pen.lineTo(x + RADIUS, y - RADIUS)
    pen.lineTo(x, y + RADIUS)
    pen.fill()
  } else {
    pen.arc(x, y, RADIUS, 0, FULL_CIRCLE)
    pen.fillStyle = ink.accent
    pen.strokeStyle = ink.accent
    pen.lineWidth = 1.2
    if (shape === 'filled') pen.fill()
    else pen.stroke()
  }
}

/** The colours that the canvas's own style comes out with. */
const useInk = (ref: RefObject<HTMLCanvasElement | null>): Ink | null => {
  const [ink, setInk] = useState<Ink | null>(null)
  useEffect(() => {
    const read = () => {
      if (!ref.current) return
      const { color: accent, outlineColor: quiet, caretColor: brick } = getComputedStyle(ref.current)
      setInk({ accent, quiet, brick })
    }
    // After the frame that lays the page out: asked for at once, the style would have it laid out in this very task.
    let later: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      later = setTimeout(read)
    })
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-contrast'],
    })
    const watched = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')]
    for (const query of watched) query.addEventListener('change', read)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
      observer.disconnect()
      for (const query of watched) query.removeEventListener('change', read)
    }
  }, [ref])
  return ink
}

export const ScatterCanvas = ({ width, height, marks }: ScatterCanvasProps) => {
  const ref = useRef<HTMLCanvasElement>(null)
  const ink = useInk(ref)
  useEffect(() => {
    const canvas = ref.current
    const pen = canvas?.getContext('2d')
    if (!canvas || !pen || !ink) return
    const sharp = Math.max(2, devicePixelRatio)
    canvas.width = width * sharp
    canvas.height = height * sharp
    pen.scale(sharp, sharp)
    pen.globalAlpha = VEIL
    let next = 0
    let frame = 0
    const some = () => {
      for (const mark of marks.slice(next, next + A_FRAME)) draw(pen, mark, ink)
      next += A_FRAME
      if (next < marks.length) frame = requestAnimationFrame(some)
    }
    frame = requestAnimationFrame(some)
    return () => cancelAnimationFrame(frame)
  }, [width, height, marks, ink])
  return <canvas ref={ref} aria-hidden className={styles.canvas} />
}
