// "Answered by Gull (parent).": whose answers ask for attention. A label only where the reader may see it.
import { useTranslation } from 'react-i18next'
import type { Answerer } from '#shared/contracts/measure-answers.ts'
import { useFormat } from './locale.tsx'

/** Nothing where nobody is named. `nameOf` shortens a label where only initials are to be seen. */
export const useAnsweredBy = (
  nameOf: (alias: string) => string = (alias) => alias,
): ((answerers: readonly Answerer[]) => string) => {
  const { t } = useTranslation('alerts')
  const format = useFormat()
  const one = ({ role, alias }: Answerer): string =>
    alias === null || role === 'self'
      ? t(`answerer.${role}`)
      : t('answerer.named', { name: nameOf(alias), role: t(`answerer.as.${role}`) })
  return (answerers) =>
    answerers.length === 0 ? '' : t('answerer.by', { who: format.list(answerers.map(one)) })
}
