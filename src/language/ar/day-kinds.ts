import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make(
  '(?:أيام|يوم|يوما|يوماً) (?:عمل|العمل)',
  '(?:أيام|يوم|يوما|يوماً) تقويمي(?:ة|ا|اً)?',
  '(?:أيام|يوم|يوما|يوماً)',
)
