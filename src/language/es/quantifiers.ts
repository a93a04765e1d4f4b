import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('tod[oa]s?|cada(?! vez(?: que)?)'),
  some: word(
    '(?<!sin (?:[^ .,;]+ ){1,3})algun[oa]s?|algún|ciert[oa]s|determinad[oa]s|vari[oa]s(?= [a-zñáéíóú])|parte de',
  ),
}
