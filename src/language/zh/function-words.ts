import {wordSet} from '../engine/memo.ts'
import type {FunctionWords} from '../function-words.ts'

export const functionWords: FunctionWords = {
  id: 'zh',
  links: wordSet(
    '的 之 和 与 及 以及 或 或者 等 各 其 该 本 此 这 那 这些 那些 每 某 个 种 项 类 者 所 地 得',
  ),
  boundaries: wordSet(`
    是 在 于 对 对于 为 为了 以 从 由 向 自 至 到 把 被 将 给 让 使 使得 按 按照 根据 依照 依 据 通过 关于 因 因为 由于 所以
    因此 如 如果 若 但 但是 而 并 并且 且 不 未 没 没有 无 非 勿 应 应当 应该 须 必须 可 可以 能 能够 会 要 需 需要 得以 不得
    不能 不可 不应 禁止 已 已经 曾 正在 了 着 过 也 还 又 再 都 均 就 才 只 仅 很 最 更 较 我 你 他 她 它 我们 你们 他们
    她们 它们 自己 什么 哪 谁 有 具有 下列 以下 上述 前款 有关 相关 时 后 前 中 上 下 内 外 间 之间 以上 以内 以外 除 除外 吗 嗎 呢 吧
    同 跟 比 当 即 则 便 却 虽然 不仅 而且 乃至 直至 尤其 特别`),
  cues: {
    inNames: '',
    inTitles: '',
    unfinished: '',
    finite: '应当 必须 可以 不得 是指',
  },
}
