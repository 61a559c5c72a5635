// A blank form or the leaflet as a PDF to print: which, for whom, in which language and size.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperChoice, PaperVersion } from '#shared/contracts/paper.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { LanguageField } from '../../../app/people/language-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'

type What = 'outcome' | 'alliance' | 'leaflet'
type PageSize = 'A4' | 'Letter'

export type PaperDialogProps = {
  readonly pageSize: PageSize
  readonly onClose: () => void
  /** What is likely wanted, from where the dialog was opened. */
  readonly what?: What | undefined
  readonly version?: PaperVersion | undefined
  readonly language?: string | undefined
}

const VERSIONS = {
  outcome: ['adult', 'adolescent', 'child', 'youngChild', 'collateral'],
  alliance: ['adult', 'adolescent', 'child', 'youngChild', 'collateral', 'group'],
} as const satisfies Record<'outcome' | 'alliance', readonly PaperVersion[]>

export const PaperDialog = (props: PaperDialogProps) => {
  const { t } = useTranslation('reports')
  const { app } = useApi()
  const toast = useToast()
  const [what, setWhat] = useState<What>(props.what ?? 'outcome')
  const [wished, setVersion] = useState<PaperVersion>(props.version ?? 'adult')
  const [language, setLanguage] = useState(props.language ?? 'en')
  const [large, setLarge] = useState(false)
  const [pageSize, setPageSize] = useState(props.pageSize)
  const versions: readonly PaperVersion[] = what === 'leaflet' ? [] : VERSIONS[what]
  const version = versions.includes(wished) ? wished : 'adult'
  const write = useDo(() => {
    const printed = { language, large, pageSize }
    const choice: PaperChoice =
      what === 'leaflet'
        ? { kind: 'leaflet', ...printed }
        : { kind: 'paperForm', occasion: what, version, ...printed }
    return app.reports.exportPaper(choice)
  })
  const submit = () => {
    write.mutate(undefined, {
      onSuccess: ({ outcome }) => {
        if (outcome === 'cancelled') return
        toast({ title: t('paper.written'), detail: t('paper.writtenWhy') })
        props.onClose()
      },
    })
  }
  return (
    <FormDialog
      title={t('paper.title')}
      go={t('dialog.go')}
      isPending={write.isPending}
      error={write.error}
      onSubmit={submit}
      onClose={props.onClose}
      focusGo
    >
      <p>{t('paper.why')}</p>
      <SegmentedControl<What>
        label={t('paper.what')}
        value={what}
        onChange={setWhat}
        options={(['outcome', 'alliance', 'leaflet'] as const).map((value) => ({
          value,
          label: t(`paper.kind.${value}`),
        }))}
      />
      <Cluster>
        {what !== 'leaflet' && (
          <Select<PaperVersion>
            label={t('paper.version')}
            value={version}
            onChange={setVersion}
            options={versions.map((value) => ({ value, label: t(`paper.versions.${value}`) }))}
          />
        )}
        <LanguageField value={language} onChange={setLanguage} />
        <SegmentedControl<PageSize>
          label={t('dialog.pageSize')}
          value={pageSize}
          onChange={setPageSize}
          options={[
            { value: 'A4', label: t('dialog.a4') },
            { value: 'Letter', label: t('dialog.letter') },
          ]}
        />
      </Cluster>
      <Switch isSelected={large} onChange={setLarge}>
        {t('paper.large')}
      </Switch>
    </FormDialog>
  )
}
