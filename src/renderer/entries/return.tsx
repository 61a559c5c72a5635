// The return window: thanks whoever answered, and lets the therapist in.
import { ApiProvider, createApi } from '../api/api-context.tsx'
import { LookProvider } from '../app/look-provider.tsx'
import { mountWindow } from '../app/mount-window.tsx'
import { ReturnWindow } from '../return/return-window.tsx'

mountWindow(
  <ApiProvider api={createApi()}>
    <LookProvider>
      <ReturnWindow />
    </LookProvider>
  </ApiProvider>,
)
