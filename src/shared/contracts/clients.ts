// Clients, the people around them, and episodes of care.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { END_REASONS } from './end-reasons.ts'
import { aids, done, id, instant, line, minutes, nothing, place, prose, raterRole, timeZone } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

export const endReason = z.enum(END_REASONS)

const clientFields = {
  alias: line(60),
  name: z.string().trim().max(120),
  birthYear: z.int().min(1900).max(2100).nullable(),
  birthMonth: z.int().min(1).max(12).nullable(),
  aids: aids(),
  labels: z.array(line(40)).max(20),
  consent: prose(2000),
}

const person = z.strictObject({
  personId: id(),
  clientId: id(),
  role: raterRole().exclude(['self']),
  alias: line(60),
  aids: aids(),
  /** When they were told what the lines are for. */
  introducedAt: instant().nullable(),
})

const episode = z.strictObject({
  episodeId: id(),
  clientIds: z.array(id()).min(1),
  number: z.int().min(1),
  openedAt: instant(),
  closedAt: instant().nullable(),
  endReason: endReason.nullable(),
  endNote: z.string(),
  excludedReason: z.string().nullable(),
  pausedUntil: instant().nullable(),
  sessions: z.int().min(0),
})

const pattern = z.strictObject({
  scheduleId: id(),
  episodeId: id(),
  /** Monday = 1 … Sunday = 7. */
  weekday: z.int().min(1).max(7),
  /** Minutes after local midnight. */
  minuteOfDay: z.int().min(0).max(1439),
  minutes: minutes(),
  everyWeeks: z.int().min(1).max(8),
  place: place(),
  timeZone: timeZone(),
  from: instant(),
  until: instant().nullable(),
})

const listRow = z.strictObject({
  clientId: id(),
  code: z.string(),
  alias: z.string(),
  name: z.string(),
  band: z.enum(['adult', 'adolescent', 'child', 'youngChild']),
  labels: z.array(z.string()),
  archived: z.boolean(),
  safety: z.boolean(),
  openEpisode: z.boolean(),
  sessions: z.int().min(0),
  lastSeenAt: instant().nullable(),
  nextAt: instant().nullable(),
  /** Latest outcome and alliance totals of the open (else last) episode, in tenths. */
  outcome: z.int().nullable(),
  alliance: z.int().nullable(),
  firstOutcome: z.int().nullable(),
  zone: z.enum(['above', 'near', 'below', 'early', 'none']),
  lowAlliance: z.boolean(),
  worthALook: z.int().min(0),
})

/** open: has an open episode. look: something waits. notSeen: not for four weeks. */
export const CLIENT_FILTERS = ['open', 'look', 'alliance', 'notSeen', 'all', 'archived'] as const
const clientFilter = z.enum(CLIENT_FILTERS)
export type ClientFilter = z.output<typeof clientFilter>

const clientSort = z.strictObject({
  column: z.enum(['alias', 'code', 'outcome', 'alliance', 'lastSeen']),
  up: z.boolean(),
})
export type ClientSort = z.output<typeof clientSort>

const search = () => z.string().max(120)

const client = z.strictObject({
  clientId: id(),
  code: z.string(),
  ...clientFields,
  band: z.enum(['adult', 'adolescent', 'child', 'youngChild']),
  safety: z.strictObject({ at: instant(), note: z.string() }).nullable(),
  introducedAt: instant().nullable(),
  archivedAt: instant().nullable(),
  createdAt: instant(),
  people: z.array(person),
  episodes: z.array(episode),
  schedule: z.array(pattern),
})

export const clients = {
  list: query({
    counts: true,
    access: therapist,
    input: z.strictObject({ archived: z.boolean() }),
    output: z.strictObject({ clients: z.array(listRow) }),
  }),
  /** A page of the list, as it is searched, filtered and sorted. */
  page: query({
    counts: true,
    access: therapist,
    input: z.strictObject({
      search: search(),
      filter: clientFilter,
      sort: clientSort,
      from: z.int().min(0),
      count: z.int().min(1).max(100),
    }),
    /** `all`: without search and filter, archived ones only where they are asked for. */
    output: z.strictObject({ rows: z.array(listRow), matched: z.int().min(0), all: z.int().min(0) }),
  }),
  /** The first few clients who are not archived and fit what is typed. */
  find: query({
    access: therapist,
    input: z.strictObject({ search: search(), limit: z.int().min(0).max(50) }),
    output: z.strictObject({
      clients: z.array(z.strictObject({ clientId: id(), alias: z.string(), code: z.string() })),
      matched: z.int().min(0),
      all: z.int().min(0),
    }),
  }),
  get: query({ access: therapist, input: z.strictObject({ clientId: id() }), output: client }),
  /** Makes the client and opens a first episode. The code (C-0001 …) is given by the vault. */
  create: command({
    access: therapist,
    input: z.strictObject(clientFields),
    output: z.strictObject({ clientId: id(), episodeId: id() }),
  }),
  update: command({
    access: therapist,
    input: z.strictObject({ clientId: id(), ...clientFields }),
    output: done(),
  }),
  archive: command({ access: therapist, input: z.strictObject({ clientId: id() }), output: done() }),
  unarchive: command({ access: therapist, input: z.strictObject({ clientId: id() }), output: done() }),
  /** The clinician's own safety flag; `null` takes it down. */
  setSafety: command({
    access: therapist,
    input: z.strictObject({ clientId: id(), note: prose(2000).nullable() }),
    output: done(),
  }),
  addPerson: command({
    access: therapist,
    input: person.omit({ personId: true, introducedAt: true }),
    output: z.strictObject({ personId: id() }),
  }),
  updatePerson: command({
    access: therapist,
    input: person.omit({ introducedAt: true }),
    output: done(),
  }),
  /** Whether somebody was told what the lines are for: the client, or a person about them. */
  setIntroduced: command({
    access: therapist,
    input: z.strictObject({ clientId: id(), personId: id().nullable(), introduced: z.boolean() }),
    output: done(),
  }),
  /** A new episode, for one client or (couple, family) for several. Each of them must have no open one alone. */
  openEpisode: command({
    access: therapist,
    input: z.strictObject({ clientIds: z.array(id()).min(1).max(12) }),
    output: z.strictObject({ episodeId: id() }),
  }),
  closeEpisode: command({
    access: therapist,
    input: z.strictObject({ episodeId: id(), reason: endReason, note: prose(4000) }),
    output: done(),
  }),
  reopenEpisode: command({ access: therapist, input: z.strictObject({ episodeId: id() }), output: done() }),
  pauseEpisode: command({
    access: therapist,
    input: z.strictObject({ episodeId: id(), until: instant().nullable() }),
    output: done(),
  }),
  setPattern: command({
    access: therapist,
    input: pattern.omit({ scheduleId: true }),
    output: z.strictObject({ scheduleId: id() }),
  }),
  endPattern: command({
    access: therapist,
    input: z.strictObject({ scheduleId: id(), until: instant() }),
    /** The end that it had, to take this back with. */
    output: z.strictObject({ before: instant().nullable() }),
  }),
  /** Takes an end back. */
  resumePattern: command({
    access: therapist,
    input: z.strictObject({ scheduleId: id(), until: instant().nullable() }),
    output: done(),
  }),
  /** Takes a weekly time back as if it had never been set; sessions that came of it stay. */
  removePattern: command({
    access: therapist,
    input: z.strictObject({ scheduleId: id() }),
    output: done(),
  }),
  labels: query({
    access: therapist,
    input: nothing(),
    output: z.strictObject({ labels: z.array(z.string()) }),
  }),
} as const

export type ClientDetail = z.output<typeof client>
export type ClientRow = z.output<typeof listRow>
