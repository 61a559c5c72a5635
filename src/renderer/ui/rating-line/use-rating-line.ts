// React-aria's slider with a state of its own: untouched. Until then there is no mark, and the first key or touch
// decides where it goes. Values are integer tenths, 0 to 100.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useLocale } from 'react-aria/I18nProvider'
import { mergeProps } from 'react-aria/mergeProps'
import { useFocusRing } from 'react-aria/useFocusRing'
import { useSlider, useSliderThumb } from 'react-aria/useSlider'
import { useSliderState } from 'react-stately/useSliderState'
import { firstMark, LINE_MAX, LINE_MIN } from './first-mark.ts'
import { createSteadyGrip, type SteadyGrip } from './steady-grip.ts'

const SLOP_PX = 10

export type RatingLineOptions = {
  readonly value: number | null
  /** Id of the line's heading, which names it. */
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  /** In words, never a number. */
  readonly valueText: string
  readonly onChange: (tenths: number) => void
  /** A drag or a key press has ended at this mark. */
  readonly onSettle: (tenths: number) => void
}

export const useRatingLine = (options: RatingLineOptions) => {
  const { value, labelledBy, describedBy, valueText, onChange, onSettle } = options
  const trackRef = useRef<HTMLDivElement>(null)
  const inputRef = useRef<HTMLInputElement>(null)
  const grip = useRef<SteadyGrip | null>(null)
  const latest = useRef(value)
  latest.current = value
  const { direction } = useLocale()

  const put = (tenths: number) => {
    latest.current = tenths
    onChange(tenths)
  }
  const state = useSliderState<number[]>({
    value: [value ?? LINE_MIN],
    minValue: LINE_MIN,
    maxValue: LINE_MAX,
    step: 1,
    numberFormatter: UNUSED,
    onChange: ([tenths = LINE_MIN]) => {
      const next = grip.current ? grip.current.follow(tenths) : tenths
      if (next !== null) put(next)
    },
    onChangeEnd: ([tenths = LINE_MIN]) => {
      // A touch exactly at the start changes nothing for the slider, and yet it is a mark.
      if (latest.current === null) put(tenths)
      grip.current = null
      onSettle(latest.current ?? tenths)
    },
  })
  const { trackProps } = useSlider({ 'aria-labelledby': labelledBy }, state, trackRef)
  const { thumbProps, inputProps, isDragging } = useSliderThumb({ index: 0, trackRef, inputRef }, state)

  const { focusProps, isFocusVisible } = useFocusRing()

  const rootProps = {
    onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
      const held = event.target instanceof Element && event.target.closest('[data-mark]') !== null
      const width = trackRef.current?.getBoundingClientRect().width ?? 0
      const slop = width > 0 ? (SLOP_PX / width) * (LINE_MAX - LINE_MIN) : 0
      grip.current = createSteadyGrip(held ? value : null, slop)
    },
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      grip.current = null
      if (value !== null || event.ctrlKey || event.metaKey || event.altKey) return
      const first = firstMark(event.key, direction)
      if (first === null) return
      event.preventDefault()
      event.stopPropagation()
      put(first)
      onSettle(first)
    },
  }
  const spoken = {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-valuetext': valueText,
  }
  return {
    trackRef,
    inputRef,
    rootProps,
    trackProps,
    thumbProps,
    inputProps: { ...mergeProps(inputProps, focusProps), ...spoken },
    isDragging,
    isFocusVisible,
  }
}

/** The hook asks for one; what it makes of the value is never used (`aria-valuetext` replaces it). */
const UNUSED = new Intl.NumberFormat('en')
