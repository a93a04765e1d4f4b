import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('tod[oa]s?|cada'),
  some: word('algun[oa]s?|algún|ciert[oa]s|vari[oa]s(?= [a-zñáéíóú])|parte de'),
}
