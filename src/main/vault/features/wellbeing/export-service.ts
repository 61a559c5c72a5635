// Everything to oneself, in a file that can be read without the app. Its place was chosen in main's dialog; main never sees
// a row. The PIN is not in it.
import { writeWhole } from '../../files/disk.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { readPrivateRecord } from './record-service.ts'

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

export const exportPrivate = (life: VaultLife, path: string): Record<string, never> => {
  const record = readPrivateRecord(life.privateArea.current(), life.tools.now())
  const { pulses, notes, fullChecks, support, helpLines, cost, sentence, draft, fullDraft, openForms } =
    record
  const readable = {
    what: 'My check-in, exported from Evenkeel. Lines 0 to 10; effect and recover are better when higher.',
    exportedAt: time(record.now),
    pulses: pulses.map(({ pulseId: _, at, text, ...lines }) => ({
      at: time(at),
      ...Object.fromEntries(
        Object.entries(lines).map(([name, tenths]) => [name, tenths === null ? null : tenths / 10]),
      ),
      text,
    })),
    unfinished: draft,
    unfinishedFullCheck: fullDraft,
    unsaved: openForms,
    notes: notes.map(({ at, text }) => ({ at: time(at), text })),
    fullChecks: fullChecks.map(({ checkId: _, at, ...check }) => ({ at: time(at), ...check })),
    support: support.map(({ at, talkedAt }) => ({ at: time(at), talkedAt: time(talkedAt) })),
    whatItWouldCost: cost,
    sentenceToSay: sentence,
    helpLines: helpLines.map(({ helpLineId: _, ...line }) => line),
  }
  writeWhole(path, `${JSON.stringify(readable, null, 2)}\n`, 'backup')
  return {}
}
