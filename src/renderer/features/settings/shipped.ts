// What the app is made of, with its licences. Names are proper names; what each is for is in the catalogue.
export const shipped = [
  { id: 'electron', name: 'Electron, Chromium, Node.js', licence: 'MIT, BSD' },
  { id: 'database', name: 'SQLite3 Multiple Ciphers, better-sqlite3', licence: 'MIT' },
  { id: 'keys', name: '@node-rs/argon2', licence: 'MIT' },
  { id: 'pages', name: 'React, React Query, React Router', licence: 'MIT' },
  { id: 'fields', name: 'React Aria', licence: 'Apache 2.0' },
  { id: 'charts', name: 'nivo, d3', licence: 'MIT, ISC' },
  { id: 'words', name: 'i18next, Temporal, zod', licence: 'MIT' },
  { id: 'figures', name: 'simple-statistics', licence: 'ISC' },
  { id: 'strength', name: 'zxcvbn-ts', licence: 'MIT' },
  { id: 'icons', name: 'Lucide', licence: 'ISC' },
  { id: 'type', name: 'Newsreader, Atkinson Hyperlegible Next', licence: 'OFL 1.1' },
  { id: 'files', name: 'electron-store, electron-log, write-file-atomic', licence: 'MIT, ISC' },
] as const
