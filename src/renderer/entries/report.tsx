// A report page, drawn in a hidden window and printed.
import { mountWindow } from '../app/mount-window.tsx'
import { Loading } from '../ui/display/loading.tsx'

mountWindow(<Loading />)
