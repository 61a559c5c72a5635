// Fetches one npm package with the user's own npm client and configuration, and checks it before it is unpacked.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from './run.ts'

const sha512 = async (path: string): Promise<string> => {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}

/** Leaves the package's files in `folder`. `expected` is its sha512 in base64; omit it where npm's own check is enough. */
export const fetchPackage = async (spec: string, folder: string, expected?: string): Promise<void> => {
  const download = await mkdtemp(join(folder, '.fetch-'))
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  const [command = 'npm', ...first] = npm
  try {
    await run(command, [...first, 'pack', spec, '--pack-destination', download, '--silent'], { cwd: folder })
    const [file] = await readdir(download)
    if (!file) throw new Error(`npm brought nothing for ${spec}`)
    const archive = join(download, file)
    const found = expected === undefined ? undefined : await sha512(archive)
    if (found !== expected) throw new Error(`${spec} is not the package that was checked: its sha512 differs`)
    await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', '--no-same-owner'])
  } finally {
    await rm(download, { recursive: true, force: true })
  }
}
