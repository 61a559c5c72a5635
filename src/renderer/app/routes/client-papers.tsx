import { ReportsCard } from '../../features/reports/components/reports-card.tsx'

/** What was written about a client and left the vault, below their notes. */
export const ClientPapers = ({ clientId }: { readonly clientId: string }) => (
  <ReportsCard clientId={clientId} />
)
