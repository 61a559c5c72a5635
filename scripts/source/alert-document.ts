// The words of docs/alert-rates.md around what the simulation counted.
import type { AlertRate, AlertRates } from '../../src/domain/outcomes/alert-rates/alert-rates.ts'
import { usual } from '../../src/domain/outcomes/alert-rates/simulated-client.ts'
import { type SimulatedRule, simulatedRules } from '../../src/domain/outcomes/alert-rates/simulated-rules.ts'

const words: Readonly<Record<SimulatedRule, string>> = {
  belowTwice: 'below the course twice in a row',
  reliableFallSinceLast: 'fall of at least the RCI since the last rating',
  reliableFallSinceFirst: 'fall of at least the RCI since the first rating',
  veryLowTotal: 'very low total',
  veryLowItem: 'very low line',
  noGainTalk: 'under half the expected gain, sessions 3–5 (talk)',
  noGainConsult: 'under half the expected gain, sessions 6–9 (consult)',
  noGainReview: 'under half the expected gain, from session 10 (review)',
  allianceBelowUsual: 'session check under the cut-off and under the own usual',
  allianceFall: 'session check down by 2.0 or more',
  targetReached: 'target reached',
  overCutOff: 'over the cut-off',
  stableAbove: 'stable above the cut-off',
  allianceRose: 'session check rose from a low start',
  allianceDip: 'session check down by 1.0–1.9',
  allianceItemLow: 'a line of the session check under 9.0',
  firstSeemsOff: 'session 2 differs from the first by at least the RCI',
}

/** Rules of the client's page; the others are "worth a look". */
const goodToKnow: readonly SimulatedRule[] = [
  'targetReached',
  'overCutOff',
  'stableAbove',
  'allianceRose',
  'allianceDip',
  'allianceItemLow',
  'firstSeemsOff',
]

const percent = (share: number | undefined): string => `${((share ?? 0) * 100).toFixed(1)} %`

const cells = (...rates: readonly (AlertRate | undefined)[]): string =>
  rates.flatMap((rate) => [percent(rate?.perSession), percent(rate?.perClient)]).join(' | ')

type Runs = { readonly date: string; readonly retest: AlertRates; readonly independent: AlertRates }

export const alertDocument = ({ date, retest, independent }: Runs): string => {
  const head = [
    '| alert | after a session | client, at least once | after a session, scatter independent | client, scatter independent |',
    '|---|--:|--:|--:|--:|',
  ]
  const row = (rule: SimulatedRule): string =>
    `| ${words[rule]} (\`${rule}\`) | ${cells(retest.rules[rule], independent.rules[rule])} |`
  const { first, itemSd, alliance } = usual
  return [
    '# How often alerts fire on clients who do exactly as expected',
    '',
    `Simulated on ${date}: ${retest.clients} clients of ${retest.sessions} weekly sessions, seed ${retest.seed}, default settings, adult constants.`,
    'Written by `node scripts/alert-rates.ts`; the app shows the first two columns.',
    '',
    'An alert says "worth a look", never "something is wrong". These rates say how much of that is chance: every client here',
    'follows the reference course, apart from the scatter that the course itself draws around it.',
    '',
    '## Worth a look',
    '',
    ...head,
    ...simulatedRules.filter((rule) => !goodToKnow.includes(rule)).map(row),
    `| **any of these** | ${cells(retest.anyWorthALook, independent.anyWorthALook)} |`,
    '',
    '## Good to know',
    '',
    ...head,
    ...simulatedRules.filter((rule) => goodToKnow.includes(rule)).map(row),
    '',
    '## What "exactly as expected" means here',
    '',
    `- First scores: normal around ${first.mean} with SD ${first.sd}, cut to 0–32, in tenths (our own choice).`,
    '- Scores: the reference course plus scatter, cut to 0–40, in tenths. At each session the scatter is the spread that the course',
    '  draws. In the first two columns neighbouring sessions stray together: the retest value that the course uses between the first',
    '  session and a later one holds between any two, given the first. In the last two each session strays on its own.',
    `- Lines: a quarter of the total each, SD about ${itemSd} (our own choice).`,
    `- Session check: an own level around ${alliance.mean} (SD ${alliance.sd}, 30–40), a session strays from it by SD ${alliance.within}, a line by ${alliance.itemSd} (our own`,
    '  choice: no source says what is usual, so that the rates of the session check are the weakest here).',
    '- Every session attended and rated, no safety flag: alerts on attendance and safety never fire and have no rate. Nobody starts',
    '  above 32.',
    '- "After a session": share of sessions from the second on after which the alert stands. All sessions count, also for a',
    '  rule that can speak at some of them only. An alert may stand for several sessions; what was talked about or snoozed is not',
    '  simulated.',
    '',
    '## How to read it',
    '',
    'The course borrows its spread from people outside therapy who were asked again weeks later, and that spread is wide: with it a',
    'fall of 6 points between two sessions is common although nothing is amiss. A rate that is high here is a reason to take the',
    'alert as an invitation to ask, and to look at the numbers that it gives.',
    '',
  ].join('\n')
}
