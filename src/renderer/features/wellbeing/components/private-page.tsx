// A page of the private area: on a ground of its own colour (frame.module.css), so that one sees where one is.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Tag } from '../../../ui/display/tag.tsx'
import { Page, type PageProps } from '../../../ui/layout/page.tsx'

type PrivatePageProps = Pick<PageProps, 'title' | 'why' | 'width' | 'actions'> & {
  readonly children: ReactNode
}

export const PrivatePage = ({ children, ...head }: PrivatePageProps) => {
  const { t } = useTranslation('checkin')
  return (
    <div data-ground='private'>
      <Page {...head} tags={<Tag tone='plum'>{t('onlyYou')}</Tag>}>
        {children}
      </Page>
    </div>
  )
}
