import {stemmer} from '@orama/stemmers/french'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'

/** Words whose circumflex tells them from another word; elsewhere on i and u the spelling of 1990 drops it. */
const circumflex = wordSet('dû mûr mûre mûrs sûr sûre sûrs sûres jeûne fût crû')

export const words: Language = spacedLanguage({
  ...functionWords,
  elisions: wordSet('l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  abbreviations: wordSet(`
    art al p pp p.ex ex cf etc m mm mme mmes mlle dr me st ste n no nos vol ch chap sect éd fig par suppl l.r l.c s.c c.-à-d env
    janv févr juil sept oct nov déc av bd tél réf`),
  foldSpelling: (word) =>
    circumflex.has(word)
      ? word
      : word
          .replaceAll('œ', 'oe')
          .replaceAll('æ', 'ae')
          .replaceAll('î', 'i')
          .replaceAll('û', 'u')
          .replace(/^évène/, 'événe')
          .replace(/^(c)lef(s?)$/, '$1lé$2'),
  stem: strip,
  root: stemmer,
})

/** Plural, gender and infinitive (Savoy's minimal stemmer, 1999): `traitement` and `traitant` stay two words. */
function strip(folded: string): string {
  if (folded.length < 4) return folded
  if (folded.length < 6) return folded.replace(/s$/, '')
  if (folded.endsWith('x')) return folded.replace(/aux$/, 'al').replace(/x$/, '')
  return folded
    .replace(/s$/, '')
    .replace(/r$/, '')
    .replace(/e$/, '')
    .replace(/é$/, '')
    .replace(/(.)\1$/, '$1')
}
