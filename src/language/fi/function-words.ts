import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'fi',
  letters: 'äöåšž',
  links: wordSet(
    'ja tai sekä eli kuin että joka jokainen tämä tämän tätä nämä näiden se sen sitä niiden niitä tässä siitä siihen siinä muu muun muut muita muiden mukaan kanssa ilman välillä välinen osalta johdosta nojalla perusteella kautta puolesta lisäksi aikana jälkeen ennen asti saakka vastaan kohti kesken luona alla yli alle vuoksi mennessä huolimatta sijaan myötä alkaen lähellä ulkopuolella yhteydessä suhteen lähtien takia estämättä riippumatta',
  ),
  boundaries: wordSet(
    'on ei ole oli olla ovat eivät olivat olisi olleet ollut voi voivat voida voidaan saa saavat pitää tulee täytyy oltava jos kun koska jotta vaikka mutta vaan jotka jonka joita joiden jota joissa joihin jossa josta johon mikä mitä mikäli ellei eikä hän hänen he heidän me meidän minä te niin myös vain jo vielä kuitenkin siten näin sitten siis tällöin milloin miten kuten en et emme ette älä noin ne kaikki kaikkien kaikkia aina hyvin yhä lopulta pois häntä häneen hänet hänelle sillä silloin usein nyt taas jopa enää itse myöhemmin aiemmin ainoastaan ainakin yleensä heti jälleen siksi joten jolloin kuinka miksi missä koskaan heille heitä meillä meille minun sinun sinä teidän näistä tästä tähän niistä niihin niille niissä näissä näihin sille tällä tälle tälläinen tällainen tällaisen sellainen sellaisen sellaista joilla joille joiksi jolle jolla jolta voisi olemme olette olen olisivat olkoon ollen olevan olevien oleva olevat olevaa tulisi pitäisi muuten molemmat toinen toisen toista enemmän vähemmän vähintään enintään erityisesti myöskään kuitenkaan ettei taikka tahi',
  ),
  share: 0.1,
  usual: ['y', 150],
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: 'jos kun jotka joka',
    finite: '',
  },
}
