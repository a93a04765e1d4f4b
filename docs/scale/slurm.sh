#!/usr/bin/env bash
# All parts as one array, and a merge that starts when every part has ended well: sbatch'd at once, since a job that
# ended more than five minutes ago is forgotten, and a dependency on it counts as met.
#   bash slurm.sh PARTS [what `clausediff shard` is to be told …]
set -euo pipefail
parts=$1
shift
command=${CLAUSEDIFF:-npx clausediff}
options="${*@Q}"
array=$(sbatch --parsable --array="0-$((parts - 1))" --output='shard-%A_%a.log' \
  --wrap="$command shard --of $parts --index \$SLURM_ARRAY_TASK_ID $options")
# `merge` counts the results itself and refuses gaps, whatever the scheduler believes.
sbatch --parsable --dependency="afterok:$array" --kill-on-invalid-dep=yes --output='merge-%j.log' \
  --wrap="$command merge shards $options --format json=report.json"
