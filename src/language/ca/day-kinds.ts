import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  'dies (?:hàbils|feiners|laborables)',
  'dies (?:naturals|de calendari)',
  'di(?:a|es)',
)
