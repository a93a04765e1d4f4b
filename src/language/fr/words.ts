import {stemmer} from '@orama/stemmers/french'
import {wordSet} from '../engine/memo.ts'
import {spacedLanguage} from '../engine/spaced.ts'
import type {Language} from '../language.ts'

/** Words whose circumflex tells them from another word; elsewhere on i and u the spelling of 1990 drops it. */
const circumflex = wordSet('dû mûr mûre mûrs sûr sûre sûrs sûres jeûne fût crû')

export const words: Language = spacedLanguage({
  id: 'fr',
  letters: 'àâæçéèêëîïôœùûüÿ',
  links: wordSet(`
    le la les l un une des du de d au aux à a en et ou par pour sur sous avec dans entre vers chez son sa ses leur
    leurs notre nos votre vos mon ma mes ton ta tes ce cet cette ces tout toute tous toutes chaque même mêmes
    autre autres tel telle tels telles propre ès quelque quelques aucun aucune`),
  boundaries: wordSet(`
    je j tu il elle on nous vous ils elles me m te t se s lui eux y moi toi soi ci ça cela ceci celui celle ceux celles
    que qu qui quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
    desquelles c n ne pas point plus jamais ni non mais donc or car si comme lorsque lorsqu puisque puisqu quand
    quoique afin ainsi alors aussi après avant avoir ayant ait aient ai as avons avez ont avait avaient aura auront
    aurait auraient eu eue eus eues être étant été est es sommes êtes sont était étaient sera seront serait seraient
    soit soient fut furent fait font faire peut peuvent pouvoir pourra pourront pourrait pourraient puisse puissent
    doit doivent devoir devra devront devrait devraient doive dû faut contre depuis dès durant hors jusque jusqu
    malgré outre parmi pendant sans selon sauf suivant notamment également toutefois cependant néanmoins très
    bien encore déjà ici là lors moins peu trop seulement toujours souvent dessus dessous ensuite enfin puis`),
  elisions: wordSet('l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  abbreviations: wordSet(`
    art al p pp p.ex ex cf etc m mm mme mmes mlle dr me st ste n no nos vol chap sect éd fig par c.-à-d env
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
