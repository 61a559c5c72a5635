// The two lines alone, on a canvas: for records of more points than SVG draws smoothly. A canvas cannot read
// tokens, so it takes the colours that they come out as.
import { LineCanvas } from '@nivo/line'
import { useLayoutEffect, useRef, useState } from 'react'
import { useChartScene } from './chart-context.ts'
import { chartSeries } from './chart-series.ts'
import styles from './course-chart.module.css'

type Colours = { readonly main: string; readonly second: string }

export const CanvasLines = ({ width, height }: { readonly width: number; readonly height: number }) => {
  const { data, frame } = useChartScene()
  const ref = useRef<HTMLDivElement>(null)
  const [colours, setColours] = useState<Colours>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const read = () => {
      const { color: main, outlineColor: second } = getComputedStyle(element)
      setColours({ main, second })
    }
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-contrast'],
    })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', read)
    return () => {
      observer.disconnect()
      dark.removeEventListener('change', read)
    }
  }, [])
  return (
    <div ref={ref} className={styles.canvas} aria-hidden='true'>
      {colours && (
        <LineCanvas
          width={width}
          height={height}
          margin={frame.margin}
          data={chartSeries(data)}
          xScale={{ type: 'linear', min: 1, max: frame.xMax, nice: false }}
          yScale={{ type: 'linear', min: data.range.min, max: data.range.max, nice: false }}
          layers={['lines']}
          colors={({ id }) => colours[id]}
          lineWidth={Math.max(1, frame.lineWidth)}
          axisBottom={null}
          axisLeft={null}
          isInteractive={false}
        />
      )}
    </div>
  )
}
