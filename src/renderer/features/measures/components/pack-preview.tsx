// A measure exactly as the client will see it: the client's own screen over the whole window, in the words, the direction and
// the letters of the client's language where that language is on. Nothing is kept.
import { useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ClientLanguageTag, clientLanguage, shownLanguage } from '#domain/languages/client-languages.ts'
import type { PackForm } from '#domain/measures/packs/pack-types.ts'
import { sheetOf } from '#domain/measures/packs/sheet-of.ts'
import type { HandoverForm, PackSheet } from '#shared/contracts/handover.ts'
import { useAsk } from '../../../api/ask.ts'
import { useClientLanguages } from '../../../app/people/use-client-languages.ts'
import type { ClientCalls } from '../../../client-mode/client-calls.ts'
import { PackScreen } from '../../../client-mode/pack/pack-screen.tsx'
import { useAids } from '../../../client-mode/use-aids.ts'
import { directionOf } from '../../../i18n/direction.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { ClientFrame } from './client-frame.tsx'
import styles from './pack-preview.module.css'

const done = { done: true } as const

/** Answers that go nowhere. */
const noCalls: ClientCalls = {
  getForm: () => Promise.reject(new Error('a preview has no form to get')),
  saveAnswer: () => Promise.resolve(done),
  finish: () => Promise.resolve(done),
}

type PackPreviewProps = { readonly form: PackForm; readonly onClose: () => void }

export const PackPreview = ({ form, onClose }: PackPreviewProps) => {
  const { t, i18n } = useTranslation('packs')
  const [language, setLanguage] = useState(form.language)
  const pack = sheetOf(form, language)
  const languages = useClientLanguages()
  const names = new Intl.DisplayNames(undefined, { type: 'language' })
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('preview.label')} className={styles.dialog ?? ''}>
          <div className={styles.bar} lang={i18n.language} dir={directionOf(i18n.language)}>
            <p className={styles.words}>{t('preview.words')}</p>
            {form.languages.length > 1 && (
              <Select
                label={t('preview.language')}
                hideLabel
                value={language}
                onChange={setLanguage}
                options={form.languages.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))}
              />
            )}
            <Button onPress={onClose}>{t('preview.close')}</Button>
          </div>
          {languages.isLoaded && (
            <Shown
              key={language}
              pack={pack}
              frame={shownLanguage(languages.shown(language).tag)}
              onClose={onClose}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type ShownProps = {
  readonly pack: PackSheet
  /** The language of the client's window around the measure. */
  readonly frame: ClientLanguageTag
  readonly onClose: () => void
}

const Shown = ({ pack, frame, onClose }: ShownProps) => {
  const form: HandoverForm = {
    index: 0,
    measureId: 'pack',
    version: 'adult',
    occasion: 'outcome',
    items: pack.questions.map(({ item }) => item),
    language: frame,
    direction: clientLanguage(frame).direction,
    textSize: 100,
    contrast: 'normal',
    layout: 'one',
    readAloud: false,
    steady: false,
    symbol: 'none',
    pack,
  }
  const aids = useAids(form)
  return (
    <ClientFrame language={frame} aids={aids}>
      <PackScreen form={form} pack={pack} aids={aids} calls={noCalls} onEnded={onClose} />
    </ClientFrame>
  )
}

/** The same of a measure that is kept. */
export const KeptPreview = ({
  packId,
  onClose,
}: {
  readonly packId: string
  readonly onClose: () => void
}) => {
  const kept = useAsk(['measures.form', packId], (api) => api.vault.measures.form({ packId }))
  return kept.data ? <PackPreview form={kept.data.form} onClose={onClose} /> : null
}
