/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50
    altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100`,
  ordinals: `birinci=1 ikinci=2 üçüncü=3 dördüncü=4 beşinci=5 altıncı=6 yedinci=7 sekizinci=8 dokuzuncu=9
    onuncu=10 yirminci=20 otuzuncu=30 kırkıncı=40 ellinci=50 altmışıncı=60 yetmişinci=70 sekseninci=80
    doksanıncı=90 yüzüncü=100`,
  multipliers: `bin=1000 milyon=1000000 milyar=1000000000`,
  months: `ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki
    kasım|kas aralık|ara`,
  units: `yıl=year ay=month hafta=week gün=day saat=hour dakika=minute saniye=second yüzde=percent metre=metre
    kilometre=kilometre kilogram=kilogram hektar=hectare litre=litre`,
}
