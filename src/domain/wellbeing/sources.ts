// Where the next steps and their reasons come from, in full, so that they can be looked up without a network. The app opens none
// of them: a DOI is text to copy.

export type SourceId = 'oconnor' | 'kristensen' | 'maslach' | 'sonnentag'

export type Source = {
  readonly id: SourceId
  readonly authors: string
  readonly year: number
  readonly title: string
  /** Journal, volume and pages. */
  readonly where: string
  readonly doi: string
}

export const wellbeingSources: readonly Source[] = [
  {
    id: 'oconnor',
    authors: 'O’Connor, K., Muller Neff, D., & Pitman, S.',
    year: 2018,
    title:
      'Burnout in mental health professionals: A systematic review and meta-analysis of prevalence and determinants',
    where: 'European Psychiatry, 53, 74–99',
    doi: '10.1016/j.eurpsy.2018.06.003',
  },
  {
    id: 'kristensen',
    authors: 'Kristensen, T. S., Borritz, M., Villadsen, E., & Christensen, K. B.',
    year: 2005,
    title: 'The Copenhagen Burnout Inventory: A new tool for the assessment of burnout',
    where: 'Work & Stress, 19(3), 192–207',
    doi: '10.1080/02678370500297720',
  },
  {
    id: 'maslach',
    authors: 'Maslach, C., & Leiter, M. P.',
    year: 2016,
    title: 'Understanding the burnout experience: Recent research and its implications for psychiatry',
    where: 'World Psychiatry, 15(2), 103–111',
    doi: '10.1002/wps.20311',
  },
  {
    id: 'sonnentag',
    authors: 'Sonnentag, S., & Fritz, C.',
    year: 2007,
    title:
      'The Recovery Experience Questionnaire: Development and validation of a measure for assessing recuperation and unwinding from work',
    where: 'Journal of Occupational Health Psychology, 12(3), 204–221',
    doi: '10.1037/1076-8998.12.3.204',
  },
]
