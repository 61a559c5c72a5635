// Speaks to main as a taken-over page would: raw channels, any input.
import type { Page } from '@playwright/test'

type Bridge = { readonly invoke: (channel: string, input: unknown) => Promise<unknown> }

export type RawReply = { readonly ok: boolean; readonly code?: string; readonly value?: unknown }

/** `blocked` where the preload itself does not know the channel. */
export const call = (page: Page, channel: string, input: unknown): Promise<RawReply> =>
  page.evaluate(
    async ([name, sent]) => {
      const { evenkeel } = window as unknown as { evenkeel: Bridge }
      try {
        return (await evenkeel.invoke(name as string, sent)) as RawReply
      } catch {
        return { ok: false, code: 'blocked' }
      }
    },
    [channel, input] as const,
  )

/** A call after which its window is gone, so that the answer may not arrive. */
export const sendOff = async (page: Page, channel: string, input: unknown): Promise<void> => {
  const reply = await call(page, channel, input).catch(() => undefined)
  if (reply && !reply.ok) throw new Error(`${channel} was refused: ${reply.code}`)
}
