import {wordSet} from '../engine/memo.ts'
import {foldScript} from '../engine/spellings.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'ar',
  letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى',
  links: wordSet(foldScript('و أو في من إلى على عن مع بين هذا هذه ذلك تلك كل جميع أي بعض غير حول ضمن خلال')),
  boundaries: wordSet(
    foldScript(
      'أن إن التي الذي الذين ما لا لم لن ليس كان كانت يكون تكون قد يجب يجوز يحق إذا عند حيث ثم بل لكن هو هي هم نحن أنتم أنت أنا كما لأن حتى منذ إلا سوى',
    ),
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
