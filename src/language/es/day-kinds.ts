import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  'días? (?:hábil(?:es)?|laborables?)',
  'días? (?:naturales?|corridos|calendario)',
  'días?',
)
