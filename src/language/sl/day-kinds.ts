import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:delovn(?:i|a|ih)|bančn(?:i|ih)) dn(?:i|eh|evih)',
  'koledarsk(?:i|ih) dn(?:i|eh|evih)',
  'dn(?:i|eh|evih)|dan',
)
