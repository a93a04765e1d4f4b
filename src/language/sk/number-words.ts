/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `jeden|jedna|jedno=1 dva|dve=2 tri=3 štyri=4 päť=5 šesť=6 sedem=7 osem=8 deväť=9 desať=10 jedenásť=11
    dvanásť=12 trinásť=13 štrnásť=14 pätnásť=15 šestnásť=16 sedemnásť=17 osemnásť=18 devätnásť=19
    dvadsať=20 dvadsaťjeden|dvadsaťjedna|dvadsaťjedno=21 dvadsaťdva|dvadsaťdve=22 dvadsaťtri=23
    dvadsaťštyri=24 dvadsaťpäť=25 dvadsaťšesť=26 dvadsaťsedem=27 dvadsaťosem=28 dvadsaťdeväť=29
    tridsať=30 tridsaťjeden|tridsaťjedna|tridsaťjedno=31 tridsaťdva|tridsaťdve=32 tridsaťtri=33
    tridsaťštyri=34 tridsaťpäť=35 tridsaťšesť=36 tridsaťsedem=37 tridsaťosem=38 tridsaťdeväť=39
    štyridsať=40 štyridsaťjeden|štyridsaťjedna|štyridsaťjedno=41 štyridsaťdva|štyridsaťdve=42
    štyridsaťtri=43 štyridsaťštyri=44 štyridsaťpäť=45 štyridsaťšesť=46 štyridsaťsedem=47 štyridsaťosem=48
    štyridsaťdeväť=49 päťdesiat=50 päťdesiatjeden|päťdesiatjedna|päťdesiatjedno=51
    päťdesiatdva|päťdesiatdve=52 päťdesiattri=53 päťdesiatštyri=54 päťdesiatpäť=55 päťdesiatšesť=56
    päťdesiatsedem=57 päťdesiatosem=58 päťdesiatdeväť=59 šesťdesiat=60
    šesťdesiatjeden|šesťdesiatjedna|šesťdesiatjedno=61 šesťdesiatdva|šesťdesiatdve=62 šesťdesiattri=63
    šesťdesiatštyri=64 šesťdesiatpäť=65 šesťdesiatšesť=66 šesťdesiatsedem=67 šesťdesiatosem=68
    šesťdesiatdeväť=69 sedemdesiat=70 sedemdesiatjeden|sedemdesiatjedna|sedemdesiatjedno=71
    sedemdesiatdva|sedemdesiatdve=72 sedemdesiattri=73 sedemdesiatštyri=74 sedemdesiatpäť=75
    sedemdesiatšesť=76 sedemdesiatsedem=77 sedemdesiatosem=78 sedemdesiatdeväť=79 osemdesiat=80
    osemdesiatjeden|osemdesiatjedna|osemdesiatjedno=81 osemdesiatdva|osemdesiatdve=82 osemdesiattri=83
    osemdesiatštyri=84 osemdesiatpäť=85 osemdesiatšesť=86 osemdesiatsedem=87 osemdesiatosem=88
    osemdesiatdeväť=89 deväťdesiat=90 deväťdesiatjeden|deväťdesiatjedna|deväťdesiatjedno=91
    deväťdesiatdva|deväťdesiatdve=92 deväťdesiattri=93 deväťdesiatštyri=94 deväťdesiatpäť=95
    deväťdesiatšesť=96 deväťdesiatsedem=97 deväťdesiatosem=98 deväťdesiatdeväť=99 jednasto=100 dvesto=200
    tristo=300 štyristo=400 päťsto=500 šesťsto=600 sedemsto=700 osemsto=800 deväťsto=900`,
  ordinals: ``,
  multipliers: `tisíc=1000 milión|miliónov|milióny=1000000 miliarda|miliardov|miliardy=1000000000`,
  months: `január|januára|jan február|februára|feb marec|marca|mar apríl|apríla|apr máj|mája jún|júna júl|júla
    august|augusta|aug september|septembra|sep október|októbra|okt november|novembra|nov
    december|decembra|dec`,
  units: `rok|roky|rokov|roka=year mesiac|mesiace|mesiacov|mesiaca=month týždeň|týždne|týždňov|týždňa=week
    deň|dni|dní|dňa=day hodina|hodiny|hodín=hour minúta|minúty|minút=minute sekunda|sekundy|sekúnd=second
    percento|percentá|percent|percenta=percent meter|metre|metrov|metra=metre
    kilometer|kilometre|kilometrov|kilometra=kilometre kilogram|kilogramy|kilogramov|kilogramu=kilogram
    hektár|hektáre|hektárov|hektára=hectare liter|litre|litrov|litra=litre`,
}
