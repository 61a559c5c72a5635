// One try to open a vault: ask main for a vault process and its port, then speak to that process alone.
// The passphrase goes over the port and never through main.
import { useMutation } from '@tanstack/react-query'
import { type Api, useApi } from '../../../api/api-context.tsx'

type Purpose = 'open' | 'create' | 'sample'

export const useOpenVault = <I, O>(purpose: Purpose, act: (api: Api, input: I) => Promise<O>) => {
  const api = useApi()
  return useMutation({
    mutationFn: async (input: I) => {
      await api.app.vault.connect({ purpose })
      await api.port.connected()
      return act(api, input)
    },
  })
}
