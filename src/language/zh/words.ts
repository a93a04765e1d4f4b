import {segmentedLanguage} from '../engine/segmented.ts'
import type {Language} from '../language.ts'
import {functionWords} from './function-words.ts'
import {inSimplified} from './simplified.ts'

/**
 * Who does something (提供者), bodies (委员会, 监事会) and parties of contracts (发包人; Civil Code of 2020, book 3), which ICU's
 * dictionary cuts at every character; not 或者, nor the verb 会.
 */
const suffixed =
  /[^或再]者$|(?:委员|[理监董]事|代表大|协商|联合|协)会$|(?:[发承]包|买受|出卖|侵权|赠与|[受出]让|让与|承揽|定作|出票|质权|出质|行纪)[人方]$|[甲乙丙丁买卖]方$|所有权$/u
/** Who does something, what is due, and what something is: 出租人, 供应商, 租赁权, 违约金, 通知书, 违约率, 标的物. */
const suffixes = '人方员商师官权金费书法率物额罪税性化'

/** A party does something for or to another, 甲方向乙方支付: no direction. Owning, 所有权, is no right to. */
const glued: ReadonlyMap<string, RegExp> = new Map([
  ['有权', /(?<=所)有权/uy],
  ['方向', /(?<=[甲乙丙丁买卖]|[\p{Script=Han}]{2})方向(?=\p{Script=Han}{1,4}方(?![向面法式案针]))/uy],
])

export const words: Language = {
  ...segmentedLanguage(functionWords, inSimplified, suffixed, suffixes, glued),
  plain: inSimplified,
}
