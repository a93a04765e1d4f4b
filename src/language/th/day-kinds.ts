import type {DayKinds} from '../day-kinds.ts'

export const dayKinds: DayKinds = {
  working: () => /วัน(?:ทำการ|ทำงาน)/gu,
  calendar: () => /วันปฏิทิน|วันตามปฏิทิน/gu,
  plain: () => /วัน(?!ที่)/gu,
}
