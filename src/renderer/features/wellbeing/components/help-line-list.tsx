// Help lines to be read: name, number, hours, and when somebody last looked whether they still hold. One sentence above them
// says what a line without a day means; where somebody needs a number now it stands below.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/locale.tsx'
import styles from './help-lines.module.css'

export type ShownHelpLine = {
  readonly id: string
  readonly name: string
  readonly contact: string
  readonly hours: string
  readonly checkedOn: string
}

type HelpLineListProps = {
  readonly lines: readonly ShownHelpLine[]
  /** somebody may need one now: first the numbers, then what to know about them */
  readonly numbersFirst?: boolean
  readonly actionsOf?: (id: string) => ReactNode
}

export const HelpLineList = ({ lines, numbersFirst = false, actionsOf }: HelpLineListProps) => {
  const { t } = useTranslation('checkin')
  const format = useFormat()
  if (lines.length === 0) return <p className={styles.quiet}>{t('help.none')}</p>
  const isAnyOpen = lines.some(({ checkedOn }) => checkedOn === '')
  const verify = <p className={styles.verify}>{t(isAnyOpen ? 'help.verifySome' : 'help.verify')}</p>
  return (
    <>
      {!numbersFirst && verify}
      <ul className={styles.lines} aria-label={t('help.title')}>
        {lines.map(({ id, name, contact, hours, checkedOn }) => (
          <li key={id} className={styles.line}>
            <div>
              <p className={styles.name}>{name}</p>
              <p className={styles.quiet}>
                {[
                  hours,
                  checkedOn &&
                    t('help.checkedOn', { date: format.date(Date.parse(`${checkedOn}T12:00:00`)) }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <p className={styles.contact}>{contact}</p>
            {actionsOf && <div className={styles.actions}>{actionsOf(id)}</div>}
          </li>
        ))}
      </ul>
      {numbersFirst && verify}
    </>
  )
}
