/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `egy=1 kettő=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz=10 tizenegy=11 tizenkettő=12
    tizenhárom=13 tizennégy=14 tizenöt=15 tizenhat=16 tizenhét=17 tizennyolc=18 tizenkilenc=19 húsz=20
    huszonegy=21 huszonkettő=22 huszonhárom=23 huszonnégy=24 huszonöt=25 huszonhat=26 huszonhét=27
    huszonnyolc=28 huszonkilenc=29 harminc=30 harmincegy=31 harminckettő=32 harminchárom=33
    harmincnégy=34 harmincöt=35 harminchat=36 harminchét=37 harmincnyolc=38 harminckilenc=39 negyven=40
    negyvenegy=41 negyvenkettő=42 negyvenhárom=43 negyvennégy=44 negyvenöt=45 negyvenhat=46 negyvenhét=47
    negyvennyolc=48 negyvenkilenc=49 ötven=50 ötvenegy=51 ötvenkettő=52 ötvenhárom=53 ötvennégy=54
    ötvenöt=55 ötvenhat=56 ötvenhét=57 ötvennyolc=58 ötvenkilenc=59 hatvan=60 hatvanegy=61 hatvankettő=62
    hatvanhárom=63 hatvannégy=64 hatvanöt=65 hatvanhat=66 hatvanhét=67 hatvannyolc=68 hatvankilenc=69
    hetven=70 hetvenegy=71 hetvenkettő=72 hetvenhárom=73 hetvennégy=74 hetvenöt=75 hetvenhat=76
    hetvenhét=77 hetvennyolc=78 hetvenkilenc=79 nyolcvan=80 nyolcvanegy=81 nyolcvankettő=82
    nyolcvanhárom=83 nyolcvannégy=84 nyolcvanöt=85 nyolcvanhat=86 nyolcvanhét=87 nyolcvannyolc=88
    nyolcvankilenc=89 kilencven=90 kilencvenegy=91 kilencvenkettő=92 kilencvenhárom=93 kilencvennégy=94
    kilencvenöt=95 kilencvenhat=96 kilencvenhét=97 kilencvennyolc=98 kilencvenkilenc=99 egyszáz|száz=100
    kettőszáz|kétszáz=200 háromszáz=300 négyszáz=400 ötszáz=500 hatszáz=600 hétszáz=700 nyolcszáz=800
    kilencszáz=900`,
  ordinals: `első=1 második=2 harmadik=3 negyedik=4 ötödik=5 hatodik=6 hetedik=7 nyolcadik=8 kilencedik=9
    tizedik=10 tizenegyedik=11 tizenkettedik=12 tizenharmadik=13 tizennegyedik=14 tizenötödik=15
    tizenhatodik=16 tizenhetedik=17 tizennyolcadik=18 tizenkilencedik=19 huszadik=20 huszonegyedik=21
    huszonkettedik=22 huszonharmadik=23 huszonnegyedik=24 huszonötödik=25 huszonhatodik=26
    huszonhetedik=27 huszonnyolcadik=28 huszonkilencedik=29 harmincadik=30 harmincegyedik=31
    harminckettedik=32 harmincharmadik=33 harmincnegyedik=34 harmincötödik=35 harminchatodik=36
    harminchetedik=37 harmincnyolcadik=38 harminckilencedik=39 negyvenedik=40 negyvenegyedik=41
    negyvenkettedik=42 negyvenharmadik=43 negyvennegyedik=44 negyvenötödik=45 negyvenhatodik=46
    negyvenhetedik=47 negyvennyolcadik=48 negyvenkilencedik=49 ötvenedik=50 ötvenegyedik=51
    ötvenkettedik=52 ötvenharmadik=53 ötvennegyedik=54 ötvenötödik=55 ötvenhatodik=56 ötvenhetedik=57
    ötvennyolcadik=58 ötvenkilencedik=59 hatvanadik=60 hatvanegyedik=61 hatvankettedik=62
    hatvanharmadik=63 hatvannegyedik=64 hatvanötödik=65 hatvanhatodik=66 hatvanhetedik=67
    hatvannyolcadik=68 hatvankilencedik=69 hetvenedik=70 hetvenegyedik=71 hetvenkettedik=72
    hetvenharmadik=73 hetvennegyedik=74 hetvenötödik=75 hetvenhatodik=76 hetvenhetedik=77
    hetvennyolcadik=78 hetvenkilencedik=79 nyolcvanadik=80 nyolcvanegyedik=81 nyolcvankettedik=82
    nyolcvanharmadik=83 nyolcvannegyedik=84 nyolcvanötödik=85 nyolcvanhatodik=86 nyolcvanhetedik=87
    nyolcvannyolcadik=88 nyolcvankilencedik=89 kilencvenedik=90 kilencvenegyedik=91 kilencvenkettedik=92
    kilencvenharmadik=93 kilencvennegyedik=94 kilencvenötödik=95 kilencvenhatodik=96 kilencvenhetedik=97
    kilencvennyolcadik=98 kilencvenkilencedik=99 egyszázadik|századik=100 kettőszázadik|kétszázadik=200
    háromszázadik=300 négyszázadik=400 ötszázadik=500 hatszázadik=600 hétszázadik=700 nyolcszázadik=800
    kilencszázadik=900`,
  multipliers: `egyezer|ezer=1000 egymillió=1000000 egymilliárd=1000000000`,
  months: `január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug
    szeptember|szept október|okt november|nov december|dec`,
  units: `év=year hónap=month hét=week nap=day óra=hour perc=minute másodperc=second százalék=percent
    méter=metre kilométer=kilometre kilogramm=kilogram hektár=hectare liter=litre`,
}
