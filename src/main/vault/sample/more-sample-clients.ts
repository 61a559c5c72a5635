// The rest of the twenty-four: open ones on the other working days, then those whose work has ended, two of whom are back.
import type { SampleClient, SampleEpisode } from './sample-types.ts'

const weekly = (
  sessions: number,
  rest: Omit<SampleEpisode, 'sessions' | 'everyWeeks' | 'weeksAgo'>,
): SampleEpisode => ({
  sessions,
  everyWeeks: 1,
  weeksAgo: 0,
  ...rest,
})

const open: readonly SampleClient[] = [
  {
    alias: 'Briar',
    age: 47,
    language: 'en',
    labels: ['sleep'],
    episodes: [
      {
        sessions: 4,
        everyWeeks: 1,
        weeksAgo: 26,
        outcome: { kind: 'flat', first: 232, gain: 0 },
        alliance: 'plain',
        closed: 'other',
      },
      weekly(14, {
        outcome: { kind: 'early', first: 168, gain: 108 },
        alliance: 'good',
        missed: { 9: 'cancelledByMe' },
      }),
    ],
  },
  {
    alias: 'Clover',
    age: 9,
    language: 'en',
    aids: { layout: 'one', textSize: 150 },
    labels: ['school'],
    person: { role: 'parent', alias: 'Father', every: 2, outcome: { kind: 'steady', first: 182, gain: 110 } },
    episodes: [weekly(11, { outcome: { kind: 'steady', first: 208, gain: 124 }, alliance: 'good' })],
  },
  {
    alias: 'Ivy',
    age: 33,
    language: 'uk',
    episodes: [
      {
        sessions: 5,
        everyWeeks: 1,
        weeksAgo: 24,
        outcome: { kind: 'flat', first: 158, gain: 0 },
        alliance: 'plain',
        closed: 'iEndedIt',
      },
      weekly(16, {
        outcome: { kind: 'steady', first: 142, gain: 118 },
        alliance: 'warmer',
        events: [{ session: 7, label: 'own flat', saidBy: 'client' }],
        missed: { 4: 'cancelledLate', 12: 'cancelledByMe' },
      }),
    ],
  },
  {
    alias: 'Laurel',
    age: 81,
    language: 'en',
    aids: { textSize: 200, contrast: 'high', layout: 'one', readAloud: true, steady: true },
    person: { role: 'carer', alias: 'Neighbour', every: 6, outcome: { kind: 'flat', first: 206, gain: 0 } },
    episodes: [
      {
        sessions: 13,
        everyWeeks: 2,
        weeksAgo: 1,
        outcome: { kind: 'steady', first: 204, gain: 74 },
        alliance: 'good',
        place: 'phone',
      },
    ],
  },
  {
    alias: 'Maple',
    age: 38,
    language: 'tr',
    episodes: [
      weekly(22, {
        outcome: { kind: 'steady', first: 128, gain: 138 },
        alliance: 'lowThenBetter',
        events: [{ session: 6, label: 'we spoke about what does not fit', saidBy: 'therapist' }],
        missed: { 11: 'noShow' },
      }),
    ],
  },
  {
    alias: 'Moss',
    age: 8,
    language: 'es',
    aids: { layout: 'one' },
    person: {
      role: 'teacher',
      alias: 'Teacher',
      every: 5,
      outcome: { kind: 'steady', first: 190, gain: 96 },
    },
    episodes: [weekly(12, { outcome: { kind: 'early', first: 226, gain: 102 }, alliance: 'good' })],
  },
  {
    alias: 'Olive',
    age: 29,
    language: 'ar',
    aids: { textSize: 125 },
    episodes: [
      weekly(12, {
        outcome: { kind: 'early', first: 152, gain: 128 },
        alliance: 'good',
        events: [{ session: 3, label: 'family has arrived', saidBy: 'client' }],
        missed: { 6: 'noShow' },
      }),
    ],
  },
  {
    alias: 'Poppy',
    age: 5,
    language: 'en',
    aids: { layout: 'one', textSize: 150 },
    person: { role: 'parent', alias: 'Mother', every: 1, outcome: { kind: 'steady', first: 176, gain: 112 } },
    episodes: [weekly(10, { outcome: { kind: 'flat', first: 240, gain: 0 }, alliance: 'plain' })],
  },
  {
    alias: 'Thistle',
    age: 56,
    language: 'pl',
    labels: ['burnout'],
    episodes: [
      weekly(18, {
        outcome: { kind: 'flat', first: 172, gain: 0 },
        alliance: 'good',
        missed: { 8: 'cancelledLate' },
      }),
    ],
  },
]

const ended: readonly SampleClient[] = [
  {
    alias: 'Willow',
    age: 36,
    language: 'en',
    labels: ['sleep'],
    episodes: [
      {
        sessions: 5,
        everyWeeks: 1,
        weeksAgo: 24,
        outcome: [15.2, 18.9, 22.4, 24.6, 27.1],
        alliance: 'good',
        closed: 'planned',
      },
      {
        sessions: 12,
        everyWeeks: 1,
        weeksAgo: 6,
        outcome: { kind: 'early', first: 186, gain: 104 },
        alliance: 'good',
        closed: 'toldMe',
      },
    ],
  },
  {
    alias: 'Yarrow',
    age: 62,
    language: 'nl',
    episodes: [
      {
        sessions: 18,
        everyWeeks: 1,
        weeksAgo: 9,
        outcome: { kind: 'steady', first: 164, gain: 92 },
        alliance: 'warmer',
        closed: 'moved',
        place: 'video',
      },
    ],
  },
  {
    alias: 'Aspen',
    age: 45,
    language: 'en',
    episodes: [
      {
        sessions: 4,
        everyWeeks: 1,
        weeksAgo: 29,
        outcome: [17.8, 19.0, 21.2, 20.6],
        alliance: 'plain',
        closed: 'toldMe',
      },
      {
        sessions: 14,
        everyWeeks: 1,
        weeksAgo: 12,
        outcome: { kind: 'worse', first: 214, gain: 90 },
        alliance: 'plain',
        closed: 'referred',
      },
    ],
  },
  {
    alias: 'Birch',
    age: 21,
    language: 'en',
    episodes: [
      {
        sessions: 5,
        everyWeeks: 1,
        weeksAgo: 21,
        outcome: [12.6, 15.1, 17.7, 19.9, 22.3],
        alliance: 'warmer',
        closed: 'stoppedComing',
      },
      {
        sessions: 4,
        everyWeeks: 1,
        weeksAgo: 15,
        outcome: { kind: 'flat', first: 148, gain: 0 },
        alliance: [33.8, 32.1, 30.4, 29.7],
        closed: 'stoppedComing',
        missed: { 4: 'noShow' },
      },
      weekly(1, { outcome: [15.2], alliance: [33.1] }),
    ],
  },
  {
    alias: 'Heather',
    age: 84,
    language: 'en',
    aids: { textSize: 150, layout: 'one' },
    episodes: [
      {
        sessions: 20,
        everyWeeks: 1,
        weeksAgo: 7,
        outcome: { kind: 'uneven', first: 222, gain: 24 },
        alliance: 'good',
        closed: 'died',
      },
    ],
  },
  {
    alias: 'Tansy',
    age: 14,
    language: 'pt',
    labels: ['school'],
    person: {
      role: 'parent',
      alias: 'Grandmother',
      every: 4,
      outcome: { kind: 'steady', first: 212, gain: 70 },
    },
    episodes: [
      {
        sessions: 4,
        everyWeeks: 1,
        weeksAgo: 27,
        outcome: [21.5, 24.2, 28.8, 30.6],
        alliance: 'good',
        closed: 'planned',
      },
      {
        sessions: 13,
        everyWeeks: 1,
        weeksAgo: 10,
        outcome: { kind: 'steady', first: 224, gain: 110 },
        alliance: 'warmer',
        closed: 'planned',
        events: [{ session: 9, label: 'joined the choir', saidBy: 'client' }],
      },
      weekly(1, { outcome: [21.8], alliance: [35.2] }),
    ],
  },
]

export const moreSampleClients: readonly SampleClient[] = [...open, ...ended]
