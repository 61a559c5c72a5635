// "How is this computed" for the practice's figures: formula and source of each, and what none of them can say.
import { useTranslation } from 'react-i18next'
import { figureNames } from '#shared/contracts/practice.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

export const PracticeHowDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['practice', 'common'])
  return (
    <Dialog
      isOpen
      width='l'
      onClose={onClose}
      title={t('how.title')}
      actions={
        <Button variant='primary' onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <Stack>
        <p>{t('how.counted')}</p>
        <p>{t('how.intervals')}</p>
        <PlainTable
          caption={t('how.title')}
          hideCaption
          columns={[
            { id: 'figure', label: t('column.figure') },
            { id: 'formula', label: t('how.formula') },
          ]}
          rows={figureNames.map((name) => ({
            id: name,
            cells: [t(`figure.${name}`), t(`how.figure.${name}`)],
          }))}
        />
      </Stack>
    </Dialog>
  )
}
