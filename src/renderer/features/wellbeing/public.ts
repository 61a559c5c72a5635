// The door of this feature: the one neutral line that Today may show.
export { ReminderLine } from './components/reminder-line.tsx'
