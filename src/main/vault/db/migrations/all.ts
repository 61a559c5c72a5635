import type { Migration } from '../migration.ts'
import { migration0010 } from './0010-ground.ts'

/** In order, step ten. A released migration is never changed again. */
export const migrations: readonly Migration[] = [migration0010]
