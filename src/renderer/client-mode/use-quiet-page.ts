// Nothing on the client's page opens a menu, is selected, dragged, zoomed or leads anywhere. Main blocks the keys and
// the navigation; this is the page's own half.
import { useEffect } from 'react'

const REFUSED = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'auxclick'] as const

const refuse = (event: Event) => event.preventDefault()
const refuseZoom = (event: WheelEvent) => {
  if (event.ctrlKey) event.preventDefault()
}

export const useQuietPage = (): void => {
  useEffect(() => {
    for (const name of REFUSED) document.addEventListener(name, refuse)
    document.addEventListener('wheel', refuseZoom, { passive: false })
    return () => {
      for (const name of REFUSED) document.removeEventListener(name, refuse)
      document.removeEventListener('wheel', refuseZoom)
    }
  }, [])
}
