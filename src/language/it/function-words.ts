import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'it',
  letters: 'àèéìòù',
  links: wordSet(`
    il lo la i gli le l un uno una di d a da in con su per tra fra e ed o od del dello della dei degli delle dell
    al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul
    sullo sulla sui sugli sulle sull col coi suo sua suoi sue loro nostro nostra nostri nostre questo questa questi
    queste quest quello quella quelli quelle quell ogni tutto tutta tutti tutte altro altra altri altre stesso stessa
    stessi stesse proprio propria propri proprie tale tali alcuni alcune ciascun ciascuno ciascuna`),
  boundaries: wordSet(`
    io tu egli ella esso essa noi voi essi esse mi ti si ci vi ne lui lei che chi cui quale quali dove quando come
    se perché poiché affinché mentre sebbene qualora secondo senza contro durante mediante presso verso entro oltre
    dopo prima fino non né mai ma però anche inoltre già ancora più meno molto poco così quindi dunque allora qui
    là solo è sono era erano fu furono sarà saranno sarebbe sia siano essere stato stata stati state ha hanno aveva
    avevano avrà avranno abbia abbiano avere avuto può possono potrà potranno potrebbe possa possano potere deve
    devono dovrà dovranno dovrebbe debba debbano dovere viene vengono fa fanno fare pure nonché ovvero`),
  cues: {
    inNames: 'di del della dei degli delle e',
    inTitles: '',
    unfinished: 'di a da in con su per del della dei e o che se quando',
    finite: 'è sono deve devono può possono sarà saranno ha hanno',
  },
}
