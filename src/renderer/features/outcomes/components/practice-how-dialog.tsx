// "How is this computed" for the practice's figures: formula and source of each, and what none of them can say.
import { useTranslation } from 'react-i18next'
import { figureNames } from '#shared/contracts/practice.ts'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { HowFrame } from './how-frame.tsx'

export const PracticeHowDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('practice')
  return (
    <HowFrame title={t('how.title')} onClose={onClose}>
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
    </HowFrame>
  )
}
