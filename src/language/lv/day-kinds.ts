import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  'darba dien\\p{L}+|darbdien\\p{L}+|bankas darba dien\\p{L}+',
  'kalendār(?:a|ajām|ās|ās)? ?dien\\p{L}+',
  'dien\\p{L}+',
)
