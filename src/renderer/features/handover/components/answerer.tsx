// One person who will answer: name, form, and how the screen will look for them.

import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Aids } from '#shared/contracts/kit.ts'
import { AidsFields } from '../../../app/people/aids-fields.tsx'
import { useClientLanguages } from '../../../app/people/use-client-languages.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import type { Answering } from '../read-answerers.ts'
import styles from './answerer.module.css'

type AnswererProps = {
  readonly person: Answering
  readonly aids: Aids
  readonly isChosen: boolean
  readonly canLeave: boolean
  readonly onToggle: () => void
  readonly onChange: (aids: Aids) => void
  /** what else this person answers */
  readonly children?: ReactNode
}

export const Answerer = ({
  person,
  aids,
  isChosen,
  canLeave,
  onToggle,
  onChange,
  children,
}: AnswererProps) => {
  const { t } = useTranslation('handover')
  const [isOpen, setOpen] = useState(false)
  const languages = useClientLanguages()
  const about = [
    person.role === 'self' ? t(`band.${person.band}`) : t(`role.${person.role}`),
    languages.shown(aids.language).ownName,
    t('size', { percent: aids.textSize }),
    aids.contrast !== 'normal' && t(`contrast.${aids.contrast}`),
    aids.steady ? t('steady') : aids.layout === 'one' && t('layout.one'),
    aids.readAloud && t('readAloud'),
  ].filter((part) => part !== false)
  return (
    <div className={styles.person}>
      <div className={styles.line}>
        {canLeave ? (
          <Checkbox isSelected={isChosen} onChange={onToggle}>
            <strong>{person.alias}</strong>
          </Checkbox>
        ) : (
          <strong className={styles.name}>{person.alias}</strong>
        )}
        <span className={styles.about}>{about.join(' · ')}</span>
        <LinkButton onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {t('change')}
        </LinkButton>
      </div>
      {isChosen && children}
      {isOpen && <AidsFields value={aids} onChange={onChange} />}
    </div>
  )
}
