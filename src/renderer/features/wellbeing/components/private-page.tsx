// The ground of the private area: its own colour to the edge of the page, so that one sees where one is.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Tag } from '../../../ui/display/tag.tsx'
import { Page, type PageProps } from '../../../ui/layout/page.tsx'
import styles from './private-page.module.css'

type PrivatePageProps = Pick<PageProps, 'title' | 'why' | 'width' | 'actions'> & {
  readonly children: ReactNode
}

export const PrivatePage = ({ children, ...head }: PrivatePageProps) => {
  const { t } = useTranslation('checkin')
  return (
    <div className={styles.area}>
      <Page {...head} tags={<Tag tone='plum'>{t('onlyYou')}</Tag>}>
        {children}
      </Page>
    </div>
  )
}
