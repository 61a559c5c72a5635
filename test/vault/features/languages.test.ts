// A machine-made language is off until the therapist ticks that somebody has read it.
import { describe, expect, it } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import { clientLanguageTags } from '#domain/languages/client-languages.ts'
import { addClient, addSession, aids } from '../support/caseload.ts'
import { passphrase } from '../support/temp-vault.ts'
import { restart, startOpen, type TestProcess } from '../support/vault-process.ts'

type State = { readonly language: string; readonly readAt: number | null; readonly isOn: boolean }

const states = async (process: TestProcess): Promise<readonly State[]> =>
  (await process.ok<{ languages: readonly State[] }>('settings.listLanguages')).languages

const on = async (process: TestProcess) =>
  (await states(process)).filter(({ isOn }) => isOn).map(({ language }) => language)

const shownTo = async (process: TestProcess, language: string) => {
  const { clientId, episodeId } = await addClient(process, `Laurel ${language}`)
  const sessionId = await addSession(process, episodeId)
  const who = [{ clientId, personId: null, aids: { ...aids, language } }]
  const kit = await process.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
  const { aids: kept } = await process.ok<{ aids: { language: string } }>('clients.get', { clientId })
  return { shown: kit.forms.map((form) => `${form.language} ${form.direction}`), kept: kept.language }
}

describe('languages of the client screen', () => {
  it('are all there; English alone is on at first', async () => {
    const process = await startOpen()
    expect((await states(process)).map(({ language }) => language)).toEqual(clientLanguageTags)
    expect(await on(process)).toEqual(['en'])
  })

  it('are switched on with the date and an audit line, and off again; a restart keeps that', async () => {
    const process = await startOpen()
    await process.ok('settings.setLanguageRead', { language: 'uk', isRead: true })
    const readAt = process.clock.now
    expect((await states(process)).find(({ language }) => language === 'uk')).toEqual({
      language: 'uk',
      readAt,
      isOn: true,
    })
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase })
    expect(await on(again)).toEqual(['en', 'uk'])
    again.clock.now = toEpochMs(again.clock.now + 60_000)
    await again.ok('settings.setLanguageRead', { language: 'uk', isRead: true })
    expect((await states(again)).find(({ language }) => language === 'uk')?.readAt).toBe(readAt)
    await again.ok('settings.setLanguageRead', { language: 'uk', isRead: false })
    expect(await on(again)).toEqual(['en'])
    const { lines } = await again.ok<{ lines: readonly { action: string; objectId: string }[] }>(
      'audit.list',
      {
        before: null,
        limit: 20,
      },
    )
    expect(lines.map(({ action, objectId }) => `${action} ${objectId}`)).toEqual(
      expect.arrayContaining(['settings.languageRead uk', 'settings.languageOff uk']),
    )
  })

  it('take no other language, and no tick for English', async () => {
    const process = await startOpen()
    for (const language of ['tlh', 'en', '', 'es; DROP TABLE language_read'])
      expect(await process.code('settings.setLanguageRead', { language, isRead: true })).toBe('badInput')
    expect(await process.code('clients.create', { aids: { ...aids, language: 'tlh' } })).toBe('badInput')
  })

  it('that are off are shown to nobody: English is, and the wish is kept', async () => {
    const process = await startOpen()
    expect(await shownTo(process, 'ar')).toEqual({ shown: ['en ltr'], kept: 'ar' })
    await process.ok('settings.setLanguageRead', { language: 'ar', isRead: true })
    expect(await shownTo(process, 'ar')).toEqual({ shown: ['ar rtl'], kept: 'ar' })
  })
})
