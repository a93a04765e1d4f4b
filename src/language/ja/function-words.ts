import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'ja',
  links: wordSet(
    'の と や 及び および 又 又は または 若しくは もしくは 並びに ならびに その この あの 当該 各 等 など 的 な',
  ),
  boundaries: wordSet(`
    は が を に へ で も から まで より か ね よ て た だ です ます ない ぬ ず ば う よう し さ せ れ れる られ られる せる させる
    する し した して すれ しよう できる でき いる い いた いて ある あり あっ ある なる なり なっ これ それ あれ ここ そこ どこ
    何 誰 もの こと とき ところ ため ので のに けれど けれども しかし ただし 但し 且つ かつ また なお ついて つき よって より
    おいて 対し 対して 関し 関する とし として とする ものとする なければ ならない ならぬ いけない べき べく 場合 前項 次 次の 者
    上 下 中 内 外 間 前 後 時 以上 以下 以内 未満 については において によって により による に対し に関する 得る 得 ん
    そして それから 及 並 於いて`),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '',
  },
}
