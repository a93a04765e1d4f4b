/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `jeden|jedna|jedno=1 dva|dvě=2 tři=3 čtyři=4 pět=5 šest=6 sedm=7 osm=8 devět=9 deset=10 jedenáct=11
    dvanáct=12 třináct=13 čtrnáct=14 patnáct=15 šestnáct=16 sedmnáct=17 osmnáct=18 devatenáct=19
    dvacet=20 třicet=30 čtyřicet=40 padesát=50 šedesát=60 sedmdesát=70 osmdesát=80 devadesát=90 sto=100`,
  ordinals: ``,
  multipliers: `tisíc|tisíce=1000 milión|milióny|miliónů=1000000 miliarda|miliardy|miliardů=1000000000`,
  months: `leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn
    červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis
    prosinec|prosince|pro`,
  units: `rok|roky|let|roku=year měsíc|měsíce|měsíců=month týden|týdny|týdnů|týdne=week den|dny|dnů|dne=day
    hodina|hodiny|hodin=hour minuta|minuty|minut=minute sekunda|sekundy|sekund=second
    procento|procenta|procent=percent metr|metry|metrů|metru=metre
    kilometr|kilometry|kilometrů|kilometru=kilometre kilogram|kilogramy|kilogramů|kilogramu=kilogram
    hektar|hektary|hektarů|hektaru=hectare litr|litry|litrů|litru=litre`,
}
