// Every channel as a plain name, so that a preload and a page need no zod: who answers checks every input and output.
// contract.ts fails to compile when a list and its contract differ.

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
  'reports.exportPaper',
  'reports.job',
  'reports.ready',
  'backup.run',
  'backup.restore',
] as const

/** The vault's calls. They travel over a window's port; no preload knows them. */
export const VAULT_CHANNELS = [
  'vault.create',
  'vault.createSample',
  'vault.unlock',
  'vault.unlockWithCode',
  'vault.recover',
  'vault.status',
  'vault.recoveryCode',
  'vault.confirmRecovery',
  'vault.renewRecovery',
  'vault.changePassphrase',
  'settings.get',
  'settings.save',
  'settings.setQuickCode',
  'settings.finishFirstRun',
  'clients.list',
  'clients.get',
  'clients.create',
  'clients.update',
  'clients.archive',
  'clients.unarchive',
  'clients.setSafety',
  'clients.addPerson',
  'clients.updatePerson',
  'clients.openEpisode',
  'clients.closeEpisode',
  'clients.reopenEpisode',
  'clients.pauseEpisode',
  'clients.setPattern',
  'clients.endPattern',
  'clients.labels',
  'sessions.listDay',
  'sessions.listOfEpisode',
  'sessions.get',
  'sessions.add',
  'sessions.fromPlan',
  'sessions.fillFromLastWeek',
  'sessions.update',
  'sessions.setStatus',
  'sessions.setParticipants',
  'sessions.skipStep',
  'sessions.end',
  'sessions.reopen',
  'sessions.recordRating',
  'sessions.resolveUnfinished',
  'sessions.addNote',
  'sessions.editNote',
  'sessions.saveNoteDraft',
  'sessions.findNoteDraft',
  'sessions.listNotes',
  'outcomes.practice',
  'outcomes.practiceEpisodes',
  'outcomes.ofEpisode',
  'outcomes.worthALook',
  'outcomes.answerAlert',
  'outcomes.undoAlertAnswer',
  'outcomes.alertHistory',
  'outcomes.addEvent',
  'outcomes.removeEvent',
  'outcomes.correct',
  'outcomes.undoCorrection',
  'outcomes.listCorrections',
  'reports.getProgress',
  'reports.getRecoverySheet',
  'reports.list',
  'backup.list',
  'audit.list',
  'audit.verify',
] as const

export const PUSH_CHANNELS = ['vault.stateChanged', 'handover.returned'] as const

/** How main gives a preload the end of a window's vault port, and how the preload names it to its page. */
export const VAULT_PORT = 'vault-port'
export const VAULT_PORT_MESSAGE = 'evenkeel:vault-port'

export type ClientChannel = (typeof CLIENT_CHANNELS)[number]
export type AppChannel = (typeof APP_CHANNELS)[number]
export type VaultChannel = (typeof VAULT_CHANNELS)[number]
export type PushChannel = (typeof PUSH_CHANNELS)[number]
