// Questionnaires about the therapist, for the private full check only.
import { bandsFrom, choices, numbered, ruleConstant, steps, sumScale } from './rule-parts.ts'
import type { RuleScale, ScoringRule } from './rule-types.ts'

const common = {
  safety: [],
  byAge: false,
  codes: {},
  printedTurned: false,
  about: 'therapist',
} as const

const cbiScale = (id: string, items: readonly string[], fewest: number): RuleScale =>
  sumScale({
    id,
    items,
    how: 'mean',
    fewest,
    min: 0,
    max: 100,
    direction: 'lower',
    cutOff: ruleConstant(50, 'cbiCutOff', 'recalled'),
    rci: ruleConstant(20, 'cbiChange', 'own'),
  })

const personal = numbered(6, 'p')
const work = numbered(7, 'w')
const client = numbered(6, 'c')

/**
 * Kristensen et al. 2005: three scales, each the mean of its answered items at 0, 25, 50, 75 or 100; at least 3 personal,
 * 4 work and 3 client items; no total. The last item about work is worded the other way round.
 */
export const cbiRule: ScoringRule = {
  ...common,
  id: 'cbi',
  items: choices([...personal, ...work, ...client], steps(0, 100, 25), ['w7']),
  scales: [cbiScale('personal', personal, 3), cbiScale('work', work, 4), cbiScale('client', client, 3)],
}

const satisfaction = ['3', '6', '12', '16', '18', '20', '22', '24', '27', '30']
const burnout = ['1', '4', '8', '10', '15', '17', '19', '21', '26', '29']
const secondary = ['2', '5', '7', '9', '11', '13', '14', '23', '25', '28']

const proqolScale = (id: string, items: readonly string[], direction: RuleScale['direction']): RuleScale =>
  sumScale({
    id,
    items,
    min: 10,
    max: 50,
    direction,
    bands: bandsFrom(
      [
        [10, 'low'],
        [23, 'middle'],
        [42, 'high'],
      ],
      50,
    ),
  })

/** Stamm 2010: thirty items 1–5, three scales of ten, each 10–50; five burnout items are reversed; no total. [recalled] */
export const proqol5Rule: ScoringRule = {
  ...common,
  id: 'proqol5',
  items: choices(numbered(30), steps(1, 5), ['1', '4', '15', '17', '29']),
  scales: [
    proqolScale('satisfaction', satisfaction, 'higher'),
    proqolScale('burnout', burnout, 'lower'),
    proqolScale('secondary', secondary, 'lower'),
  ],
}
