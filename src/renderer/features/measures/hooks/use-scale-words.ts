// A scale in words: where the line stands, and the values it is read against with where they come from.
import { useTranslation } from 'react-i18next'
import { bandOf, type ReadScale } from '#domain/measures/packs/score/scale-of.ts'
import { isClinical } from '#domain/outcomes/classify-change.ts'
import { isolated } from '../../../i18n/isolated.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import type { CoursePoint } from '../../../ui/chart/chart-types.ts'

export const useScaleWords = () => {
  const { t } = useTranslation('packs')
  const format = useFormat()
  const points = (value: number): string => format.number(value)
  const nameOf = ({ scale }: Pick<ReadScale, 'scale'>): string =>
    scale === 'total' ? '' : t(`scale.${scale as 'burnout'}`)
  const sentence = (scale: ReadScale, line: readonly CoursePoint[], title: string): string => {
    const scored = line.flatMap(({ y }) => (y === null ? [] : [y]))
    const last = scored.at(-1)
    const name = [isolated(title), nameOf(scale)].filter((part) => part !== '').join(', ')
    if (last === undefined) return t('sentence.none', { name })
    const band = bandOf(scale, Math.round(last * 100))
    const { cutOff, direction } = scale
    const clinical = cutOff && isClinical(last, cutOff.value, direction)
    return [
      t('sentence.last', { name, last: points(last), max: points(scale.max) }),
      scored.length > 1 && t('sentence.first', { first: points(scored[0] ?? last) }),
      band && t('sentence.band', { band: t(`band.${band.word as 'mild'}`) }),
      clinical !== null && t(clinical ? 'sentence.clinical' : 'sentence.notClinical'),
    ]
      .filter((part) => part !== false && part !== null)
      .join(' ')
  }
  const values = (scale: ReadScale): string =>
    [
      t(`direction.${scale.direction}`),
      scale.cutOff &&
        t('value.cutOff', {
          points: points(scale.cutOff.value),
          mark: t(`mark.${scale.cutOff.mark}`),
        }),
      scale.rci && t('value.rci', { points: points(scale.rci.value), mark: t(`mark.${scale.rci.mark}`) }),
    ]
      .filter((part) => part !== null)
      .join(' ')
  return { points, sentence, values, nameOf }
}
