// Published questionnaires about the client. Where a source was not read again, its figures are marked as recalled.
import { bandsFrom, choices, numbered, ruleConstant, steps, sumScale } from './rule-parts.ts'
import type { ScoringRule } from './rule-types.ts'

const common = { byAge: false, printedTurned: false, about: 'client' } as const

const codesOf = (codes: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map((code, index) => [`${index + 1}`, code]))

/** Kroenke, Spitzer & Williams 2001: nine items 0–3, sum 0–27. The last one asks about safety. */
export const phq9Rule: ScoringRule = {
  ...common,
  id: 'phq9',
  items: choices(numbered(9), steps(0, 3)),
  scales: [
    sumScale({
      items: numbered(9),
      min: 0,
      max: 27,
      direction: 'lower',
      cutOff: ruleConstant(10, 'phq9CutOff', 'recalled'),
      rci: ruleConstant(6, 'phq9Rci', 'recalled', [5]),
      bands: bandsFrom(
        [
          [0, 'minimal'],
          [5, 'mild'],
          [10, 'moderate'],
          [15, 'moderatelySevere'],
          [20, 'severe'],
        ],
        27,
      ),
    }),
  ],
  safety: [{ item: '9', atLeast: 1 }],
  // LOINC panel 44249-1.
  codes: codesOf([
    '44250-9',
    '44255-8',
    '44259-0',
    '44254-1',
    '44251-7',
    '44258-2',
    '44252-5',
    '44253-3',
    '44260-8',
  ]),
}

/** Spitzer et al. 2006: seven items 0–3, sum 0–21. */
export const gad7Rule: ScoringRule = {
  ...common,
  id: 'gad7',
  items: choices(numbered(7), steps(0, 3)),
  scales: [
    sumScale({
      items: numbered(7),
      min: 0,
      max: 21,
      direction: 'lower',
      cutOff: ruleConstant(10, 'gad7CutOff', 'recalled', [8]),
      rci: ruleConstant(4, 'gad7Rci', 'recalled'),
      bands: bandsFrom(
        [
          [0, 'minimal'],
          [5, 'mild'],
          [10, 'moderate'],
          [15, 'severe'],
        ],
        21,
      ),
    }),
  ],
  safety: [],
  // LOINC panel 69737-5.
  codes: codesOf(['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7']),
}

/** WHO 1998; Topp et al. 2015: five items 0–5, sum times four is 0–100, higher is better. */
export const who5Rule: ScoringRule = {
  ...common,
  id: 'who5',
  items: choices(numbered(5), steps(0, 5)),
  scales: [
    sumScale({
      items: numbered(5),
      times: 4,
      min: 0,
      max: 100,
      direction: 'higher',
      cutOff: ruleConstant(50, 'who5CutOff', 'recalled', [28]),
      rci: ruleConstant(10, 'who5Change', 'recalled'),
    }),
  ],
  safety: [],
  codes: {},
}

/** Barkham et al. 2013: ten items 0–4, sum 0–40; two are worded the other way round; one asks about safety. */
export const core10Rule: ScoringRule = {
  ...common,
  id: 'core10',
  items: choices(numbered(10), steps(0, 4), ['2', '3']),
  scales: [
    sumScale({
      items: numbered(10),
      min: 0,
      max: 40,
      direction: 'lower',
      cutOff: ruleConstant(11, 'core10CutOff', 'recalled', [13]),
      rci: ruleConstant(6, 'core10Rci', 'recalled'),
    }),
  ],
  safety: [{ item: '6', atLeast: 1 }],
  codes: {},
  printedTurned: true,
}
