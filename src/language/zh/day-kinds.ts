import type {DayKinds} from '../day-kinds.ts'

/** How laws and contracts in Chinese and Japanese count days; the numeral stands right before. */
export const dayKinds: DayKinds = {
  working: () => /(?:个|個)?(?:工作|交易|营业|營業|営業|取引)[日天]/gu,
  calendar: () => /(?:个|個)?(?:自然|日历|日曆|暦)[日天]/gu,
  plain: () => /(?:个|個)?[日天](?![期本])/gu,
}
