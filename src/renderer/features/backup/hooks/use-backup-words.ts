// A backup in words: its file, its size, its mark.
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/locale.tsx'
import { fileNameOf } from '../backup-age.ts'
import { backupSize } from '../backup-size.ts'
import type { BackedUp } from './use-back-up.ts'

export const useBackupWords = () => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  return ({ file, bytes, head }: BackedUp['backup']): string => {
    const { value, unit } = backupSize(bytes)
    const size = t(`size.${unit}`, { size: format.number(value, Number.isInteger(value) ? 0 : 1) })
    return t('details', { file: fileNameOf(file), size, head })
  }
}
