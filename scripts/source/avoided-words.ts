// Words that are not for clients, in each language: red, off track, at risk, deteriorated, dropped out, score, perfect.
// Whole words or their stems; the names of the licensed scales in all of them.

const LICENSED = 'ORS|SRS|CORS|CSRS|YCORS|GSRS'

/** Stems: what follows a stem is part of the word. */
const STEMS: Readonly<Record<string, string>> = {
  en: 'red\\b|off track|at risk|deteriorat|drop-?out|scor(?:e|ing)|perfect',
  es: 'roj[oa]|desviad|riesgo|deterior|abandon|puntuaci|puntaje|perfect',
  fr: 'rouge|à risque|détérior|abandon|score|parfait',
  de: 'rot(?:e[nrms]?)?\\b|gefährdet|Risiko|verschlechter|Abbruch|abgebrochen|Punktzahl|Score|perfekt',
  pt: 'vermelh|risco\\b|deterior|abandon|pontuaç|perfeit',
  nl: 'rood|rode\\b|risico|verslechter|afhaker|uitval|score|perfect',
  pl: 'czerwon|ryzyk|pogorsz|porzuc|rezygnac|punktacj|wynik|idealn',
  tr: 'kırmızı|risk|kötüleş|yarıda bırak|puan|mükemmel',
  uk: 'червон|ризик|погірш|покину|оцінк|бал(?:и|ів)?(?![\\p{L}])|ідеальн|досконал',
  ar: 'أحمر|خطر|تدهور|انسحب|انقطع عن|درجة|مثالي',
  'zh-Hans': '红|风险|恶化|退出|中途放弃|得分|分数|评分|完美',
  hi: 'लाल|जोखिम|बिगड़|बीच में छोड़|अंक|स्कोर|परफ़ेक्ट',
}

const isLatinOrCyrillic = (tag: string): boolean => !['ar', 'zh-Hans', 'hi'].includes(tag)

export const avoided = (tag: string): RegExp => {
  const stems = STEMS[tag]
  if (stems === undefined)
    throw new Error(`No words to avoid are known in ${tag}: add them to avoided-words.ts`)
  const start = isLatinOrCyrillic(tag) ? '(?<!\\p{L})' : ''
  return new RegExp(`${start}(?:${stems})|(?<![A-Za-z])(?:${LICENSED})(?![A-Za-z])`, 'iu')
}
