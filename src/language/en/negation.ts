import type {NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral: `\\bnot (?:only|just|merely|simply|solely)\\b|\\bwhether or not\\b|\\bn(?:o|ot) (?:later|less|more|fewer|greater|earlier|lower|higher|sooner|longer) than\\b|\\b[Nn]o\\.? ?(?=\\d)|\\bno doubt\\b|\\bnone other\\b|\\bnotwithstanding\\b|\\bwithout (?:any )?(?:(?:undue|unreasonable|unnecessary|further|culpable|much) )?(?:delays?|hesitation|exceptions?|fail|limitation|prejudice)\\b`,
  strong: `\\b(?:not|never|cannot|neither|nobody|none|nowhere|without|nor|no|nothing|noone|nought|naught)\\b|n['’]t\\b`,
  weak: `\\b(?:un(?!der|it|iv|ion|iq|to\\b|less\\b|til|ison|animous)[a-z]{3,}|non-?[a-z]{3,}|dis(?!cuss|ease|tri|play|tinct|pos|aster|tance|patch|pute|close|cover|pers|sem|cours|ciplin|h|k|s|c\\b)[a-z]{4,}|in(?:valid|eligible|applicable|complete|correct|capable|ability|adequate|sufficient|dependent|consistent|accurate|effective)[a-z]*|im(?:possib|proper|partial|permissib)[a-z]*|ir(?:regular|relevant|respective|revers)[a-z]*|il(?:legal|licit)[a-z]*|[a-z]{3,}less(?:ly|ness)?|prohibit[a-z]*|forbid[a-z]*|forbad[a-z]*|refrain[a-z]*|lack[a-z]*|fail(?!ov)[a-z]*|absen(?:t|ce)[a-z]*|except[a-z]*|unless|exclud[a-z]*|exclus[a-z]*|avoid[a-z]*|prevent[a-z]*|deni[a-z]*|deny[a-z]*|refus[a-z]*|free (?:of|from)|exempt[a-z]*|rather than|instead of|hardly|barely|scarcely|rarely|seldom|other than|lest|at most|up to|maximum|within|limit[a-z]*|neglect[a-z]*|cease[a-z]*|void|banned)\\b`,
  reach: 0,
  forbids: /^(?:please\s+)?(?:do not|don['’]t|never)\s+(?!forget|hesitate|miss|mind|worry)/iu,
  carriesOn: `\\bnor\\b(?! (?:am|is|are|was|were|do|does|did|has|have|had|shall|will|may|can|could|should|must|would|might|need)\\b)`,
}
