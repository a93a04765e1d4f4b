import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'hu',
  source: '61/2009. (XII. 14.) IRM rendelet a jogszabályszerkesztésről, §§ 36–61',
  divisions: {
    Book: 'könyv',
    Part: 'rész',
    Title: 'cím',
    Ch: 'fejezet',
    Sec: 'szakasz',
    Art: 'cikk',
    Annex: 'melléklet',
    Appendix: 'függelék',
  },
  numberFirst: true,
  ordinals:
    'első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik tizenegyedik tizenkettedik tizenharmadik tizennegyedik tizenötödik tizenhatodik tizenhetedik tizennyolcadik tizenkilencedik huszadik huszonegyedik huszonkettedik huszonharmadik huszonnegyedik huszonötödik harmincadik=30',
  to: 'és',
}
