import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:arbejds|hver|bank|forretnings)dag(?:e|en|ene)?',
  'kalenderdag(?:e|en|ene)?',
  'dag(?:e|en|ene)?',
)
