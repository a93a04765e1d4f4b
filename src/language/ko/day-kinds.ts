import type {DayKinds} from '../day-kinds.ts'

/** The numeral stands right before: 일 is also work, and one. */
export const dayKinds: DayKinds = {
  working: () => /(?<=[\d십백]\s?)(?:영업|근무|업무|은행영업)일/gu,
  calendar: () => /(?<=[\d십백]\s?)(?:역|달력)일/gu,
  plain: () => /(?<=[\d십백]\s?)일/gu,
}
