// Watches an element's size and its text size, so that a chart is drawn anew when the window or the text grows.
import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from 'react'
import type { ChartBox } from './chart-types.ts'

type WatchedBox = {
  readonly frameRef: RefObject<HTMLDivElement | null>
  /** An element of one em, the only way to be told that the text size changed. */
  readonly emRef: RefObject<HTMLSpanElement | null>
  readonly box: ChartBox
  /** False before the first measurement for one that waits: a chart is dear, and need not be drawn for a wrong box. */
  readonly isMeasured: boolean
}

/** Until the first measurement, and where there is no layout at all, the given box is used. */
export const useChartBox = (initial: ChartBox, watch: boolean, waits = false): WatchedBox => {
  const frameRef = useRef<HTMLDivElement>(null)
  const emRef = useRef<HTMLSpanElement>(null)
  const [box, setBox] = useState(initial)
  const [isMeasured, setMeasured] = useState(!waits || typeof document === 'undefined')
  useLayoutEffect(() => {
    const frame = frameRef.current
    const one = emRef.current
    if (!watch || !frame || !one) return
    const read = () => {
      const { clientWidth: width, clientHeight: height } = frame
      const em = one.getBoundingClientRect().width
      if (width === 0 || height === 0 || em === 0) return
      setBox((old) =>
        old.width === width && old.height === height && old.em === em ? old : { width, height, em },
      )
    }
    read()
    startTransition(() => setMeasured(true))
    const observer = new ResizeObserver(read)
    observer.observe(frame)
    observer.observe(one)
    return () => observer.disconnect()
  }, [watch])
  return { frameRef, emRef, box, isMeasured }
}
