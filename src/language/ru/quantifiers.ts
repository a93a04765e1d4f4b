import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('все|всех|всем|всеми|весь|всего|вся|всей|кажд\\p{L}+'),
  some: word('некотор\\p{L}+|нескольк\\p{L}+|част[ьи]'),
}
