/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `jedan|jedna|jedno=1 dva|dvije=2 tri=3 četiri=4 pet=5 šest=6 sedam=7 osam=8 devet=9 deset=10
    jedanaest=11 dvanaest=12 trinaest=13 četrnaest=14 petnaest=15 šesnaest=16 sedamnaest=17 osamnaest=18
    devetnaest=19 dvadeset=20 trideset=30 četrdeset=40 pedeset=50 šezdeset=60 sedamdeset=70 osamdeset=80
    devedeset=90 sto=100 dvjesto=200 tristo=300 četiristo=400 petsto=500 šeststo=600 sedamsto=700
    osamsto=800 devetsto=900`,
  ordinals: `prva|prvi|prvo=1 druga|drugi|drugo=2 treća|treće|treći=3 četvrta|četvrti|četvrto=4 peta|peti|peto=5
    sedma|sedmi|sedmo=7 osma|osmi|osmo=8 deveta|deveti|deveto=9 deseta|deseti|deseto=10
    jedanaesta|jedanaesti|jedanaesto=11 dvanaesta|dvanaesti|dvanaesto=12 trinaesta|trinaesti|trinaesto=13
    četrnaesta|četrnaesti|četrnaesto=14 petnaesta|petnaesti|petnaesto=15 šesnaesta|šesnaesti|šesnaesto=16
    sedamnaesta|sedamnaesti|sedamnaesto=17 osamnaesta|osamnaesti|osamnaesto=18
    devetnaesta|devetnaesti|devetnaesto=19 dvadeseta|dvadeseti|dvadeseto=20
    trideseta|trideseti|trideseto=30 četrdeseta|četrdeseti|četrdeseto=40 pedeseta|pedeseti|pedeseto=50
    šezdeseta|šezdeseti|šezdeseto=60 sedamdeseta|sedamdeseti|sedamdeseto=70
    osamdeseta|osamdeseti|osamdeseto=80 devedeseta|devedeseti|devedeseto=90 sta|sti|sto=100
    dvesta|dvesti|dvesto=200 trista|tristi|tristo=300 četrista|četristi|četristo=400
    petsta|petsti|petsto=500 sedamsta|sedamsti|sedamsto=700 osamsta|osamsti|osamsto=800
    devetsta|devetsti|devetsto=900`,
  multipliers: `tisuća|tisuće|tisuću=1000 milijun|milijuna=1000000 milijarda|milijarde|milijardi=1000000000`,
  months: `siječanj|siječnja|sij veljača|veljače|velj ožujak|ožujka|ožu travanj|travnja|tra svibanj|svibnja|svi
    lipanj|lipnja|lip srpanj|srpnja|srp kolovoz|kolovoza|kol rujan|rujna|ruj listopad|listopada|lis
    studeni|studenoga|stu prosinac|prosinca|pro`,
  units: `godina|godine=year mjesec|mjeseca|mjeseci=month tjedan|tjedna|tjedana=week dan|dana=day
    sat|sata|sati=hour minuta|minute=minute sekunda|sekunde|sekundi=second posto=percent
    metar|metra|metara=metre kilometar|kilometra|kilometara=kilometre kilogram|kilograma=kilogram
    hektar|hektra|hektara=hectare litra|litre|litara=litre`,
}
