import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

const outline = (text: string): string[] =>
  clausesOf(parseValue(text, 'a.md')).map(({key, text: own}) => `${key} ${own}`)

test.each([
  ['Japanese', ['データを知る権利', 'ゲートを開ける権利', 'カギを返す権利']],
  ['Latin names in Japanese', ['Acme が持つ鍵の写し', 'Acme Gate の鍵', 'Acme への苦情']],
  ['Korean', ['데이터를 알 권리', '문을 열 권리', '열쇠를 돌려줄 권리']],
  ['Chinese', ['了解数据的权利', '开门的权利', '归还钥匙的权利']],
])('items that follow their number without a blank: %s', (_, items) => {
  const text = `# 権利\n\n${items.map((item, i) => `${i + 1}.${item}\n`).join('')}`
  expect(outline(text)).toEqual(items.map((item, i) => `${i + 1} ${item}`))
})

test.each(['1.example.com is the first name.\n\n2.example.com is another.\n', '1.beta\n\n2.gamma\n'])(
  'names that hold a number in Latin letters alone are no items: %s',
  (text) => {
    expect(outline(`# Names\n\nThese are names.\n\n${text}`).map((each) => each.split(' ')[0])).not.toContain(
      '1',
    )
  },
)

test.each(['4', '४'])('a blank may stand before the stop: %s', (four) => {
  const [one, two, three] = four === '4' ? '123' : '१२३'
  const text = `${one} . The gate is shut.\n\n${two} . The key is kept.\n\n${three} . The dog sleeps.\n\n${four} . The cat is out.\n`
  expect(outline(text).map((each) => each.split(' ')[0])).toEqual(['1', '2', '3', '4'])
})

test('dots that lead to a page count nothing', () => {
  expect(
    outline('The gate\n\n12 . . . . .\n\nThe key\n\n13 . . . . .\n\nThe end\n').map(
      (each) => each.split(' ')[0],
    ),
  ).not.toContain('12')
})

test('the last item of a list is no heading of what follows, in a script that says much in few letters', () => {
  const last =
    '如您对数据处理方式存在疑虑，可向有关机构投诉；建议您首先与我们联系，也可以联系您所在地区的数据保护机构，或者查找离您最近的机构'
  const text = `# 权利\n\n${'我们重视您的权利，并依法予以保护。'.repeat(20)}\n\n您享有以下权利：\n\n1.知情的权利\n2.更正的权利\n3.${last}\n\n如您希望行使权利，请与我们联系。\n\n## 选择\n\n您可以选择。\n`
  const found = outline(text)
  expect(found.find((each) => each.startsWith('3 '))).toBe(`3 ${last}`)
})
