// Bridge of the therapist, return, Together and report windows: names from one list, nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import { APP_CHANNELS, PUSH_CHANNELS } from '#shared/ipc/names.ts'
import { createBridge } from './bridge.ts'

contextBridge.exposeInMainWorld('evenkeel', createBridge(ipcRenderer, APP_CHANNELS, PUSH_CHANNELS))

// A port to the vault process arrives here and goes on to the page; a port can't cross the bridge itself.
ipcRenderer.on('vault-port', (event) => {
  window.postMessage('evenkeel:vault-port', window.location.origin, [...event.ports])
})
