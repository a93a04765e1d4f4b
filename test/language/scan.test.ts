import {expect, test} from 'vitest'
import {languageOf} from '../../src/language/index.ts'

const wordsOf = (text: string): string[] => {
  const spans = languageOf('und').words(text)
  const words: string[] = []
  for (let at = 0; at < spans.length; at += 2) words.push(text.slice(spans[at], spans[at + 1]))
  return words
}

test.each([
  ['', []],
  ['Model as a Service,” etc.', ['Model', 'as', 'a', 'Service', 'etc']],
  ['intelligent body-as-a-service', ['intelligent', 'body', 'as', 'a', 'service']],
  ["the king's men's, l’État ’tis o'", ['the', "king's", "men's", 'l’État', 'tis', 'o']],
  ['3.5 % of 1,000; 2,3', ['3.5', 'of', '1,000', '2,3']],
  ['the U.S. Art. 5.The end.Now', ['the', 'U.S', 'Art', '5', 'The', 'end', 'Now']],
  [
    'co\u00adoperate e\u0301t\u00e9 \u{20000}\u{20001} 6G',
    ['co\u00adoperate', 'e\u0301t\u00e9', '\u{20000}\u{20001}', '6G'],
  ],
])('words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})
