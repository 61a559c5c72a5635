// Bridge of the client window: three calls, no pushes, no port.
import { contextBridge, ipcRenderer } from 'electron'
import { CLIENT_CHANNELS } from '#shared/ipc/names.ts'
import { createBridge } from './bridge.ts'

contextBridge.exposeInMainWorld('evenkeel', createBridge(ipcRenderer, CLIENT_CHANNELS, []))
