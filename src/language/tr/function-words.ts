import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'tr',
  letters: 'çğıöşüâîû',
  links: wordSet('ve veya ile bir bu şu o her diğer bütün tüm için göre kadar gibi olan olarak kendi ya da'),
  boundaries: wordSet(
    'ki ise eğer değil değildir var yok vardır yoktur mi mı mu mü ama ancak fakat de da çünkü ne kim hangi nerede ben sen biz siz onlar onu ona bunu buna şekilde sonra önce dahi bile sadece yalnız olur olabilir gerekir',
  ),
  share: 0.1,
  usual: ['ışğüöç', 60],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
