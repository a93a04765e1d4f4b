import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

type Pair = readonly [string, string, string, string]

const mismatches = ([one, a, other, b]: Pair): string[] =>
  checksBetween([one, a], [other, b]).norms.map(
    ({a: left, b: right}) => `${left?.quote ?? '–'} | ${right?.quote ?? '–'}`,
  )

/** What binds in one language and not, or less, in the other. */
const different: readonly [...Pair, string][] = [
  [
    'en',
    'This right may not be invoked in non-political trials.',
    'de',
    'Dieses Recht kann bei nichtpolitischen Verfahren genutzt werden.',
    'may not be | kann bei',
  ],
  [
    'en',
    'The town must prepare a plan.',
    'de',
    'Die Gemeinde soll einen Plan erstellen.',
    'must prepare | soll einen',
  ],
  [
    'en',
    'The town shall prepare a plan.',
    'de',
    'Die Gemeinde sollte einen Plan erstellen.',
    'shall prepare | sollte einen',
  ],
  [
    'de',
    'Der Mieter darf die Miete nicht mindern.',
    'en',
    'The tenant may reduce the rent.',
    'darf die Miete nicht mindern | may reduce',
  ],
  [
    'en',
    'The tenant may not sublet the flat.',
    'fr',
    "Le locataire peut sous-louer l'appartement.",
    'may not sublet | peut sous',
  ],
  [
    'es',
    'El arrendatario no podrá subarrendar la vivienda.',
    'en',
    'The tenant may sublet the flat.',
    'no podrá subarrendar | may sublet',
  ],
  [
    'ru',
    'Никто не может входить в хранилище.',
    'en',
    'Everyone may enter the vault.',
    'Никто не может входить | may enter',
  ],
  [
    'en',
    'The carrier must report the loss.',
    'de',
    'Der Beförderer darf den Verlust melden.',
    'must report | darf den',
  ],
  [
    'en',
    'The carrier must report the loss.',
    'it',
    'Il vettore può denunciare la perdita.',
    'must report | può denunciare',
  ],
  [
    'en',
    'The carrier need not report the loss.',
    'nl',
    'De vervoerder moet het verlies melden.',
    'need not report | moet het',
  ],
]

test.each(different)('%s: %s / %s: %s', (...[one, a, other, b, expected]) => {
  expect(mismatches([one, a, other, b])).toEqual([expected])
})

/** The same in two languages: rights conferred, orders in the indicative, permissions that are restricted. */
const same: readonly Pair[] = [
  ['en', 'The town shall prepare a plan.', 'de', 'Die Gemeinde soll einen Plan erstellen.'],
  ['fr', 'La commune doit établir un plan.', 'de', 'Die Gemeinde soll einen Plan erstellen.'],
  ['en', 'Owners must be permitted to connect.', 'de', 'Den Eigentümern ist der Anschluss zu gestatten.'],
  [
    'en',
    'Costs that are necessary may be repaid.',
    'de',
    'Kosten können erstattet werden, soweit es notwendig ist.',
  ],
  [
    'en',
    'The court may impose at least three years.',
    'de',
    'Das Gericht kann auf Haft nicht unter drei Jahren erkennen.',
  ],
  [
    'en',
    'The stay may not exceed five days.',
    'de',
    'Der Aufenthalt darf insgesamt höchstens fünf Tage dauern.',
  ],
  ['en', 'What should I do with a lost key?', 'fr', "Que dois-je faire d'une clé perdue ?"],
  ['en', 'When can I call the warden?', 'nl', 'Wanneer moet ik de bewaker bellen?'],
  [
    'en',
    'The words "MUST", "SHALL" and "MAY" are to be read as in the first part.',
    'bg',
    'Думите „ТРЯБВА“, „БИ ТРЯБВАЛО“ и „МОЖЕ“ трябва да се четат както в първата част.',
  ],
  ['en', 'Every tenant has the right to heating.', 'fr', 'Tout locataire a droit au chauffage.'],
  ['en', 'Every tenant is entitled to heating.', 'vi', 'Mọi người thuê đều có quyền được sưởi ấm.'],
  ['en', 'Every tenant is entitled to heating.', 'ar', 'لكل مستأجر الحق في التدفئة.'],
  [
    'en',
    'Tenants shall enjoy the same heating.',
    'es',
    'Los arrendatarios tienen derecho a la misma calefacción.',
  ],
  ['en', 'The tenant shall bear the costs.', 'de', 'Die Kosten werden vom Mieter getragen.'],
  [
    'en',
    'In using the yard, everyone shall be subject only to these rules.',
    'de',
    'Jeder ist bei der Nutzung des Hofes nur diesen Regeln unterworfen.',
  ],
  [
    'en',
    'A flat shall be let only with the consent of the owner.',
    'es',
    'Una vivienda sólo podrá arrendarse con el consentimiento del propietario.',
  ],
  [
    'en',
    'A flat shall be let only with the consent of the owner.',
    'pl',
    'Mieszkanie może być wynajęte tylko za zgodą właściciela.',
  ],
  ['en', 'No one shall be evicted without notice.', 'ru', 'Никто не может быть выселен без уведомления.'],
  ['en', 'No one shall be evicted without notice.', 'de', 'Niemandem darf ohne Frist gekündigt werden.'],
  [
    'en',
    'No distinction shall be made between tenants.',
    'nl',
    'Er wordt geen onderscheid gemaakt; de woning behoort aan de gemeente.',
  ],
  [
    'en',
    'These rights may in no case be waived.',
    'pt',
    'Estes direitos não poderão em caso algum ser renunciados.',
  ],
]

test.each(same)('%s: %s / %s: %s', (...pair) => {
  expect(mismatches(pair)).toEqual([])
})

test.each([
  ['en', 'The tenant is prohibited from felling trees.', 'The tenant may fell trees.'],
  ['de', 'Dem Mieter ist es verboten, Bäume zu fällen.', 'Der Mieter darf Bäume fällen.'],
  ['fr', "Il est interdit au locataire d'abattre des arbres.", 'Le locataire peut abattre des arbres.'],
  ['es', 'Se prohíbe al arrendatario talar árboles.', 'El arrendatario puede talar árboles.'],
  ['it', 'È vietato al conduttore abbattere alberi.', 'Il conduttore può abbattere alberi.'],
  ['pt', 'É proibido ao locatário cortar árvores.', 'O locatário pode cortar árvores.'],
  ['nl', 'Het is de huurder verboden bomen te kappen.', 'De huurder mag bomen kappen.'],
  ['sv', 'Det är förbjudet för hyresgästen att fälla träd.', 'Hyresgästen får fälla träd.'],
  ['pl', 'Najemcy zabrania się wycinać drzewa.', 'Najemca może wycinać drzewa.'],
  ['ru', 'Арендатору запрещается рубить деревья.', 'Арендатор вправе рубить деревья.'],
  ['ro', 'Fumatul este interzis în incintă.', 'Fumatul este permis în incintă.'],
  ['id', 'Penyewa dilarang menebang pohon.', 'Penyewa boleh menebang pohon.'],
  ['tr', 'Kiracının ağaç kesmesi yasaktır.', 'Kiracı ağaç kesebilir.'],
  ['zh', '禁止承租人砍伐树木。', '承租人可以砍伐树木。'],
  ['ja', '樹木の伐採を禁止する。', '樹木を伐採することができる。'],
])('%s: what is forbidden by a word without not is not permitted: %s', (language, one, other) => {
  expect(mismatches([language, one, language, other])).toHaveLength(1)
  expect(mismatches([language, other, language, one])).toHaveLength(1)
})

test.each([
  ['en', 'Smoking is prohibited in the hall.', 'Nobody may smoke in the hall.'],
  ['en', 'The tenant is forbidden to fell trees.', 'The tenant may not fell trees.'],
  ['de', 'Dem Mieter ist es verboten, Bäume zu fällen.', 'Der Mieter darf keine Bäume fällen.'],
  ['ru', 'Арендатору запрещается рубить деревья.', 'Арендатор не вправе рубить деревья.'],
  ['zh', '禁止承租人砍伐树木。', '承租人不得砍伐树木。'],
])('%s: a prohibition says what a denied permission says: %s', (language, one, other) => {
  expect(mismatches([language, one, language, other])).toEqual([])
})

test('what can be stands for what must beside what both say', () => {
  const rest = 'It cannot be changed. The landlord shall keep it.'
  expect(
    mismatches([
      'en',
      `The tenant must include a copy. ${rest}`,
      'en',
      `The tenant may include a copy. ${rest}`,
    ]),
  ).toEqual(['must include | may include a'])
})

test('a duty that is named orders nothing', () => {
  expect(
    mismatches([
      'en',
      'Should the duties conflict, the licence applies.',
      'hu',
      'Ha ellentétesek a kötelezettségeivel, a licenc alkalmazandó.',
    ]),
  ).toEqual([])
})

test.each([
  ['en', 'The board shall remove the judge.', 'ru', 'Правление освобождает судью от должности.'],
  ['en', 'The board shall remove him.', 'uk', 'Рада звільняє його від займаної посади.'],
  [
    'en',
    'Leaders are responsible for clarifying the standards of acceptable behaviour.',
    'hu',
    'A vezetők feladata az elfogadható viselkedés szabályainak tisztázása.',
  ],
  [
    'en',
    'Leaders must state the standards of acceptable behaviour.',
    'tr',
    'Liderler kabul edilebilir davranış kurallarını açıklar.',
  ],
  [
    'en',
    'Leaders must state the standards of acceptable behaviour.',
    'id',
    'Pemimpin menjelaskan standar perilaku yang dapat diterima.',
  ],
  ['en', 'Leaders must state the standards of acceptable behaviour.', 'zh', '负责人说明可接受的行为标准。'],
] as const)(
  'what is released from an office is not exempted, and what is acceptable permits nothing: %s, %s',
  (...pair) => {
    expect(mismatches(pair)).toEqual([])
  },
)

test('who is released from a payment is exempted, and what may be accepted is permitted', () => {
  expect(
    mismatches(['en', 'The owner shall pay the fee.', 'ru', 'Владелец освобождается от уплаты сбора.']),
  ).toHaveLength(1)
  expect(
    mismatches(['en', 'The board must accept the request.', 'tr', 'Kurul başvuruyu kabul edebilir.']),
  ).toHaveLength(1)
})

/** Words that oblige and advise alike: each answers `must` and `should`. */
const either = [
  ['ru', 'Жилец должен запирать ворота.'],
  ['ru', 'Жильцу следует запирать ворота.'],
  ['uk', 'Мешканцеві слід замикати ворота.'],
  ['bg', 'Наемателят трябва да заключва портата.'],
  ['el', 'Ο ενοικιαστής πρέπει να κλειδώνει την πύλη.'],
  ['nl', 'De huurder moet de poort sluiten.'],
  ['nl', 'De huurder dient de poort te sluiten.'],
  ['pl', 'Bramę należy zamykać.'],
  ['pl', 'Najemca powinien zamykać bramę.'],
  ['tr', 'Kiracı kapıyı kilitlemelidir.'],
  ['fi', 'Vuokralaisen tulee lukita portti.'],
  ['hu', 'A bérlőnek be kell zárnia a kaput.'],
  ['et', 'Üürnik peab värava lukustama.'],
  ['lt', 'Nuomininkas turi užrakinti vartus.'],
  ['ar', 'يجب على المستأجر أن يغلق البوابة.'],
  ['ko', '임차인은 문을 잠가야 한다.'],
  ['zh', '承租人应锁门。'],
  ['ja', '賃借人は門に鍵をかける必要があります。'],
] as const

test.each(either)('%s: what obliges and advises alike answers both: %s', (language, text) => {
  expect(mismatches(['en', 'The tenant must lock the gate.', language, text])).toEqual([])
  expect(mismatches(['en', 'The tenant should lock the gate.', language, text])).toEqual([])
  expect(mismatches([language, text, 'en', 'The tenant should lock the gate.'])).toEqual([])
  expect(mismatches(['en', 'The tenant may lock the gate.', language, text])).toHaveLength(1)
})

test('what may be either answers one alone', () => {
  expect(
    mismatches([
      'en',
      'The tenant must lock the gate. The guest should ring. The heir should write.',
      'ru',
      'Жилец обязан запирать ворота. Гость должен звонить. Наследник обязан писать.',
    ]),
  ).toHaveLength(1)
})

test.each([
  ['en', 'The second offence may lead to a ban.', 'ja', '再度の違反は禁止される場合があります。'],
  ['en', 'The second offender may be sent away.', 'ja', '再度の違反者は禁止される場合があります。'],
  ['en', 'You may see suggestions as you type.', 'zh', '您输入时可看到搜索建议。'],
  ['en', 'Suggestions are made by the search provider.', 'zh', '建议由搜索提供商提供。'],
] as const)('what may come about, and what is suggested by name: %s, %s', (...pair) => {
  expect(mismatches(pair)).toEqual([])
})

test.each([
  ['en', 'The members may use the hall freely.', 'ja', '会員は、ホールを自由に使用できるものとします。'],
  ['en', 'The owner may be named in the list.', 'ja', '所有者は一覧に記載されるものとします。'],
  [
    'en',
    'The owner has no liability for the hall.',
    'ja',
    '所有者はホールについて責任を負わないものとします。',
  ],
] as const)('ja: what is stipulated orders nothing behind what may or need not be: %s, %s', (...pair) => {
  expect(mismatches(pair)).toEqual([])
})

test('ja: what is stipulated of an act is an order', () => {
  expect(
    mismatches(['en', 'The member may lock the hall.', 'ja', '会員はホールに鍵をかけるものとします。']),
  ).toHaveLength(1)
})

/** The United Nations render `should act` of article 1 of the Universal Declaration so, and Spanish recitals of the Union `should` throughout. */
test.each([
  [
    'en',
    'They should act in a spirit of brotherhood.',
    'fr',
    'Ils doivent agir dans un esprit de fraternité.',
  ],
  ['en', 'They should act in a spirit of brotherhood.', 'es', 'Deben comportarse fraternalmente.'],
  ['en', 'They should act in a spirit of brotherhood.', 'it', 'Devono agire in spirito di fratellanza.'],
  ['en', 'They should act in a spirit of brotherhood.', 'pt', 'Devem agir em espírito de fraternidade.'],
  ['en', 'They should act in a spirit of brotherhood.', 'id', 'Mereka harus bergaul dalam persaudaraan.'],
  [
    'en',
    'They should act in a spirit of brotherhood.',
    'ja',
    '互いに同胞の精神をもって行動しなければならない。',
  ],
] as const)('what official texts say for should: %s, %s, %s', (...pair) => {
  expect(mismatches(pair)).toEqual([])
})

test.each([
  ['en', 'The member must lock the hall.', 'fr', 'Le membre devrait fermer la salle.'],
  ['en', 'The member may lock the hall.', 'es', 'El socio debe cerrar la sala.'],
  [
    'en',
    'We must also send you messages such as updates.',
    'fr',
    'Nous pouvons vous envoyer des messages, tels que les mises à jour.',
  ],
  ['en', 'You may sell any product.', 'nl', 'U bent niet gerechtigd om producten te verkopen.'],
  ['en', 'You may use the hall to sleep.', 'it', 'Si proibisce l’uso della sala per dormire.'],
] as const)('what binds more is told all the same: %s, %s, %s', (...pair) => {
  expect(mismatches(pair)).toHaveLength(1)
})

test.each([
  ['en', 'The modules may not be open source.', 'cs', 'Moduly nemusí být otevřené.'],
  ['en', 'Some features may not function.', 'cs', 'Některé funkce nemusí fungovat.'],
  ['en', 'Things you should know', 'zh', '须知'],
] as const)('what is likely, and a heading, order nothing: %s, %s, %s', (...pair) => {
  expect(mismatches(pair)).toEqual([])
})

const duties = 'Members are responsible for the key. The guard must lock the hall. The hall is large.'
const pflichten =
  'Der Schlüssel ist Sache der Mitglieder. Der Wächter muss den Saal abschließen. Der Saal ist groß.'

test('a sentence that binds less is told where another says in words what the other text says by a noun', () => {
  expect(mismatches(['en', duties, 'de', pflichten])).toEqual([])
  expect(mismatches(['en', duties.replace('must', 'may'), 'de', pflichten])).toEqual(['may lock | muss den'])
})

test('what two sentences say in another order has only moved', () => {
  const en = 'The guard must lock the hall. A member may hold the key.'
  const de = 'Ein Mitglied darf den Schlüssel verwahren. Der Wächter muss den Saal abschließen.'
  expect(mismatches(['en', en, 'de', de])).toEqual([])
})
