// A line to mark, 10 cm where there is room: empty until touched, moveable until finished, no number seen or heard.
import { mergeProps } from 'react-aria/mergeProps'
import { VisuallyHidden } from 'react-aria/VisuallyHidden'
import styles from './rating-line.module.css'
import { type RatingLineOptions, useRatingLine } from './use-rating-line.ts'

export type RatingLineProps = RatingLineOptions & {
  /** The one to mark next: it glows softly. */
  readonly isNext?: boolean | undefined
  /** Left out on purpose; a touch takes that back. */
  readonly isDeclined?: boolean | undefined
  /** 'l' for children and for one line per screen */
  readonly size?: 'm' | 'l' | undefined
}

const stateOf = (value: number | null, isDeclined: boolean, isNext: boolean): string => {
  if (value !== null) return 'marked'
  if (isDeclined) return 'declined'
  return isNext ? 'next' : 'waiting'
}

export const RatingLine = ({
  isNext = false,
  isDeclined = false,
  size = 'm',
  ...options
}: RatingLineProps) => {
  const line = useRatingLine(options)
  return (
    <div
      className={styles.line}
      data-state={stateOf(options.value, isDeclined, isNext)}
      data-size={size}
      data-focus-visible={line.isFocusVisible || undefined}
    >
      <div
        {...mergeProps(line.rootProps, line.trackProps)}
        ref={line.trackRef}
        data-testid='rating-line'
        className={styles.track}
      >
        <div className={styles.rail} />
        <div
          {...line.thumbProps}
          className={styles.thumb}
          data-mark={options.value === null ? undefined : ''}
          data-dragging={line.isDragging || undefined}
        >
          <VisuallyHidden>
            <input {...line.inputProps} ref={line.inputRef} />
          </VisuallyHidden>
        </div>
      </div>
    </div>
  )
}
