// A listener on this machine that counts whoever knocks: what the app must never do.
import { createServer } from 'node:net'

export type Listener = {
  readonly port: number
  readonly knocks: () => number
  readonly close: () => Promise<void>
}

export const startListener = async (): Promise<Listener> => {
  let knocks = 0
  const server = createServer((socket) => {
    knocks += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    knocks: () => knocks,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
