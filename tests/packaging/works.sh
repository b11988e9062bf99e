# What an installed program is asked to do, in a folder of samples: $F is the program, what it says lies in out/.
mkdir -p out
project=small/small-selection.itsmfit
say() {
    name=$1
    shift
    "$@" > "out/$name.txt" 2>&1
    echo "exit $?" >> "out/$name.txt"
}
for command in $COMMANDS; do say "help-$command" "$F" "$command" --help; done
say score "$F" score $project --json out/score.json
say check "$F" check small/incident.bpmn itsm/change.bpmn
say report-xlsx "$F" report $project -o out/report.xlsx
say report-pdf "$F" report $project -o out/report.pdf --language de
say report-html "$F" report $project -o out/report.html --language fr
say template "$F" template -o out/template.xlsx
say book-docx "$F" book $project -o out/book.docx
say book-pptx "$F" book $project -o out/book.pptx
say letters "$F" letters $project -o out/letters
say rfp "$F" rfp $project -o out/questions.xlsx
say match "$F" match --requirements requirements.csv --features features.csv
say inspect-xls "$F" inspect vendors.xls
say inspect-xlsb "$F" inspect vendors.xlsb
say inspect-fods "$F" inspect vendors.fods
say inspect-xlsx "$F" inspect small/vendors.xlsx
say replay-csv "$F" replay $project --log small/incident-tickets.csv
say replay-xes "$F" replay $project --log log.xes.gz
say replay-ocel "$F" replay $project --log log.json
say convert-svg "$F" convert small/incident.bpmn out/incident.svg
say convert-png "$F" convert small/incident.bpmn out/incident.png
say convert-steps "$F" convert small/incident.bpmn out/incident.xlsx
say convert-visio "$F" convert page.vsdx out/visio.bpmn
say catalogue "$F" catalogue
say schema "$F" schema score
say audit "$F" audit $project
say trust "$F" trust $project
say accept "$F" accept $project --tool "Invented Ash" -o out/accept.xlsx
say backlog "$F" backlog $project -o out/backlog.csv --for jira
say combine "$F" combine $project --most 2
say flip "$F" flip $project
say rollout "$F" rollout $project --waves 2 --capacity 400
say value "$F" value $project
say kpi "$F" kpi $project
say silos "$F" silos $project
say readiness "$F" readiness $project
say unedited "$F" unedited $project
say verify "$F" verify $project
say log "$F" log $project
say diff "$F" diff small/incident.bpmn itsm/incident.bpmn
say review "$F" review $project -o out/review
say missing "$F" score nowhere.itsmfit
