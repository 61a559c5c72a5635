// From a file to a measure in use: choose it, read what it says or what is wrong with it, how it is scored, whose licence.
import { useState } from 'react'
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PackBinding, PackForm } from '#domain/measures/packs/pack-types.ts'
import type { FilePreview, PackRow } from '#shared/contracts/measure-packs.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { bindingFits } from '../binding-fits.ts'
import { BindingFields } from './binding-fields.tsx'
import { FileProblems } from './file-problems.tsx'
import styles from './import-dialog.module.css'
import { type Licence, LicenceFields, NO_LICENCE } from './licence-fields.tsx'
import { PackPreview } from './pack-preview.tsx'

type ImportDialogProps = { readonly replaces: PackRow | null; readonly onClose: () => void }
type Chosen = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly read: FilePreview }

/** More than any measure has; the vault says so too. */
const MOST_BYTES = 50 * 1024 * 1024

export const ImportDialog = ({ replaces, onClose }: ImportDialogProps) => {
  const { t } = useTranslation('packs')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [binding, setBinding] = useState<PackBinding>(replaces?.binding ?? { kind: 'unscored' })
  const [licence, setLicence] = useState<Licence>(() =>
    replaces ? { ...replaces.licence, isDeclared: false } : NO_LICENCE,
  )
  const [tried, setTried] = useState(false)
  const [shows, setShows] = useState(false)
  const read = useDo(async ({ vault }, file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      const problems = [{ path: '', code: 'tooLarge', number: MOST_BYTES }]
      setChosen({ name: file.name, bytes: new Uint8Array(), read: { ok: false, problems } })
      return
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    setChosen({ name: file.name, bytes, read: await vault.measures.preview({ file: bytes }) })
  })
  const add = useDo((api, { bytes }: Chosen) => {
    const { holder, number, day } = licence
    return api.vault.measures.add({
      file: bytes,
      binding: structuredClone(binding) as Parameters<typeof api.vault.measures.add>[0]['binding'],
      licence: { holder, number, day: day ?? '' },
      replaces: replaces?.packId ?? null,
    })
  })
  const form: PackForm | null = chosen?.read.ok ? chosen.read.form : null
  const isWhole =
    form !== null &&
    bindingFits(form, binding) &&
    licence.isDeclared &&
    licence.holder.trim() !== '' &&
    licence.number.trim() !== '' &&
    licence.day !== null
  const submit = () => {
    setTried(true)
    if (chosen && isWhole) add.mutate(chosen, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={replaces ? t('import.replace', { title: replaces.title }) : t('import.title')}
      go={t('import.go')}
      isPending={add.isPending}
      error={read.error ?? add.error}
      onSubmit={submit}
      onClose={onClose}
      isDisabled={form === null}
      other={
        form && (
          <Button onPress={() => setShows(true)} isDisabled={add.isPending}>
            {t('import.preview')}
          </Button>
        )
      }
    >
      <DropZone
        aria-label={t('import.drop')}
        className={styles.drop ?? ''}
        onDrop={(event) => {
          const item = event.items.find(isFileDropItem)
          if (item) void item.getFile().then((file) => read.mutate(file))
        }}
      >
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json', 'application/fhir+json']}
          onSelect={(files) => {
            const file = files?.[0]
            if (file) read.mutate(file)
          }}
        >
          <Button autoFocus={form === null}>{t(chosen ? 'import.other' : 'import.choose')}</Button>
        </FileTrigger>
        <p>{chosen ? chosen.name : t('import.drop')}</p>
      </DropZone>
      {chosen && !chosen.read.ok && <FileProblems problems={chosen.read.problems} />}
      {chosen?.read.ok && form && (
        <Stack>
          <Notice kind='done' title={t('import.read', { title: form.title.base })}>
            {[...new Set(chosen.read.remarks.map(({ code }) => code))].map((code) => (
              <p key={code}>{t(`remark.${code as 'languageAssumed'}`)}</p>
            ))}
          </Notice>
          <BindingFields form={form} binding={binding} onChange={setBinding} />
          <LicenceFields licence={licence} onChange={setLicence} tried={tried} />
        </Stack>
      )}
      {shows && form && <PackPreview form={form} onClose={() => setShows(false)} />}
    </FormDialog>
  )
}
