import type {Drafting} from '../drafting.ts'

export const drafting: Drafting = {
  tag: 'el',
  source:
    'the titles and articles of the EU treaties in this language (Interinstitutional Style Guide, Publications Office, part two)',
  divisions: {
    Book: 'βιβλίο|βιβλίον',
    Part: 'μέρος',
    Title: 'τίτλος',
    Ch: 'κεφάλαιο|κεφάλαιον',
    Sec: 'τμήμα|ενότητα',
    Art: 'άρθρο|άρθρον|άρθρα',
    Par: 'παράγραφος|παρ',
    Annex: 'παράρτημα|παραρτήματα',
    Appendix: 'προσάρτημα',
  },
  ordinals:
    'πρώτ* δεύτερ* τρίτ* τέταρτ* πέμπτ* έκτ* έβδομ* όγδο* ένατ* δέκατ* ενδέκατ* δωδέκατ* εικοστ*=20 τριακοστ*=30 τεσσαρακοστ*=40 πεντηκοστ*=50',
  to: 'έως|και|ως',
}
