// Seals and appends entries until it is killed; says each number only after its record is on the disk.
// Arguments: path, hand-over id, ratchet start (hex), public key (hex).
import { writeSync } from 'node:fs'
import { appendInbox } from '../../../src/main/inbox-format/append-inbox.ts'
import { sealRecord, startSealing } from '../../../src/main/inbox-format/seal-record.ts'

const [path = '', handoverId = '', ratchetStart = '', publicKey = ''] = process.argv.slice(2)
let state = startSealing(handoverId, Buffer.from(ratchetStart, 'hex'))
for (let entry = 0; ; entry += 1) {
  const { records, next } = sealRecord(Buffer.from(publicKey, 'hex'), state, Buffer.from(`entry ${entry}`))
  appendInbox(path, records)
  state = next
  writeSync(1, `${entry}\n`)
}
