// Whether a path lies in a folder that a cloud service keeps in step: a live vault there can be copied half-written, and
// goes out to someone else's machine. Told by the folder names that these services use; a warning, never a refusal.

const services: readonly (readonly [name: string, segment: RegExp])[] = [
  ['Dropbox', /^dropbox(?: .*)?$/i],
  ['OneDrive', /^onedrive(?:[ -].*)?$/i],
  ['iCloud', /^(?:mobile documents|icloud ?drive|com~apple~clouddocs)$/i],
  ['Google Drive', /^(?:google ?drive|my drive|googledrive-.*)$/i],
  ['Nextcloud', /^(?:nextcloud|owncloud)$/i],
  ['Box', /^(?:box|box sync|box-box)$/i],
  ['pCloud', /^pcloud ?(?:drive|sync)$/i],
  ['MEGA', /^mega(?:sync)?$/i],
  ['Syncthing', /^(?:sync|syncthing)$/i],
  ['Proton Drive', /^proton ?drive$/i],
  ['Tresorit', /^tresorit(?: drive)?$/i],
]

/** The service's name, or undefined. Takes paths of all three systems. */
export const syncedFolder = (path: string): string | undefined => {
  const segments = path.split(/[\\/]+/)
  return services.find(([, pattern]) => segments.some((segment) => pattern.test(segment)))?.[0]
}
