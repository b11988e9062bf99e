#!/bin/sh
# Guess, written down before running: two lines of Chinese in GBK with ASCII commas and line ends between them are told
# to be GBK or its superset GB18030 by charset-normalizer, as by chardet and Firefox's chardetng.
# Seen with charset-normalizer 3.5.3 (CPython 3.11, Linux): utf_16_be, under which the text reads as other Chinese
# characters without an error; chardetng-py 0.3.5 says gb18030.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet charset-normalizer==3.5.3 chardetng-py==0.3.5
cd "$folder"
env/bin/python - <<'PY'
import sys

import chardetng_py
import charset_normalizer

text = "功能,支持\n搜索,是\n"
best = charset_normalizer.from_bytes(text.encode("gbk")).best()
other = chardetng_py.detect(text.encode("gbk"))
print(f"charset-normalizer: {best and best.encoding}, reads {str(best)!r}; chardetng: {other}")
sys.exit((best and best.encoding, other) != ("utf_16_be", "gb18030"))
PY
