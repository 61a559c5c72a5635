// The languages of the client's screen: machine-made, and off until somebody who speaks one has read it.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clientLanguages, firstLanguage } from '#domain/languages/client-languages.ts'
import type { LanguageState } from '#shared/contracts/settings.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { RowList } from '../../../ui/display/list-row.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { loadFont } from '../../../ui/fonts/load-font.ts'
import { LanguageRow } from './language-row.tsx'
import { LanguageWordsDialog } from './language-words-dialog.tsx'

export const LanguagesPart = () => {
  const { t, i18n } = useTranslation('settings')
  const [openTag, setOpenTag] = useState<string | null>(null)
  const states = useAsk(['settings.listLanguages'], (api) => api.vault.settings.listLanguages({}))
  const mark = useDo((api, input: { readonly language: string; readonly isRead: boolean }) =>
    api.vault.settings.setLanguageRead(input),
  )
  useEffect(() => {
    for (const { script, ownName } of clientLanguages) void loadFont(script, ownName).catch(() => undefined)
  }, [])
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' })
  const stateOf = (tag: string): LanguageState | undefined =>
    states.data?.languages.find(({ language }) => language === tag)
  const open = clientLanguages.find(({ tag }) => tag === openTag)
  return (
    <Card title={t('languages.title')}>
      <p>{t('languages.why')}</p>
      <Notice title={t('languages.machine')}>{t('languages.machineWhy')}</Notice>
      <ProblemNotice error={states.error ?? (open ? null : mark.error)} />
      {!states.data && !states.error && <Loading />}
      <RowList label={t('languages.title')}>
        {clientLanguages.map((language) => (
          <LanguageRow
            key={language.tag}
            language={language}
            name={names.of(language.tag) ?? language.tag}
            isFirst={language.tag === firstLanguage}
            readAt={stateOf(language.tag)?.readAt ?? null}
            onLook={() => setOpenTag(language.tag)}
            onOff={() => mark.mutate({ language: language.tag, isRead: false })}
          />
        ))}
      </RowList>
      {open && (
        <LanguageWordsDialog
          language={open}
          name={names.of(open.tag) ?? open.tag}
          isOn={stateOf(open.tag)?.isOn ?? false}
          isPending={mark.isPending}
          error={mark.error}
          onClose={() => setOpenTag(null)}
          onRead={(isRead) =>
            mark.mutate({ language: open.tag, isRead }, { onSuccess: () => setOpenTag(null) })
          }
        />
      )}
    </Card>
  )
}
