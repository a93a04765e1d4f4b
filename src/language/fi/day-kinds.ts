import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:työ|arki|pankki)päiv(?:ä|ää|än|ässä)',
  'kalenteripäiv(?:ä|ää|än|ässä)',
  'päiv(?:ä|ää|än|ässä)',
)
