import {remember} from './engine/memo.ts'
import {defaultLanguage} from './engine/und.ts'
import type {Language} from './language.ts'

/** A language that is written in two scripts: what the letters of the one are in the other. */
interface TwoScripts {
  tags: readonly string[]
  /** Where the letters come from. */
  source: string
  /** `љ=lj`, with blanks between. */
  letters: string
  /** Letters at the beginning of a word or behind a vowel, where they differ there. */
  opening?: string
}

const rows: readonly TwoScripts[] = [
  {
    tags: ['sr', 'bs', 'hr', 'sh', 'cnr'],
    source: 'Правопис српскога језика (Матица српска, 2010), § 2: азбука и абецеда',
    letters:
      'а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č џ=dž ш=š',
  },
  {
    tags: ['uz'],
    source:
      'Lotin yozuviga asoslangan oʻzbek alifbosini joriy etish toʻgʻrisida (Law of 2 September 1993, as of 6 May 1995)',
    letters:
      "а=a б=b в=v г=g д=d е=e ё=yo ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=ts ч=ch ш=sh ъ=' ь= э=e ю=yu я=ya ў=o' қ=q ғ=g' ҳ=h",
    opening: 'е=ye',
  },
]

const tableOf = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((entry) => entry.split('=') as [string, string]))

/** Words of both scripts in Latin letters, so that one word meets itself. */
function languageIn({letters, opening = ''}: TwoScripts): Language {
  const [all, first] = [tableOf(letters), tableOf(opening)]
  const vowel = /[аеёиоуэюяў]/
  const inLatin = (word: string): string =>
    [...word]
      .map((letter, i, {[i - 1]: before}) => {
        const opens = before === undefined || vowel.test(before)
        return (opens ? first.get(letter) : undefined) ?? all.get(letter) ?? letter
      })
      .join('')
  return {
    ...defaultLanguage,
    fold: remember((word) => {
      const folded = defaultLanguage.fold(word)
      return /[\u0400-\u04ff]/.test(folded) ? inLatin(folded) : folded
    }),
  }
}

/** Languages of which no more is known than their two scripts, by tag. */
export const inTwoScripts: ReadonlyMap<string, Language> = new Map(
  rows.flatMap((row) => {
    const language = languageIn(row)
    return row.tags.map((tag) => [tag, language] as const)
  }),
)
