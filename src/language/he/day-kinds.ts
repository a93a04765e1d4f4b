import {dayKinds as make} from '../day-kinds.ts'

export const dayKinds = make('ימי (?:עבודה|עסקים)', 'ימים קלנדריים', '(?:ימים|יום)')
