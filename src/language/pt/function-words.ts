import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'pt',
  letters: 'áâãàçéêíóôõúüªº',
  links: wordSet(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com e ou
    entre sobre num numa dum duma seu sua seus suas nosso nossa nossos nossas este esta estes estas esse essa esses
    essas aquele aquela aqueles aquelas deste desta destes destas desse dessa neste nesta nesse nessa todo toda todos
    todas cada mesmo mesma mesmos mesmas outro outra outros outras tal tais próprio própria próprios próprias
    qualquer quaisquer algum alguma alguns algumas nenhum nenhuma`),
  boundaries: wordSet(`
    eu tu ele ela nós vós eles elas você vocês me te se lhe lhes que quem qual quais cujo cuja cujos cujas onde quando
    como porque pois embora enquanto conforme segundo sem sob contra desde durante até após ante perante mediante não
    nem nunca jamais mas porém já também muito mais menos ainda assim então depois antes aqui ali só é são era eram
    foi foram será serão seria seriam seja sejam ser sendo sido está estão estava estavam estar esteja estejam há
    tem têm tinha tinham terá terão tenha tenham ter pode podem poderá poderão poderia possa possam poder deve devem
    deverá deverão deveria deva devam dever haver havia houver faz fazem fazer bem`),
  cues: {
    inNames: 'de do da dos das e',
    inTitles: '',
    unfinished: 'de do da dos das em por para com e ou que se quando',
    finite: 'é são deve devem pode podem será serão tem têm',
  },
}
