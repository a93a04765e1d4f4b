import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'fr',
  source:
    'Guide de légistique (Secrétariat général du gouvernement and Conseil d’État, 3rd ed. 2017), sheets 3.3.1 to 3.3.3',
  divisions: {
    Book: 'livre|livres',
    Part: 'partie|parties',
    Title: 'titre|titres',
    Subtitle: 'sous-titre',
    Ch: 'chapitre|chapitres',
    Subch: 'sous-chapitre',
    Sec: 'section|sections',
    Subsec: 'sous-section',
    Art: 'article|articles|art',
    Par: 'paragraphe|paragraphes',
    Annex: 'annexe|annexes',
    Appendix: 'appendice',
  },
  ordinals:
    'premier|première|ier|un deux|deuxième|second|seconde trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième onze|onzième douze|douzième treize|treizième quatorze|quatorzième quinze|quinzième seize|seizième dix-sept|dix-septième dix-huit|dix-huitième dix-neuf|dix-neuvième vingt|vingtième=20 trente|trentième=30 quarante|quarantième=40 cinquante|cinquantième=50 soixante|soixantième=60 unième=1 unique=u préliminaire=p',
  to: 'à|et|au',
}
