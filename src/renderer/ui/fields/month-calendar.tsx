// The month that a DateField opens.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './date-field.module.css'

export const MonthCalendar = () => (
  <Calendar className={cx(styles.calendar)}>
    <div className={styles.head}>
      <Button slot='previous' className={cx(styles.turn)}>
        <ChevronLeft aria-hidden />
      </Button>
      <CalendarHeading className={cx(styles.month)} />
      <Button slot='next' className={cx(styles.turn)}>
        <ChevronRight aria-hidden />
      </Button>
    </div>
    <CalendarGrid weekdayStyle='short' className={cx(styles.grid)}>
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={cx(styles.day)} />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
)
