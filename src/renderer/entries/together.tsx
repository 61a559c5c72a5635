// Together: the picture for two people at one screen.
import { mountWindow } from '../app/mount-window.tsx'
import { Loading } from '../ui/display/loading.tsx'

mountWindow(<Loading />)
