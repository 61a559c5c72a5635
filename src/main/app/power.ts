// What the system says about whoever sits at it.
import { powerMonitor } from 'electron'
import type { SessionEvent } from '#domain/vault/session-types.ts'

export const watchPower = (send: (event: SessionEvent) => void, quit: () => void): void => {
  powerMonitor.on('suspend', () => send({ t: 'suspend' }))
  powerMonitor.on('lock-screen', () => send({ t: 'osLock' }))
  powerMonitor.on('user-did-resign-active', () => send({ t: 'userSwitch' }))
  powerMonitor.on('shutdown', quit)
}
