/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `en|et=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13
    fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tyve=20 enogtyve=21 toogtyve=22
    treogtyve=23 fireogtyve=24 femogtyve=25 seksogtyve=26 syvogtyve=27 otteogtyve=28 niogtyve=29
    tredive=30 enogtredive=31 toogtredive=32 treogtredive=33 fireogtredive=34 femogtredive=35
    seksogtredive=36 syvogtredive=37 otteogtredive=38 niogtredive=39 fyrre=40 enogfyrre=41 toogfyrre=42
    treogfyrre=43 fireogfyrre=44 femogfyrre=45 seksogfyrre=46 syvogfyrre=47 otteogfyrre=48 niogfyrre=49
    halvtreds=50 enoghalvtreds=51 tooghalvtreds=52 treoghalvtreds=53 fireoghalvtreds=54 femoghalvtreds=55
    seksoghalvtreds=56 syvoghalvtreds=57 otteoghalvtreds=58 nioghalvtreds=59 tres=60 enogtres=61
    toogtres=62 treogtres=63 fireogtres=64 femogtres=65 seksogtres=66 syvogtres=67 otteogtres=68
    niogtres=69 halvfjerds=70 enoghalvfjerds=71 tooghalvfjerds=72 treoghalvfjerds=73 fireoghalvfjerds=74
    femoghalvfjerds=75 seksoghalvfjerds=76 syvoghalvfjerds=77 otteoghalvfjerds=78 nioghalvfjerds=79
    firs=80 enogfirs=81 toogfirs=82 treogfirs=83 fireogfirs=84 femogfirs=85 seksogfirs=86 syvogfirs=87
    otteogfirs=88 niogfirs=89 halvfems=90 enoghalvfems=91 tooghalvfems=92 treoghalvfems=93
    fireoghalvfems=94 femoghalvfems=95 seksoghalvfems=96 syvoghalvfems=97 otteoghalvfems=98
    nioghalvfems=99 hundrede=100 tohundrede=200 trehundrede=300 firehundrede=400 femhundrede=500
    sekshundrede=600 syvhundrede=700 ottehundrede=800 nihundrede=900`,
  ordinals: `første=1 anden|andet=2 tredje=3 fjerde=4 femte=5 sjette=6 syvende=7 ottende=8 niende=9 tiende=10
    ellevte=11 tolvte=12 trettende=13 fjortende=14 femtende=15 sekstende=16 syttende=17 attende=18
    nittende=19 tyvende=20 etogtyvende=21 toogtyvende=22 treogtyvende=23 fireogtyvende=24 femogtyvende=25
    seksogtyvende=26 syvogtyvende=27 otteogtyvende=28 niogtyvende=29 tredivte=30 etogtredivte=31
    toogtredivte=32 treogtredivte=33 fireogtredivte=34 femogtredivte=35 seksogtredivte=36
    syvogtredivte=37 otteogtredivte=38 niogtredivte=39 fyrrende=40 etogfyrrende=41 toogfyrrende=42
    treogfyrrende=43 fireogfyrrende=44 femogfyrrende=45 seksogfyrrende=46 syvogfyrrende=47
    otteogfyrrende=48 niogfyrrende=49 halvtredsindstyvende=50 enoghalvtredsindstyvende=51
    tooghalvtredsindstyvende=52 treoghalvtredsindstyvende=53 fireoghalvtredsindstyvende=54
    femoghalvtredsindstyvende=55 seksoghalvtredsindstyvende=56 syvoghalvtredsindstyvende=57
    otteoghalvtredsindstyvende=58 nioghalvtredsindstyvende=59 tresindstyvende=60 enogtresindstyvende=61
    toogtresindstyvende=62 treogtresindstyvende=63 fireogtresindstyvende=64 femogtresindstyvende=65
    seksogtresindstyvende=66 syvogtresindstyvende=67 otteogtresindstyvende=68 niogtresindstyvende=69
    halvfjerdsindstyvende=70 enoghalvfjerdsindstyvende=71 tooghalvfjerdsindstyvende=72
    treoghalvfjerdsindstyvende=73 fireoghalvfjerdsindstyvende=74 femoghalvfjerdsindstyvende=75
    seksoghalvfjerdsindstyvende=76 syvoghalvfjerdsindstyvende=77 otteoghalvfjerdsindstyvende=78
    nioghalvfjerdsindstyvende=79 firsindstyvende=80 enogfirsindstyvende=81 toogfirsindstyvende=82
    treogfirsindstyvende=83 fireogfirsindstyvende=84 femogfirsindstyvende=85 seksogfirsindstyvende=86
    syvogfirsindstyvende=87 otteogfirsindstyvende=88 niogfirsindstyvende=89 halvfemsindstyvende=90
    enoghalvfemsindstyvende=91 tooghalvfemsindstyvende=92 treoghalvfemsindstyvende=93
    fireoghalvfemsindstyvende=94 femoghalvfemsindstyvende=95 seksoghalvfemsindstyvende=96
    syvoghalvfemsindstyvende=97 otteoghalvfemsindstyvende=98 nioghalvfemsindstyvende=99 hundredede=100`,
  multipliers: `tusind|tusinde=1000 million|millioner=1000000 milliard|milliarder=1000000000`,
  months: `januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep oktober|okt
    november|nov december|dec`,
  units: `år=year måned|måneder=month uge|uger=week dag|dage=day time|timer=hour minut|minutter=minute
    sekund|sekunder=second procent=percent meter=metre kilometer=kilometre kilogram=kilogram
    hektar=hectare liter=litre`,
}
