// Folders that are copied to somebody else's computer as they change: a live vault may be torn there.
const clouds =
  /(^|[\\/])(dropbox|onedrive|google drive|googledrive|icloud drive|com~apple~clouddocs|nextcloud|owncloud|pcloud ?drive|syncthing|box sync|mega|proton drive)([ \\/_-]|$)/i

/** Whether a path looks like a folder of a cloud service; a guess by its name, for a warning only. */
export const isCloudFolder = (path: string): boolean => clouds.test(path)
