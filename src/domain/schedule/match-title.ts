// Whose appointment a calendar's title names: by alias or code, as a whole word, whatever the case. Nobody is guessed at.

export type Named<Key> = { readonly key: Key; readonly names: readonly string[] }

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('und').trim()
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign)

/** Whether `name` stands in `title` as a word of its own. */
const standsIn = (title: string, name: string): boolean => {
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    const before = [...title.slice(0, at)].at(-1)
    const [after] = title.slice(at + name.length)
    if (!isWordSign(before) && !isWordSign(after)) return true
  }
  return false
}

/** The one whose name stands in the title; null for nobody, and for more than one. */
export const matchTitle = <Key>(title: string, people: readonly Named<Key>[]): Key | null => {
  const text = plain(title)
  const found = people.filter(({ names }) =>
    names.map(plain).some((name) => name !== '' && standsIn(text, name)),
  )
  const [only, ...others] = found
  return only !== undefined && others.length === 0 ? only.key : null
}
