// The whole bridge: invoke a listed channel, listen to a listed push, and stop listening.
import type { IpcRenderer, IpcRendererEvent } from 'electron'

export const createBridge = (ipc: IpcRenderer, calls: readonly string[], pushes: readonly string[]) => ({
  invoke: (channel: string, input: unknown): Promise<unknown> =>
    calls.includes(channel) ? ipc.invoke(channel, input) : Promise.reject(new Error('unknownCall')),
  on: (channel: string, listener: (payload: unknown) => void): (() => void) => {
    if (!pushes.includes(channel)) throw new Error('unknownCall')
    const heard = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
    ipc.on(channel, heard)
    return () => ipc.off(channel, heard)
  },
})
