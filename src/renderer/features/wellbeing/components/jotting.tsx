// One's own words beside a step: the sentence to say, what less work would cost. Kept in here only: sealed as they are typed,
// saved when the field is left; in a field only while they are being written, since Chromium tells its main process what
// stands in a field.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import type { OpenFormsDraft } from '../hooks/use-open-forms.ts'
import styles from './next-steps.module.css'

type JottingProps = {
  readonly name: 'sentence' | 'cost'
  readonly kept: string
  readonly forms: OpenFormsDraft
}

export const Jotting = ({ name, kept, forms }: JottingProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const [isWriting, setWriting] = useState(false)
  const save = useDo((api, text: string) => api.vault.wellbeing.saveJotting({ name, text }))
  const typed = forms.value[name]
  const shown = typed ?? kept
  const leave = () => {
    if (typed !== null) save.mutate(typed, { onSuccess: () => forms.drop(name, typed) })
  }
  if (isWriting)
    return (
      <>
        <TextArea
          label={t(`jotting.${name}`)}
          autoFocus
          rows={2}
          maxLength={2000}
          value={shown}
          onChange={(text) => forms.put(name, text)}
          onBlur={leave}
        />
        <ProblemNotice error={save.error} />
        <p>
          <LinkButton
            onPress={() => {
              leave()
              setWriting(false)
            }}
          >
            {t('common:action.done')}
          </LinkButton>
        </p>
      </>
    )
  return (
    <>
      {shown !== '' && <p className={styles.kept}>{shown}</p>}
      <ProblemNotice error={save.error} />
      <p>
        <LinkButton onPress={() => setWriting(true)}>
          {t(shown === '' ? `jotting.${name}Ask` : 'common:action.edit')}
        </LinkButton>
      </p>
    </>
  )
}
