// Every channel of main's own calls, as plain names, so that a preload needs no zod. contract.ts fails to compile
// when this list and the contract differ.

export const CLIENT_CHANNELS = ['clientMode.getForm', 'clientMode.saveAnswer', 'clientMode.finish'] as const

export const APP_CHANNELS = [
  'vault.list',
  'vault.choose',
  'vault.connect',
  'vault.lock',
  'vault.alive',
  'settings.getLook',
  'settings.saveLook',
  'settings.about',
  'handover.start',
  'handover.returnInfo',
  'handover.connectReturn',
  'handover.showTogether',
  'handover.stay',
  'together.getPicture',
  'together.saveNote',
  'together.handOver',
  'together.finish',
  'reports.exportProgress',
  'reports.exportRecoverySheet',
  'reports.job',
  'reports.ready',
  'backup.run',
  'backup.restore',
] as const

export const PUSH_CHANNELS = ['vault.stateChanged', 'handover.returned'] as const

/** How main gives a preload the end of a window's vault port, and how the preload names it to its page. */
export const VAULT_PORT = 'vault-port'
export const VAULT_PORT_MESSAGE = 'evenkeel:vault-port'

export type ClientChannel = (typeof CLIENT_CHANNELS)[number]
export type AppChannel = (typeof APP_CHANNELS)[number]
export type PushChannel = (typeof PUSH_CHANNELS)[number]
