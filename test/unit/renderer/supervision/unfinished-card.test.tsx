import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { UnfinishedCard } from '#renderer/features/supervision/components/unfinished-card.tsx'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { LocaleProvider } from '#renderer/i18n/locale.tsx'

const htmlOf = (count: number): string =>
  renderToStaticMarkup(
    <LocaleProvider i18n={createI18n('en')} locale='en-GB' timeZone='UTC'>
      <UnfinishedCard
        sessions={Array.from({ length: count }, (_, index) => ({
          sessionId: `session-${index}`,
          plannedAt: Date.UTC(2026, 2, 2, 9 + index),
          aliases: [`Person ${index + 1}.`],
          ends: ['note'],
        }))}
        held={count}
        onOpen={() => undefined}
      />
    </LocaleProvider>,
  )

const namesIn = (html: string): number => html.match(/Open the session with Person/g)?.length ?? 0

describe('what is unfinished at the end of a week', () => {
  it('stands there whole while it is short', () => {
    for (const count of [0, 1, 5, 6]) {
      expect(namesIn(htmlOf(count))).toBe(count)
      expect(htmlOf(count)).not.toContain('more</button>')
    }
  })

  it('is no wall of what was not done where it is long', () => {
    expect(namesIn(htmlOf(14))).toBe(5)
    expect(htmlOf(14)).toContain('And 9 more</button>')
  })
})
