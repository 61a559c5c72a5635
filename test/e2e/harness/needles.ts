// Searches for planted words where they must not be: the memory of living processes and the files of a profile.
// Each word is sought as UTF-8, UTF-16, base64 (at its three offsets) and hex. Linux only (/proc).
import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createFindAll } from './find-all.ts'

export type Needle = { readonly name: string; readonly bytes: Buffer }

const BASE64_OFFSETS = [0, 1, 2] as const
const SHORTEST = 6

/** The forms in which a word could lie somewhere. Words under 6 characters are refused: they would be found by chance. */
export const needlesOf = (word: string): readonly Needle[] => {
  if (word.length < SHORTEST) throw new RangeError('a planted word needs at least 6 characters')
  const utf8 = Buffer.from(word, 'utf8')
  const base64 = BASE64_OFFSETS.map((offset) => {
    // Only the characters that do not depend on what stands around the word.
    const text = Buffer.concat([Buffer.alloc(offset), utf8])
      .toString('base64')
      .replace(/=+$/, '')
    const inner = text.slice(
      offset === 0 ? 0 : offset + 1,
      utf8.length + offset - ((utf8.length + offset) % 3) + 1,
    )
    return { name: `${word} (base64)`, bytes: Buffer.from(inner.slice(0, -1), 'latin1') }
  })
  return [
    { name: `${word} (utf8)`, bytes: utf8 },
    { name: `${word} (utf16)`, bytes: Buffer.from(word, 'utf16le') },
    { name: `${word} (hex)`, bytes: Buffer.from(utf8.toString('hex'), 'latin1') },
    ...base64.filter(({ bytes }) => bytes.length >= SHORTEST),
  ]
}

export const bytesNeedle = (name: string, bytes: Buffer): Needle => ({ name, bytes })

const createFinder = (needles: readonly Needle[]): ((haystack: Buffer) => readonly string[]) => {
  const find = createFindAll(needles.map(({ bytes }) => bytes))
  return (haystack) => {
    const found = find(haystack)
    return needles.filter((_, index) => found.has(index)).map(({ name }) => name)
  }
}

const CHUNK = 16 * 1024 * 1024
const LONGEST = 4096

type Region = { readonly start: bigint; readonly end: bigint }

const regionsOf = async (pid: number): Promise<readonly Region[]> => {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8')
  return maps.split('\n').flatMap((line) => {
    const found = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \d+\s*(.*)$/.exec(line)
    if (!found?.[3]?.startsWith('rw') || found[4] === '[vvar]') return []
    return [{ start: BigInt(`0x${found[1]}`), end: BigInt(`0x${found[2]}`) }]
  })
}

/** What of the needles lies in the writable memory of a process now. Needs the right to read it (root, or ptrace). */
export const findInMemory = async (pid: number, needles: readonly Needle[]): Promise<readonly string[]> => {
  const found = new Set<string>()
  const findIn = createFinder(needles)
  const memory = await open(`/proc/${pid}/mem`, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK + LONGEST)
    for (const { start, end } of await regionsOf(pid)) {
      for (let at = start; at < end; at += BigInt(CHUNK)) {
        const left = end - at
        const wanted = left < BigInt(CHUNK + LONGEST) ? Number(left) : CHUNK + LONGEST
        const read = await memory.read(chunk, 0, wanted, Number(at)).catch(() => ({ bytesRead: 0 }))
        for (const name of findIn(chunk.subarray(0, read.bytesRead))) found.add(name)
      }
    }
  } finally {
    await memory.close()
  }
  return [...found]
}

/** What of the needles lies in which file below a folder: "path: needle". */
export const findInFolder = async (
  folder: string,
  needles: readonly Needle[],
): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const findIn = createFinder(needles)
  const hits = await Promise.all(
    files.map(async (path) => findIn(await readFile(path)).map((name) => `${path}: ${name}`)),
  )
  return hits.flat()
}
