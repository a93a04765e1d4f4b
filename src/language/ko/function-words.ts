import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'ko',
  links: wordSet('및 또는 그 이 저 각 모든 의 등 와 과 다른 해당'),
  boundaries: wordSet(
    '그리고 그러나 하지만 다만 따라서 때 경우 위하여 대하여 관하여 따라 의하여 있다 없다 한다 된다 하여야 수 있으며 아니한다 아니하다 않는다 아니 그는 그녀는 우리는 나는 당신은',
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
