// What the preload gives a page. The only door to main; the port to the vault process comes as a message.

export type Bridge = {
  readonly invoke: (channel: string, input: unknown) => Promise<unknown>
  readonly on: (channel: string, listener: (payload: unknown) => void) => () => void
}

declare global {
  interface Window {
    readonly evenkeel: Bridge
  }
}

export const bridge = (): Bridge => window.evenkeel
