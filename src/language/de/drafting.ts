import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'de',
  source:
    'Handbuch der Rechtsförmlichkeit (Bundesministerium der Justiz, 3rd ed. 2008), nos. 367–386; Austria: Legistische Richtlinien 1990, nos. 111–116',
  divisions: {
    Book: 'buch|bücher',
    Part: 'teil|hauptstück',
    Title: 'titel',
    Subtitle: 'untertitel',
    Ch: 'kapitel|kap',
    Subch: 'unterkapitel',
    Sec: 'abschnitt|abschnitte',
    Subsec: 'unterabschnitt',
    Art: 'artikel|art',
    Par: 'absatz|absätze|abs',
    Annex: 'anhang|anlage|anlagen|anhänge',
  },
  numberFirst: true,
  ordinals:
    'erst* zweit* dritt* viert* fünft* sechst* siebt*|siebent* acht* neunt* zehnt* elft* zwölft* dreizehnt* vierzehnt* fünfzehnt* sechzehnt* siebzehnt* achtzehnt* neunzehnt* zwanzigst* dreißigst*=30 vierzigst*=40 fünfzigst*=50 sechzigst*=60 eins|ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 einzig*=u',
  to: 'bis|und',
}
