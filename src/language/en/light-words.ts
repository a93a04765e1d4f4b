import {wordSet} from '../engine/memo.ts'

/**
 * Nouns and pronouns that name no thing by themselves but stand for any (shell nouns: Schmid, English Abstract Nouns as
 * Conceptual Shells, 2000, ch. 4; quantifying and type nouns: Quirk et al. 1985, §§ 5.7, 6.45–6.52), in both numbers.
 */
export const lightWords = wordSet(`
  thing things something anything nothing everything someone somebody anyone anybody noone nobody everyone everybody one ones
  kind kinds sort sorts type types manner manners way ways matter matters case cases example examples instance instances part
  parts array arrays range ranges variety varieties lot lots deal amount amounts bit piece pieces fact facts
  reason reasons respect respects extent occasion occasions plus
  person persons man men other others whatever whoever anyhow somewhere nowhere anywhere everywhere`)
