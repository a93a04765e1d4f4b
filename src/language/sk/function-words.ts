import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'sk',
  letters: 'áäčďéíĺľňóôŕšťúýž',
  links: wordSet(
    'a i aj alebo či v vo z zo na do od odo o u po pri pre za pod nad pred medzi s so k ku ten tá to toho tej tomu tom tým tí tie tých tými tento táto toto tohto tejto tomto tieto týchto týmto každý každá každé každého každej iný iná iné iných svoj svoja svoje svoju svojho svojej svojich jeho jej ich podľa proti okrem cez počas bez voči okolo kvôli vrátane',
  ),
  boundaries: wordSet(
    'ale že aby ak keď ktorý ktorá ktoré ktorí ktorého ktorej ktorú ktorým ktorých ktorými ktorom čo kto sa si nie sú je som sme ste bol bola bolo boli byť bude budú by môže môžu musí musia smie smú možno treba má majú mať ako tak tiež taktiež iba len už ešte však avšak pretože preto kde on ona ono oni my vy ja ty mu ho im nás vás mi ani keďže hoci vtedy potom teda totiž najmä až veľmi ju nich ňom ním tu tam pritom takto takže asi opäť znovu často napriek približne takmer napríklad celkom spolu iba všetky všetci všetkých niektoré niektorých žiadne vďaka teraz iné ktorýkoľvek svojmu vás vám nám ktorákoľvek ktorýkoľvek',
  ),
  share: 0.12,
  usual: ['áíýéľôä', 60],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'vo ku na do od pre podľa pri pred že',
    finite: '',
  },
}
