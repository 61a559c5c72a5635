// The fields of one sheet of paper, in the order of its lines: Tab goes on, Enter saves. A comma is as good as a dot.
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/locale.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import type { PaperEntry } from '../hooks/use-paper-entry.ts'
import type { TypedPoints } from '../typed-points.ts'
import styles from './paper-marks.module.css'

type PaperMarksProps = {
  readonly occasion: 'outcome' | 'alliance'
  readonly entry: PaperEntry
  readonly autoFocus: boolean
}

const LINES = [0, 1, 2, 3] as const
const ITEMS = {
  outcome: ['self', 'close', 'world', 'overall'],
  alliance: ['understood', 'topics', 'way', 'overall'],
} as const

export const PaperMarks = ({ occasion, entry, autoFocus }: PaperMarksProps) => {
  const { t } = useTranslation(['sessions', 'outcomes'])
  const format = useFormat()
  const wrong = (read: TypedPoints | undefined, max: number): string | undefined => {
    if (!entry.tried && read?.is !== 'over') return undefined
    if (read?.is === 'unreadable') return t('record.unreadable', { example: format.points(61) })
    if (read?.is !== 'over') return undefined
    return read.likely === null
      ? t('record.over', { max: format.number(max) })
      : t('record.overLikely', { max: format.number(max), likely: format.points(read.likely) })
  }
  const isEmpty = entry.read.every(({ is }) => is === 'empty')
  const left = entry.read.filter(({ is }) => is === 'empty').length
  const isWhole = entry.read.every(({ is }) => is === 'points')
  const sum = entry.read.reduce((before, read) => before + (read.is === 'points' ? read.tenths : 0), 0)
  const said = () => {
    if (isEmpty) return entry.tried ? t('record.missing') : t('record.hint')
    if (entry.kind === 'total') return ''
    if (isWhole) return t('record.sum', { points: format.points(sum) })
    return left > 0 ? t('record.left', { count: left }) : ''
  }
  return (
    <>
      {entry.kind === 'items' ? (
        <div className={styles.lines}>
          {LINES.map((line) => (
            <TextField
              key={line}
              label={t(`outcomes:line.${ITEMS[occasion][line]}`)}
              autoFocus={autoFocus && line === 0}
              inputMode='decimal'
              maxLength={5}
              autoComplete='off'
              value={entry.lines[line] ?? ''}
              onChange={(text) => entry.setLine(line, text)}
              error={wrong(entry.read[line], 10)}
            />
          ))}
        </div>
      ) : (
        <Cluster>
          <TextField
            label={t('record.totalLabel')}
            autoFocus={autoFocus}
            inputMode='decimal'
            maxLength={5}
            autoComplete='off'
            value={entry.total}
            onChange={entry.setTotal}
            error={wrong(entry.read[0], 40)}
          />
        </Cluster>
      )}
      <p className={styles.said} role='status'>
        {said()}
      </p>
    </>
  )
}
