import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'nl',
  source: 'Aanwijzingen voor de regelgeving (Netherlands, 2022), aanwijzingen 3.54–3.61',
  divisions: {
    Book: 'boek',
    Part: 'deel|delen',
    Title: 'titel|titeldeel',
    Ch: 'hoofdstuk|hoofdstukken',
    Sec: 'afdeling|afdelingen',
    Subsec: 'paragraaf',
    Art: 'artikel|artikelen|art',
    Par: 'lid',
    Annex: 'bijlage|bijlagen',
    Appendix: 'aanhangsel',
  },
  ordinals:
    'eerste|een|één tweede|twee derde|drie vierde|vier vijfde|vijf zesde|zes zevende|zeven achtste|acht negende|negen tiende|tien elfde|elf twaalfde|twaalf dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste=20 enig*=u',
  to: 'tot en met|t/m|tot|en',
}
