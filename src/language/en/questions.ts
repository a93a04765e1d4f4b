/**
 * A question that is ordered to be answered (Quirk et al. 1985, § 15.5: an interrogative clause as object of an imperative), and one
 * that is exclaimed.
 */
export const asksAnyhow =
  /(?:^|["“‘,;:—] ?)(?:(?:please|now|then|pray|do) )?(?:tell|say|hear|explain|declare|describe|show|teach|reveal)\b[^.?!;]*\b(?:who|whom|whose|what|which|how|why|where|whence|when|whether)\b|^\W*(?:(?:and|but|then|so) )?(?:why|how|who|what|where)\b (?:should|shall|can|could|will|would|do|does|did|is|are|was|were|may|might|must|has|have)\b[^.?]*!/iu
