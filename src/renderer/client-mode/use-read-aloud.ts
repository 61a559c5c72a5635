// Reads the page with a voice of the operating system. Only voices on this laptop are used: nothing goes out.
import { useEffect, useEffectEvent, useRef, useState } from 'react'

export type ReadAloud = {
  readonly isReading: boolean
  /** There is no voice for this language on this laptop. */
  readonly noVoice: boolean
  readonly toggle: () => void
  readonly stop: () => void
}

const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
  const base = language.split('-')[0] ?? language
  const own = speechSynthesis.getVoices().filter((voice) => voice.localService)
  return own.find((voice) => voice.lang === language) ?? own.find((voice) => voice.lang.startsWith(base))
}

/** Voices may arrive late; a moment is enough for those that are installed. */
const whenVoiced = (language: string): Promise<SpeechSynthesisVoice | undefined> =>
  new Promise((resolve) => {
    const now = voiceFor(language)
    if (now) {
      resolve(now)
      return
    }
    const answer = () => {
      clearTimeout(timer)
      speechSynthesis.removeEventListener('voiceschanged', answer)
      resolve(voiceFor(language))
    }
    const timer = setTimeout(answer, 800)
    speechSynthesis.addEventListener('voiceschanged', answer)
  })

/** `auto`: a new value begins reading by itself; null waits to be asked. */
export const useReadAloud = (
  language: string,
  sentences: readonly string[],
  auto: string | null,
): ReadAloud => {
  const [isReading, setReading] = useState(false)
  const [noVoice, setNoVoice] = useState(false)
  const turn = useRef(0)

  const stop = () => {
    turn.current += 1
    speechSynthesis.cancel()
    setReading(false)
  }
  const start = async () => {
    const mine = ++turn.current
    const voice = await whenVoiced(language)
    if (mine !== turn.current) return
    setNoVoice(!voice)
    if (!voice) return
    setReading(true)
    sentences.forEach((sentence, at) => {
      const said = new SpeechSynthesisUtterance(sentence)
      said.voice = voice
      said.lang = voice.lang
      said.rate = 0.92
      if (at === sentences.length - 1) said.onend = () => mine === turn.current && setReading(false)
      said.onerror = () => mine === turn.current && setReading(false)
      speechSynthesis.speak(said)
    })
  }
  const begin = useEffectEvent(() => void start())
  useEffect(() => {
    if (auto !== null) begin()
    return () => speechSynthesis.cancel()
  }, [auto])
  return { isReading, noVoice, stop, toggle: () => (isReading ? stop() : void start()) }
}
