// One's own words beside a step: the sentence to say, what less work would cost. Saved as it is typed, in here only.
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'

type JottingProps = { readonly name: 'sentence' | 'cost'; readonly kept: string }

export const Jotting = ({ name, kept }: JottingProps) => {
  const { t } = useTranslation('checkin')
  const save = useDo((api, text: string) => api.vault.wellbeing.saveJotting({ name, text }))
  const { value, change, leave } = useDraft(kept, (text) => save.mutateAsync(text), true)
  return (
    <>
      <TextArea
        label={t(`jotting.${name}`)}
        optional
        rows={1}
        maxLength={2000}
        value={value}
        onChange={change}
        onBlur={leave}
      />
      <ProblemNotice error={save.error} />
    </>
  )
}
