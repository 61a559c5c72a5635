// The return window: hands over to its screen once main says who comes back.
import { mountWindow } from '../app/mount-window.tsx'
import { Loading } from '../ui/display/loading.tsx'

mountWindow(<Loading />)
