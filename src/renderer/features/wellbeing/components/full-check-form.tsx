// An imported questionnaire about oneself, in its own words and order. What is answered goes to the private store only.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackAnswer, PackBinding, PackForm } from '#domain/measures/packs/pack-types.ts'
import { shownLanguageOf, textIn } from '#domain/measures/packs/text-in.ts'
import { answeredScales, fullCheckKind } from '#domain/wellbeing/full-check-answers.ts'
import type { FullCheckDraft, PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { PrivatePage } from './private-page.tsx'
import { QuestionField } from './question-field.tsx'

type FullCheckFormProps = {
  readonly packId: string
  /** what was sealed when the area hid */
  readonly found: FullCheckDraft | null
  readonly onLeave: () => void
}
type Scales = PrivateRecord['fullChecks'][number]['scales']

const Questions = ({
  form,
  binding,
  packId,
  found,
  onLeave,
}: FullCheckFormProps & {
  readonly form: PackForm
  readonly binding: PackBinding
}) => {
  const { t, i18n } = useTranslation(['checkin', 'common'])
  const language = shownLanguageOf(form, i18n.language)
  const [answers, setAnswers] = useState<ReadonlyMap<string, PackAnswer>>(
    () => new Map(found?.packId === packId ? found.answers.map((one) => [one.question, one.option]) : []),
  )
  const keep = useDo((api, draft: FullCheckDraft) => api.vault.wellbeing.keepFullDraft({ draft }))
  // Sealed at each mark: the area may hide at any moment.
  const answer = (id: string, given: PackAnswer) => {
    const next = new Map(answers).set(id, given)
    setAnswers(next)
    keep.mutate({
      packId,
      answers: [...next].flatMap(([question, option]) => (option === null ? [] : [{ question, option }])),
    })
  }
  const title = textIn(form.title, language)
  const save = useDo((api) =>
    api.vault.wellbeing.addFullCheck({
      kind: fullCheckKind(binding) ?? 'burnout',
      title: title.slice(0, 200),
      scales: answeredScales(form, binding, answers) as Scales,
    }),
  )
  return (
    <PrivatePage title={title} why={t('full.how')} width='reading'>
      <Card>
        <Stack gap={5}>
          {form.entries.map((entry) => (
            <QuestionField
              key={entry.id}
              entry={entry}
              language={language}
              value={answers.get(entry.id) ?? null}
              onChange={(given) => answer(entry.id, given)}
            />
          ))}
          <ProblemNotice error={save.error ?? keep.error} />
          <Cluster align='between'>
            <Button variant='quiet' onPress={onLeave}>
              {t('common:action.back')}
            </Button>
            <Button
              variant='primary'
              isDisabled={answers.size === 0}
              isPending={save.isPending}
              onPress={() => save.mutate(undefined, { onSuccess: onLeave })}
            >
              {t('full.save')}
            </Button>
          </Cluster>
        </Stack>
      </Card>
    </PrivatePage>
  )
}

export const FullCheckForm = (props: FullCheckFormProps) => {
  const pack = useAsk(['measures.form', props.packId], (api) =>
    api.vault.measures.form({ packId: props.packId }),
  )
  if (!pack.data) return pack.error ? <ProblemNotice error={pack.error} /> : <Loading />
  return <Questions {...pack.data} {...props} />
}
