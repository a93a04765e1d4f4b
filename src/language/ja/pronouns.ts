import type {Pronouns} from '../pronouns.ts'

const made = (source: string): (() => RegExp) => {
  let expression: RegExp | undefined
  return () => {
    expression ??= new RegExp(source, 'gu')
    return expression
  }
}

export const pronouns: Pronouns = {
  masculine: made('彼(?![女ら岸方])'),
  feminine: made('彼女(?!ら)'),
  isOfNoun: false,
}
