// A calendar file taken apart into its entries, each property with the line it stands on. Nothing is understood here, so
// that one broken entry cannot spoil the others.

export type CalendarLine = { readonly text: string; readonly line: number; readonly name: string }
export type CalendarBlock = {
  readonly kind: 'VEVENT' | 'VTIMEZONE'
  readonly line: number
  /** Properties of the entry itself; of a time zone, all its lines, its parts included. */
  readonly lines: readonly CalendarLine[]
  /** False when the file ends, or the next entry begins, before this one has ended. */
  readonly isWhole: boolean
}

export type CalendarText = {
  readonly blocks: readonly CalendarBlock[]
  /** What the calendar calls itself; empty where it says nothing. */
  readonly name: string
  /** An invitation, an answer or the like: one appointment, not a calendar. */
  readonly isMessage: boolean
  /** False for a file that ends before its calendar does. */
  readonly isWhole: boolean
}

const kinds: readonly string[] = ['VEVENT', 'VTIMEZONE']

/** Lines as they were before they were folded; each has the number of its first part. */
const unfold = (text: string): readonly CalendarLine[] => {
  const whole: { text: string; line: number }[] = []
  text.split(/\r\n|\n|\r/).forEach((part, i) => {
    const last = whole.at(-1)
    if (last && /^[ \t]/.test(part)) last.text += part.slice(1)
    else if (part.trim() !== '') whole.push({ text: part, line: i + 1 })
  })
  return whole.map((one) => ({ ...one, name: (/^[^:;]*/.exec(one.text)?.[0] ?? '').trim().toUpperCase() }))
}

const afterFirstColon = ({ text }: CalendarLine): string => text.slice(text.indexOf(':') + 1).trim()

const afterColon = (line: CalendarLine): string => afterFirstColon(line).toUpperCase()

/** Null when the text is no calendar. */
export const readBlocks = (text: string): CalendarText | null => {
  const lines = unfold(text.replace(/^\uFEFF/, ''))
  const [first] = lines
  if (first?.name !== 'BEGIN' || afterColon(first) !== 'VCALENDAR') return null
  const blocks: CalendarBlock[] = []
  let open: { kind: CalendarBlock['kind']; line: number; lines: CalendarLine[]; inner: number } | null = null
  const close = (isWhole: boolean): void => {
    if (open) blocks.push({ kind: open.kind, line: open.line, lines: open.lines, isWhole })
    open = null
  }
  for (const one of lines) {
    const value = one.name === 'BEGIN' || one.name === 'END' ? afterColon(one) : ''
    if (one.name === 'BEGIN' && kinds.includes(value)) {
      close(false)
      open = { kind: value as CalendarBlock['kind'], line: one.line, lines: [], inner: 0 }
    } else if (open && one.name === 'END' && value === open.kind) close(true)
    else if (open) {
      if (one.name === 'BEGIN') open.inner += 1
      // An alarm inside an entry has properties of its own; those of a time zone's parts are needed.
      if (open.kind === 'VTIMEZONE' || open.inner === 0) open.lines.push(one)
      if (one.name === 'END') open.inner -= 1
    }
  }
  close(false)
  const ofAll = (name: string) => lines.filter((one) => one.name === name)
  const last = lines.at(-1)
  return {
    blocks,
    name: ofAll('X-WR-CALNAME').map(afterFirstColon).join('\n'),
    isMessage: ofAll('METHOD').some((one) => afterColon(one) !== 'PUBLISH'),
    isWhole:
      last?.name === 'END' && afterColon(last) === 'VCALENDAR' && blocks.every(({ isWhole }) => isWhole),
  }
}
