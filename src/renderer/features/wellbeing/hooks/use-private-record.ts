import { useAsk } from '../../../api/ask.ts'
import { PRIVATE_KEY } from './use-private-area.ts'

/** Everything of the open private store; `now` is the vault's clock. */
export const usePrivateRecord = () => useAsk([PRIVATE_KEY], (api) => api.vault.wellbeing.get({}))
