/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `jeden|jedna|jednego|jednej|jednemu|jedno|jednym|jedną=1
    drugiego|dwa|dwaj|dwie|dwiema|dwoma|dwóch|dwóm=2 trzech|trzeciego|trzej|trzem|trzema|trzy=3
    czterech|czterej|czterem|czterema|cztery|czwartego=4 piątego|pięcioma|pięciu|pięć=5
    sześcioma|sześciu|sześć|szóstego=6 siedem|siedmioma|siedmiu|siódmego=7 osiem|ośmioma|ośmiu|ósmego=8
    dziewiątego|dziewięcioma|dziewięciu|dziewięć=9 dziesiątego|dziesięcioma|dziesięciu|dziesięć=10
    jedenastego|jedenastoma|jedenastu|jedenaście=11 dwanaście|dwunastego|dwunastoma|dwunastu=12
    trzynastego|trzynastoma|trzynastu|trzynaście=13 czternastego|czternastoma|czternastu|czternaście=14
    piętnastego|piętnastoma|piętnastu|piętnaście=15 szesnastego|szesnastoma|szesnastu|szesnaście=16
    siedemnastego|siedemnastoma|siedemnastu|siedemnaście=17
    osiemnastego|osiemnastoma|osiemnastu|osiemnaście=18
    dziewiętnastego|dziewiętnastoma|dziewiętnastu|dziewiętnaście=19
    dwadzieścia|dwudziestego|dwudziestoma|dwudziestu=20
    trzydziestego|trzydziestoma|trzydziestu|trzydzieści=30
    czterdziestego|czterdziestoma|czterdziestu|czterdzieści=40
    piętdziesiątego|pięćdziesiąt|pięćdziesięcioma|pięćdziesięciu=50
    szesdziesiątego|sześćdziesiąt|sześćdziesięcioma|sześćdziesięciu=60
    siedemdziesiąt|siedemdziesiątego|siedemdziesięcioma|siedemdziesięciu=70
    osiemdziesiąt|osiemdziesiątego|osiemdziesięcioma|osiemdziesięciu=80
    dziewiętdziesiątego|dziewięćdziesiąt|dziewięćdziesięcioma|dziewięćdziesięciu=90 sto|stu=100
    dwieście|dwustu=200 trzysta|trzystu=300 czterysta|czterystu=400 pięciuset|pięćset=500
    sześciuset|sześćset=600 siedemset|siedmiuset=700 osiemset|ośmiuset=800 dziewięciuset|dziewięćset=900`,
  ordinals: `
    pierwsi|pierwsza|pierwsze|pierwszego|pierwszej|pierwszemu|pierwszy|pierwszych|pierwszym|pierwszymi|pierwszą=1
    drudzy|druga|drugi|drugich|drugie|drugiego|drugiej|drugiemu|drugim|drugimi|drugą=2
    trzeci|trzecia|trzecich|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecimi|trzecią=3
    czwarci|czwarta|czwarte|czwartego|czwartej|czwartemu|czwarty|czwartych|czwartym|czwartymi|czwartą=4
    piąci|piąta|piąte|piątego|piątej|piątemu|piąty|piątych|piątym|piątymi|piątą=5
    szósta|szóste|szóstego|szóstej|szóstemu|szósty|szóstych|szóstym|szóstymi|szóstą|szóści=6
    siódma|siódme|siódmego|siódmej|siódmemu|siódmi|siódmy|siódmych|siódmym|siódmymi|siódmą=7
    ósma|ósme|ósmego|ósmej|ósmemu|ósmi|ósmy|ósmych|ósmym|ósmymi|ósmą=8
    dziewiąci|dziewiąta|dziewiąte|dziewiątego|dziewiątej|dziewiątemu|dziewiąty|dziewiątych|dziewiątym|dziewiątymi|dziewiątą=9
    dziesiąci|dziesiąta|dziesiąte|dziesiątego|dziesiątej|dziesiątemu|dziesiąty|dziesiątych|dziesiątym|dziesiątymi|dziesiątą=10
    jedenasta|jedenaste|jedenastego|jedenastej|jedenastemu|jedenasty|jedenastych|jedenastym|jedenastymi|jedenastą|jedenaści=11
    dwunasta|dwunaste|dwunastego|dwunastej|dwunastemu|dwunasty|dwunastych|dwunastym|dwunastymi|dwunastą|dwunaści=12
    trzynasta|trzynaste|trzynastego|trzynastej|trzynastemu|trzynasty|trzynastych|trzynastym|trzynastymi|trzynastą|trzynaści=13
    czternasta|czternaste|czternastego|czternastej|czternastemu|czternasty|czternastych|czternastym|czternastymi|czternastą|czternaści=14
    piętnasta|piętnaste|piętnastego|piętnastej|piętnastemu|piętnasty|piętnastych|piętnastym|piętnastymi|piętnastą|piętnaści=15
    szesnasta|szesnaste|szesnastego|szesnastej|szesnastemu|szesnasty|szesnastych|szesnastym|szesnastymi|szesnastą|szesnaści=16
    siedemnasta|siedemnaste|siedemnastego|siedemnastej|siedemnastemu|siedemnasty|siedemnastych|siedemnastym|siedemnastymi|siedemnastą|siedemnaści=17
    osiemnasta|osiemnaste|osiemnastego|osiemnastej|osiemnastemu|osiemnasty|osiemnastych|osiemnastym|osiemnastymi|osiemnastą|osiemnaści=18
    dziewiętnasta|dziewiętnaste|dziewiętnastego|dziewiętnastej|dziewiętnastemu|dziewiętnasty|dziewiętnastych|dziewiętnastym|dziewiętnastymi|dziewiętnastą|dziewiętnaści=19
    dwudziesta|dwudzieste|dwudziestego|dwudziestej|dwudziestemu|dwudziesty|dwudziestych|dwudziestym|dwudziestymi|dwudziestą|dwudzieści=20
    trzydziesta|trzydzieste|trzydziestego|trzydziestej|trzydziestemu|trzydziesty|trzydziestych|trzydziestym|trzydziestymi|trzydziestą|trzydzieści=30
    czterdziesta|czterdzieste|czterdziestego|czterdziestej|czterdziestemu|czterdziesty|czterdziestych|czterdziestym|czterdziestymi|czterdziestą|czterdzieści=40
    piętdziesiąci|piętdziesiąta|piętdziesiąte|piętdziesiątego|piętdziesiątej|piętdziesiątemu|piętdziesiąty|piętdziesiątych|piętdziesiątym|piętdziesiątymi|piętdziesiątą=50
    szesdziesiąci|szesdziesiąta|szesdziesiąte|szesdziesiątego|szesdziesiątej|szesdziesiątemu|szesdziesiąty|szesdziesiątych|szesdziesiątym|szesdziesiątymi|szesdziesiątą=60
    siedemdziesiąci|siedemdziesiąta|siedemdziesiąte|siedemdziesiątego|siedemdziesiątej|siedemdziesiątemu|siedemdziesiąty|siedemdziesiątych|siedemdziesiątym|siedemdziesiątymi|siedemdziesiątą=70
    osiemdziesiąci|osiemdziesiąta|osiemdziesiąte|osiemdziesiątego|osiemdziesiątej|osiemdziesiątemu|osiemdziesiąty|osiemdziesiątych|osiemdziesiątym|osiemdziesiątymi|osiemdziesiątą=80
    dziewiętdziesiąci|dziewiętdziesiąta|dziewiętdziesiąte|dziewiętdziesiątego|dziewiętdziesiątej|dziewiętdziesiątemu|dziewiętdziesiąty|dziewiętdziesiątych|dziewiętdziesiątym|dziewiętdziesiątymi|dziewiętdziesiątą=90`,
  multipliers: `tysiąc|tysiąca|tysiącach|tysiącami|tysiące|tysiącem|tysiącom|tysiącowi|tysiącu|tysięcy=1000
    milion|miliona|milionach|milionami|milionem|milionie|milionom|milionowi|miliony|milionów=1000000
    miliard|miliarda|miliardach|miliardami|miliardem|miliardom|miliardowi|miliardy|miliardzie|miliardów=1000000000`,
  months: `styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja
    czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz
    październik|października|paź listopad|listopada|lis grudzień|grudnia|gru`,
  units: `rok|lata|lat|roku=year miesiąc|miesiące|miesięcy|miesiąca=month
    tydzień|tygodnie|tygodni|tygodnia=week dzień|dni|dnia=day godzina|godziny|godzin=hour
    minuta|minuty|minut=minute sekunda|sekundy|sekund=second procent=percent
    metr|metry|metrów|metra=metre kilometr|kilometry|kilometrów|kilometra=kilometre
    kilogram|kilogramy|kilogramów|kilograma=kilogram hektar|hektary|hektarów|hektara=hectare
    litr|litry|litrów|litra=litre`,
}
