import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'no',
  letters: 'æøåéòóôâêà',
  links: wordSet(
    'og eller en ei et ein eit den det de i på av for til med om ved fra frå under over mellom mot hos gjennom uten utan sin sitt si sine dens dets deres hver hvert kvar kvart annen annet annan anna andre denne dette disse desse samt etter innen innan blant rundt langs bak foran overfor ovenfor',
  ),
  boundaries: wordSet(
    'som at ikke ikkje er var være vere vært vore har hadde ha hatt blir ble bli blitt vert vart skal skulle kan kunne må måtte vil ville bør burde hvis viss når da då der hvor kor men så han hun ho man vi jeg eg du dem dei ham henne oss seg også òg bare berre kun dog før fordi mens hva kva hvem hvilken hvilket hvilke enn dersom mindre enten verken noen noe nokon noko ingen intet alle alt å herunder hans hennes min din vår vårt våre deg meg me ut opp ned inn fram frem selv sjølv sjølve her derfor dermed både imidlertid igjen heller allerede enda aldri mye mykje mest mer meir siden sidan samtidig slik slike slikt hvordan korleis hvorfor kvifor får fikk fekk fått går gjør gjer nå no begge kanskje likevel altså nokre elles ettersom medan hvorvidt videre vidare deretter',
  ),
  // `virksomhet`, `stasjon`, `rett`, `høyde`, `vei`
  looks: () => /ei|[ks]j|øy|gje|jon|(?:tt|nn|kk|pp|ll|het|skap)(?![a-zæøå])/g,
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'av etter til fra med som på ved om ifølge',
    finite: '',
  },
}
