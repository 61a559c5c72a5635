import type { Migration } from '../../db/migration.ts'
import { private0010 } from './0010-private.ts'

/** The private store's own list, in order, step ten. A released migration is never changed again. */
export const privateMigrations: readonly Migration[] = [private0010]
