// How often each of these alerts would be raised with clients who do exactly as expected: an alert asks, it does not know.
import { useTranslation } from 'react-i18next'
import { alertRateOf } from '#domain/outcomes/alert-rates/alert-rate-of.ts'
import { publishedAlertRates } from '#domain/outcomes/alert-rates/published-alert-rates.ts'
import type { AlertRow } from '#shared/contracts/outcomes.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { alertRule } from '../alert-rule.ts'

export const AlertChance = ({ alerts }: { readonly alerts: readonly AlertRow[] }) => {
  const { t } = useTranslation('alerts')
  const format = useFormat()
  const rules = [...new Set(alerts.flatMap(({ rule }) => alertRule(rule) ?? []))]
  if (rules.length === 0) return null
  const { clients, sessions, anyWorthALook } = publishedAlertRates
  return (
    <section>
      <h3>{t('chance.title')}</h3>
      <p>
        {t('chance.why', {
          clients: format.number(clients),
          sessions,
          anySession: format.percent(anyWorthALook.perSession),
          anyClient: format.percent(anyWorthALook.perClient),
        })}
      </p>
      <ul>
        {rules.map((rule) => {
          const rate = alertRateOf(rule)
          const name = t(`rule.${rule}`)
          return (
            <li key={rule}>
              <small>
                {rate
                  ? t('chance.rate', {
                      rule: name,
                      perSession: format.percent(rate.perSession),
                      perClient: format.percent(rate.perClient),
                    })
                  : t('chance.unknown', { rule: name })}
              </small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
