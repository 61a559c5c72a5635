// Bridge of the therapist, return, Together and report windows: names from one list, nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import { APP_CHANNELS, PUSH_CHANNELS, VAULT_PORT, VAULT_PORT_MESSAGE } from '#shared/ipc/names.ts'
import { createBridge } from './bridge.ts'

contextBridge.exposeInMainWorld('evenkeel', createBridge(ipcRenderer, APP_CHANNELS, PUSH_CHANNELS))

// A port to the vault process arrives here and goes on to the page; a port can't cross the bridge itself.
ipcRenderer.on(VAULT_PORT, (event) => {
  window.postMessage(VAULT_PORT_MESSAGE, window.location.origin, [...event.ports])
})
