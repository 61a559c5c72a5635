// How the load is computed, and what of it can be set: capacity, limits and points, each with its default beside it.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  defaultLoadWeights,
  type LoadFactor,
  type LoadWeights,
  loadFactors,
} from '#domain/caseload/load-factors.ts'
import type { LoadSettings, LoadWeek } from '#shared/contracts/caseload.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { type CapacityDraft, CapacityFields } from './capacity-fields.tsx'
import { WeightsFields } from './weights-fields.tsx'

type LoadHowDialogProps = { readonly week: LoadWeek; readonly onClose: () => void }
type Save = {
  readonly hours: number
  readonly settings: LoadSettings
  readonly weights: LoadWeights
}

const isUsable = (weights: LoadWeights): boolean =>
  loadFactors.every((factor) => {
    const { lo, hi, max } = weights[factor]
    return [lo, hi, max].every(Number.isFinite) && hi - lo >= 0.01
  })

const isDefault = (weights: LoadWeights, factor: LoadFactor): boolean => {
  const [a, b] = [weights[factor], defaultLoadWeights[factor]]
  return a.lo === b.lo && a.hi === b.hi && a.max === b.max
}

export const LoadHowDialog = (props: LoadHowDialogProps) => {
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const hours = settings.data?.practice.weeklyHours
  return hours === undefined ? null : <OpenDialog {...props} hours={hours} />
}

const OpenDialog = ({ week, hours, onClose }: LoadHowDialogProps & { readonly hours: number }) => {
  const { t } = useTranslation(['caseload', 'common'])
  const [draft, setDraft] = useState<CapacityDraft>({ hours, settings: week.settings })
  const [weights, setWeights] = useState<LoadWeights>(week.weights)
  const save = useDo(async (api, wanted: Save) => {
    await api.vault.settings.save({ practice: { weeklyHours: wanted.hours } })
    await api.vault.caseload.saveSettings({ settings: wanted.settings })
    await api.vault.caseload.saveWeights({ weights: wanted.weights })
  })
  const changed = loadFactors.filter((factor) => !isDefault(weights, factor)).length
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width='l'
      title={t('how.title')}
      onSubmit={() => isUsable(weights) && save.mutate({ ...draft, weights }, { onSuccess: onClose })}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button isDisabled={changed === 0} onPress={() => setWeights(defaultLoadWeights)}>
            {t('how.defaults')}
          </Button>
          <Button type='submit' variant='primary' isPending={save.isPending} isDisabled={!isUsable(weights)}>
            {t('common:action.save')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <Stack gap={2}>
          <p>{t('how.formula')}</p>
          <p>{t('how.bands')}</p>
          <p>{t('how.convention')}</p>
        </Stack>
        <CapacityFields draft={draft} onChange={setDraft} />
        <WeightsFields weights={weights} onChange={setWeights} />
        {changed > 0 && <p>{t('how.changed', { count: changed })}</p>}
        <ProblemNotice error={save.error} />
      </Stack>
    </Dialog>
  )
}
