// One entry of an imported questionnaire: a heading, a text, or a question with its options. Both questionnaires about
// oneself ask by options; a pack of another make would not bind to their rules.
import type { PackAnswer, PackEntry } from '#domain/measures/packs/pack-types.ts'
import { textIn } from '#domain/measures/packs/text-in.ts'
import { SectionHeading } from '../../../ui/display/section-heading.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'

type QuestionFieldProps = {
  readonly entry: PackEntry
  readonly language: string
  /** the option's place */
  readonly value: PackAnswer
  readonly onChange: (answer: PackAnswer) => void
}

export const QuestionField = ({ entry, language, value, onChange }: QuestionFieldProps) => {
  const text = textIn(entry.text, language)
  if (entry.kind === 'group') return <SectionHeading plain>{text}</SectionHeading>
  if (entry.kind !== 'choice') return <p>{text}</p>
  return (
    <RadioGroup
      label={text}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next))}
      options={entry.options.map((option, index) => ({
        value: String(index),
        label: textIn(option.text, language),
      }))}
    />
  )
}
