#!/usr/bin/env bash
# Holds the Dutch texts of the bot against the targets below; README.md beside this file says why these.
# Usage: check.sh [LOCALE]     (a folder with client*.ftl, staff*.ftl, letter*.ftl; default locales/nl)
set -euo pipefail

# Files, number, at least or at most, how much. `long` is per 1,000 words, `passive` a share of the sentences.
TARGETS='
client  douma       >=  82
client  asl         >=  5.0
client  asl         <=  7.0
client  p95         <=  12
client  max         <=  15
client  over12      <=  0.030
client  rare        <=  0.010
client  long        <=  2.0
client  formal      <=  0
client  passive     <=  0.02
client  misspelled  <=  0
client  u           <=  0
client  hard        <=  0
letter  douma       >=  75
letter  p95         <=  15
letter  max         <=  20
letter  misspelled  <=  0
letter  passive     <=  0.02
letter  hard        <=  0
staff   douma       >=  65
'
# Names that we cannot choose: they count in the length of a sentence, not as rare or long.
NAMES='klachtenfunctionaris klachtencommissie maatschappelijke dienstverlening'

here=$(cd "$(dirname "$0")" && pwd)
locale=${1:-$here/../../locales/nl}
venv=${VENV:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/plain-dutch}
missed=0 groups=0

for group in client letter staff; do
  mapfile -t files < <(find "$locale" -maxdepth 1 -name "$group*.ftl" | sort)
  [ ${#files[@]} -gt 0 ] || continue
  groups=$((groups + 1))
  [ -f "$venv/share/hunspell/nl_NL.dic" ] || VENV=$venv "$here/setup.sh" >&2
  names=()
  for name in $NAMES; do names+=(--name "$name"); done
  report=$("$venv/bin/python" "$here/score.py" "${files[@]}" "${names[@]}" --rows 12) || {
    printf '%s\n' "$report"
    exit 1
  }
  result=$(tail -n 1 <<<"$report")
  echo "$group: $result"
  # The machine line, counts turned into rates, held against the rows of this group.
  if ! awk -v group="$group" '
    NR == FNR {
      for (i = 1; i <= NF; i++) { split($i, pair, "="); value[pair[1]] = pair[2] }
      if (!(value["words"] > 0 && value["sentences"] > 0)) { print "  no machine line"; bad = 1; exit }
      value["long"] = 1000 * value["long"] / value["words"]
      value["passive"] = value["passive"] / value["sentences"]
      next
    }
    $1 == group {
      if (!($2 in value)) { printf "  %s is not measured\n", $2; bad = 1; next }
      ok = $3 == ">=" ? value[$2] + 0 >= $4 + 0 : value[$2] + 0 <= $4 + 0
      if (!ok) { printf "  missed: %s is %.4g, asked is %s %s\n", $2, value[$2], $3, $4; bad = 1 }
    }
    END { exit bad }
  ' <(printf '%s\n' "$result") <(printf '%s' "$TARGETS"); then
    missed=1
    printf '%s\n' "$report"
  fi
done

[ "$groups" -gt 0 ] || { echo "no client, letter or staff texts in $locale" >&2; exit 1; }
exit "$missed"
