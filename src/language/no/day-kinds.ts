import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:arbeids|virke|hver|bank)dag(?:er|en|ene)?',
  'kalenderdag(?:er|en|ene)?',
  'dag(?:er|en|ene)?',
)
