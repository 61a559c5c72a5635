const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'])
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'])

/** Which way a language is written, by its tag; a script in the tag counts before the language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const { language: code, script } = new Intl.Locale(language)
  return (script === undefined ? rightToLeft.has(code) : rightToLeftScripts.has(script)) ? 'rtl' : 'ltr'
}
