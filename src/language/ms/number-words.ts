/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 lapan=8 sembilan=9 sepuluh=10 sebelas=11
    seratus=100`,
  ordinals: `pertama=1 kedua=2 ketiga=3 keempat=4 kelima=5 keenam=6 ketujuh=7 kelapan=8 kesembilan=9 kesepuluh=10
    kesebelas=11 keseratus=100`,
  multipliers: `ribu|seribu=1000 juta|sejuta=1000000 bilion=1000000000`,
  months: `januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt
    november|nov disember|dis`,
  units: `tahun=year bulan=month minggu=week hari=day jam=hour minit=minute saat=second peratus=percent
    meter=metre kilometer=kilometre kilogram=kilogram hektar=hectare liter=litre`,
}
