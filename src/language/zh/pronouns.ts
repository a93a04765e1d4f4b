import type {Pronouns} from '../pronouns.ts'

const made = (source: string): (() => RegExp) => {
  let expression: RegExp | undefined
  return () => {
    expression ??= new RegExp(source, 'gu')
    return expression
  }
}

export const pronouns: Pronouns = {
  // 其他, 他人, 吉他: "other", "another person", a guitar.
  masculine: made('(?<![其吉利维維])他(?![人国國方乡鄉日们們])'),
  feminine: made('她(?![们們])'),
  isOfNoun: false,
}
