// Makes t('namespace:key') a compile error where the key does not exist in the English catalogue.
import type { Catalogue } from './catalogues.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Catalogue
  }
}
