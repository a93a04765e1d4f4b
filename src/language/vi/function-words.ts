import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'vi',
  letters: 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
  links: wordSet(
    'và hoặc hay của ở tại trong trên dưới với cho về từ đến theo các những mỗi mọi một này đó khác cùng việc sự cái con người do bằng',
  ),
  boundaries: wordSet(
    'là không chưa chẳng có thể phải được bị nếu khi thì mà nhưng vì nên để rằng tôi bạn chúng ta họ nó ông bà anh chị ai gì nào đâu đã đang sẽ cũng chỉ vẫn còn lại rất cần nếu như trừ',
  ),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
