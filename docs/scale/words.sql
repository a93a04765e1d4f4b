-- Which word stands for which, by translation, over all documents: what `clausediff shard` counted in each.
-- Columns are named and typed in every file alike; `union_by_name` keeps a file of another version from losing one in silence.
select
  translation,
  other,
  other_word,
  word,
  count(*)::bigint as documents,
  sum(times)::bigint as times,
  sum(all_times)::bigint as all_times
from read_parquet('shards/*.usage.parquet', union_by_name = true)
group by translation, other, other_word, word
order by translation, other, other_word, word;
