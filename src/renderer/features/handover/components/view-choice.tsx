// How the form is shown: in the client's hands, or in a window that a video call may share.
import { useTranslation } from 'react-i18next'
import type { HandoverView } from '#shared/contracts/kit.ts'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'

type ViewChoiceProps = { readonly view: HandoverView; readonly onChange: (view: HandoverView) => void }

const VIEWS = ['handed', 'shared'] as const

export const ViewChoice = ({ view, onChange }: ViewChoiceProps) => {
  const { t } = useTranslation('handover')
  return (
    <>
      <SegmentedControl<HandoverView>
        label={t('view.label')}
        value={view}
        onChange={onChange}
        options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <p>{t(`view.${view}Why`)}</p>
    </>
  )
}
