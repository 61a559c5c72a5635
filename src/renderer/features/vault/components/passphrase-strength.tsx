// How long a guesser would need, in words and a bar. The dictionaries are large and come only when somebody types.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkPassphrase } from '#domain/vault/passphrase-rule.ts'
import { Meter } from '../../../ui/display/meter.tsx'

type Strength = 0 | 1 | 2 | 3 | 4
const WORDS = ['veryWeak', 'weak', 'fair', 'good', 'strong'] as const

/** Resolves to a judge: passphrase → 0 to 4, zxcvbn's scale. */
const loadJudge = async (): Promise<(passphrase: string) => Strength> => {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const judge = new core.ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary },
  })
  return (passphrase) => judge.check(passphrase.slice(0, 128)).score
}

export const PassphraseStrength = ({ passphrase }: { readonly passphrase: string }) => {
  const { t } = useTranslation('vault')
  const [judge, setJudge] = useState<((passphrase: string) => Strength) | null>(null)
  const begun = passphrase.length > 0
  useEffect(() => {
    if (begun) void loadJudge().then((loaded) => setJudge(() => loaded))
  }, [begun])
  const allowed = checkPassphrase(passphrase).ok
  const score = begun && judge ? judge(passphrase) : 0
  const word = !begun ? 'none' : allowed ? WORDS[score] : 'tooShort'
  return (
    <Meter
      hideLabel
      label={t('strength.label')}
      value={begun ? score + (allowed ? 1 : 0) : 0}
      max={5}
      valueText={t(`strength.${word}`)}
      tone={allowed && score >= 3 ? 'green' : 'amber'}
    />
  )
}
