import {functionWords as arabic} from './ar/function-words.ts'
import {functionWords as bulgarian} from './bg/function-words.ts'
import {functionWords as catalan} from './ca/function-words.ts'
import {functionWords as czech} from './cs/function-words.ts'
import {functionWords as danish} from './da/function-words.ts'
import {functionWords as german} from './de/function-words.ts'
import {functionWords as greek} from './el/function-words.ts'
import {functionWords as english} from './en/function-words.ts'
import {guessLanguage} from './engine/detect.ts'
import {functionWords as spanish} from './es/function-words.ts'
import {functionWords as estonian} from './et/function-words.ts'
import {familiarHits} from './familiar.ts'
import {functionWords as finnish} from './fi/function-words.ts'
import {functionWords as french} from './fr/function-words.ts'
import type {Cues, FunctionWords} from './function-words.ts'
import {functionWords as hebrew} from './he/function-words.ts'
import {functionWords as hindi} from './hi/function-words.ts'
import {functionWords as croatian} from './hr/function-words.ts'
import {functionWords as hungarian} from './hu/function-words.ts'
import {functionWords as indonesian} from './id/function-words.ts'
import {functionWords as italian} from './it/function-words.ts'
import {functionWords as japanese} from './ja/function-words.ts'
import {functionWords as korean} from './ko/function-words.ts'
import {functionWords as lithuanian} from './lt/function-words.ts'
import {functionWords as latvian} from './lv/function-words.ts'
import {functionWords as dutch} from './nl/function-words.ts'
import {functionWords as norwegian} from './no/function-words.ts'
import {functionWords as polish} from './pl/function-words.ts'
import {functionWords as portuguese} from './pt/function-words.ts'
import {functionWords as romanian} from './ro/function-words.ts'
import {functionWords as russian} from './ru/function-words.ts'
import {functionWords as slovak} from './sk/function-words.ts'
import {functionWords as slovenian} from './sl/function-words.ts'
import {functionWords as swedish} from './sv/function-words.ts'
import {functionWords as thai} from './th/function-words.ts'
import {functionWords as turkish} from './tr/function-words.ts'
import {functionWords as ukrainian} from './uk/function-words.ts'
import {functionWords as vietnamese} from './vi/function-words.ts'
import {functionWords as chinese} from './zh/function-words.ts'

/** Languages that a text may turn out to be in. Apart from `index.ts`, so that who parses a text loads no stemmers. */
export const recognised: readonly FunctionWords[] = [
  english,
  french,
  german,
  spanish,
  italian,
  portuguese,
  dutch,
  russian,
  chinese,
  japanese,
  polish,
  czech,
  swedish,
  ukrainian,
  arabic,
  hebrew,
  turkish,
  greek,
  hindi,
  korean,
  vietnamese,
  thai,
  danish,
  finnish,
  hungarian,
  indonesian,
  norwegian,
  romanian,
  bulgarian,
  catalan,
  slovak,
  estonian,
  croatian,
  lithuanian,
  latvian,
  slovenian,
]

/** The tags of the languages that have all of a folder. */
export const knownLanguages: readonly string[] = recognised.map(({id}) => id)

/** Guesses the language of a text, for which a few hundred characters do; returns a BCP 47 primary subtag, or `und`. */
export function detectLanguage(text: string): string {
  return guessLanguage(text, recognised, familiarHits, 'und')
}

/** The cues of one kind in all languages. */
export function cueWords(kind: keyof Cues): string[] {
  const words = recognised.flatMap(({cues}) => cues[kind].split(' '))
  return [...new Set(words)].filter((word) => word !== '')
}
