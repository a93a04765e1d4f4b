/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `ena=1 dva|dve|dvije=2 tri=3 štiri=4 pet=5 šest=6 sedem=7 osem=8 devet=9 deset=10 enajst=11
    dvanajst=12 trinajst=13 štrinajst=14 petnajst=15 šestnajst=16 sedemnajst=17 asemnajst=18
    devetnajst=19 dvaset=20 trideset=30 štirideset=40 petdeset=50 šestdeset=60 sedemdeset=70 osemdeset=80
    devetdeset=90 sto=100 dvjesto=200 tristo=300 štiristo=400 petsto=500 šesto=600 sedemsto=700
    osemsto=800 devetsto=900`,
  ordinals: ``,
  multipliers: `tisuće|tisuću=1000 milijun|milijuny=1000000 miliarda|miliardy=1000000000`,
  months: `januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep
    oktober|okt november|nov december|dec`,
  units: `leto|leti|let=year mesec|meseca|meseci|mesecev=month teden|tedna|tedni|tednov=week dan|dneva|dni=day
    ura|uri|ure|ur=hour minuta|minuti|minute|minut=minute sekunda|sekundi|sekunde|sekund=second
    odstotek|odstotka|odstotki|odstotkov=percent meter|metra|metri|metrov=metre
    kilometer|kilometra|kilometri|kilometrov=kilometre kilogram|kilograma|kilogrami|kilogramov=kilogram
    hektar|hektara|hektari|hektarov=hectare liter|litra|litri|litrov=litre`,
}
