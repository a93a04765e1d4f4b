/**
 * Numbers, months and units in words, distilled from Unicode CLDR 48.2.0 by scripts/distil-numbers.mjs; do not edit.
 * Copyright © 2004–2025 Unicode, Inc.; Unicode License V3 (docs/licences.md).
 */
export const numberWords = {
  cardinals: `en|ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13
    fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 tjugoen|tjugoett=21 tjugotvå=22
    tjugotre=23 tjugofyra=24 tjugofem=25 tjugosex=26 tjugosju=27 tjugoåtta=28 tjugonio=29 trettio=30
    trettioen|trettioett=31 trettiotvå=32 trettiotre=33 trettiofyra=34 trettiofem=35 trettiosex=36
    trettiosju=37 trettioåtta=38 trettionio=39 fyrtio=40 fyrtioen|fyrtioett=41 fyrtiotvå=42 fyrtiotre=43
    fyrtiofyra=44 fyrtiofem=45 fyrtiosex=46 fyrtiosju=47 fyrtioåtta=48 fyrtionio=49 femtio=50
    femtioen|femtioett=51 femtiotvå=52 femtiotre=53 femtiofyra=54 femtiofem=55 femtiosex=56 femtiosju=57
    femtioåtta=58 femtionio=59 sextio=60 sextioen|sextioett=61 sextiotvå=62 sextiotre=63 sextiofyra=64
    sextiofem=65 sextiosex=66 sextiosju=67 sextioåtta=68 sextionio=69 sjuttio=70 sjuttioen|sjuttioett=71
    sjuttiotvå=72 sjuttiotre=73 sjuttiofyra=74 sjuttiofem=75 sjuttiosex=76 sjuttiosju=77 sjuttioåtta=78
    sjuttionio=79 åttio=80 åttioen|åttioett=81 åttiotvå=82 åttiotre=83 åttiofyra=84 åttiofem=85
    åttiosex=86 åttiosju=87 åttioåtta=88 åttionio=89 nittio=90 nittioen|nittioett=91 nittiotvå=92
    nittiotre=93 nittiofyra=94 nittiofem=95 nittiosex=96 nittiosju=97 nittioåtta=98 nittionio=99
    etthundra=100 tvåhundra=200 trehundra=300 fyrahundra=400 femhundra=500 sexhundra=600 sjuhundra=700
    åttahundra=800 niohundra=900`,
  ordinals: `första|förste=1 andra|andre=2 tredje=3 fjärde=4 femte=5 sjätte=6 sjunde=7 åttonde=8 nionde=9
    tionde=10 elfte=11 tolfte=12 trettonde=13 fjortonde=14 femtonde=15 sextonde=16 sjuttonde=17
    artonde=18 nittonde=19 tjugonde=20 tjugoförsta|tjugoförste=21 tjugoandra|tjugoandre=22 tjugotredje=23
    tjugofjärde=24 tjugofemte=25 tjugosjätte=26 tjugosjunde=27 tjugoåttonde=28 tjugonionde=29
    trettionde=30 trettioförsta|trettioförste=31 trettioandra|trettioandre=32 trettiotredje=33
    trettiofjärde=34 trettiofemte=35 trettiosjätte=36 trettiosjunde=37 trettioåttonde=38 trettionionde=39
    fyrtionde=40 fyrtioförsta|fyrtioförste=41 fyrtioandra|fyrtioandre=42 fyrtiotredje=43 fyrtiofjärde=44
    fyrtiofemte=45 fyrtiosjätte=46 fyrtiosjunde=47 fyrtioåttonde=48 fyrtionionde=49 femtionde=50
    femtioförsta|femtioförste=51 femtioandra|femtioandre=52 femtiotredje=53 femtiofjärde=54
    femtiofemte=55 femtiosjätte=56 femtiosjunde=57 femtioåttonde=58 femtionionde=59 sextionde=60
    sextioförsta|sextioförste=61 sextioandra|sextioandre=62 sextiotredje=63 sextiofjärde=64
    sextiofemte=65 sextiosjätte=66 sextiosjunde=67 sextioåttonde=68 sextionionde=69 sjuttionde=70
    sjuttioförsta|sjuttioförste=71 sjuttioandra|sjuttioandre=72 sjuttiotredje=73 sjuttiofjärde=74
    sjuttiofemte=75 sjuttiosjätte=76 sjuttiosjunde=77 sjuttioåttonde=78 sjuttionionde=79 åttionde=80
    åttioförsta|åttioförste=81 åttioandra|åttioandre=82 åttiotredje=83 åttiofjärde=84 åttiofemte=85
    åttiosjätte=86 åttiosjunde=87 åttioåttonde=88 åttionionde=89 nittionde=90
    nittioförsta|nittioförste=91 nittioandra|nittioandre=92 nittiotredje=93 nittiofjärde=94
    nittiofemte=95 nittiosjätte=96 nittiosjunde=97 nittioåttonde=98 nittionionde=99 etthundrade=100
    tvåhundrade=200 trehundrade=300 fyrahundrade=400 femhundrade=500 sexhundrade=600 sjuhundrade=700
    åttahundrade=800 niohundrade=900`,
  multipliers: `ettusen=1000 miljon|miljoner=1000000 miljard|miljarder=1000000000`,
  months: `januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sep oktober|okt
    november|nov december|dec`,
  units: `år=year månad|månader=month vecka|veckor=week dygn=day timme|timmar=hour minut|minuter=minute
    sekund|sekunder=second procent=percent meter=metre kilometer=kilometre kilogram=kilogram
    hektar=hectare liter=litre`,
}
