// What an item of the agenda is called: the client's alias, in front of a group a letter; a topic of one's own by its
// words, which in front of a group may name somebody and are left out.
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '#shared/contracts/supervision.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A … Z, AA, AB … by place in the list. */
export const letterOf = (index: number): string =>
  index < LETTERS.length
    ? (LETTERS[index] ?? '')
    : letterOf(Math.floor(index / LETTERS.length) - 1) + letterOf(index % LETTERS.length)

export const useNameOf = (items: readonly AgendaItem[], isGroup: boolean): ((item: AgendaItem) => string) => {
  const { t } = useTranslation('supervision')
  return useCallback(
    (item) => {
      if (item.about === null) return isGroup ? t('letterOfOwn') : item.title
      if (!isGroup) return item.alias ?? ''
      const clients = items.filter(({ about }) => about !== null)
      return t('letter', { letter: letterOf(clients.findIndex(({ about }) => about === item.about)) })
    },
    [t, items, isGroup],
  )
}
