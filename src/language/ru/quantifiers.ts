import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('все|всех|всем|всеми|весь|всего|вся|всю|всей|кажд\\p{L}+'),
  some: word(
    'некотор\\p{L}+|нескольк\\p{L}+|(?<!(?:вс[её]|всю|всей|всего|весь|целиком|полностью) или (?:[а-яё]+ ){0,2})част[ьи]',
  ),
}
