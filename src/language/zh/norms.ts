import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      ['exemption', '无需|无须|毋须|不必|不适用|免除|可以不|可不'],
      ['prohibition', '不得|不應|不应当?|不可(?!或缺|避免|抗)|不能|不准|不许|严禁|禁止|嚴禁'],
      ['recommendation', '宜(?=[\\p{L}])|建议|(?<!国家|國家|政府|各级|依法)(?:鼓励|提倡)'],
      [
        'obligation',
        '应当|應當|必须|必須|须|須|(?<![对适响反供相效])应(?![用对急答声战聘征变运邀力])|有义务|负责|(?<!或将)要求',
      ],
      [
        'permission',
        '可以|有权|允许|准许|(?<![不许认无])可(?!接受(?:的|行[为為]|范围|範圍|程度|水平))(?![能行靠持及见控信视观再复追溯比以])',
      ],
      ['intention', '(?<!即|必|主|大|干|名|小|或)将(?!军|领)|拟'],
      // `或将要求…`: what may come.
      ['possibility', '或将(?:要求)?|可能|能够|能(?!力|源|量|效|耗|够)|或许'],
    ],
    imposes: /义务|義務/iu,
    confers: /权|權/iu,
    // `船只`, `买方可`: parts of other words.
    restricts: /(?<![船舰艦])只|仅|僅|(?<=[，、；后後时時的])方可|才/iu,
    definition: /是指|所称|本法所称|定义为|指的是|系指/,
    report: /^[^。；]{0,20}(?:已经?|业已)(?<verb>\p{L}{2})/u,
    subordinate: /如果|倘若|凡是|当.{1,20}时/,
  }),
)
