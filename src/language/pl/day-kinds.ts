import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:dni|dzień|dnia|dniach) robocz(?:e|ych|y|ego)',
  '(?:dni|dzień|dnia|dniach) kalendarzow(?:e|ych|y|ego)',
  '(?:dni|dzień|dnia|dniach)',
)
