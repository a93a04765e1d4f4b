import {type NumberLexicon, names, table} from '../numbers.ts'
import {counting} from './counting.ts'

/** Chinese and Japanese: words only name units and bounds. */
export const numbers = (): NumberLexicon => ({
  around: {to: '[至到]'},
  cardinals: {},
  multipliers: table('万|萬=1e4 亿|億=1e8 万亿|萬億=1e12 千=1e3 百=100 百万=1e6 千万=1e7'),
  ordinals: {},
  kinds:
    /[三3](?:方(?![面案向法程块针位阵])|者|人(?!民|称|稱)|国(?!会|道)|國(?!會|道)|世界|当事|债务人|債務者|取得者)/uy,
  denominators: {},
  weak: {},
  joins: new Set(),
  months: [],
  units:
    names(`％=percent 年=year 年间=year 年間=year 个月=month 個月=month か月=month ヶ月=month カ月=month 月=month
    周=week 週間=week 日=day 天=day 小时=hour 小時=hour 時間=hour 分钟=minute 分=minute 元=cny 人民币=cny 美元=usd 米ドル=usd ドル=usd ユーロ=eur ウォン=krw 欧元=eur 歐元=eur 英镑=gbp 卢布=rub 円=jpy 日元=jpy 日圓=jpy
    厘米=centimetre 毫米=millimetre 英里=mile 英尺=foot 英寸=inch 英亩=acre 英畝=acre 磅=pound 盎司=ounce 加仑=gallon 加侖=gallon 毫升=millilitre
    字节=byte 千字节=kilobyte 兆字节=megabyte 吉字节=gigabyte 秒=second 秒钟=second 米=metre メートル=metre 公里=kilometre 千米=kilometre キロ=kilometre ℃=celsius °C=celsius 摄氏度=celsius 攝氏度=celsius ℉=fahrenheit °F=fahrenheit 公斤=kilogram 千克=kilogram 克=gram 克拉=carat 毫克=milligram キログラム=kilogram グラム=gram ミリグラム=milligram キロメートル=kilometre センチメートル=centimetre ミリメートル=millimetre リットル=litre ミリリットル=millilitre 千瓦=kilowatt 兆瓦=megawatt 千瓦时=kilowatt-hour キロワット=kilowatt キロワット時=kilowatt-hour 吨=tonne トン=tonne
    公顷=hectare 亩=mu 升=litre パーセント=percent 个百分点=percent`),
  above: /(?:超过|超過|高于|大于|多于|不[得应應能]?(?:少于|少於|低于|低於|小于|小於)|至少|逾)\s*$/u,
  below: /(?:低于|小于|少于|不[得应應能]?(?:超过|超過|高于|高於|多于|多於|大于|大於)|至多|最多|不到)\s*$/u,
  commaIsDecimal: false,
  ideographic: counting,
})
