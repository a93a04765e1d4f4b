import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

/** What ends with a word for a part of a law, and what stands behind the number. */
const broken = {
  cs: ['Strany plní povinnosti, které vyplývají z této dohody a z článku', 'Kdo ji poruší, odpovídá.'],
  de: [
    'Die Parteien erfüllen die Pflichten aus diesem Vertrag sowie den Artikeln 2 und',
    'Wer sie verletzt, haftet.',
  ],
  en: [
    'The parties fulfil the duties that follow from paragraphs (2), (3) and',
    'Who breaks them answers for it.',
  ],
  fi: ['Osapuolet täyttävät velvoitteet, jotka johtuvat tästä sopimuksesta, katso artikla', 'Kukin vastaa.'],
  it: [
    'Le parti rispettano gli obblighi che derivano dal presente accordo e dagli articoli 2 e',
    'Chi li viola ne risponde.',
  ],
  pt: [
    'As partes cumprem as obrigações que decorrem do presente acordo e do artigo',
    'Quem as viola responde.',
  ],
  ro: [
    'Părțile respectă obligațiile care decurg din prezentul acord și din articolul',
    'Cine le încalcă răspunde.',
  ],
  uk: ["Сторони виконують зобов'язання, що випливають з цієї угоди та статті", 'Хто їх порушує, відповідає.'],
}

function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length <= width) lines.push(`${lines.pop()} ${word}`.trimStart())
    else lines.push(word)
  }
  return lines.join('\n')
}

test.each(Object.entries(broken))(
  '%s: a number behind a broken line is cited, however wide lines are',
  (_, [line, next]) => {
    const words = line!.split(' ').slice(0, -1)
    // Each clause of another length.
    const own = (at: number): string =>
      `${`${words.join(' ')}. `.repeat(3)}${words.slice(0, at + 2).join(' ')}. `
    let times = 0
    for (let width = 40; width < 90; width++) {
      const text = Array.from({length: 8}, (_, at) =>
        wrap(`${at + 1}. ${own(at)}${at === 2 ? `${line} 4. ${next}` : ''}`, width),
      ).join('\n')
      if (!text.includes(`\n4. ${next!.split(' ')[0]}`)) continue
      times++
      const keys = [...clausesOf(parse(sourceOf(`${text}\n`, 'law.txt')))].map(({key}) => key)
      expect(keys, `${width} wide`).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    }
    expect(times).toBeGreaterThan(0)
  },
)
