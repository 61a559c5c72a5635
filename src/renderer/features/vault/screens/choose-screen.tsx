// All caseloads on this laptop, with what is wrong with those that can't be opened; and the ways to a further one.
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-context.tsx'
import { errorKeyOfCode } from '../../../api/errors.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import type { AppStateAnswer } from '../../../app/use-app-state.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Gate } from '../components/gate.tsx'

type Listed = AppStateAnswer['vaults'][number]

type ChooseScreenProps = {
  readonly vaults: readonly Listed[]
  readonly onChoose: (vaultId: string) => void
  readonly onNew: () => void
  readonly onSample: () => void
}

export const ChooseScreen = ({ vaults, onChoose, onNew, onSample }: ChooseScreenProps) => {
  const { t } = useTranslation(['vault', 'errors', 'shell'])
  const format = useFormat()
  const { app } = useApi()
  const restore = useMutation({
    mutationFn: () => app.backup.restore({}),
    onSuccess: (answer) => {
      if (answer.outcome === 'restored') onChoose(answer.vaultId)
    },
  })
  const hasSample = vaults.some((vault) => vault.sample)
  return (
    <Gate
      wide
      title={t('choose.title')}
      why={t('choose.why')}
      elsewhere={
        <>
          <LinkButton onPress={onNew}>{t('choose.new')}</LinkButton>
          <LinkButton onPress={() => restore.mutate()}>{t('choose.restore')}</LinkButton>
          {!hasSample && <LinkButton onPress={onSample}>{t('choose.sample')}</LinkButton>}
        </>
      }
    >
      <RowList label={t('choose.list')}>
        {vaults.map((vault) => (
          <ListRow
            key={vault.vaultId}
            title={vault.label || vault.vaultId}
            detail={
              vault.problem
                ? t(`errors:${errorKeyOfCode(vault.problem)}`)
                : vault.createdAt !== null && t('choose.since', { date: format.date(vault.createdAt) })
            }
            end={
              <>
                {vault.sample && <Tag tone='amber'>{t('shell:sample')}</Tag>}
                {!vault.problem && (
                  <Button size='s' onPress={() => onChoose(vault.vaultId)}>
                    {t('choose.open')}
                  </Button>
                )}
              </>
            }
          />
        ))}
      </RowList>
      <ProblemNotice error={restore.error} />
    </Gate>
  )
}
