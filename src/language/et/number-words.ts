/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `üks=1 kaks=2 kolm=3 neli=4 viis=5 kuus=6 seitse=7 kaheksa=8 üheksa=9 kümme=10 üksteist=11
    kaksteist=12 kolmteist=13 neliteist=14 viisteist=15 kuusteist=16 seitseteist=17 kaheksateist=18
    üheksateist=19 kakskümmend=20 kolmkümmend=30 nelikümmend=40 viiskümmend=50 kuuskümmend=60
    seitsekümmend=70 kaheksakümmend=80 üheksakümmend=90 ükssada=100 kakssada=200 kolmsada=300
    nelisada=400 viissada=500 kuussada=600 seitsesada=700 kaheksasada=800 üheksasada=900`,
  ordinals: ``,
  multipliers: `tuhat=1000 miljon|miljonit=1000000 miljard|miljardit=1000000000`,
  months: `jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt
    november|nov detsember|dets`,
  units: `aasta|aastat=year kuu|kuud=month nädal|nädalat=week ööpäev|ööpäeva=day tund|tundi=hour
    minut|minutit=minute sekund|sekundit=second protsent|protsenti=percent meeter|meetrit=metre
    kilomeeter|kilomeetrit=kilometre kilogramm|kilogrammi=kilogram hektar|hektarit=hectare
    liiter|liitrit=litre`,
}
