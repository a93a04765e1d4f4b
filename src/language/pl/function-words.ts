import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'pl',
  letters: 'ąćęłńóśźż',
  links: wordSet(
    'i oraz lub albo w we z ze na do od o u po przy dla przez za pod nad przed między ten ta to tego tej tym te tych tymi każdy każda każde każdego każdej inny inna inne innych innego swój swoje swoich jego jej ich',
  ),
  boundaries: wordSet(
    'a ale że aby żeby jeżeli jeśli gdy kiedy który która które którego której których którym którzy co kto się nie być jest są był była było były będzie będą może mogą można musi muszą należy powinien powinna powinno powinny ma mają jak tak także również tylko już jeszcze więc jednak bez oprócz ponieważ gdzie on ona ono oni one my wy ja ty mu go im nas was mi czy ani',
  ),
  share: 0.15,
  usual: ['ąęłśżó', 60],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'w z do na od przez dla przy pod przed zgodnie',
    finite: '',
  },
}
