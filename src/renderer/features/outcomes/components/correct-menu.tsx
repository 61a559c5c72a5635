// The way to a rating's corrections: one small button, and the dialog of what was chosen.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/actions/button.tsx'
import { Menu } from '../../../ui/overlays/menu.tsx'
import { type Correctable, type CorrectionChoice, choicesFor } from '../correction-of.ts'
import { CorrectDialog } from './correct-dialog.tsx'

type CorrectMenuProps = {
  readonly rating: Correctable
  /** The course starts here already. */
  readonly isBaseline?: boolean
}

export const CorrectMenu = ({ rating, isBaseline = false }: CorrectMenuProps) => {
  const { t } = useTranslation('corrections')
  const [kind, setKind] = useState<CorrectionChoice | null>(null)
  const label = t('menuFor', { session: rating.session })
  const acts = choicesFor(rating, isBaseline).map((choice) => ({
    id: choice,
    label: t(`kind.${choice}`),
    onAction: () => setKind(choice),
  }))
  return (
    <>
      <Menu
        label={label}
        trigger={
          <Button size='s' aria-label={label}>
            {t('menu')}
          </Button>
        }
        groups={[acts]}
      />
      {kind && <CorrectDialog rating={rating} kind={kind} onClose={() => setKind(null)} />}
    </>
  )
}
