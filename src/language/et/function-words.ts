import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'et',
  letters: 'äõöüšž',
  links: wordSet(
    'ja ning või ehk selle selles sellest sellel see need nende neid oma tema iga iga iseg mis kes kõik kõigi kõikide teise teiste muu muude muid kohta järgi alusel eest vastu juures kaudu vahel seas poolt jaoks suhtes korral üle alla peale enne pärast koos kuni alates',
  ),
  boundaries: wordSet(
    'on ei et kui kes mis mida mille oli olid olla ole pole peab peavad võib võivad tuleb saab siis aga kuid vaid ainult ka kas nii nagu kus sest ega keegi midagi ta nad me te ma nemad tema neile talle ennast enda end igaüks igaühel igal ükski tohi tohib ilma samuti üks ühe mitte ära õigus',
  ),
  share: 0.1,
  usual: ['äõöü', 40],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
