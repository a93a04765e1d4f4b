import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'hr',
  letters: 'čćđšž',
  links: wordSet(
    'i ili te a u na za od do s sa iz o po pri prema pod nad pred među između bez kroz radi zbog uz oko protiv kod ovaj ova ovo ovog ove ovom tog toga te tom taj ta to svoj svoja svoje svojih svojim njegov njegova njegovih njihov njihova njihovih svaki svaka svako svakog svake drugi druga drugo drugih osim tijekom putem',
  ),
  boundaries: wordSet(
    'da je su bio bila bilo bili biti bude budu će ne se ako kada kad koji koja koje kojeg kojim kojima kojih kojoj što tko nije nisu ima imaju može mogu mora moraju treba bi kao ali već samo također kako gdje jer dok niti ni ga mu joj ih im nas vas mi vi on ona oni ono nitko ništa sve svi svatko svakome tako stoga nego bez obzira jest nema smije smiju jedan jedna jednu jednog početkom',
  ),
  share: 0.1,
  usual: ['čćđšž', 60],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'na od do za prema iz',
    finite: '',
  },
}
