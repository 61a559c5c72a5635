// The recovery sheet, drawn to be printed and put away. It holds the code in clear: it is shown and stored nowhere else.
import { useTranslation } from 'react-i18next'
import type { RecoverySheet } from '#shared/contracts/reports.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { type PageSize, ReportSheet } from '../components/report-sheet.tsx'
import styles from './recovery-sheet-screen.module.css'

export type RecoverySheetScreenProps = {
  readonly sheet: RecoverySheet
  readonly pageSize: PageSize
}

const GROUPS = 7
const GROUP_LENGTH = 5
const HEAD_OF_ID = 8

/** The code in the groups that it is written in. */
export const groupsOf = (code: string): readonly string[] =>
  code.split(/[\s-]+/).filter((group) => group !== '')

const isUsual = (groups: readonly string[]) =>
  groups.length === GROUPS && groups.every((group) => group.length === GROUP_LENGTH)

export const RecoverySheetScreen = ({ sheet, pageSize }: RecoverySheetScreenProps) => {
  const { t } = useTranslation(['reports', 'vault'])
  const format = useFormat()
  const groups = groupsOf(sheet.code)
  const facts = [
    [t('recovery.caseload'), sheet.label],
    [t('recovery.created'), format.date(sheet.createdAt)],
    [t('recovery.printed'), format.date(sheet.madeAt)],
  ] as const
  return (
    <ReportSheet
      pageSize={pageSize}
      documentTitle={t('recovery.documentTitle', { label: sheet.label })}
      aside={<strong>{t('recovery.apart')}</strong>}
      footer={<p>{t('recovery.record', { head: sheet.head, vault: sheet.vaultId.slice(0, HEAD_OF_ID) })}</p>}
    >
      <h1>{t('recovery.title')}</h1>
      <p className={styles.lead}>{t('recovery.what')}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className={styles.code}>
        <h2>{t('recovery.code')}</h2>
        <p className={styles.groups}>
          {groups.map((group, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group's place in the code is its identity
            <span key={place}>{group} </span>
          ))}
        </p>
        <p className={styles.hint}>{t(isUsual(groups) ? 'recovery.codeHint' : 'recovery.codeHintOther')}</p>
      </section>
      <section className={styles.section}>
        <h2>{t('recovery.how')}</h2>
        <ol>
          <li>{t('recovery.step1', { action: t('vault:lock.recover') })}</li>
          <li>{t('recovery.step2')}</li>
          <li>{t('recovery.step3')}</li>
        </ol>
      </section>
      <div className={styles.pair}>
        <section className={styles.section}>
          <h2>{t('recovery.does')}</h2>
          <ul>
            <li>{t('recovery.does1')}</li>
            <li>{t('recovery.does2')}</li>
          </ul>
        </section>
        <section className={styles.section}>
          <h2>{t('recovery.doesNot')}</h2>
          <ul>
            <li>{t('recovery.doesNot1')}</li>
            <li>{t('recovery.doesNot2')}</li>
          </ul>
        </section>
      </div>
      <p className={styles.after}>{t('recovery.after')}</p>
      <section className={styles.section}>
        <h2>{t('recovery.signTitle')}</h2>
        <div className={styles.sign}>
          <span>{t('recovery.place')}</span>
          <span>{t('recovery.date')}</span>
          <span>{t('recovery.signature')}</span>
        </div>
      </section>
    </ReportSheet>
  )
}
