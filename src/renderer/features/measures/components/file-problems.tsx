// What is wrong with a file: where, what, and that nothing was changed.
import { useTranslation } from 'react-i18next'
import type { FilePreview } from '#shared/contracts/measure-packs.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import styles from './import-dialog.module.css'

type Problems = Extract<FilePreview, { ok: false }>['problems']

export const FileProblems = ({ problems }: { readonly problems: Problems }) => {
  const { t } = useTranslation('packs')
  const format = useFormat()
  return (
    <Notice kind='problem' title={t('problem.title', { count: problems.length })} live>
      <ul className={styles.problems}>
        {problems.map(({ path, code, number }) => (
          <li key={`${path} ${code} ${number ?? ''}`}>
            {path !== '' && <span className={styles.path}>{`${path}: `}</span>}
            {t(`problem.${code as 'notJson'}`, {
              number: number === null ? '' : code === 'tooLarge' ? sizeOf(number) : format.number(number),
            })}
          </li>
        ))}
      </ul>
      <p>{t('problem.kept')}</p>
    </Notice>
  )
}

const sizeOf = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`
