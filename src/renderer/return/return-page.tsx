// Words for who holds the laptop, and behind one button (or the first digit typed) the door for the therapist.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { Notice } from '../ui/display/notice.tsx'
import { digitOf } from '../ui/fields/code-input.tsx'
import styles from './return-page.module.css'
import { useHandBackWords } from './use-hand-back-words.ts'
import type { ReturnInfo } from './use-return-info.ts'

type ReturnPageProps = {
  readonly info: Pick<ReturnInfo, 'moment' | 'language' | 'direction'>
  /** The last try failed and nothing else says why; or the answers wait outside the caseload. */
  readonly trouble: 'failed' | 'stuck' | null
  /** Typed digits are for the door even before it is seen. */
  readonly listens: boolean
  readonly onStay: () => void
  readonly children: ReactNode
}

export const ReturnPage = ({ info, trouble, listens, onStay, children }: ReturnPageProps) => {
  const { t } = useTranslation('return')
  const { moment } = info
  const { language, words } = useHandBackWords(info.language)
  const door = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(moment === 'back')
  useEffect(() => {
    // The pad is there and listens before it is seen, so that a code can be typed at once.
    const typed = (event: KeyboardEvent) => digitOf(event.key) && setOpen(true)
    // Whoever tabs into it sees where they are.
    const reached = ({ target }: FocusEvent) =>
      target instanceof HTMLButtonElement && door.current?.contains(target) && setOpen(true)
    window.addEventListener('keydown', typed)
    window.addEventListener('focusin', reached)
    return () => {
      window.removeEventListener('keydown', typed)
      window.removeEventListener('focusin', reached)
    }
  }, [])
  // The button that opened the door is gone, and with it the focus: typing goes on at the door.
  useEffect(() => {
    if (isOpen) door.current?.querySelector<HTMLElement>('fieldset, input')?.focus()
  }, [isOpen])
  const openDoor = () => {
    setOpen(true)
    // The pressed button is gone then; without this a typed code would go nowhere.
    door.current?.querySelector('fieldset')?.focus()
  }
  return (
    <main className={styles.page} data-open={isOpen || undefined}>
      {moment === 'back' ? (
        <div className={styles.words}>
          <h1 className={styles.title}>{t('back.title')}</h1>
          <p className={styles.body}>{t('back.body')}</p>
          <div className={styles.acts}>
            <Button size='l' variant='quiet' onPress={onStay}>
              {t('stayPicture')}
            </Button>
          </div>
        </div>
      ) : (
        words && (
          <div className={styles.words} lang={language} dir={info.direction}>
            <h1 className={styles.title}>{words(`${moment}.title`)}</h1>
            <p className={styles.body}>{words(`${moment}.body`)}</p>
            <div className={styles.acts}>
              <Button size='l' variant={moment === 'away' ? 'primary' : 'quiet'} onPress={onStay}>
                {words('stay')}
              </Button>
              {!isOpen && (
                <Button size='l' onPress={openDoor}>
                  {words('therapist')}
                </Button>
              )}
            </div>
          </div>
        )
      )}
      <div ref={door} className={styles.door} data-shown={isOpen || undefined}>
        {trouble && (
          <Notice kind='problem' title={t(`${trouble}.title`)} live>
            {t(`${trouble}.body`)}
          </Notice>
        )}
        {(isOpen || listens) && children}
      </div>
    </main>
  )
}
