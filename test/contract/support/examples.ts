// One good input for every call of the vault process, on a caseload that was made for it.
import { defaultLoadWeights } from '#domain/caseload/load-factors.ts'
import type { VaultContract } from '#shared/ipc/contract.ts'
import type { ChannelOf } from '#shared/ipc/define.ts'
import { addClient, addSession, aids, clientFields, paper, rate } from '../../vault/support/caseload.ts'
import { importPack, licence, packFile } from '../../vault/support/packs.ts'
import { passphrase } from '../../vault/support/temp-vault.ts'
import { startOpen, type TestProcess } from '../../vault/support/vault-process.ts'

export type VaultChannel = ChannelOf<VaultContract>
export type Examples = Readonly<Record<VaultChannel, unknown>>

/** Every text of the caseload, so that a leak shows wherever it comes out. */
export const planted = 'Wilhelmina Quartermain'

const everything = { from: null, to: null, band: null, label: null, language: null, endReason: null }

const zone = 'Europe/Berlin'
const day = '2026-03-02'

const plant = async (process: TestProcess) => {
  const one = await addClient(process, planted, { name: planted, labels: ['sleep'], consent: planted })
  const two = await addClient(process, `${planted} II`)
  const { personId } = await process.ok<{ personId: string }>('clients.addPerson', {
    clientId: one.clientId,
    role: 'parent',
    alias: planted,
    aids,
  })
  const { scheduleId } = await process.ok<{ scheduleId: string }>('clients.setPattern', {
    episodeId: one.episodeId,
    weekday: 1,
    minuteOfDay: 540,
    minutes: 50,
    everyWeeks: 1,
    place: 'room',
    timeZone: zone,
    from: process.clock.now,
    until: null,
  })
  const sessionId = await addSession(process, one.episodeId)
  const otherSessionId = await addSession(process, two.episodeId)
  const ratingId = await rate(process, sessionId, one.clientId, [50, 50, 50, 50])
  const note = { clientId: one.clientId, sessionId, kind: 'record', text: planted }
  const { noteId } = await process.ok<{ noteId: string }>('sessions.addNote', note)
  const event = { episodeId: one.episodeId, at: process.clock.now, label: planted, saidBy: 'client' }
  const { eventId } = await process.ok<{ eventId: string }>('outcomes.addEvent', event)
  await process.ok('clients.setSafety', { clientId: one.clientId, note: planted })
  const about = { episodeId: one.episodeId, clientId: one.clientId }
  const { topicId } = await process.ok<{ topicId: string }>('supervision.prepare', {
    topicId: null,
    about,
    title: '',
    clientView: planted,
    tried: planted,
    question: planted,
  })
  const { blockedId } = await process.ok<{ blockedId: string }>('schedule.block', {
    startsAt: process.clock.now,
    minutes: 60,
  })
  return {
    one,
    two,
    about,
    topicId,
    blockedId,
    personId,
    scheduleId,
    sessionId,
    otherSessionId,
    ratingId,
    noteId,
    eventId,
  }
}

export type Planted = Awaited<ReturnType<typeof plant>>

const vaultExamples = {
  'vault.create': { label: 'Another', passphrase },
  'vault.createSample': { passphrase },
  'vault.unlock': { passphrase },
  'vault.unlockWithCode': { code: '482913' },
  'vault.recover': { code: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG', passphrase },
  'vault.status': {},
  'vault.setInboxesAside': {},
  'vault.recoveryCode': {},
  'vault.confirmRecovery': { code: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG' },
  'vault.renewRecovery': { passphrase },
  'vault.changePassphrase': { current: passphrase, next: passphrase, leaked: false },
  'settings.get': {},
  'settings.save': { practice: { weeklyHours: 24 } },
  'settings.setQuickCode': { code: '482913' },
  'settings.listLanguages': {},
  'settings.setLanguageRead': { language: 'es', isRead: true },
  'settings.finishFirstRun': { therapistName: 'Robin' },
  'backup.list': {},
  'audit.list': { before: null, limit: 20 },
  'audit.verify': {},
} as const

const clientExamples = ({ one, two, personId, scheduleId }: Planted, now: number) => ({
  'clients.list': { archived: false },
  'clients.page': { search: '', filter: 'open', sort: { column: 'alias', up: true }, from: 0, count: 50 },
  'clients.find': { search: 'a', limit: 20 },
  'clients.get': { clientId: one.clientId },
  'clients.create': clientFields('Hazel'),
  'clients.update': { clientId: two.clientId, ...clientFields('Hazel') },
  'clients.archive': { clientId: two.clientId },
  'clients.unarchive': { clientId: two.clientId },
  'clients.setSafety': { clientId: two.clientId, note: null },
  'clients.addPerson': { clientId: two.clientId, role: 'teacher', alias: 'Teacher', aids },
  'clients.updatePerson': { personId, clientId: one.clientId, role: 'carer', alias: 'Carer', aids },
  'clients.setIntroduced': { clientId: two.clientId, personId: null, introduced: true },
  'clients.openEpisode': { clientIds: [two.clientId] },
  'clients.closeEpisode': { episodeId: two.episodeId, reason: 'planned', note: '' },
  'clients.reopenEpisode': { episodeId: two.episodeId },
  'clients.pauseEpisode': { episodeId: one.episodeId, until: now + 86_400_000 },
  'clients.setPattern': {
    episodeId: one.episodeId,
    weekday: 3,
    minuteOfDay: 600,
    minutes: 50,
    everyWeeks: 2,
    place: 'video',
    timeZone: zone,
    from: now,
    until: null,
  },
  'clients.endPattern': { scheduleId, until: now },
  'clients.resumePattern': { scheduleId, until: null },
  'clients.removePattern': { scheduleId },
  'clients.labels': {},
})

const sessionExamples = (
  { one, two, scheduleId, sessionId, otherSessionId, noteId }: Planted,
  now: number,
) => ({
  'sessions.listDay': { day, timeZone: zone },
  'sessions.listOfEpisode': { episodeId: one.episodeId },
  'sessions.get': { sessionId },
  'sessions.add': { episodeId: one.episodeId, plannedAt: now, timeZone: zone, minutes: 50, place: 'room' },
  'sessions.fromPlan': { scheduleId, plannedAt: now },
  'sessions.fillFromLastWeek': { day, timeZone: zone },
  'sessions.update': { sessionId, plannedAt: now, minutes: 50, place: 'room' },
  'sessions.setStatus': { sessionId: otherSessionId, status: 'noShow' },
  'sessions.setParticipant': { sessionId, clientId: one.clientId, personId: null, takesPart: true },
  'sessions.skipStep': { sessionId, occasion: 'alliance', reason: 'came late' },
  'sessions.end': { sessionId },
  'sessions.reopen': { sessionId },
  'sessions.recordRating': paper(sessionId, one.clientId, now, [10, 20, 30, null]),
  'sessions.raters': {},
  'sessions.setGroup': { episodeId: one.episodeId },
  'sessions.recordPaper': {
    clientId: two.clientId,
    personId: null,
    day,
    timeZone: zone,
    occasion: 'outcome',
    answers: { kind: 'total', total: 272 },
    helper: null,
    language: 'en',
  },
  'sessions.resolveUnfinished': { formId: otherSessionId, how: 'discard' },
  'sessions.addNote': { clientId: two.clientId, sessionId: null, kind: 'process', text: 'Later.' },
  'sessions.editNote': { noteId, text: 'Otherwise.' },
  'sessions.saveNoteDraft': { clientId: one.clientId, sessionId: null, noteId, kind: 'record', text: 'Oth' },
  'sessions.findNoteDraft': { clientId: one.clientId, sessionId: null },
  'sessions.listNotes': { clientId: one.clientId },
})

const measureExamples = (
  { one, sessionId, ratingId }: Planted,
  { packId, planId }: { readonly packId: string; readonly planId: string },
  now: number,
) => ({
  'measures.preview': { file: packFile() },
  'measures.add': { file: packFile(), binding: { kind: 'unscored' }, licence, replaces: packId },
  'measures.list': {},
  'measures.form': { packId },
  'measures.setRetired': { packId, retired: true },
  'measures.listPlans': { episodeId: one.episodeId },
  'measures.addPlan': {
    episodeId: one.episodeId,
    clientId: one.clientId,
    personId: null,
    familyId: packId,
    occasion: 'alliance',
    when: { times: 'every', everyN: 4 },
  },
  'measures.endPlan': { planId },
  'measures.due': { sessionId },
  'measures.skip': { planId, sessionId, reason: 'no time' },
  'measures.record': {
    sessionId,
    clientId: one.clientId,
    personId: null,
    packId,
    source: 'paper',
    helper: null,
    language: 'en',
    at: now,
    answers: { kind: 'answers', values: [{ linkId: '1', value: 2 }] },
  },
  'measures.results': { episodeId: one.episodeId, clientId: one.clientId },
  'measures.exclude': { ratingId, reason: 'somebody else' },
  'measures.undoExclusion': { exclusionId: ratingId },
  'measures.unfinished': { sessionId },
  'measures.resolveUnfinished': { formId: ratingId, how: 'discard' },
  'measures.safety': {},
  'measures.safetySeen': { safetyId: ratingId },
  'measures.response': { ratingId },
})

const outcomeExamples = ({ one, ratingId, eventId, noteId }: Planted, now: number) => ({
  'outcomes.ofEpisode': { episodeId: one.episodeId },
  'outcomes.worthALook': {},
  'outcomes.countLeft': {},
  'outcomes.practice': { filters: everything },
  'outcomes.practiceBreakdown': { filters: everything, by: 'band', figure: 'improved' },
  'outcomes.practiceEpisodes': { filters: everything, part: { kind: 'of', figure: 'unplanned' } },
  'outcomes.courses': {},
  'outcomes.coursesInUse': {},
  'outcomes.startCourseFit': {
    group: { measureId: 'ek.outcome', measureVersion: 1, constantsKey: 'adult' },
    licenceConfirmed: false,
  },
  'outcomes.courseWork': {},
  'outcomes.cancelCourseFit': {},
  'outcomes.switchCourse': { courseId: eventId, inUse: true },
  'outcomes.addFollowUp': { ...one, dueOn: day, text: 'How is work?' },
  'outcomes.finishFollowUp': { followUpId: eventId, done: true },
  'outcomes.followUpsOfEpisode': { episodeId: one.episodeId },
  'outcomes.followUpsDue': { on: day },
  'outcomes.answerAlert': {
    episodeId: one.episodeId,
    clientId: one.clientId,
    rule: 'safetyFlag',
    standsOn: `safety:${now}`,
    answer: 'talkedAbout',
    until: null,
  },
  'outcomes.undoAlertAnswer': { alertStateId: eventId },
  'outcomes.alertHistory': { episodeId: one.episodeId },
  'outcomes.addEvent': { episodeId: one.episodeId, at: now, label: 'new job', saidBy: 'therapist' },
  'outcomes.removeEvent': { eventId },
  'outcomes.restoreEvent': { eventId },
  'outcomes.excludeEpisode': { episodeId: one.episodeId, reason: 'a trial' },
  'outcomes.correct': { kind: 'value', ratingId, total: 123, reason: 'typed wrong' },
  'outcomes.undoCorrection': { correctionId: eventId },
  'outcomes.listCorrections': { episodeId: one.episodeId },
  'reports.getProgress': {
    episodeId: one.episodeId,
    clientId: one.clientId,
    pageSize: 'A4',
    noteIds: [noteId],
    includeAlliance: true,
    includeMeasures: true,
    withName: true,
    courseId: null,
  },
  'reports.getRecoverySheet': {},
  'reports.list': { clientId: one.clientId },
})

const lines = { drained: 40, distance: 20, effect: 70, recover: 60, control: 50, text: planted }
const helpLine = { country: 'GB', name: planted, contact: '1', hours: '', checkedOn: day }

const wellbeingExamples = ({ eventId }: Planted, now: number) => ({
  'wellbeing.standing': {},
  'wellbeing.saveReminder': { on: true, weekday: 5 },
  'wellbeing.snooze': { days: 1 },
  'wellbeing.saveCountry': { country: 'DE' },
  'wellbeing.setUp': { passphrase },
  'wellbeing.open': { passphrase },
  'wellbeing.openWithPin': { pin: '482913' },
  'wellbeing.hide': {},
  'wellbeing.erase': {},
  'wellbeing.keepDraft': { draft: lines },
  'wellbeing.keepFullDraft': {
    draft: { packId: eventId, answers: [{ question: 'w1', option: 3 }] },
  },
  'wellbeing.keepOpenForms': {
    forms: { sentence: planted, cost: null, note: { text: planted, weeksAgo: 1 }, helpLine: null },
  },
  'wellbeing.get': {},
  'wellbeing.addPulse': lines,
  'wellbeing.removePulse': { pulseId: eventId },
  'wellbeing.addNote': { at: now, text: planted },
  'wellbeing.removeNote': { noteId: eventId },
  'wellbeing.addFullCheck': {
    kind: 'burnout',
    title: planted,
    scales: [{ scale: 'work', values: [25, null, 75, 50, 100] }],
  },
  'wellbeing.removeFullCheck': { checkId: eventId },
  'wellbeing.putBack': { taken: { what: 'note', row: { noteId: eventId, at: now, text: planted } } },
  'wellbeing.needSupport': {},
  'wellbeing.haveTalked': {},
  'wellbeing.saveJotting': { name: 'cost', text: planted },
  'wellbeing.saveHelpLine': { helpLineId: null, ...helpLine },
  'wellbeing.removeHelpLine': { helpLineId: eventId },
  'wellbeing.saveRetention': { weeks: 26 },
  'wellbeing.setPin': { pin: '482913' },
  'wellbeing.changePassphrase': { current: passphrase, next: 'four other words entirely' },
})

const supervisionExamples = ({ two, about, topicId, eventId }: Planted) => ({
  'supervision.week': { today: day, timeZone: zone },
  'supervision.answerWeek': { monday: day, answer: 'notNow' },
  'supervision.agenda': {},
  'supervision.prepare': {
    topicId: null,
    about: { episodeId: two.episodeId, clientId: two.clientId },
    title: '',
    clientView: '',
    tried: 'Slower.',
    question: 'What next?',
  },
  'supervision.remove': { topicId },
  'supervision.discuss': { topicId, about, decision: { text: 'Ask about sleep', dueOn: '2026-04-01' } },
  'supervision.undoDiscuss': { topicId },
  'supervision.setDecisionDone': { decisionId: eventId, done: true },
  'supervision.listHours': { from: '2026-01-01', to: '2026-12-31' },
  'supervision.addHours': { heldOn: '2026-03-02', minutes: 60, kind: 'group', withWhom: 'Monday group' },
  'supervision.removeHours': { hourId: eventId },
  'supervision.getBrief': { picks: [about], aboutMe: null, namesChecked: true, pageSize: 'A4' },
})

const calendar = new TextEncoder().encode(
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:one@example.org',
    'DTSTART:20260304T100000Z',
    'DURATION:PT50M',
    `SUMMARY:${planted}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
)

const weekExamples = ({ one, blockedId, otherSessionId }: Planted, now: number) => ({
  'caseload.week': { day, timeZone: zone },
  'caseload.trend': { day, timeZone: zone },
  'caseload.saveSettings': {
    settings: { fteHundredths: 80, afterHours: 'typed', dayStart: 540, dayEnd: 1080, traumaLabel: 'sleep' },
  },
  'caseload.saveWeights': {
    weights: { ...defaultLoadWeights, longestRun: { lo: 4, hi: 10, max: 10 } },
  },
  'caseload.typeAfterHours': { day, hours: 2.5 },
  'schedule.week': { day, timeZone: zone },
  'schedule.change': {
    of: { sessionId: otherSessionId },
    to: { status: 'noShow', plannedAt: now, minutes: 50, place: 'phone' },
  },
  'schedule.takeBack': {
    sessions: [
      {
        sessionId: otherSessionId,
        isNow: { status: 'noShow', plannedAt: now, minutes: 50, place: 'phone' },
        before: { status: 'planned', plannedAt: now, minutes: 50, place: 'room' },
      },
    ],
    freed: [],
  },
  'schedule.setDaysOff': { days: [day], off: true },
  'schedule.block': { startsAt: now, minutes: 60 },
  'schedule.unblock': { blockedId },
  'schedule.forgetBlock': { blockedId },
  'schedule.readCalendar': { bytes: calendar, timeZone: zone },
  'schedule.importCalendar': {
    bytes: calendar,
    timeZone: zone,
    choices: [{ key: 'f'.repeat(32), episodeId: one.episodeId }],
    gone: [],
  },
})

const plantPack = async (process: TestProcess, { one }: Planted) => {
  const packId = await importPack(process)
  const plan = { episodeId: one.episodeId, clientId: one.clientId, personId: null, familyId: packId }
  const { planId } = await process.ok<{ planId: string }>('measures.addPlan', {
    ...plan,
    occasion: 'outcome',
    when: { times: 'each' },
  })
  return { packId, planId }
}

export type PlantedProcess = {
  readonly process: TestProcess
  readonly examples: Examples
  readonly vaultId: string
}

export const startPlanted = async (): Promise<PlantedProcess> => {
  const process = await startOpen()
  const made = await plant(process)
  const { now } = process.clock
  const examples: Examples = {
    ...vaultExamples,
    ...clientExamples(made, now),
    ...sessionExamples(made, now),
    ...measureExamples(made, await plantPack(process, made), now),
    ...outcomeExamples(made, now),
    ...wellbeingExamples(made, now),
    ...supervisionExamples(made),
    ...weekExamples(made, now),
  }
  return { process, examples, vaultId: process.vaultId }
}
