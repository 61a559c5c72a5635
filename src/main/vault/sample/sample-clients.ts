// Twenty-four invented people with the names of plants, and how their work went. Marks in points where a picture of the
// app shows them, kinds of courses otherwise.
import type { SampleClient } from './sample-types.ts'

const today: readonly SampleClient[] = [
  {
    alias: 'Wren',
    age: 27,
    language: 'en',
    labels: ['evening'],
    today: { hour: -2, as: 'ended' },
    episodes: [
      {
        sessions: 13,
        everyWeeks: 1,
        weeksAgo: 0,
        outcome: [18.4, 20.1, 22.6, 23.0, 24.9, 26.2, 25.8, 27.9, 28.8, 29.4, 30.2, 30.0, 31.4],
        alliance: [35.1, 36.2, 36.8, 37.0, 37.4, 36.9, 37.6, 38.0, 37.2, 37.8, 37.5, 37.9, 37.0],
        events: [{ session: 8, label: 'new job', saidBy: 'client' }],
        missed: { 5: 'cancelledByMe' },
      },
    ],
  },
  {
    alias: 'Ash',
    age: 44,
    language: 'en',
    labels: ['burnout'],
    today: { hour: -1, as: 'ended' },
    episodes: [
      {
        sessions: 9,
        everyWeeks: 1,
        weeksAgo: 0,
        outcome: [19.3, 20.2, 19.1, 18.0, 18.8, 17.2, 16.9, 15.0, 12.9],
        alliance: [36.4, 36.9, 37.0, 36.1, 36.6, 35.8, 36.2, 34.9, 30.8],
        events: [{ session: 6, label: 'back to work, half days', saidBy: 'client' }],
      },
    ],
  },
  {
    alias: 'Rowan',
    age: 35,
    language: 'de',
    today: { hour: 0, as: 'inSession' },
    episodes: [
      {
        sessions: 8,
        everyWeeks: 1,
        weeksAgo: 0,
        outcome: [11.2, 13.0, 12.4, 15.1, 16.0, 15.7, 17.9, 18.6],
        alliance: [34.2, 35.5, 36.0, 36.8, 37.1, 37.4, 37.0],
        missed: { 3: 'cancelledLate' },
      },
    ],
  },
  {
    alias: 'Sage',
    age: 39,
    language: 'en',
    labels: ['couple'],
    today: { hour: 3, as: 'planned' },
    episodes: [
      {
        sessions: 9,
        everyWeeks: 1,
        weeksAgo: 1,
        outcome: { kind: 'steady', first: 212, gain: 62 },
        alliance: 'warmer',
        events: [{ session: 5, label: 'a weekend apart, on purpose', saidBy: 'client' }],
      },
    ],
  },
  {
    alias: 'Fern',
    age: 41,
    language: 'en',
    labels: ['couple'],
    couple: { outcome: { kind: 'late', first: 186, gain: 78 }, alliance: 'good' },
    episodes: [],
  },
  {
    alias: 'Juniper',
    age: 31,
    language: 'en',
    labels: ['grief'],
    consent: 'The GP may be told that we work together. Nobody else.',
    today: { hour: 4, as: 'planned' },
    episodes: [
      {
        sessions: 6,
        everyWeeks: 2,
        weeksAgo: 17,
        outcome: { kind: 'steady', first: 176, gain: 74 },
        alliance: 'good',
        closed: 'planned',
      },
      {
        sessions: 7,
        everyWeeks: 1,
        weeksAgo: 1,
        outcome: [14.2, 17.8, 16.1, 21.4, 23.9, 23.0, 27.2],
        alliance: [31.4, 33.0, 36.4, 37.1, 35.2, 38.0, 38.2],
        events: [{ session: 4, label: 'new approach agreed', saidBy: 'therapist' }],
      },
    ],
  },
]

const worthALook: readonly SampleClient[] = [
  {
    alias: 'Linden',
    age: 52,
    language: 'fr',
    episodes: [
      {
        sessions: 10,
        everyWeeks: 1,
        weeksAgo: 0,
        outcome: { kind: 'steady', first: 196, gain: 80 },
        alliance: [36.8, 37.2, 37.0, 37.5, 37.9, 37.4, 37.8, 37.1, 36.9, 33.2],
      },
    ],
  },
  {
    alias: 'Hazel',
    age: 23,
    language: 'en',
    unplanned: true,
    episodes: [
      {
        sessions: 8,
        everyWeeks: 1,
        weeksAgo: 3,
        outcome: { kind: 'steady', first: 208, gain: 76 },
        alliance: 'good',
        missed: { 6: 'noShow' },
      },
    ],
  },
  {
    alias: 'Reed',
    age: 16,
    language: 'en',
    labels: ['school'],
    consent: 'Parents are told when sessions take place, not what is said.',
    safety:
      'Spoke of not wanting to wake up. Plan for the evenings made together, sister knows. Ask each time.',
    person: {
      role: 'parent',
      alias: 'Mother',
      every: 4,
      outcome: { kind: 'steady', first: 188, gain: 60 },
    },
    episodes: [
      {
        sessions: 15,
        everyWeeks: 1,
        weeksAgo: 0,
        outcome: { kind: 'steady', first: 154, gain: 110 },
        alliance: 'warmer',
        events: [
          { session: 4, label: 'exam week', saidBy: 'client' },
          { session: 9, label: 'changed class', saidBy: 'client' },
        ],
        missed: { 7: 'cancelledLate' },
      },
    ],
  },
]

export const firstSampleClients: readonly SampleClient[] = [...today, ...worthALook]
