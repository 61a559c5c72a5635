// The private area while it is hidden: one way in, and help lines for who needs them before any passphrase.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { KnownHelpCard } from './known-help-card.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { PinForm } from './pin-form.tsx'
import { PrivatePage } from './private-page.tsx'

type ClosedPageProps = { readonly standing: PrivateStanding }

export const ClosedPage = ({ standing }: ClosedPageProps) => {
  const { t } = useTranslation('checkin')
  const [byPassphrase, setByPassphrase] = useState(false)
  const [isErasing, setErasing] = useState(false)
  const [asksHelp, setAsksHelp] = useState(false)
  const { store, pinTries } = standing
  const hasPin = pinTries > 0 && !byPassphrase
  return (
    <PrivatePage
      title={t('closed.title')}
      why={t('closed.why')}
      actions={<Button onPress={() => setAsksHelp(true)}>{t('support.need')}</Button>}
    >
      <Columns share='first'>
        <Stack>
          <Card>
            {store === 'strange' ? (
              <Notice kind='look' title={t('closed.strange')}>
                {t('closed.strangeWhy')}
              </Notice>
            ) : hasPin ? (
              <PinForm tries={pinTries} onPassphrase={() => setByPassphrase(true)} />
            ) : (
              <PassphraseForm />
            )}
          </Card>
          <p>
            <LinkButton onPress={() => setErasing(true)}>{t('closed.lost')}</LinkButton>
          </p>
        </Stack>
        <KnownHelpCard standing={standing} isAsked={asksHelp} />
      </Columns>
      {isErasing && <EraseDialog isLost onClose={() => setErasing(false)} />}
    </PrivatePage>
  )
}
