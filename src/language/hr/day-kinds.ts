import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:radn(?:i|a|ih)|bankovn(?:i|a|ih)) dan(?:a|i)?',
  'kalendarsk(?:i|a|ih) dan(?:a|i)?',
  'dan(?:a|i)?',
)
