import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  'рабоч(?:их|ий|его) д(?:ней|ень|ня)',
  'календарн(?:ых|ый|ого) д(?:ней|ень|ня)',
  'д(?:ней|ень|ня)',
)
