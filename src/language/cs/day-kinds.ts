import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:pracovní(?:ch|m)?|obchodní(?:ch|m)?|bankovní(?:ch|m)?) d(?:en|ny|nů|nech|ní|ne)',
  'kalendářní(?:ch|m)? d(?:en|ny|nů|nech|ní|ne)',
  'd(?:en|ny|nů|nech|ní|ne)',
)
