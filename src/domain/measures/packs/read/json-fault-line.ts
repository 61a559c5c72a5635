// Where a text stops being JSON. The engine's own message says so only sometimes, and never in the same words.

const token =
  /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y
const blank = /[ \t\r\n]*/y

type Want = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'more' | 'nothing'

const matchAt = (pattern: RegExp, text: string, position: number): string | undefined => {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0]
}

const opened: Readonly<Record<string, Want>> = { '[': 'valueOrEnd', '{': 'keyOrEnd' }

/** What may follow a word; undefined when the word may not stand here. `open` holds the brackets that are open. */
const wantAfter = (word: string, want: Want, open: string[]): Want | undefined => {
  const closed = (): Want => (open.length > 0 ? 'more' : 'nothing')
  const isEnd = word === (open.at(-1) === '[' ? ']' : '}') && open.length > 0
  if (isEnd && (want === 'valueOrEnd' || want === 'keyOrEnd' || want === 'more')) {
    open.pop()
    return closed()
  }
  if (want === 'key' || want === 'keyOrEnd') return word.startsWith('"') ? 'colon' : undefined
  if (want === 'colon') return word === ':' ? 'value' : undefined
  if (want === 'more') return word === ',' ? (open.at(-1) === '[' ? 'value' : 'key') : undefined
  if (want === 'nothing' || [']', '}', ',', ':'].includes(word)) return undefined
  const inside = opened[word]
  if (inside) open.push(word)
  return inside ?? closed()
}

/** The line, from 1, of the first sign that does not belong; the last line where the text merely stops too early. */
export const jsonFaultLine = (text: string): number => {
  const open: string[] = []
  let want: Want = 'value'
  let position = 0
  for (;;) {
    position += matchAt(blank, text, position)?.length ?? 0
    const word: string | undefined = matchAt(token, text, position)
    const next: Want | undefined = word === undefined ? undefined : wantAfter(word, want, open)
    if (word === undefined || next === undefined) return text.slice(0, position).split('\n').length
    want = next
    position += word.length
  }
}
