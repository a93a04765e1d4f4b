-- How much there is to say of each document, by rule.
select document, rule, severity, count(*)::bigint as findings
from read_parquet('shards/*.findings.parquet', union_by_name = true)
where status = 'new'
group by document, rule, severity
order by document, rule, severity;
