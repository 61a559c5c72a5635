import { describe, expect, it } from 'vitest'
import type { Rater } from '#domain/measures/measure-types.ts'
import { sheetOf } from '#domain/measures/packs/sheet-of.ts'
import { toQuestionnaireResponse } from '#domain/measures/packs/to-response.ts'
import {
  choice,
  helpItem,
  line,
  option,
  questionnaire,
  translations,
  whole,
} from '../../../../fixtures/packs/build-pack.ts'
import { formOf } from '../../../../fixtures/packs/form-of.ts'

const made = (items: Parameters<typeof questionnaire>[0], more = {}) => formOf(questionnaire(items, more))
const nested = made(
  [
    { linkId: 'hello', type: 'display', text: 'Think of last Tuesday' },
    {
      linkId: 'pots',
      type: 'group',
      text: 'Pots',
      item: [
        choice('a', [0, 2], { item: [helpItem('a-help', 'Mugs count as well')] }),
        { linkId: 'inner', type: 'group', text: 'Small pots', item: [whole('b', 0, 30)] },
      ],
    },
    line('c'),
  ],
  { url: 'https://example.org/teas' },
)

describe('sheetOf', () => {
  it('puts before a question what is to be read: its groups, and texts since the question before', () => {
    const { title, questions } = sheetOf(nested, 'en')
    expect(title).toBe('Invented list of teas')
    expect(questions.map(({ item, kind, before }) => [item, kind, before])).toEqual([
      ['q0', 'choice', ['Pots', 'Think of last Tuesday']],
      ['q1', 'number', ['Pots', 'Small pots']],
      ['q2', 'line', []],
    ])
    expect(questions[0]).toMatchObject({
      help: 'Mugs count as well',
      options: ['So many cups: 0', 'So many cups: 2'],
    })
    expect(questions[1]).toMatchObject({ min: 0, max: 3000, decimals: 0, help: null })
    expect(questions[2]).toMatchObject({ min: 0, max: 1000, step: 10, low: 'All fog', high: 'All sun' })
  })
  it('gives a line without words at its ends none', () => {
    expect(sheetOf(made([line('c', 0, 10, { item: [] })]), 'en').questions[0]).toMatchObject({
      low: '',
      high: '',
    })
  })
  it('speaks the language that was asked for, one of its family, or its own', () => {
    const form = made([
      {
        linkId: 'a',
        type: 'choice',
        text: 'Invented question about soup',
        _text: translations({ nl: 'Verzonnen vraag over soep' }),
        answerOption: [option('yes', 1, { nl: 'ja' }), option('no', 0, { nl: 'nee' })],
      },
    ])
    const shown = (wanted: string) => [
      sheetOf(form, wanted).language,
      sheetOf(form, wanted).questions[0]?.text,
    ]
    expect(shown('nl')).toEqual(['nl', 'Verzonnen vraag over soep'])
    expect(shown('nl-BE')).toEqual(['nl', 'Verzonnen vraag over soep'])
    expect(shown('hi')).toEqual(['en', 'Invented question about soup'])
  })
})

describe('toQuestionnaireResponse', () => {
  const about = { authored: '2026-03-20T10:00:00+01:00', language: 'en', id: 'r1', rater: 'self' } as const
  const answered = (entries: readonly (readonly [string, number | null])[], form = nested, complete = true) =>
    toQuestionnaireResponse({ form, answers: new Map(entries), complete, ...about })

  it('nests answers as the questionnaire does, with its codes and values, and none of its texts', () => {
    const all = answered([
      ['a', 1],
      ['b', 700],
      ['c', 330],
    ])
    expect(all).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'https://example.org/teas',
      status: 'completed',
      item: [
        {
          linkId: 'pots',
          item: [
            { linkId: 'a', answer: [{ valueCoding: { extension: [{ valueDecimal: 2 }] } }] },
            { linkId: 'inner', item: [{ linkId: 'b', answer: [{ valueInteger: 7 }] }] },
          ],
        },
        { linkId: 'c', answer: [{ valueDecimal: 3.3 }] },
      ],
    })
    expect(JSON.stringify(all)).not.toMatch(/Invented|cups: 2"?,"display|Pots|fog/)
  })
  it('says who answered by what they are to the client, and by nothing else', () => {
    const by = (rater: Rater) =>
      toQuestionnaireResponse({ form: nested, answers: new Map(), complete: true, ...about, rater })
    const client = { reference: '#client' }
    const patient = { resourceType: 'Patient', id: 'client' }
    expect(by('self')).toMatchObject({ contained: [patient], subject: client, source: client })
    for (const [rater, code] of [
      ['parent', 'PRN'],
      ['partner', 'SIGOTHR'],
      ['carer', 'CAREGIVER'],
      ['teacher', null],
    ] as const) {
      const { contained, subject, source } = by(rater)
      expect([subject, source]).toEqual([client, { reference: '#answered' }])
      const coding = code === null ? {} : { coding: [expect.objectContaining({ code })] }
      expect(contained).toEqual([
        patient,
        {
          resourceType: 'RelatedPerson',
          id: 'answered',
          patient: client,
          relationship: [{ ...coding, text: rater }],
        },
      ])
    }
  })
  it('leaves out what was left out, and groups with nothing in them', () => {
    expect(
      answered([
        ['a', null],
        ['c', 0],
      ]).item,
    ).toEqual([{ linkId: 'c', answer: [{ valueDecimal: 0 }] }])
    const none = answered([], nested, false)
    expect(none).not.toHaveProperty('item')
    expect(none.status).toBe('in-progress')
  })
  it('names an option without a code or a value by its place, and a form without an address not at all', () => {
    const form = made([
      {
        linkId: 'a',
        type: 'choice',
        text: 'Invented question about rain',
        answerOption: [{ valueString: 'wet' }, { valueString: 'dry' }],
      },
    ])
    const response = answered([['a', 1]], form)
    expect(response.item).toEqual([{ linkId: 'a', answer: [{ valueCoding: { code: 'option-2' } }] }])
    expect(response).not.toHaveProperty('questionnaire')
  })
})
