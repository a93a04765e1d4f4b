/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `ei|ett|én=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13
    fjorten=14 femten=15 seksten=16 sytten=17 atten=18 nitten=19 tjue=20 tjueett|tjueén=21 tjueto=22
    tjuetre=23 tjuefire=24 tjuefem=25 tjueseks=26 tjuesju=27 tjueåtte=28 tjueni=29 tretti=30
    trettiett|trettién=31 trettito=32 trettitre=33 trettifire=34 trettifem=35 trettiseks=36 trettisju=37
    trettiåtte=38 trettini=39 førti=40 førtiett|førtién=41 førtito=42 førtitre=43 førtifire=44
    førtifem=45 førtiseks=46 førtisju=47 førtiåtte=48 førtini=49 femti=50 femtiett|femtién=51 femtito=52
    femtitre=53 femtifire=54 femtifem=55 femtiseks=56 femtisju=57 femtiåtte=58 femtini=59 seksti=60
    sekstiett|sekstién=61 sekstito=62 sekstitre=63 sekstifire=64 sekstifem=65 sekstiseks=66 sekstisju=67
    sekstiåtte=68 sekstini=69 sytti=70 syttiett|syttién=71 syttito=72 syttitre=73 syttifire=74
    syttifem=75 syttiseks=76 syttisju=77 syttiåtte=78 syttini=79 åtti=80 åttiett|åttién=81 åttito=82
    åttitre=83 åttifire=84 åttifem=85 åttiseks=86 åttisju=87 åttiåtte=88 åttini=89 nitti=90
    nittiett|nittién=91 nittito=92 nittitre=93 nittifire=94 nittifem=95 nittiseks=96 nittisju=97
    nittiåtte=98 nittini=99 hundre=100`,
  ordinals: `første=1 andre=2 tredje=3 fjerde=4 femte=5 sjette=6 sjuende=7 åttende=8 niende=9 tiende=10 ellevte=11
    tolvte=12 trettende=13 fjortende=14 femtende=15 sekstende=16 syttende=17 attende=18 nittende=19
    tjueende=20 tjueførste=21 tjueandre=22 tjuetredje=23 tjuefjerde=24 tjuefemte=25 tjuesjette=26
    tjuesjuende=27 tjueåttende=28 tjueniende=29 trettiende=30 trettiførste=31 trettiandre=32
    trettitredje=33 trettifjerde=34 trettifemte=35 trettisjette=36 trettisjuende=37 trettiåttende=38
    trettiniende=39 førtiende=40 førtiførste=41 førtiandre=42 førtitredje=43 førtifjerde=44 førtifemte=45
    førtisjette=46 førtisjuende=47 førtiåttende=48 førtiniende=49 femtiende=50 femtiførste=51
    femtiandre=52 femtitredje=53 femtifjerde=54 femtifemte=55 femtisjette=56 femtisjuende=57
    femtiåttende=58 femtiniende=59 sekstiende=60 sekstiførste=61 sekstiandre=62 sekstitredje=63
    sekstifjerde=64 sekstifemte=65 sekstisjette=66 sekstisjuende=67 sekstiåttende=68 sekstiniende=69
    syttiende=70 syttiførste=71 syttiandre=72 syttitredje=73 syttifjerde=74 syttifemte=75 syttisjette=76
    syttisjuende=77 syttiåttende=78 syttiniende=79 åttiende=80 åttiførste=81 åttiandre=82 åttitredje=83
    åttifjerde=84 åttifemte=85 åttisjette=86 åttisjuende=87 åttiåttende=88 åttiniende=89 nittiende=90
    nittiførste=91 nittiandre=92 nittitredje=93 nittifjerde=94 nittifemte=95 nittisjette=96
    nittisjuende=97 nittiåttende=98 nittiniende=99 énhundrede=100 tohundrede=200 trehundrede=300
    firehundrede=400 femhundrede=500 sekshundrede=600 sjuhundrede=700 åttehundrede=800 nihundrede=900`,
  multipliers: `tusen=1000 million|millioner=1000000 milliard|milliarder=1000000000`,
  months: `januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt
    november|nov desember|des`,
  units: `år=year måned|måneder=month uke|uker=week døgn=day time|timer=hour minutt|minutter=minute
    sekund|sekunder=second prosent=percent meter=metre kilometer=kilometre kilogram=kilogram
    hektar=hectare liter=litre`,
}
