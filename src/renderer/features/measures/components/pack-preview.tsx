// A measure exactly as the client will see it: the client's own screen over the whole window. Nothing is kept.
import { useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PackForm } from '#domain/measures/packs/pack-types.ts'
import { sheetOf } from '#domain/measures/packs/sheet-of.ts'
import type { HandoverForm, PackSheet } from '#shared/contracts/handover.ts'
import { useAsk } from '../../../api/ask.ts'
import type { ClientCalls } from '../../../client-mode/client-calls.ts'
import { PackScreen } from '../../../client-mode/pack/pack-screen.tsx'
import { useAids } from '../../../client-mode/use-aids.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Select } from '../../../ui/fields/select.tsx'
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
  const { t } = useTranslation('packs')
  const [language, setLanguage] = useState(form.language)
  const pack = sheetOf(form, language)
  const names = new Intl.DisplayNames(undefined, { type: 'language' })
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('preview.label')} className={styles.dialog ?? ''}>
          <div className={styles.bar}>
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
          <Shown key={language} pack={pack} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const Shown = ({ pack, onClose }: { readonly pack: PackSheet; readonly onClose: () => void }) => {
  const form: HandoverForm = {
    index: 0,
    measureId: 'pack',
    version: 'adult',
    occasion: 'outcome',
    items: pack.questions.map(({ item }) => item),
    language: pack.language,
    direction: 'ltr',
    textSize: 100,
    contrast: 'normal',
    layout: 'one',
    readAloud: false,
    steady: false,
    symbol: 'none',
    pack,
  }
  const aids = useAids(form)
  return <PackScreen form={form} pack={pack} aids={aids} calls={noCalls} onEnded={onClose} />
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
