// Together: the picture for two people at one screen.
import { ApiProvider, createApi } from '../api/api-context.tsx'
import { mountWindow } from '../app/mount-window.tsx'
import { TogetherWindow } from '../together/together-window.tsx'

mountWindow(
  <ApiProvider api={createApi()}>
    <TogetherWindow />
  </ApiProvider>,
)
