import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'sv',
  letters: 'åäö',
  links: wordSet(
    'och eller en ett den det de i på av för till med om vid från under över mellan mot hos genom enligt utan sin sitt sina dess deras varje annan annat andra denna detta dessa samt',
  ),
  boundaries: wordSet(
    'som att inte är var vara varit har hade ha blir blev bli ska skall skulle får kan må måste bör borde om när där då men så han hon man vi ni du jag dem honom henne oss er sig ej också även endast bara redan dock innan efter eftersom medan vad vem vilken vilket vilka',
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'av enligt till från med som att på för om vid',
    finite: '',
  },
}
