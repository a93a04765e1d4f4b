/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `viena|viens=1 divas|divi=2 trīs=3 četras|četri=4 piecas|pieci=5 sešas|seši=6 septiņas|septiņi=7
    astoņas|astoņi=8 deviņas|deviņi=9 desmit=10 vienpadsmit=11 divpadsmit=12 trīspadsmit=13
    četrpadsmit=14 piecpadsmit=15 sešpadsmit=16 septiņpadsmit=17 astoņpadsmit=18 deviņpadsmit=19
    divdesmit=20 trīsdesmit=30 četrdesmit=40 piecdesmit=50 sešdesmit=60 septiņdesmit=70 astoņdesmit=80
    deviņdesmit=90 simt=100 divsimt=200 trīssimt=300 četrsimt=400 piecsimt=500 sešsimt=600 septiņsimt=700
    astoņsimt=800 deviņsimt=900`,
  ordinals: ``,
  multipliers: `tūkstoš|tūkstoši=1000 miljoni|miljons=1000000 miljardi|miljards=1000000000`,
  months: `janvāris|janv februāris|febr marts aprīlis|apr maijs jūnijs|jūn jūlijs|jūl augusts|aug
    septembris|sept oktobris|okt novembris|nov decembris|dec`,
  units: `gads|gadi|gadu=year mēnesis|mēneši|mēnešu=month nedēļa|nedēļas|nedēļu=week diena|dienas|dienu=day
    stunda|stundas|stundu=hour minūte|minūtes|minūšu=minute sekunde|sekundes|sekunžu=second
    procents|procenti|procentu=percent metrs|metri|metru=metre kilometrs|kilometri|kilometru=kilometre
    kilograms|kilogrami|kilogramu=kilogram hektārs|hektāri|hektāru=hectare litrs|litri|litru=litre`,
}
