import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:working|business|banking|trading)[ -]days?|workdays?',
  'calendar[ -]days?|consecutive days',
  'days?',
)
