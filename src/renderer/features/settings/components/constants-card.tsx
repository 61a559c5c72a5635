// The numbers that sources disagree on, each with its origin, its default and the other values in print. Changed as one, so
// that two quick changes never undo each other; said in a message that takes it back.
import { useTranslation } from 'react-i18next'
import { defaultPracticeConstants } from '#domain/outcomes/practice-constants.ts'
import { useDo } from '../../../api/ask.ts'
import { errorKey } from '../../../api/errors.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { RowList } from '../../../ui/display/list-row.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { type ConstantSpec, type Constants, changedConstants, constantSpecs } from '../constant-specs.ts'
import { useDraft } from '../hooks/use-draft.ts'
import { ConstantRow } from './constant-row.tsx'

const GROUPS = ['cutOff', 'change', 'spread', 'veryLow'] as const

export const ConstantsCard = ({ constants }: { readonly constants: Constants }) => {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const toast = useToast()
  const save = useDo((api, next: Constants) => api.vault.settings.save({ practice: { constants: next } }))
  const keep = async (next: Constants) => {
    const count = changedConstants(constants, next).length
    await save.mutateAsync(next).catch((error: unknown) => {
      // The page is long: what went wrong is said where the eyes are.
      toast({
        kind: 'problem',
        title: t(`errors:${errorKey(error)}`),
        action: { label: t('common:action.retry'), onAction: () => save.mutate(next) },
      })
      throw error
    })
    if (count === 0) return
    toast({
      title: t('constants.changed', { count }),
      action: { label: t('common:action.undo'), onAction: () => save.mutate(constants) },
    })
  }
  const draft = useDraft(constants, keep)
  const set = (change: Partial<Constants>) => draft.change({ ...draft.value, ...change })
  const isDefault = changedConstants(defaultPracticeConstants, draft.value).length === 0
  const rowIn = (group: keyof typeof constantSpecs) => (spec: ConstantSpec) => (
    <ConstantRow
      key={spec.name}
      group={t(`constants.group.${group}`)}
      spec={spec}
      kept={draft.value[spec.name]}
      onChange={(kept) => set({ [spec.name]: kept })}
      onLeave={draft.leave}
    />
  )
  return (
    <>
      {GROUPS.map((group) => (
        <Card key={group} title={t(`constants.group.${group}`)}>
          <p>{t(`constants.groupWhy.${group}`)}</p>
          <RowList label={t(`constants.group.${group}`)}>{constantSpecs[group].map(rowIn(group))}</RowList>
        </Card>
      ))}
      <Card title={t('constants.group.course')}>
        <p>{t('constants.groupWhy.course')}</p>
        <RowList label={t('constants.group.course')}>{constantSpecs.course.map(rowIn('course'))}</RowList>
        <Switch
          isSelected={draft.value.courseForYoungAndCarers}
          description={t('constants.youngWhy')}
          onChange={(courseForYoungAndCarers) => set({ courseForYoungAndCarers })}
        >
          {t('constants.young')}
        </Switch>
      </Card>
      <Notice title={t('constants.fixed')}>{t('constants.fixedWhy')}</Notice>
      <Cluster>
        <Button isDisabled={isDefault} onPress={() => draft.change(defaultPracticeConstants)}>
          {t('constants.reset')}
        </Button>
      </Cluster>
    </>
  )
}
