import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'hu',
  letters: 'áéíóöőúüű',
  links: wordSet(
    'a az és vagy egy illetve valamint e ez azt ezt azon ezen ennek annak ezek azok ezeknek azoknak minden más egyéb saját által szerint között alatt felett előtt után mellett nélkül ellen iránt részére számára esetén alapján céljából során való történő miatt közül ellenére helyett alól alá elé szemben együtt végett folytán útján keresztül felől iránti szerinti általi',
  ),
  boundaries: wordSet(
    'hogy nem ne is ha ami amely amelyek amelyet amelynek amelyben aki akinek akik akiket amikor ahol mint van vannak volt voltak lesz lehet kell köteles nincs nincsenek sem se de hanem azonban mert mivel így csak már még meg el ki be fel le ő ők mi ti én te őt neki úgy akkor itt ott ebben abban ebből abból erre arra ezzel azzal erről arról kivéve továbbá amennyiben bármely legalább legfeljebb s több például pedig majd hiszen ezért miután ugyan ugyanis csupán olyan ilyen vagyis azért akár ugyanakkor viszont most inkább tehát ahhoz ehhez miközben őket semmi akit melyek mely melynek melyet amelyre amelyért hozzá egyik másik magát maga míg ám volna lenne legyen lenni',
  ),
  share: 0.15,
  usual: ['áéíóöőúüű', 60],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'az hogy',
    finite: '',
  },
}
