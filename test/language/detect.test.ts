import {expect, test} from 'vitest'
import {detectLanguage, languageOf} from '../../src/language/index.ts'

/** One provision on data protection, in the words of each language. */
const provision: Record<string, string> = {
  en: 'The controller shall provide the data subject with information on action taken on a request without undue delay.',
  fr: "Le responsable du traitement fournit à la personne concernée des informations sur les mesures prises à la suite d'une demande.",
  de: 'Der Verantwortliche stellt der betroffenen Person Informationen über die auf Antrag ergriffenen Maßnahmen unverzüglich zur Verfügung.',
  es: 'El responsable del tratamiento facilitará al interesado información relativa a sus actuaciones sobre la base de una solicitud.',
  it: "Il titolare del trattamento fornisce all'interessato le informazioni relative all'azione intrapresa riguardo a una richiesta senza ingiustificato ritardo.",
  pt: 'O responsável pelo tratamento fornece ao titular as informações sobre as medidas tomadas, mediante pedido apresentado nos termos do artigo.',
  nl: 'De verwerkingsverantwoordelijke verstrekt de betrokkene onverwijld informatie over het gevolg dat aan het verzoek is gegeven.',
  ru: 'Контролер предоставляет субъекту данных информацию о действиях, предпринятых по запросу, без неоправданной задержки.',
  zh: '控制者应当毫不迟延地向数据主体提供关于所采取行动的信息。',
  ja: '管理者は、不当に遅滞することなく、要請に応じて講じられた措置に関する情報をデータ主体に提供しなければならない。',
}

test.each(Object.entries(provision))('%s is told by one sentence', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  [
    'sv',
    'Den personuppgiftsansvarige ska på begäran utan onödigt dröjsmål tillhandahålla den registrerade information om de åtgärder som vidtagits.',
  ],
  [
    'pl',
    'Administrator bez zbędnej zwłoki udziela osobie, której dane dotyczą, informacji o działaniach podjętych w związku z żądaniem.',
  ],
  [
    'cs',
    'Správce poskytne subjektu údajů na žádost informace o přijatých opatřeních, a to bez zbytečného odkladu.',
  ],
  [
    'uk',
    'Контролер надає суб’єкту даних інформацію про заходи, вжиті за його запитом, без необґрунтованої затримки.',
  ],
  ['ko', '관리자는 부당한 지체 없이 정보주체에게 요청에 따라 취한 조치에 관한 정보를 제공하여야 한다.'],
  ['ar', 'يجب على المراقب أن يقدم إلى صاحب البيانات معلومات عن التدابير التي اتخذت بناء على طلبه دون تأخير.'],
  ['he', 'על הבקר לספק לנושא המידע פרטים על הפעולות שננקטו לפי בקשתו ללא דיחוי.'],
  [
    'tr',
    'Veri sorumlusu, talep üzerine alınan önlemler hakkında ilgili kişiye gecikme olmadan bilgi verir ve bunu kayıt altına alır; bu bilgi için ücret yok.',
  ],
  ['el', 'Ο υπεύθυνος παρέχει στο υποκείμενο των δεδομένων πληροφορίες για τα μέτρα χωρίς καθυστέρηση.'],
  [
    'hi',
    'नियंत्रक को अनुरोध पर की गई कार्रवाई की जानकारी बिना देरी के देनी होगी और यह जानकारी किसी भी रूप में हो सकती है।',
  ],
  [
    'vi',
    'Bên kiểm soát phải cung cấp cho chủ thể dữ liệu thông tin về các biện pháp đã được thực hiện theo yêu cầu mà không chậm trễ.',
  ],
  [
    'da',
    'Den dataansvarlige oplyser uden unødig forsinkelse og i alle tilfælde senest en måned efter modtagelsen af en anmodning den registrerede.',
  ],
  [
    'no',
    'Den behandlingsansvarlige skal uten ugrunnet opphold gi den registrerte informasjon om tiltakene som er truffet på grunnlag av anmodningen.',
  ],
  [
    'no',
    'Den behandlingsansvarlege skal utan ugrunna opphald gje den registrerte informasjon om tiltaka som er gjorde på grunnlag av oppmodinga.',
  ],
  [
    'fi',
    'Rekisterinpitäjän on toimitettava rekisteröidylle tiedot toimenpiteistä, joihin on ryhdytty ilman aiheetonta viivytystä.',
  ],
  [
    'ro',
    'Operatorul furnizează persoanei vizate informații privind acțiunile întreprinse în urma unei cereri, fără întârzieri.',
  ],
  [
    'ro',
    'Operatorul furnizează persoanei vizate informaţii privind acţiunile întreprinse în urma unei cereri şi fără întârzieri.',
  ],
  [
    'hu',
    'Az adatkezelő indokolatlan késedelem nélkül tájékoztatja az érintettet a kérelem nyomán hozott intézkedésekről.',
  ],
  [
    'id',
    'Pengendali wajib memberikan informasi kepada subjek data tentang tindakan yang diambil atas permintaan tanpa penundaan.',
  ],
  [
    'bg',
    'Администраторът предоставя на субекта на данни информация относно действията, предприети във връзка с искане.',
  ],
  [
    'sk',
    'Prevádzkovateľ poskytne dotknutej osobe na jej žiadosť informácie o prijatých opatreniach, a to bez zbytočného odkladu.',
  ],
  [
    'ca',
    "El responsable del tractament facilita a la persona interessada la informació sobre les actuacions derivades d'una sol·licitud, sense dilació.",
  ],
  ['th', 'ผู้ควบคุมต้องแจ้งข้อมูลแก่เจ้าของข้อมูลโดยไม่ชักช้า'],
  ['km', 'អ្នកគ្រប់គ្រងត្រូវផ្តល់ព័ត៌មានដោយគ្មានការពន្យារពេល'],
])('%s is recognised', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

/** Languages of which only their small words and letters are known. */
test.each([
  [
    'sl',
    'Najemnik plača najemnino na začetku meseca. Lastnik skrbi za ogrevanje in za red v hiši. Hiša se ponoči zaklepa, psi pa v njej niso dovoljeni.',
  ],
  [
    'ro',
    'Operatorul furnizează persoanei vizate informații privind acțiunile întreprinse în urma unei cereri, fără întârzieri.',
  ],
  [
    'da',
    'Den dataansvarlige oplyser uden unødig forsinkelse og i alle tilfælde senest en måned efter modtagelsen af en anmodning den registrerede.',
  ],
  [
    'no',
    'Utleieren skal uten opphold etter at leieavtalen er inngått gi leieren en skriftlig bekreftelse, og leieren må ikke fremleie båten.',
  ],
  [
    'no',
    'Utleigaren skal utan opphald etter at leigeavtala er inngått gje leigaren ei skriftleg stadfesting, og leigaren må ikkje leige båten vidare.',
  ],
  [
    'is',
    'Leigusali skal án tafar afhenda leigutaka bátinn og má ekki leigja hann öðrum sem ekki hafa leyfi til þess.',
  ],
  [
    'fo',
    'Útleigarin skal uttan drál lata leigaranum bátin og hevur ikki rætt at leiga hann til onnur um ikki annað er avtalað.',
  ],
  [
    'bg',
    'Администраторът предоставя на субекта на данни информация относно действията, предприети във връзка с искане.',
  ],
  [
    'mk',
    'Закуподавачот е должен веднаш да му го предаде бродот на закупецот и не може да го изнајми на друг без негова согласност.',
  ],
  [
    'sr',
    'Закуподавац је дужан да без одлагања преда брод закупцу и не сме да га изда другом док траје уговор који су закључили.',
  ],
  [
    'be',
    'Арэндадаўца павінен без затрымкі перадаць судна арандатару і не можа здаваць яго іншым асобам да заканчэння тэрміну дагавора.',
  ],
  [
    'fi',
    'Rekisterinpitäjän on toimitettava rekisteröidylle tiedot toimenpiteistä, joihin on ryhdytty ilman aiheetonta viivytystä, tai ilmoitettava, että se ei ole mahdollista.',
  ],
  [
    'et',
    'Üürileandja peab andma laeva viivitamata üürniku käsutusse ning ei või seda enne lepingu lõppu anda üürile teistele isikutele.',
  ],
  [
    'hu',
    'A bérbeadó köteles a hajót késedelem nélkül átadni a bérlőnek, és azt a szerződés ideje alatt másnak nem adhatja bérbe.',
  ],
  [
    'sl',
    'Najemodajalec mora ladjo brez odlašanja izročiti najemniku in je ne sme oddati drugim, dokler traja pogodba, ki sta jo sklenila.',
  ],
  [
    'hr',
    'Najmodavac je dužan bez odgode predati brod najmoprimcu i ne smije ga dati u najam drugima dok traje ugovor koji su sklopili.',
  ],
  [
    'sk',
    'Prenajímateľ je povinný bez odkladu odovzdať loď nájomcovi a nesmie ju prenajať iným, pokiaľ trvá zmluva, ktorú spolu uzavreli.',
  ],
  [
    'lt',
    'Nuomotojas privalo nedelsdamas perduoti laivą nuomininkui ir negali jo išnuomoti kitiems, kol galioja sutartis, kuri buvo sudaryta su juo.',
  ],
  [
    'lv',
    'Iznomātājam ir pienākums bez kavēšanās nodot kuģi nomniekam, un viņš nedrīkst to iznomāt citiem, kamēr ir spēkā līgums, ko viņi ir noslēguši.',
  ],
  [
    'sq',
    'Qiradhënësi duhet t’ia dorëzojë anijen qiramarrësit pa vonesë dhe nuk mund ta japë me qira për të tjerët deri në fund të kontratës.',
  ],
  [
    'ca',
    "L'arrendador ha de lliurar el vaixell a l'arrendatari sense demora i no pot arrendar-lo a altres persones fins que s'acabi el contracte.",
  ],
  [
    'gl',
    'O arrendador debe entregar o barco ao arrendatario sen demora e non o pode arrendar a outras persoas ata que remate o contrato.',
  ],
  [
    'eu',
    'Errentatzaileak ontzia berehala eman behar dio errentariari, eta ezin du beste inori errentan eman kontratua amaitu arte, baldin eta alderdiek kontrakorik hitzartzen ez badute.',
  ],
  [
    'ga',
    'Ní mór don léasóir an bád a thabhairt don léasaí gan mhoill agus ní féidir leis é a ligean ar cíos le daoine eile go dtí go mbeidh deireadh leis an gconradh.',
  ],
  [
    'mt',
    'Is-sid għandu jagħti d-dgħajsa lill-kerrej mingħajr dewmien u ma jistax jikriha lil ħaddieħor sakemm il-kuntratt ikun għadu fis-seħħ.',
  ],
  [
    'lb',
    'De Verlounes muss d’Schëff ouni Verspéidung un de Locataire ofginn an däerf et net un anerer verlounen, well de Kontrakt nach leeft.',
  ],
  [
    'rm',
    'Il locatur sto surdar la bartga al locatari senza retard e na dastga betg dar ella ad auters avant che il contract è terminà.',
  ],
  [
    'af',
    'Die verhuurder moet die boot sonder versuim aan die huurder oorhandig en mag dit nie aan ander verhuur voor die einde van die kontrak nie.',
  ],
  [
    'id',
    'Penyewa wajib memelihara kapal itu dan tidak boleh menyewakannya kepada orang lain tanpa izin tertulis dari pemilik.',
  ],
  [
    'sw',
    'Kila mtu ana haki ya kukata rufaa katika mahakama hii ndani ya siku thelathini kwa sababu zilizotajwa.',
  ],
  [
    'az',
    'Kirayəyə verən gəmini dərhal kirayəçiyə təhvil verməlidir və müqavilə müddətində onu başqa şəxsə kirayə verə bilməz.',
  ],
  [
    'kk',
    'Жалға беруші кемені жалға алушыға дереу беруге тиіс және шарт мерзімі ішінде оны басқа адамдарға беруге құқылы емес.',
  ],
  [
    'fa',
    'موجر باید کشتی را بدون تأخیر به مستأجر تحویل دهد و نمی‌تواند آن را تا پایان قرارداد به دیگری اجاره دهد.',
  ],
  [
    'ur',
    'مالک کشتی کو بلا تاخیر کرایہ دار کے حوالے کرے گا اور وہ اسے معاہدے کے ختم ہونے تک کسی اور کو نہیں دے سکتا۔',
  ],
  ['mr', 'मालकाने नौका विलंब न करता भाडेकरूला दिली पाहिजे आणि तो ती कोणत्याही इतर व्यक्तीला करार संपेपर्यंत देणार नाही.'],
  ['hy', 'Վարձատուն պարտավոր է նավը անհապաղ հանձնել վարձակալին։'],
  ['ka', 'გამქირავებელმა გემი დაუყოვნებლივ უნდა გადასცეს დამქირავებელს.'],
  ['bn', 'ভাড়াদাতা নৌকাটি অবিলম্বে ভাড়াটিয়াকে হস্তান্তর করবেন।'],
  ['ta', 'உரிமையாளர் படகை தாமதமின்றி வாடகைதாரரிடம் ஒப்படைக்க வேண்டும்.'],
  [
    'la',
    'In principio creavit Deus caelum et terram. Terra autem erat inanis et vacua et tenebrae super faciem abyssi.',
  ],
])('%s is told by its small words and letters', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('Vietnamese and Turkish are told where their marks stand apart, or a capital has a dot', () => {
  const vietnamese =
    'Mọi người đều được hưởng tất cả những quyền và tự do nêu trong Bản tuyên ngôn này, không phân biệt chủng tộc.'
  expect(detectLanguage(vietnamese.normalize('NFD'))).toBe('vi')
  const turkish =
    'İNSANLIK AİLESİNİN BÜTÜN ÜYELERİNDE BULUNAN HAYSİYETİN VE BUNLARIN EŞİT HAKLARININ TANINMASI İLE ADALETİN'
  expect(detectLanguage(turkish)).toBe('tr')
})

test.each([['no language', '1 2 3 — 4.5 %']])('%s', (_language, text) => {
  expect(detectLanguage(text)).toBe('und')
})

test.each([
  ['en', 'Purpose. The parties agree. Price. The buyer pays. Law. German law applies.'],
  ['en', 'Rent. The tenant pays 300 euros.'],
  ['en', 'Click Save. Close the window. Press F6 twice. Version 2.2 is required.'],
  ['und', 'Delivery takes 6 weeks. Repair takes 6 weeks.'],
  ['und', 'Bestyrelsen godkender budgettet. Lederen svarer. De ansatte arbejder.'],
])('a few words are %s where they are of no other language', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

/** One house rule in five short clauses; neighbours share most of their small words. */
test.each([
  [
    'da',
    'Lejeren betaler lejen den første i måneden. Udlejeren sørger for varmen. Huset skal være lukket om natten. Hunde er ikke tilladt. Aftalen gælder i et år.',
  ],
  [
    'no',
    'Leietakeren betaler leien den første i måneden. Utleieren sørger for varmen. Huset skal være lukket om natten. Hunder er ikke tillatt. Avtalen gjelder i ett år.',
  ],
  [
    'sv',
    'Hyresgästen betalar hyran den första i månaden. Hyresvärden svarar för värmen. Huset ska vara stängt på natten. Hundar är inte tillåtna. Avtalet gäller i ett år.',
  ],
  [
    'fi',
    'Vuokralainen maksaa vuokran kuukauden alussa. Vuokranantaja huolehtii lämmöstä. Talo on suljettava yöksi. Koirat eivät ole sallittuja. Sopimus on voimassa vuoden.',
  ],
  [
    'ro',
    'Chiriașul plătește chiria la începutul lunii. Proprietarul asigură căldura. Casa se închide noaptea. Câinii nu sunt admiși. Contractul este valabil un an.',
  ],
  [
    'hu',
    'A bérlő a hónap elején fizeti a bért. A bérbeadó gondoskodik a fűtésről. A ház éjjel zárva van. Kutyát tartani tilos. A szerződés egy évig érvényes.',
  ],
  [
    'id',
    'Penyewa membayar sewa pada awal bulan. Pemilik menyediakan pemanas. Rumah harus ditutup pada malam hari. Anjing tidak diperbolehkan. Perjanjian berlaku selama satu tahun.',
  ],
  [
    'sk',
    'Nájomca platí nájomné na začiatku mesiaca. Prenajímateľ zabezpečuje kúrenie. Dom sa na noc zatvára. Psy nie sú povolené. Zmluva platí jeden rok.',
  ],
  [
    'bg',
    'Наемателят плаща наема в началото на месеца. Наемодателят осигурява отоплението. Къщата се заключва през нощта. Кучета не се допускат. Договорът важи една година.',
  ],
  [
    'ca',
    "L'arrendatari paga el lloguer a principis de mes. El propietari assegura la calefacció. La casa es tanca a la nit. No s'admeten gossos. El contracte val un any.",
  ],
  [
    'hr',
    'Najmoprimac plaća najamninu početkom mjeseca. Najmodavac osigurava grijanje. Kuća se noću zaključava. Psi nisu dopušteni. Ugovor vrijedi jednu godinu.',
  ],
  [
    'sl',
    'Najemnik plača najemnino na začetku meseca. Najemodajalec zagotavlja ogrevanje. Hiša se ponoči zaklene. Psi niso dovoljeni. Pogodba velja eno leto.',
  ],
  [
    'et',
    'Üürnik maksab üüri kuu alguses. Üürileandja tagab kütte. Maja lukustatakse ööseks. Koerad ei ole lubatud. Leping kehtib ühe aasta.',
  ],
  [
    'lv',
    'Īrnieks maksā īri mēneša sākumā. Izīrētājs nodrošina apkuri. Māja pa nakti ir slēgta. Suņi nav atļauti. Līgums ir spēkā vienu gadu.',
  ],
  [
    'lt',
    'Nuomininkas moka nuomą mėnesio pradžioje. Nuomotojas užtikrina šildymą. Namas naktį užrakinamas. Šunys yra draudžiami. Sutartis galioja vienus metus.',
  ],
])('%s is told by five short clauses', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['in', 'id'],
  ['iw', 'he'],
])('what is tagged `%s` has the folder `%s`', (tag, folder) => {
  expect(languageOf(tag).id).toBe(folder)
})

test('a gloss in another script changes nothing', () => {
  expect(detectLanguage(`${provision.en} (数据主体，控制者，信息)`)).toBe('en')
})

test('Arabic is told where small words are few, as statutes of an association have them; Persian and Urdu are not taken for it', () => {
  const statutes =
    'تدعم الجمعية إدماج المواطنين وتسعى لتحقيق أهدافها مباشرة. تحمل الجمعية اسم النهر وهي مسجلة في محكمة المدينة. السنة المالية هي السنة الميلادية. ' +
    'تقدم الجمعية دورات ومحاضرات وندوات ثقافية واجتماعية لأعضائها. لا تتبع الجمعية حزبا سياسيا. يدفع الأعضاء رسوما شهرية تحددها الجمعية العامة. ' +
    'تنتهي العضوية بالوفاة أو الانسحاب كتابة قبل نهاية السنة بشهرين. ينتخب الأعضاء رئيسا ونائبا وأمين صندوق من بين الحاضرين لمدة سنتين كاملتين.'
  expect(detectLanguage(statutes)).toBe('ar')
  expect(
    detectLanguage(
      'انجمن گردهمایی سالانه برگزار می‌کند. اعضا هر ماه حق عضویت پرداخت می‌کنند. هیئت مدیره سه نفر است و برای دو سال انتخاب می‌شود. گزارش مالی را خزانه‌دار تهیه می‌کند.',
    ),
  ).toBe('fa')
  expect(
    detectLanguage(
      'انجمن ہر سال اجلاس کرے گی۔ ارکان ہر ماہ فیس ادا کریں گے۔ مجلس عاملہ تین ارکان پر مشتمل ہوگی جو دو سال کے لیے منتخب ہوں گے۔ خزانچی مالی رپورٹ تیار کرے گا۔',
    ),
  ).toBe('ur')
})
