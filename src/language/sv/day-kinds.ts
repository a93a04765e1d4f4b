import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:arbets|bank|var|affärs)dag(?:ar|en|arna)?',
  'kalenderdag(?:ar|en|arna)?',
  'dag(?:ar|en|arna)?',
)
