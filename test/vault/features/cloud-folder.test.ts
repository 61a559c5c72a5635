import { describe, expect, it } from 'vitest'
import { isCloudFolder } from '#main/vault/features/vault/cloud-folder.ts'

describe('isCloudFolder', () => {
  it('knows the folders of cloud services by their names', () => {
    for (const path of [
      '/home/robin/Dropbox/evenkeel/vaults/one',
      'C:\\Users\\robin\\OneDrive - Practice\\vaults',
      '/Users/robin/Library/Mobile Documents/com~apple~CloudDocs/vaults',
      '/home/robin/Nextcloud/x',
      '/Users/robin/Google Drive/My Drive',
    ])
      expect(isCloudFolder(path), path).toBe(true)
  })

  it('leaves other folders alone', () => {
    for (const path of [
      '/home/robin/.config/evenkeel',
      '/home/dropboxer/vaults',
      'C:\\omega\\boxes',
      '/mnt/usb',
    ])
      expect(isCloudFolder(path), path).toBe(false)
  })
})
