// The one frame of every "how is this computed": a title, what is said, and a way out.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/actions/button.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

export type HowPart = { readonly id: string; readonly title: string; readonly words: readonly string[] }

type HowFrameProps = {
  readonly title: string
  readonly onClose: () => void
  /** Each under its own heading, before what else there is. */
  readonly parts?: readonly HowPart[]
  readonly children?: ReactNode
}

export const HowFrame = ({ title, onClose, parts = [], children }: HowFrameProps) => {
  const { t } = useTranslation('common')
  return (
    <Dialog
      isOpen
      width='l'
      onClose={onClose}
      title={title}
      actions={
        <Button variant='primary' onPress={onClose}>
          {t('action.close')}
        </Button>
      }
    >
      <Stack>
        {parts.map(({ id, title: heading, words }) => (
          <section key={id}>
            <h3>{heading}</h3>
            {words.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
        {children}
      </Stack>
    </Dialog>
  )
}
