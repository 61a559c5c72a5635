// A short word at the window's edge after an act, with an undo where there is one. Problems stay until put away.
import { X } from 'lucide-react'
import { createContext, type ReactNode, useContext, useState } from 'react'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../actions/link-button.tsx'
import { cx } from '../cx.ts'
import styles from './toast.module.css'

export type ToastMessage = {
  readonly title: string
  readonly detail?: string | undefined
  readonly kind?: 'done' | 'problem' | undefined
  /** e.g. undo */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined
}

type ShowToast = (message: ToastMessage) => void
type Toasts = { readonly show: ShowToast; readonly clear: () => void }

const ToastContext = createContext<Toasts | null>(null)
const STAYS_MS = 8000
const STAYS_WITH_ACTION_MS = 15_000

/** Holds the messages of a window and draws them; once, near the top. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation('ui')
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }))
  const [toasts] = useState<Toasts>(() => ({
    show: (message) => {
      const timeout = message.action ? STAYS_WITH_ACTION_MS : STAYS_MS
      queue.add(message, message.kind === 'problem' ? {} : { timeout })
    },
    clear: () => queue.clear(),
  }))
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      <ToastRegion queue={queue} aria-label={t('toast.region')} className={cx(styles.region)}>
        {({ toast }) => {
          const { title, detail, kind, action } = toast.content
          return (
            <Toast toast={toast} className={cx(styles.toast, kind === 'problem' && styles.problem)}>
              <ToastContent className={styles.words}>
                <Text slot='title' className={styles.title}>
                  {title}
                </Text>
                {detail && (
                  <Text slot='description' className={styles.detail}>
                    {detail}
                  </Text>
                )}
              </ToastContent>
              {action && (
                <LinkButton
                  strong
                  onPress={() => {
                    action.onAction()
                    queue.close(toast.key)
                  }}
                >
                  {action.label}
                </LinkButton>
              )}
              <Button slot='close' aria-label={t('toast.dismiss')} className={cx(styles.close)}>
                <X aria-hidden />
              </Button>
            </Toast>
          )
        }}
      </ToastRegion>
    </ToastContext.Provider>
  )
}

const useToasts = (): Toasts => {
  const toasts = useContext(ToastContext)
  if (!toasts) throw new Error('useToast needs a ToastProvider above it')
  return toasts
}

/** `const toast = useToast(); toast({ title, action })` */
export const useToast = (): ShowToast => useToasts().show

/** Takes every message away, and its undo: where what it speaks of is no longer open. */
export const useClearToasts = (): (() => void) => useToasts().clear
