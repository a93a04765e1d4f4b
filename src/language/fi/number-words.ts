/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `
    yhdeksi|yhdelle|yhdellä|yhdeltä|yhden|yhdessä|yhdestä|yhdet|yhteen|yhtenä|yhtä|yksi|yksien|yksiin|yksiksi|yksille|yksillä|yksiltä|yksinä|yksissä|yksistä|yksiä=1
    kahdeksi|kahdella|kahdelle|kahdelta|kahden|kahdessa|kahdesta|kahdet|kahta|kahteen|kahtena|kaksi|kaksia|kaksien|kaksiin|kaksiksi|kaksilla|kaksille|kaksilta|kaksina|kaksissa|kaksista=2
    kolme|kolmea|kolmeen|kolmeksi|kolmella|kolmelle|kolmelta|kolmen|kolmena|kolmessa|kolmesta|kolmet|kolmia|kolmien|kolmiin|kolmiksi|kolmilla|kolmille|kolmilta|kolmina|kolmissa|kolmista=3
    neljien|neljiin|neljiksi|neljille|neljillä|neljiltä|neljinä|neljissä|neljistä|neljiä|neljä|neljäksi|neljälle|neljällä|neljältä|neljän|neljänä|neljässä|neljästä|neljät|neljää|neljään=4
    viideksi|viidelle|viidellä|viideltä|viiden|viidessä|viidestä|viidet|viisi|viisien|viisiin|viisiksi|viisille|viisillä|viisiltä|viisinä|viisissä|viisistä|viisiä|viiteen|viitenä|viittä=5
    kuudeksi|kuudella|kuudelle|kuudelta|kuuden|kuudessa|kuudesta|kuudet|kuusi|kuusia|kuusien|kuusiin|kuusiksi|kuusilla|kuusille|kuusilta|kuusina|kuusissa|kuusista|kuuteen|kuutena|kuutta=6
    seitsemien|seitsemiin|seitsemiksi|seitsemille|seitsemillä|seitsemiltä|seitseminä|seitsemissä|seitsemistä|seitsemiä|seitsemäksi|seitsemälle|seitsemällä|seitsemältä|seitsemän|seitsemänä|seitsemässä|seitsemästä|seitsemät|seitsemää|seitsemään=7
    kahdeksaa|kahdeksaan|kahdeksaksi|kahdeksalla|kahdeksalle|kahdeksalta|kahdeksan|kahdeksana|kahdeksassa|kahdeksasta|kahdeksat|kahdeksia|kahdeksien|kahdeksiin|kahdeksiksi|kahdeksilla|kahdeksille|kahdeksilta|kahdeksina|kahdeksissa|kahdeksista=8
    yhdeksien|yhdeksiin|yhdeksiksi|yhdeksille|yhdeksillä|yhdeksiltä|yhdeksinä|yhdeksissä|yhdeksistä|yhdeksiä|yhdeksäksi|yhdeksälle|yhdeksällä|yhdeksältä|yhdeksän|yhdeksänä|yhdeksässä|yhdeksästä|yhdeksät|yhdeksää|yhdeksään=9
    kymmeneen|kymmeneksi|kymmenelle|kymmenellä|kymmeneltä|kymmenen|kymmenenä|kymmenessä|kymmenestä|kymmenet|kymmenien|kymmeniin|kymmeniksi|kymmenille|kymmenillä|kymmeniltä|kymmeninä|kymmenissä|kymmenistä|kymmeniä|kymmentä=10`,
  ordinals: `
    ensimmäinen|ensimmäiseen|ensimmäiseksi|ensimmäiselle|ensimmäisellä|ensimmäiseltä|ensimmäisen|ensimmäisenä|ensimmäisessä|ensimmäisestä|ensimmäiset|ensimmäisiin|ensimmäisiksi|ensimmäisille|ensimmäisillä|ensimmäisiltä|ensimmäisinä|ensimmäisissä|ensimmäisistä|ensimmäisiä|ensimmäisten|ensimmäistä=1
    toinen|toiseen|toiseksi|toisella|toiselle|toiselta|toisen|toisena|toisessa|toisesta|toiset|toisia|toisiin|toisiksi|toisilla|toisille|toisilta|toisina|toisissa|toisista|toista|toisten=2
    kolmanneksi|kolmannella|kolmannelle|kolmannelta|kolmannen|kolmannessa|kolmannesta|kolmannet|kolmannilla|kolmannille|kolmannilta|kolmansia|kolmansien|kolmansiin|kolmansiksi|kolmansina|kolmansissa|kolmansista|kolmanteen|kolmantena|kolmas|kolmatta=3
    neljänneksi|neljännelle|neljännellä|neljänneltä|neljännen|neljännessä|neljännestä|neljännet|neljännille|neljännillä|neljänniltä|neljänsien|neljänsiin|neljänsiksi|neljänsinä|neljänsissä|neljänsistä|neljänsiä|neljänteen|neljäntenä|neljäs|neljättä=4
    viidenneksi|viidennelle|viidennellä|viidenneltä|viidennen|viidennessä|viidennestä|viidennet|viidennille|viidennillä|viidenniltä|viidensien|viidensiin|viidensiksi|viidensinä|viidensissä|viidensistä|viidensiä|viidenteen|viidentenä|viides|viidettä=5
    kuudenneksi|kuudennella|kuudennelle|kuudennelta|kuudennen|kuudennessa|kuudennesta|kuudennet|kuudennilla|kuudennille|kuudennilta|kuudensia|kuudensien|kuudensiin|kuudensiksi|kuudensina|kuudensissa|kuudensista|kuudenteen|kuudentena|kuudes|kuudetta=6
    seitsemänneksi|seitsemännelle|seitsemännellä|seitsemänneltä|seitsemännen|seitsemännessä|seitsemännestä|seitsemännet|seitsemännille|seitsemännillä|seitsemänniltä|seitsemänsien|seitsemänsiin|seitsemänsiksi|seitsemänsinä|seitsemänsissä|seitsemänsistä|seitsemänsiä|seitsemänteen|seitsemäntenä|seitsemäs|seitsemättä=7
    kahdeksanneksi|kahdeksannella|kahdeksannelle|kahdeksannelta|kahdeksannen|kahdeksannessa|kahdeksannesta|kahdeksannet|kahdeksannilla|kahdeksannille|kahdeksannilta|kahdeksansia|kahdeksansien|kahdeksansiin|kahdeksansiksi|kahdeksansina|kahdeksansissa|kahdeksansista|kahdeksanteen|kahdeksantena|kahdeksas|kahdeksatta=8
    yhdeksänneksi|yhdeksännelle|yhdeksännellä|yhdeksänneltä|yhdeksännen|yhdeksännessä|yhdeksännestä|yhdeksännet|yhdeksännille|yhdeksännillä|yhdeksänniltä|yhdeksänsien|yhdeksänsiin|yhdeksänsiksi|yhdeksänsinä|yhdeksänsissä|yhdeksänsistä|yhdeksänsiä|yhdeksänteen|yhdeksäntenä|yhdeksäs|yhdeksättä=9
    kymmenenneksi|kymmenennelle|kymmenennellä|kymmenenneltä|kymmenennen|kymmenennessä|kymmenennestä|kymmenennet|kymmenennille|kymmenennillä|kymmenenniltä|kymmenensien|kymmenensiin|kymmenensiksi|kymmenensinä|kymmenensissä|kymmenensistä|kymmenensiä|kymmenenteen|kymmenentenä|kymmenes|kymmenettä=10`,
  multipliers: `
    tuhanneksi|tuhannella|tuhannelle|tuhannelta|tuhannen|tuhannessa|tuhannesta|tuhannet|tuhansia|tuhansien|tuhansiin|tuhansiksi|tuhansilla|tuhansille|tuhansilta|tuhansina|tuhansissa|tuhansista|tuhanteen|tuhantena|tuhat|tuhatta=1000
    miljoona|miljoonaa|miljoonaan|miljoonaksi|miljoonalla|miljoonalle|miljoonalta|miljoonan|miljoonana|miljoonassa|miljoonasta|miljoonat|miljoonia|miljoonien|miljooniin|miljooniksi|miljoonilla|miljoonille|miljoonilta|miljoonina|miljoonissa|miljoonista=1000000
    miljardeihin|miljardeiksi|miljardeilla|miljardeille|miljardeilta|miljardeina|miljardeissa|miljardeista|miljardeja|miljardi|miljardia|miljardien|miljardiin|miljardiksi|miljardilla|miljardille|miljardilta|miljardin|miljardina|miljardissa|miljardista|miljardit=1000000000`,
  months: `tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis
    huhtikuu|huhtikuuta|huhti toukokuu|toukokuuta|touko kesäkuu|kesäkuuta|kesä heinäkuu|heinäkuuta|heinä
    elokuu|elokuuta|elo syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka marraskuu|marraskuuta|marras
    joulukuu|joulukuuta|joulu`,
  units: `vuosi|vuotta=year kuukausi|kuukautta=month viikko|viikkoa=week päivä|päivää=day tunti|tuntia=hour
    minuutti|minuuttia=minute sekunti|sekuntia=second prosentti|prosenttia=percent metri|metriä=metre
    kilometri|kilometriä=kilometre kilogramma|kilogrammaa=kilogram hehtaari|hehtaaria=hectare
    litra|litraa=litre`,
}
