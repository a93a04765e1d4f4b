/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `una|unu=1 doi|două=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 nouă=9 zece=10 unsprezece=11
    doisprezece|douăsprezece=12 treisprezece=13 patrusprezece=14 cincisprezece=15 șasesprezece=16
    șaptesprezece=17 optsprezece=18 nouăsprezece=19 douăzeci=20 treizeci=30 patruzeci=40 cincizeci=50
    șasezeci=60 șaptezeci=70 optzeci=80 nouăzeci=90`,
  ordinals: ``,
  multipliers: `mie|mii=1000 milioane|milion=1000000 miliard|miliarde=1000000000`,
  months: `ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept
    octombrie|oct noiembrie|nov decembrie|dec`,
  units: `an|ani=year lună|luni=month săptămână|săptămâni=week zi|zile=day oră|ore=hour minut|minute=minute
    secundă|secunde=second procent|procente=percent metru|metri=metre kilometru|kilometri=kilometre
    kilogram|kilograme=kilogram hectar|hectare=hectare litru|litri=litre`,
}
