import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  '税前|毛 : 税后|净',
  '之前|以前|前 : 之后|以后|后',
  '至少 : 至多|最多',
  '和|与|及|并 : 或|或者',
  '包括 : 不包括|除外',
  '以上 : 以下',
  '全部|所有 : 部分',
)
