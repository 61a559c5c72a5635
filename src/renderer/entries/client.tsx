// The client window: the form and nothing else.
import { mountWindow } from '../app/mount-window.tsx'
import { Loading } from '../ui/display/loading.tsx'

mountWindow(<Loading />)
