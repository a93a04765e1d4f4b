/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `un|una=1 dos|dues=2 tres=3 quatre=4 cinc=5 sis=6 set=7 vuit=8 nou=9 deu=10 onze=11 dotze=12 tretze=13
    catorze=14 quinze=15 setze=16 disset=17 divuit=18 dinou=19 vint=20 trenta=30 quaranta=40 cinquanta=50
    seixanta=60 setanta=70 vuitanta=80 noranta=90 cent=100`,
  ordinals: `primer|primera|primeres|primers=1 segon|segona|segones|segons=2 tercer|tercera|terceres|tercers=3
    quart|quarta|quartes|quarts=4 cinquena|cinquenes|cinquè|cinquès=5 sisena|sisenes|sisè|sisès=6
    setena|setenes|setè|setès=7 vuitena|vuitenes|vuitè|vuitès=8 novena|novenes|novè|novès=9
    desena|desenes|desè|desès=10 onzena|onzenes|onzè|onzès=11 dotzena|dotzenes|dotzè|dotzès=12
    tretzena|tretzenes|tretzè|tretzès=13 catorzena|catorzenes|catorzè|catorzès=14
    quinzena|quinzenes|quinzè|quinzès=15 setzena|setzenes|setzè|setzès=16
    dissetena|dissetenes|dissetè|dissetès=17 divuitena|divuitenes|divuitè|divuitès=18
    dinovena|dinovenes|dinovè|dinovès=19 vintena|vintenes|vintè|vintès=20
    trentena|trentenes|trentè|trentès=30 quarantena|quarantenes|quarantè|quarantès=40
    cinquantena|cinquantenes|cinquantè|cinquantès=50 seixantena|seixantenes|seixantè|seixantès=60
    setantena|setantenes|setantè|setantès=70 vuitantena|vuitantenes|vuitantè|vuitantès=80
    norantena|norantenes|norantè|norantès=90 centena|centenes|centè|centès=100`,
  multipliers: `mil=1000 milió=1000000`,
  months: `gener|gen febrer|febr març abril|d’abril|abr|d’abr maig juny juliol|jul agost|d’agost|ag|d’ag
    setembre|set octubre|d’octubre|oct|d’oct novembre|nov desembre|des`,
  units: `any|anys=year mes|mesos=month setmana|setmanes=week dia|dies=day hora|hores=hour minut|minuts=minute
    segon|segons=second metre|metres=metre quilòmetre|quilòmetres=kilometre quilogram|quilograms=kilogram
    hectàrea|hectàrees=hectare litre|litres=litre`,
}
