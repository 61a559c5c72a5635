import { isPlainCode } from '#domain/vault/plain-code.ts'
import type { wellbeing } from '#shared/contracts/wellbeing.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { WriteDb } from '../../db/sql.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { keepDraft, keepFullDraft, keepOpenForms } from './draft-service.ts'
import { changePassphrase, erasePrivate, hide, openPrivate, openWithPin, setUp } from './enter-service.ts'
import { deleteFullCheck, insertFullCheck } from './full-check-store.ts'
import { deleteHelpLine, putHelpLine } from './help-line-store.ts'
import { putBack } from './put-back.ts'
import { readPrivateRecord } from './record-service.ts'
import { changeArea, quietFor, readStanding } from './reminder-service.ts'
import { tidyNow } from './retention.ts'
import { putPin, putRetentionWeeks } from './setting-store.ts'
import {
  deletePulse,
  deleteTrendNote,
  endSupport,
  insertPulse,
  insertSupport,
  insertTrendNote,
  putJotting,
} from './store.ts'
import { putCountry, putReminder } from './vault-half-store.ts'

const done = { done: true } as const

/** One transaction in the private store. What takes away must find something. */
const write = (life: VaultLife, work: (db: WriteDb) => unknown): typeof done => {
  inTransaction(life.privateArea.current().db, (db) => {
    if (work(db) === 0) throw new CallError('notFound')
  })
  return done
}

export const wellbeingHandlers: FeatureHandlers<typeof wellbeing> = {
  standing: (_input, { db, vault, privateArea }) => readStanding(db, vault.dir, privateArea.pinLeft()),
  saveReminder: ({ on, weekday }, { life }) => {
    changeArea(life, (db) => putReminder(db, on, weekday))
    return done
  },
  snooze: ({ days }, { life }) => {
    quietFor(life, days)
    return done
  },
  saveCountry: ({ country }, { life }) => {
    changeArea(life, (db) => putCountry(db, country))
    return done
  },
  setUp: async ({ passphrase }, { life }) => {
    await setUp(life, passphrase)
    return done
  },
  open: ({ passphrase }, { life }) => openPrivate(life, passphrase),
  openWithPin: ({ pin }, { life }) => openWithPin(life, pin),
  hide: (_input, { life }) => {
    hide(life)
    return done
  },
  erase: (_input, { life }) => {
    erasePrivate(life)
    return done
  },
  keepDraft: ({ draft }, { life }) => {
    keepDraft(life, draft)
    return done
  },
  keepFullDraft: ({ draft }, { life }) => {
    keepFullDraft(life, draft)
    return done
  },
  keepOpenForms: ({ forms }, { life }) => {
    keepOpenForms(life, forms)
    return done
  },
  get: (_input, { privateArea, now }) => readPrivateRecord(privateArea.current(), now),
  addPulse: (lines, { life, now }) => {
    const { text, ...marks } = lines
    if (Object.values(marks).every((mark) => mark === null) && text === '') throw new CallError('incomplete')
    const pulseId = life.tools.newId()
    write(life, (db) => insertPulse(db, { ...lines, pulseId, at: now }))
    keepDraft(life, null)
    quietFor(life)
    return { pulseId }
  },
  removePulse: ({ pulseId }, { life }) => write(life, (db) => deletePulse(db, pulseId)),
  addNote: (note, { life }) =>
    write(life, (db) => insertTrendNote(db, { ...note, noteId: life.tools.newId() })),
  removeNote: ({ noteId }, { life }) => write(life, (db) => deleteTrendNote(db, noteId)),
  addFullCheck: (check, { life, now }) => {
    write(life, (db) => insertFullCheck(db, { ...check, checkId: life.tools.newId(), at: now }))
    keepFullDraft(life, null)
    return done
  },
  removeFullCheck: ({ checkId }, { life }) => write(life, (db) => deleteFullCheck(db, checkId)),
  putBack: ({ taken }, { life }) => write(life, (db) => putBack(db, taken)),
  needSupport: (_input, { life, now }) => write(life, (db) => insertSupport(db, life.tools.newId(), now)),
  haveTalked: (_input, { life, now }) => write(life, (db) => endSupport(db, now)),
  saveJotting: ({ name, text }, { life, now }) => write(life, (db) => putJotting(db, name, text, now)),
  saveHelpLine: ({ helpLineId, ...line }, { life }) =>
    write(life, (db) => putHelpLine(db, { ...line, helpLineId: helpLineId ?? life.tools.newId() })),
  removeHelpLine: ({ helpLineId }, { life }) => write(life, (db) => deleteHelpLine(db, helpLineId)),
  saveRetention: ({ weeks }, { life, now }) => {
    write(life, (db) => putRetentionWeeks(db, weeks))
    tidyNow(life.privateArea.current().db, now)
    return done
  },
  setPin: async ({ pin }, { life }) => {
    if (pin !== null && isPlainCode(pin)) throw new CallError('weakCode')
    write(life, (db) => putPin(db, pin))
    await life.privateArea.setPin(pin)
    return done
  },
  changePassphrase: async ({ current, next }, { life }) => ({
    outcome: (await changePassphrase(life, current, next)) ? 'done' : 'wrong',
  }),
}
