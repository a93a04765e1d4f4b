import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'pl',
  source: 'Zasady techniki prawodawczej (rozporządzenie Prezesa Rady Ministrów z 20 czerwca 2002), §§ 54–62',
  divisions: {
    Book: 'księga',
    Part: 'część',
    Title: 'tytuł',
    Div: 'dział',
    Ch: 'rozdział',
    Subch: 'podrozdział',
    Sec: 'oddział|sekcja',
    Art: 'artykuł|art|artykuły',
    Par: 'ustęp|ust',
    Annex: 'załącznik|załączniki',
  },
  ordinals:
    'pierwsz* drug* trzec* czwart* piąt* szóst* siódm* ósm* dziewiąt* dziesiąt* jedenast* dwunast* trzynast* czternast* piętnast* szesnast* siedemnast* osiemnast* dziewiętnast* dwudziest*',
  to: 'do|i|oraz',
}
