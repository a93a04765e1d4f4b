import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'fr',
  letters: 'àâæçéèêëîïôœùûüÿ',
  links: wordSet(`
    le la les l un une des du de d au aux à a en et ou par pour sur sous avec dans entre vers chez son sa ses leur
    leurs notre nos votre vos mon ma mes ton ta tes ce cet cette ces tout toute tous toutes chaque même mêmes
    autre autres tel telle tels telles propre ès quelque quelques aucun aucune présent présente présents présentes propres
    ledit ladite lesdits lesdites`),
  boundaries: wordSet(`
    je j tu il elle on nous vous ils elles me m te t se s lui eux y moi toi soi ci ça cela ceci celui celle ceux celles
    que qu qui quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
    desquelles c n ne pas point plus jamais ni non mais donc or car si comme lorsque lorsqu puisque puisqu quand
    quoique afin ainsi alors aussi après avant avoir ayant ait aient ai as avons avez ont avait avaient aura auront
    aurait auraient eu eue eus eues être étant été est es sommes êtes sont était étaient sera seront serait seraient
    soit soient fut furent fait font faire peut peuvent pouvoir pourra pourront pourrait pourraient puisse puissent
    doit doivent devoir devra devront devrait devraient doive dû faut contre auprès depuis dès durant hors jusque jusqu
    malgré outre parmi pendant sans selon sauf suivant notamment également toutefois cependant néanmoins très
    bien encore déjà ici là lors moins peu trop seulement toujours souvent dessus dessous ensuite enfin puis`),
  cues: {
    inNames: 'de du des la le les et',
    inTitles: '',
    unfinished: 'des de du la le les par et ou en si que lorsque',
    finite: 'est sont doit doivent peut peuvent sera seront',
  },
}
