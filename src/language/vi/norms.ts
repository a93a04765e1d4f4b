import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:không (?:phải|cần|bắt buộc|có nghĩa vụ)|không áp dụng|được miễn|miễn trừ)${edge}`,
      ],
      ['prohibition', `${from}(?:không được|không thể|không có quyền|nghiêm cấm|bị cấm|cấm)${edge}`],
      [
        'recommendation',
        `${from}(?:(?<!(?:trở|làm|tạo|bởi|cho) |, )nên(?! qu)|khuyến nghị|khuyến khích)${edge}`,
      ],
      ['obligation', `${from}(?:phải|bắt buộc|có nghĩa vụ|có trách nhiệm|buộc)${edge}`],
      ['permission', `${from}(?:có thể|có quyền|được phép|được quyền)${edge}`],
      ['possibility', `${from}(?:có khả năng|cho phép|có lẽ)${edge}`],
    ],
    confers: /quyền/iu,
    restricts: /chỉ/iu,
    definition: /là việc|được hiểu là|có nghĩa là/iu,
    subordinate: /nếu|khi|mà/iu,
  }),
)
