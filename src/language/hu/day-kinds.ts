import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:munka|banki munka|üzleti )nap(?:on|ot|ig)?',
  'naptári nap(?:on|ot|ig)?',
  'nap(?:on|ot|ig)?',
)
