// Makes the icon files of the three systems from resources/icons/icon.svg; run it after the drawing has changed.
// Needs rsvg-convert (Debian: librsvg2-bin). Both .ico and .icns are containers of PNG pictures.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { inProject } from './runtime/paths.ts'

const folder = inProject('resources/icons')
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
const ICNS_TYPES = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic14: 512, ic10: 1024 }

const picture = (size: number): Buffer =>
  execFileSync('rsvg-convert', ['-w', `${size}`, '-h', `${size}`, `${folder}/icon.svg`])

const ico = (sizes: readonly number[]): Buffer => {
  const pictures = sizes.map(picture)
  const header = Buffer.alloc(6 + 16 * sizes.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(sizes.length, 4)
  let offset = header.length
  for (const [index, data] of pictures.entries()) {
    const at = 6 + 16 * index
    // 0 stands for 256.
    header.writeUInt8((sizes[index] ?? 0) % 256, at)
    header.writeUInt8((sizes[index] ?? 0) % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(data.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += data.length
  }
  return Buffer.concat([header, ...pictures])
}

const block = (type: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(data.length + 8, 4)
  return Buffer.concat([head, data])
}

const icns = (types: Readonly<Record<string, number>>): Buffer =>
  block('icns', Buffer.concat(Object.entries(types).map(([type, size]) => block(type, picture(size)))))

writeFileSync(`${folder}/icon.png`, picture(512))
writeFileSync(`${folder}/icon.ico`, ico(ICO_SIZES))
writeFileSync(`${folder}/icon.icns`, icns(ICNS_TYPES))
