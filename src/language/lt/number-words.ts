/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `viena|vienai|vienam|viename|vienas|vieno|vienoje|vienos|vienu|vieną=1
    antrų|du|dvi|dviejose|dviejuose|dviejų|dviem=2 trečių|trijose|trijuose|trijų|trimis|trims|tris|trys=3
    keturi|keturiais|keturias|keturiems|keturiomis|keturioms|keturios|keturiose|keturis|keturiuose|keturių|ketvirtų=4
    penki|penkiais|penkias|penkiems|penkiomis|penkioms|penkios|penkiose|penkis|penkiuose|penkių|penktų=5
    šeši|šešiais|šešias|šešiems|šešiomis|šešioms|šešios|šešiose|šešis|šešiuose|šešių|šeštų=6
    septintų|septyni|septyniais|septynias|septyniems|septyniomis|septynioms|septynios|septyniose|septynis|septyniuose|septynių=7
    aštuntų|aštuoni|aštuoniais|aštuonias|aštuoniems|aštuoniomis|aštuonioms|aštuonios|aštuoniose|aštuonis|aštuoniuose|aštuonių=8
    devintų|devyni|devyniais|devynias|devyniems|devyniomis|devynioms|devynios|devyniose|devynis|devyniuose|devynių=9
    dešimt|dešimtų=10 vienuolika|vienuolikai|vienuolikoje|vienuolikos|vienuoliktų|vienuoliką=11
    dvylika|dvylikai|dvylikoje|dvylikos|dvyliktų|dvyliką=12
    trylika|trylikai|trylikoje|trylikos|tryliktų|tryliką=13
    keturiolika|keturiolikai|keturiolikoje|keturiolikos|keturioliktų|keturioliką=14
    penkiolika|penkiolikai|penkiolikoje|penkiolikos|penkioliktų|penkioliką=15
    šešiolika|šešiolikai|šešiolikoje|šešiolikos|šešioliktų|šešioliką=16
    septyniolika|septyniolikai|septyniolikoje|septyniolikos|septynioliktų|septynioliką=17
    aštuoniolika|aštuoniolikai|aštuoniolikoje|aštuoniolikos|aštuonioliktų|aštuonioliką=18
    devyniolika|devyniolikai|devyniolikoje|devyniolikos|devynioliktų|devynioliką=19
    dvidešimt|dvidešimtų=20 trisdešimt|trisdešimtų=30 keturiasdešimt|keturiasdešimtų=40
    penkiasdešimt|penkiasdešimtų=50 šešiasdešimt|šešiasdešimtų=60 septyniasdešimt|septyniasdešimtų=70
    aštuoniasdešimt|aštuoniasdešimtų=80 devyniasdešimt|devyniasdešimtų=90 šimtas|šimtų=100`,
  ordinals: `
    pirma|pirmai|pirmais|pirmam|pirmame|pirmas|pirmi|pirmiems|pirmo|pirmoje|pirmomis|pirmoms|pirmos|pirmose|pirmu|pirmuose|pirmus|pirmą|pirmų=1
    antra|antrai|antrais|antram|antrame|antras|antri|antriems|antro|antroje|antromis|antroms|antros|antrose|antru|antruose|antrus|antrą|antrų=2
    treti|tretiems|trečia|trečiai|trečiais|trečiam|trečiame|trečias|trečio|trečioje|trečiomis|trečioms|trečios|trečiose|trečiu|trečiuose|trečius|trečią|trečių=3
    ketvirta|ketvirtai|ketvirtais|ketvirtam|ketvirtame|ketvirtas|ketvirti|ketvirtiems|ketvirto|ketvirtoje|ketvirtomis|ketvirtoms|ketvirtos|ketvirtose|ketvirtu|ketvirtuose|ketvirtus|ketvirtą|ketvirtų=4
    penkta|penktai|penktais|penktam|penktame|penktas|penkti|penktiems|penkto|penktoje|penktomis|penktoms|penktos|penktose|penktu|penktuose|penktus|penktą|penktų=5
    šešta|šeštai|šeštais|šeštam|šeštame|šeštas|šešti|šeštiems|šešto|šeštoje|šeštomis|šeštoms|šeštos|šeštose|šeštu|šeštuose|šeštus|šeštą|šeštų=6
    septinta|septintai|septintais|septintam|septintame|septintas|septinti|septintiems|septinto|septintoje|septintomis|septintoms|septintos|septintose|septintu|septintuose|septintus|septintą|septintų=7
    aštunta|aštuntai|aštuntais|aštuntam|aštuntame|aštuntas|aštunti|aštuntiems|aštunto|aštuntoje|aštuntomis|aštuntoms|aštuntos|aštuntose|aštuntu|aštuntuose|aštuntus|aštuntą|aštuntų=8
    devinta|devintai|devintais|devintam|devintame|devintas|devinti|devintiems|devinto|devintoje|devintomis|devintoms|devintos|devintose|devintu|devintuose|devintus|devintą|devintų=9
    dešimta|dešimtai|dešimtais|dešimtam|dešimtame|dešimtas|dešimti|dešimtiems|dešimto|dešimtoje|dešimtomis|dešimtoms|dešimtos|dešimtose|dešimtu|dešimtuose|dešimtus|dešimtą|dešimtų=10
    vienuolikta|vienuoliktai|vienuoliktais|vienuoliktam|vienuoliktame|vienuoliktas|vienuolikti|vienuoliktiems|vienuolikto|vienuoliktoje|vienuoliktomis|vienuoliktoms|vienuoliktos|vienuoliktose|vienuoliktu|vienuoliktuose|vienuoliktus|vienuoliktą|vienuoliktų=11
    dvylikta|dvyliktai|dvyliktais|dvyliktam|dvyliktame|dvyliktas|dvylikti|dvyliktiems|dvylikto|dvyliktoje|dvyliktomis|dvyliktoms|dvyliktos|dvyliktose|dvyliktu|dvyliktuose|dvyliktus|dvyliktą|dvyliktų=12
    trylikta|tryliktai|tryliktais|tryliktam|tryliktame|tryliktas|trylikti|tryliktiems|trylikto|tryliktoje|tryliktomis|tryliktoms|tryliktos|tryliktose|tryliktu|tryliktuose|tryliktus|tryliktą|tryliktų=13
    keturiolikta|keturioliktai|keturioliktais|keturioliktam|keturioliktame|keturioliktas|keturiolikti|keturioliktiems|keturiolikto|keturioliktoje|keturioliktomis|keturioliktoms|keturioliktos|keturioliktose|keturioliktu|keturioliktuose|keturioliktus|keturioliktą|keturioliktų=14
    penkiolikta|penkioliktai|penkioliktais|penkioliktam|penkioliktame|penkioliktas|penkiolikti|penkioliktiems|penkiolikto|penkioliktoje|penkioliktomis|penkioliktoms|penkioliktos|penkioliktose|penkioliktu|penkioliktuose|penkioliktus|penkioliktą|penkioliktų=15
    šešiolikta|šešioliktai|šešioliktais|šešioliktam|šešioliktame|šešioliktas|šešiolikti|šešioliktiems|šešiolikto|šešioliktoje|šešioliktomis|šešioliktoms|šešioliktos|šešioliktose|šešioliktu|šešioliktuose|šešioliktus|šešioliktą|šešioliktų=16
    septyniolikta|septynioliktai|septynioliktais|septynioliktam|septynioliktame|septynioliktas|septyniolikti|septynioliktiems|septyniolikto|septynioliktoje|septynioliktomis|septynioliktoms|septynioliktos|septynioliktose|septynioliktu|septynioliktuose|septynioliktus|septynioliktą|septynioliktų=17
    aštuoniolikta|aštuonioliktai|aštuonioliktais|aštuonioliktam|aštuonioliktame|aštuonioliktas|aštuoniolikti|aštuonioliktiems|aštuoniolikto|aštuonioliktoje|aštuonioliktomis|aštuonioliktoms|aštuonioliktos|aštuonioliktose|aštuonioliktu|aštuonioliktuose|aštuonioliktus|aštuonioliktą|aštuonioliktų=18
    devyniolikta|devynioliktai|devynioliktais|devynioliktam|devynioliktame|devynioliktas|devyniolikti|devynioliktiems|devyniolikto|devynioliktoje|devynioliktomis|devynioliktoms|devynioliktos|devynioliktose|devynioliktu|devynioliktuose|devynioliktus|devynioliktą|devynioliktų=19
    dvidešimta|dvidešimtai|dvidešimtais|dvidešimtam|dvidešimtame|dvidešimtas|dvidešimti|dvidešimtiems|dvidešimto|dvidešimtoje|dvidešimtomis|dvidešimtoms|dvidešimtos|dvidešimtose|dvidešimtu|dvidešimtuose|dvidešimtus|dvidešimtą|dvidešimtų=20
    trisdešimta|trisdešimtai|trisdešimtais|trisdešimtam|trisdešimtame|trisdešimtas|trisdešimti|trisdešimtiems|trisdešimto|trisdešimtoje|trisdešimtomis|trisdešimtoms|trisdešimtos|trisdešimtose|trisdešimtu|trisdešimtuose|trisdešimtus|trisdešimtą|trisdešimtų=30
    keturiasdešimta|keturiasdešimtai|keturiasdešimtais|keturiasdešimtam|keturiasdešimtame|keturiasdešimtas|keturiasdešimti|keturiasdešimtiems|keturiasdešimto|keturiasdešimtoje|keturiasdešimtomis|keturiasdešimtoms|keturiasdešimtos|keturiasdešimtose|keturiasdešimtu|keturiasdešimtuose|keturiasdešimtus|keturiasdešimtą|keturiasdešimtų=40
    penkiasdešimta|penkiasdešimtai|penkiasdešimtais|penkiasdešimtam|penkiasdešimtame|penkiasdešimtas|penkiasdešimti|penkiasdešimtiems|penkiasdešimto|penkiasdešimtoje|penkiasdešimtomis|penkiasdešimtoms|penkiasdešimtos|penkiasdešimtose|penkiasdešimtu|penkiasdešimtuose|penkiasdešimtus|penkiasdešimtą|penkiasdešimtų=50
    šešiasdešimta|šešiasdešimtai|šešiasdešimtais|šešiasdešimtam|šešiasdešimtame|šešiasdešimtas|šešiasdešimti|šešiasdešimtiems|šešiasdešimto|šešiasdešimtoje|šešiasdešimtomis|šešiasdešimtoms|šešiasdešimtos|šešiasdešimtose|šešiasdešimtu|šešiasdešimtuose|šešiasdešimtus|šešiasdešimtą|šešiasdešimtų=60
    septyniasdešimta|septyniasdešimtai|septyniasdešimtais|septyniasdešimtam|septyniasdešimtame|septyniasdešimtas|septyniasdešimti|septyniasdešimtiems|septyniasdešimto|septyniasdešimtoje|septyniasdešimtomis|septyniasdešimtoms|septyniasdešimtos|septyniasdešimtose|septyniasdešimtu|septyniasdešimtuose|septyniasdešimtus|septyniasdešimtą|septyniasdešimtų=70
    aštuoniasdešimta|aštuoniasdešimtai|aštuoniasdešimtais|aštuoniasdešimtam|aštuoniasdešimtame|aštuoniasdešimtas|aštuoniasdešimti|aštuoniasdešimtiems|aštuoniasdešimto|aštuoniasdešimtoje|aštuoniasdešimtomis|aštuoniasdešimtoms|aštuoniasdešimtos|aštuoniasdešimtose|aštuoniasdešimtu|aštuoniasdešimtuose|aštuoniasdešimtus|aštuoniasdešimtą|aštuoniasdešimtų=80
    devyniasdešimta|devyniasdešimtai|devyniasdešimtais|devyniasdešimtam|devyniasdešimtame|devyniasdešimtas|devyniasdešimti|devyniasdešimtiems|devyniasdešimto|devyniasdešimtoje|devyniasdešimtomis|devyniasdešimtoms|devyniasdešimtos|devyniasdešimtose|devyniasdešimtu|devyniasdešimtuose|devyniasdešimtus|devyniasdešimtą|devyniasdešimtų=90
    šimt|šimta|šimtai|šimtais|šimtam|šimtame|šimti|šimtiems|šimto|šimtoje|šimtomis|šimtoms|šimtos|šimtose|šimtu|šimtuose|šimtus|šimtą|šimtų=100`,
  multipliers: `tūkstantis|tūkstančiai|tūkstančių=1000 milijonai|milijonas|milijonų=1000000
    milijardai|milijardas|milijardų=1000000000`,
  months: `sausis|sausio vasaris|vasario kovas|kovo balandis|balandžio gegužė|gegužės birželis|birželio
    liepa|liepos rugpjūtis|rugpjūčio rugsėjis|rugsėjo spalis|spalio lapkritis|lapkričio gruodis|gruodžio`,
  units: `metai|metų=year mėnuo|mėnesiai|mėnesių|mėnesio=month savaitė|savaitės|savaičių=week
    diena|dienos|dienų=day valanda|valandos|valandų=hour minutė|minutės|minučių=minute
    sekundė|sekundės|sekundžių=second procentas|procentai|procento=percent
    metras|metrai|metrų|metro=metre kilometras|kilometrai|kilometrų|kilometro=kilometre
    kilogramas|kilogramai|kilogramų|kilogramo=kilogram hektaras|hektarai|hektarų|hektaro=hectare
    litras|litrai|litrų|litro=litre`,
}
