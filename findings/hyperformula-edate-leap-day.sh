#!/bin/sh
# Guess, written down before running: EDATE of HyperFormula, one month after 29, 30 and 31 January 2024, gives
# 29 February 2024, as Excel and LibreOffice do and as its own EOMONTH ends that month.
# Seen with HyperFormula 3.5.0 (Node 20.20.2, Linux): 28 February for all three; EDATE never lands on 29 February, also
# four years after one (29 February 2020 plus 48 months is 28 February 2024). Deadlines and terms of a contract come out
# a day short in leap years.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 >/dev/null
cat > edate.js <<'JS'
const { HyperFormula } = require('hyperformula');

const dates = [
  'EDATE(DATE(2024,1,29),1)',
  'EDATE(DATE(2024,1,31),1)',
  'EDATE(DATE(2020,2,29),48)',
  'EOMONTH(DATE(2024,1,31),1)'
];
const sheet = dates.map(date => [`=TEXT(${date},"dd/mm/yyyy")`]);
const [values] = Object.values(HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' }).getAllSheetsValues());
dates.forEach((date, index) => console.log(`${date} = ${values[index][0]}`));
const wrong = '28/02/2024';
process.exit(values.flat().join() === [wrong, wrong, wrong, '29/02/2024'].join() ? 0 : 1);
JS
node edate.js
