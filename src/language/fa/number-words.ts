/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `یک=1 دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 نه=9 ده=10 یازده=11 دوازده=12 سیزده=13 چهارده=14
    پانزده=15 شانزده=16 هفده=17 هجده=18 نوزده=19 بیست=20 سی=30 چهل=40 پنجاه=50 شصت=60 هفتاد=70 هشتاد=80
    نود=90 صد=100 دویست=200 سیصد=300 چهارصد=400 پانصد=500 ششصد=600 هفتصد=700 هشتصد=800 نهصد=900`,
  ordinals: ``,
  multipliers: `هزار=1000 میلیون=1000000 میلیارد=1000000000`,
  months: `ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر`,
  units: `سال=year ماه=month هفته=week روز=day ساعت=hour دقیقه=minute ثانیه=second درصد=percent متر=metre
    کیلومتر=kilometre کیلوگرم=kilogram هکتار=hectare لیتر=litre`,
}
