import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RecoverySheetScreen } from '#renderer/features/reports/public.ts'
import { groupsOf } from '#renderer/features/reports/screens/recovery-sheet-screen.tsx'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { LocaleProvider } from '#renderer/i18n/locale.tsx'
import { week } from '../../domain/outcomes/series.ts'

const code = '7KQ0M-2XF9T-HB4ZN-8RVC3-W1JPD-6YEGS-A5K0Q'
const i18n = createI18n('en')
const html = renderToStaticMarkup(
  <LocaleProvider i18n={i18n} locale='en-GB' timeZone='UTC'>
    <RecoverySheetScreen
      pageSize='Letter'
      sheet={{
        label: 'Keel practice',
        vaultId: '0b7c2f1e-5f0a-4c1e-9c59-0d5f5d7c2a10',
        createdAt: week(1),
        madeAt: week(2),
        code,
        head: '8f3a·2c91',
      }}
    />
  </LocaleProvider>,
)
const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('RecoverySheetScreen', () => {
  it('prints the whole code, in its order', () => {
    expect(text).toContain(code.replaceAll('-', ' '))
    expect(groupsOf(' AB-CD  EF ')).toEqual(['AB', 'CD', 'EF'])
  })

  it('says which caseload it opens, since when, and of which day the sheet is', () => {
    for (const fact of ['Keel practice', '8 Sept 2026', '15 Sept 2026', 'Vault 0b7c2f1e']) {
      expect(text).toContain(fact)
    }
  })

  it("names the lock screen's own button, and has a place to sign", () => {
    expect(text).toContain(`choose “${i18n.t('vault:lock.recover')}”`)
    for (const word of ['Place', 'Date', 'Signature', 'Keep apart from the laptop'])
      expect(text).toContain(word)
  })
})
