import {type Quantifiers, word} from '../quantifiers.ts'

export const quantifiers: Quantifiers = {
  all: word('(?<!at )all(?!-)|every(?! time)|each(?! time)|everyone|everything|entire|(?<!in )whole'),
  some: word(
    'some(?! (?:point|day|extent|kind|sort|way)\\b)|several|certain|a few|(?<!(?:at|the|is|are|be) )most(?! (?:\\w+(?:ly|ous|ful|ive|ble|ic|ed|ing|thy|ient|iant)|recent|important|relevant|appropriate|similar|general|likely|often|common)\\b)|(?<!as )(?<!is |are |be |any )part of|(?<!wholly or )(?<!whole or )partially|partly',
  ),
}
