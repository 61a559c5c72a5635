// A mark in words: 'near: Very good', 'not marked yet'. Never a number.
import { useTranslation } from 'react-i18next'
import { markBand } from '../ui/rating-line/mark-band.ts'
import type { FormWords } from './form-words.ts'
import { type LineMark, tenthsOf } from './marks.ts'

export const useSpokenMark = ({ low, high }: Pick<FormWords, 'low' | 'high'>) => {
  const { t } = useTranslation('clientMode')
  return (mark: LineMark): string =>
    mark.is === 'declined'
      ? t('line.spoken.declined')
      : t(`line.spoken.${markBand(tenthsOf(mark))}`, { low, high })
}
