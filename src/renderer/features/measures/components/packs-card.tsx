// The imported measures, with every version that was imported: in use, replaced, retired.
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackRow } from '#shared/contracts/measure-packs.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { IconButton } from '../../../ui/actions/icon-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { Menu } from '../../../ui/overlays/menu.tsx'
import { useBindingWords } from '../hooks/use-binding-words.ts'
import { ImportDialog } from './import-dialog.tsx'
import { KeptPreview } from './pack-preview.tsx'

type Open =
  | { readonly is: 'import'; readonly replaces: PackRow | null }
  | { readonly is: 'preview'; readonly packId: string }

export const PacksCard = () => {
  const { t } = useTranslation('packs')
  const packs = useAsk(['measures.list'], (api) => api.vault.measures.list({}))
  const [open, setOpen] = useState<Open | null>(null)
  const rows = packs.data?.packs ?? []
  return (
    <Card
      title={t('card.title')}
      aside={
        <Button size='s' onPress={() => setOpen({ is: 'import', replaces: null })}>
          {t('card.import')}
        </Button>
      }
    >
      <Stack>
        <p>{t('card.why')}</p>
        <ProblemNotice error={packs.error} />
        {rows.length > 0 && (
          <RowList label={t('card.title')}>
            {rows.map((pack) => (
              <PackItem
                key={pack.packId}
                pack={pack}
                onPreview={() => setOpen({ is: 'preview', packId: pack.packId })}
                onReplace={() => setOpen({ is: 'import', replaces: pack })}
              />
            ))}
          </RowList>
        )}
      </Stack>
      {open?.is === 'import' && <ImportDialog replaces={open.replaces} onClose={() => setOpen(null)} />}
      {open?.is === 'preview' && <KeptPreview packId={open.packId} onClose={() => setOpen(null)} />}
    </Card>
  )
}

type PackItemProps = {
  readonly pack: PackRow
  readonly onPreview: () => void
  readonly onReplace: () => void
}

const PackItem = ({ pack, onPreview, onReplace }: PackItemProps) => {
  const { t } = useTranslation('packs')
  const format = useFormat()
  const words = useBindingWords()
  const { packId, title, number, fileVersion, licence, questions, ratings, retiredAt, inUse } = pack
  const retire = useDo((api, retired: boolean) => api.vault.measures.setRetired({ packId, retired }))
  const detail = [
    t('row.questions', { count: questions }),
    words(pack.binding),
    t('row.version', { version: fileVersion || number }),
    t('row.licence', {
      holder: licence.holder,
      number: licence.number,
      date: format.date(Date.parse(licence.day)),
    }),
    ratings > 0 && t('row.ratings', { count: ratings }),
  ].filter((part) => part !== false)
  const state = retiredAt !== null ? 'retired' : inUse ? 'inUse' : 'replaced'
  return (
    <ListRow
      title={<bdi>{title}</bdi>}
      detail={detail.join(' · ')}
      end={
        <Cluster>
          <Tag tone={state === 'inUse' ? 'green' : 'neutral'}>{t(`state.${state}`)}</Tag>
          <Menu
            label={t('row.menu', { title })}
            trigger={<IconButton plain label={t('row.menu', { title })} icon={<Ellipsis aria-hidden />} />}
            groups={[
              [
                { id: 'preview', label: t('row.preview'), onAction: onPreview },
                { id: 'replace', label: t('row.replace'), onAction: onReplace, isDisabled: !inUse },
              ],
              [
                {
                  id: 'retire',
                  label: t(retiredAt === null ? 'row.retire' : 'row.bringBack'),
                  onAction: () => retire.mutate(retiredAt === null),
                  isDisabled: state === 'replaced',
                },
              ],
            ]}
          />
        </Cluster>
      }
    />
  )
}
