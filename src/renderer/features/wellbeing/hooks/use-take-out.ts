// Takes something out of the private area, with a way back right after. The row waits on this page alone, and is gone from it
// once the area hides.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TakenOut } from '#shared/contracts/wellbeing.ts'
import type { Api } from '../../../api/api-context.tsx'
import { useDo } from '../../../api/ask.ts'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { PRIVATE_KEY } from './use-private-area.ts'

const removeIt = ({ vault: { wellbeing } }: Api, taken: TakenOut) => {
  switch (taken.what) {
    case 'pulse':
      return wellbeing.removePulse({ pulseId: taken.row.pulseId })
    case 'note':
      return wellbeing.removeNote({ noteId: taken.row.noteId })
    case 'fullCheck':
      return wellbeing.removeFullCheck({ checkId: taken.row.checkId })
    case 'helpLine':
      return wellbeing.removeHelpLine({ helpLineId: taken.row.helpLineId })
  }
}

export const useTakeOut = () => {
  const { t } = useTranslation(['checkin', 'common'])
  const toast = useToast()
  const queries = useQueryClient()
  const remove = useDo(removeIt)
  const putBack = useDo((api, taken: TakenOut) => api.vault.wellbeing.putBack({ taken }))
  const takeOut = (taken: TakenOut) => {
    const sayIt = () => {
      // Hidden meanwhile: nothing of the area comes back to the page.
      if (queries.getQueryData([PRIVATE_KEY]) === undefined) return
      toast({
        title: t(`taken.${taken.what}`),
        action: { label: t('common:action.undo'), onAction: () => putBack.mutate(taken) },
      })
    }
    // By promise: what is taken out may change the level, and with it where the card stands that asked for it.
    remove.mutateAsync(taken).then(sayIt, () => undefined)
  }
  return { takeOut, error: remove.error ?? putBack.error }
}
