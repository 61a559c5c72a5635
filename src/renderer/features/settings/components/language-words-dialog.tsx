// The words of one language beside the English ones, to be read by somebody who speaks it, and the tick that they were.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientLanguage, ClientLanguageTag } from '#domain/languages/client-languages.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { loadLanguageWords } from '../load-language-words.ts'
import { sectionTitle } from '../section-title.ts'
import styles from './languages-part.module.css'

type LanguageWordsDialogProps = {
  readonly language: ClientLanguage & { readonly tag: ClientLanguageTag }
  readonly name: string
  readonly isOn: boolean
  readonly isPending: boolean
  readonly error: unknown
  readonly onRead: (isRead: boolean) => void
  readonly onClose: () => void
}

export const LanguageWordsDialog = (props: LanguageWordsDialogProps) => {
  const { language, name, isOn, isPending, error, onRead, onClose } = props
  const { t, i18n } = useTranslation('settings')
  const [isRead, setRead] = useState(isOn)
  const words = useAsk(['words', language.tag], () => loadLanguageWords(i18n, language.tag))
  const columns = [
    { id: 'english', label: t('languages.english') },
    { id: 'own', label: name },
  ]
  return (
    <Dialog
      isOpen
      width='l'
      title={t('languages.words', { language: name })}
      onClose={onClose}
      onSubmit={() => (isRead === isOn ? onClose() : onRead(isRead))}
      actions={
        <>
          <Checkbox isSelected={isRead} onChange={setRead}>
            {t('languages.tick')}
          </Checkbox>
          <Button type='submit' variant='primary' isPending={isPending}>
            {t('languages.done')}
          </Button>
        </>
      }
    >
      <Notice title={t('languages.machine')}>{t('languages.readWhy')}</Notice>
      <ProblemNotice error={words.error ?? error} />
      {!words.data && !words.error && <Loading />}
      <div className={styles.words}>
        {words.data?.map(({ id, pairs }) => (
          <PlainTable
            key={id}
            caption={sectionTitle(t, id)}
            columns={columns}
            rows={pairs.map(({ key, english, own }) => ({
              id: key,
              cells: [
                english,
                <span key={key} lang={language.tag} dir={language.direction} className={styles.own}>
                  {own}
                </span>,
              ],
            }))}
          />
        ))}
      </div>
    </Dialog>
  )
}
