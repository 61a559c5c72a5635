// What a line of the audit trail says, as a key of the catalogue; a line of a newer version keeps its own name.
const FINER = /^(outcomes\.corrected)\.[A-Za-z]+$/

/** 'clients.created' → 'action.clients.created'. */
export const actionKey = (action: string): string => `action.${action.replace(FINER, '$1')}`

/** The part of an id that is enough to tell two apart on one page: a UUID's first eight characters. */
export const shortObject = (objectId: string): string =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(objectId) ? objectId.slice(0, 8) : objectId
