// What opens the caseload and what closes it: quick code, passphrase, recovery sheet, lock.
import type { Practice } from '#shared/contracts/settings.ts'
import { LockCard } from './lock-card.tsx'
import { PassphraseCard } from './passphrase-card.tsx'
import { QuickCodeCard } from './quick-code-card.tsx'
import { RecoveryCard } from './recovery-card.tsx'

type SecurityPartProps = {
  readonly practice: Practice
  readonly quickCodeSet: boolean
  readonly onLock: () => void
}

export const SecurityPart = ({ practice, quickCodeSet, onLock }: SecurityPartProps) => (
  <>
    <QuickCodeCard practice={practice} isSet={quickCodeSet} />
    <LockCard practice={practice} onLock={onLock} />
    <PassphraseCard />
    <RecoveryCard pageSize={practice.pageSize} />
  </>
)
