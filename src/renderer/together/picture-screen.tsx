// The picture: the finding in words, the chart or its table, a few openings, and what to do next.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Picture } from '#shared/contracts/outcomes.ts'
import { OutcomeChart, OutcomeSentence, OutcomeTable } from '../features/outcomes/public.ts'
import { Notice } from '../ui/display/notice.tsx'
import { Tag } from '../ui/display/tag.tsx'
import { PersonSymbol } from '../ui/drawn/person-symbol.tsx'
import { ChosenFaces } from './chosen-faces.tsx'
import { Openings } from './openings.tsx'
import { PictureActs } from './picture-acts.tsx'
import styles from './picture-screen.module.css'
import { readPicture } from './read-picture.ts'
import type { Acts, Occasion } from './use-acts.ts'

type PictureScreenProps = {
  readonly picture: Picture
  readonly occasion: Occasion
  readonly unreadable: number
  readonly acts: Acts
  readonly onBegin: () => void
  /** Back to the choice of whose picture; null where there is one only. */
  readonly onOther: (() => void) | null
}

export const PictureScreen = ({
  picture,
  occasion,
  unreadable,
  acts,
  onBegin,
  onOther,
}: PictureScreenProps) => {
  const { t } = useTranslation('together')
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const reading = useMemo(() => readPicture(picture.series, occasion, picture.constants), [picture, occasion])
  const isFirstTime = picture.series.ratings.length < 2
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        {picture.symbol !== 'none' && (
          <span className={styles.symbol}>
            <PersonSymbol name={picture.symbol} />
          </span>
        )}
        <div className={styles.finding}>
          {reading.faces ? (
            <h1>{t('faces.heading')}</h1>
          ) : (
            <OutcomeSentence finding={reading.finding} level={1} size='together' />
          )}
        </div>
        <span className={styles.tag}>
          <Tag>{t('namesHidden')}</Tag>
        </span>
      </header>
      {unreadable > 0 && <Notice kind='info' title={t('unreadable', { count: unreadable })} />}
      {acts.hasFailed && (
        <Notice kind='problem' live title={t('problem.title')}>
          {t('problem.body')}
        </Notice>
      )}
      <div className={styles.picture}>
        {reading.faces ? (
          <ChosenFaces rating={reading.faces} occasion={occasion} language={picture.language} />
        ) : view === 'chart' ? (
          <OutcomeChart model={reading.chart} audience='client' size='together' fill />
        ) : (
          <div className={styles.table}>
            <OutcomeTable rows={reading.rows} audience='client' />
          </div>
        )}
      </div>
      <footer className={styles.foot}>
        <Openings openings={reading.openings} />
        <PictureActs
          occasion={occasion}
          acts={acts}
          view={reading.faces ? null : view}
          onView={setView}
          onBegin={onBegin}
          onOther={onOther}
          firstTimeIn={isFirstTime ? picture.language : null}
        />
      </footer>
    </main>
  )
}
