import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:pracovn(?:ý|é|ých|ého)|obchodn(?:ý|é|ých)|bankov(?:ý|é|ých)) d(?:eň|ni|ní|ňa|ňoch)',
  'kalendárn(?:y|e|ych) d(?:eň|ni|ní|ňa|ňoch)',
  'd(?:eň|ni|ní|ňa|ňoch)',
)
