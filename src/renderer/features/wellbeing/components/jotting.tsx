// One's own words beside a step: the sentence to say, what less work would cost. Kept in here only, saved as they are typed;
// in a field only while they are being written, since Chromium tells its main process what stands in a field.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import styles from './next-steps.module.css'

type JottingProps = { readonly name: 'sentence' | 'cost'; readonly kept: string }

const JottingField = ({ name, kept, onDone }: JottingProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation(['checkin', 'common'])
  const save = useDo((api, text: string) => api.vault.wellbeing.saveJotting({ name, text }))
  const { value, change, leave } = useDraft(kept, (text) => save.mutateAsync(text), true)
  return (
    <>
      <TextArea
        label={t(`jotting.${name}`)}
        autoFocus
        rows={2}
        maxLength={2000}
        value={value}
        onChange={change}
        onBlur={leave}
      />
      <ProblemNotice error={save.error} />
      <p>
        <LinkButton onPress={onDone}>{t('common:action.done')}</LinkButton>
      </p>
    </>
  )
}

export const Jotting = ({ name, kept }: JottingProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const [isWriting, setWriting] = useState(false)
  if (isWriting) return <JottingField name={name} kept={kept} onDone={() => setWriting(false)} />
  return (
    <>
      {kept !== '' && <p className={styles.kept}>{kept}</p>}
      <p>
        <LinkButton onPress={() => setWriting(true)}>
          {t(kept === '' ? `jotting.${name}Ask` : 'common:action.edit')}
        </LinkButton>
      </p>
    </>
  )
}
