#!/usr/bin/env bash
# Checks all workbooks below a folder on several hosts with GNU parallel, and makes one report of their answers.
#
#   ./check-on-hosts.sh 各单位报送 hosts.txt 报告
#
# hosts.txt names the hosts as `parallel --sshloginfile` takes them, ":" being this one. Each needs Node and the command
# (npm install -g indicator-check), and sees the folder under the same path, as on a shared drive.
# A line of answers stands for one workbook; where the run is broken off and started again, only what is missing is done.
set -euo pipefail

folder=$1
hosts=$2
report=$3
read -ra command <<< "${INDICATOR_CHECK:-indicator-check}"
mkdir -p "$report"

# --joblog and --resume remember what is done; a chunk of 20 files keeps the start of the program a small part.
find "$folder" -type f \( -iname '*.xlsx' -o -iname '*.xlsm' -o -iname '*.xls' -o -iname '*.et' -o -iname '*.csv' \) -not -name '~$*' -print0 | sort -z |
  parallel --null --max-args 20 --sshloginfile "$hosts" --retries 3 --joblog "$report/jobs.log" --resume \
    "${command[@]}" check --format ndjson --fail-on never --jobs 1 {} >> "$report/results.ndjson" || true

# A workbook that two hosts have answered counts once. Exit statuses are those of a check.
exec "${command[@]}" collect "$report/results.ndjson" --across --force \
  --format html="$report/report.html" --format xlsx="$report/issues.xlsx" --format sarif="$report/report.sarif"
