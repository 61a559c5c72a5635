import type { HandoverForm } from '#shared/contracts/handover.ts'

/** An adult's check-in, as the client window gets it. */
export const form = (more: Partial<HandoverForm> = {}): HandoverForm => ({
  index: 0,
  measureId: 'ek.outcome',
  version: 'adult',
  occasion: 'outcome',
  items: ['self', 'close', 'world', 'overall'],
  language: 'en',
  direction: 'ltr',
  textSize: 100,
  contrast: 'normal',
  layout: 'all',
  readAloud: false,
  steady: false,
  symbol: 'none',
  ...more,
})
