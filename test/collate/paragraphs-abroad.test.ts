import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {markdownOf} from '../../src/format/markdown.ts'
import {parse} from '../../src/parse/index.ts'

const en = `# Rules

## Wanted

Conduct that is wanted:

- Being kind to others
- Giving and gracefully taking what others say of your own work

Conduct that is not wanted:

- Insulting or derogatory comments, and personal or political attacks
- Public or private harassment
- Publishing where others live, without their explicit permission

## Duties

The board tells what is wanted.
`
const ru = `# Правила

## Желательно

Поведение, которое желательно:

- Проявление доброты к другим участникам
- Конструктивная критика и принятие критики

Нежелательное поведение участников проекта включает:

- Троллинг, оскорбительные или уничижительные комментарии, переход на личности или затрагивание политических убеждений
- Домогательство
- Публикация личной информации других лиц, например, физического или электронного адреса, без их явного разрешения

## Обязанности

Совет разъясняет, что желательно.
`
const rowsOf = (other: string): string[] => {
  const {rows, remarks} = collate([
    parse(markdownOf(en, 'en.md', {language: 'en'})),
    parse(markdownOf(other, 'ru.md', {language: 'ru'})),
  ])
  return [
    ...rows.map(({readings}) =>
      readings.map((reading) => reading.map(({clause}) => clause.key).join(' ')).join(' | '),
    ),
    ...remarks.map(({message}) => message),
  ]
}

test('paragraphs of a section that has as many in another language stand at their places', () => {
  expect(rowsOf(ru).every((row) => /^(\S+) \| \1$/.test(row))).toBe(true)
})

test('a paragraph that the other language lacks is told', () => {
  expect(rowsOf(ru.replace(/- Публикация.*\n/, ''))).toContain('h1.p7 | ')
})
