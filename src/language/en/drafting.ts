import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'en',
  source:
    'Drafting Guidance (Office of the Parliamentary Counsel, 2020) and the House Legislative Counsel’s Manual on Drafting Style (HLC 104-1)',
  divisions: {
    Book: 'book',
    Part: 'part|parts',
    Subpart: 'subpart|sub-part',
    Title: 'title|titles',
    Subtitle: 'subtitle|sub-title',
    Ch: 'chapter|chapters|chap|ch',
    Subch: 'subchapter|sub-chapter',
    Div: 'division|divisions',
    Subdiv: 'subdivision|sub-division',
    Sec: 'section|sections|sect|sec|secs',
    Art: 'article|articles|art|arts',
    Par: 'paragraph|paragraphs|para|par',
    DA: 'additional article|supplementary article',
    DT: 'provisional article|temporary article|transitional article',
    Annex: 'annex|annexes|annexure|annexures|supplementary provisions',
    Appendix: 'appendix|app',
    Schedule: 'schedule|schedules|sched',
    Expl: 'explanatory statement|explanatory note|explanatory notes|explanatory memorandum|statement of objects and reasons|notes on clauses',
  },
  ordinals:
    'one|first two|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth thirteen|thirteenth fourteen|fourteenth fifteen|fifteenth sixteen|sixteenth seventeen|seventeenth eighteen|eighteenth nineteen|nineteenth twenty|twentieth thirty|thirtieth=30 forty|fortieth=40 fifty|fiftieth=50 sixty|sixtieth=60 seventy|seventieth=70 eighty|eightieth=80 ninety|ninetieth=90 only|sole=u',
  to: 'to|and|through',
}
