import { describe, expect, it } from 'vitest'
import { syncedFolder } from '#domain/vault/synced-folder.ts'

describe('synced folder', () => {
  it.each([
    ['C:\\Users\\kim\\OneDrive - Practice\\Evenkeel', 'OneDrive'],
    ['C:\\Users\\kim\\Dropbox\\vault', 'Dropbox'],
    ['/Users/kim/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud'],
    ['/Users/kim/Library/CloudStorage/GoogleDrive-kim@example.org/My Drive', 'Google Drive'],
    ['/home/kim/Nextcloud/vault', 'Nextcloud'],
    ['/home/kim/Dropbox (Old)', 'Dropbox'],
  ])('%s is kept by %s', (path, service) => {
    expect(syncedFolder(path)).toBe(service)
  })

  it.each([
    '/home/kim/.config/evenkeel/vaults/one',
    'C:\\Users\\kim\\AppData\\Roaming\\evenkeel',
    '/home/kim/boxes/mega-trip',
    '/home/dropboxer/vaults',
    '/mnt/usb',
  ])('%s is this machine’s own', (path) => {
    expect(syncedFolder(path)).toBeUndefined()
  })
})
