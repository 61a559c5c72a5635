// The recovery code: print it, type it back once. Also used later, from the settings, for a new code.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-context.tsx'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import styles from './recovery-sheet-step.module.css'

type RecoverySheetStepProps = {
  readonly pageSize: 'A4' | 'Letter'
  readonly onConfirmed: () => void
  /** Leaves it for later; the app goes on asking. */
  readonly onLater: () => void
}

export const RecoverySheetStep = ({ pageSize, onConfirmed, onLater }: RecoverySheetStepProps) => {
  const { t } = useTranslation('vault')
  const { app } = useApi()
  const [typed, setTyped] = useState('')
  const code = useAsk(['vault.recoveryCode'], (api) => api.vault.vault.recoveryCode({}))
  const print = useMutation({ mutationFn: () => app.reports.exportRecoverySheet({ pageSize }) })
  const confirm = useDo((api, input: string) => api.vault.vault.confirmRecovery({ code: input }))

  const submit = () => {
    if (typed.trim() === '') return
    confirm.mutate(typed, { onSuccess: (answer) => answer.matches && onConfirmed() })
  }
  return (
    <Form onSubmit={submit}>
      {code.data?.code && (
        <p className={styles.code} translate='no' data-testid='recovery-code'>
          {code.data.code}
        </p>
      )}
      <Cluster>
        <Button onPress={() => print.mutate()} isPending={print.isPending}>
          {t('recovery.print')}
        </Button>
      </Cluster>
      {print.data?.outcome === 'written' && (
        <Notice kind='done' title={t('recovery.printed')} live>
          {t('recovery.printedWhy')}
        </Notice>
      )}
      <ProblemNotice error={print.error} />
      <TextField
        label={t('recovery.typeBack')}
        description={t('recovery.typeBackHint')}
        autoComplete='off'
        spellCheck='false'
        value={typed}
        onChange={setTyped}
        error={confirm.data && !confirm.data.matches ? t('recovery.different') : undefined}
      />
      <ProblemNotice error={confirm.error} />
      <Cluster align='between'>
        <Button variant='quiet' onPress={onLater}>
          {t('recovery.later')}
        </Button>
        <Button type='submit' variant='primary' isPending={confirm.isPending}>
          {t('recovery.confirm')}
        </Button>
      </Cluster>
    </Form>
  )
}
