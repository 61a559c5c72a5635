import type { Migration } from '../migration.ts'
import { migration0010 } from './0010-ground.ts'
import { migration0020 } from './0020-caseload.ts'
import { migration0030 } from './0030-note-draft.ts'
import { migration0040 } from './0040-measure-packs.ts'
import { migration0050 } from './0050-own-course.ts'
import { migration0060 } from './0060-caseload-load.ts'
import { migration0070 } from './0070-private-area.ts'
import { migration0080 } from './0080-ways-in.ts'
import { migration0090 } from './0090-line-summary.ts'
import { migration0100 } from './0100-supervision.ts'
import { migration0140 } from './0140-safety-stales.ts'
import { migration0150 } from './0150-calendar-source.ts'

/** In order, in tens. A released migration is never changed again. */
export const migrations: readonly Migration[] = [
  migration0010,
  migration0020,
  migration0030,
  migration0040,
  migration0050,
  migration0060,
  migration0070,
  migration0080,
  migration0090,
  migration0100,
  migration0140,
  migration0150,
]
