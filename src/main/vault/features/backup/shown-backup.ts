type Backup = {
  readonly madeAt: number
  readonly file: string
  readonly head: string
  readonly bytes: number
}

/** As screens show a backup: the start of the head tells two apart. */
export const shownBackup = ({ madeAt, file, head, bytes }: Backup): Backup => ({
  madeAt,
  file,
  head: head.slice(0, 8),
  bytes,
})
