import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'da',
  letters: 'æøåé',
  links: wordSet(
    'og eller en et den det de i på af for til med om ved fra under over mellem mod hos gennem uden sin sit sine dens dets deres hver hvert anden andet andre denne dette disse samt efter inden ad blandt vedrørende ifølge omkring langs bag foran trods',
  ),
  boundaries: wordSet(
    'som der at ikke er var være været har havde have haft bliver blev blive blevet skal skulle kan kunne må måtte vil ville bør burde hvis når da hvor men så han hun man vi jeg du dem ham hende os sig ej også kun dog før fordi mens hvad hvem hvilken hvilket hvilke end idet såfremt medmindre enten hverken nogen noget nogle ingen intet alle alt herunder heraf dertil jo nu hans hendes min din vores jer mig dig ud op ned ind frem selv selvom her derfor dermed både nemlig igen heller allerede endnu aldrig meget mest mere blot siden samtidig såvel således herom derefter hvorfor hvordan imidlertid får fik fået går gør sådan sådanne begge måske uanset',
  ),
  // `virksomhed`, `station`, `rigtigt`, `højde`, `vej`
  looks: () => /tion|igt|ræ|æn|øj|æg|(?:hed|ej|[dgktvs]ede|[aeio]f)(?![a-zæøå])/g,
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'af efter til fra med som på ved om ifølge',
    finite: '',
  },
}
