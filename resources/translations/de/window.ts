<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
  <context>
    <name>window</name>
    <message numerus="yes">
      <location filename="ui/canvas/describe.py" />
      <source>finding</source>
      <extracomment>findings</extracomment>
      <translation>
        <numerusform>Befund</numerusform>
        <numerusform>Befunde</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>does not interrupt</source>
      <translation>unterbricht nicht</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>carried by {tool}</source>
      <translation>getragen von {tool}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>not carried by {tool}</source>
      <translation>nicht getragen von {tool}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>open for {tool}</source>
      <translation>offen für {tool}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>lane {lane}</source>
      <translation>Lane {lane}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>comes from {elements}</source>
      <translation>kommt von {elements}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>leads to {elements}</source>
      <translation>führt zu {elements}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>{share} % of cases</source>
      <translation>{share} % der Fälle</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>if {condition}</source>
      <translation>wenn {condition}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>default</source>
      <translation>Standardfluss</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>from {source} to {target}</source>
      <translation>von {source} zu {target}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>an unnamed {kind}</source>
      <translation>{kind} ohne Namen</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/canvas/describe.py" />
      <source>open comment</source>
      <extracomment>open comments</extracomment>
      <translation>
        <numerusform>offener Kommentar</numerusform>
        <numerusform>offene Kommentare</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/document_view.py" />
      <source>Process drawing</source>
      <translation>Prozesszeichnung</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Follow the flow; from nothing selected, go to the start</source>
      <translation>Dem Fluss folgen; ist nichts ausgewählt, zum Start gehen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Follow the flow back</source>
      <translation>Dem Fluss zurück folgen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the branch or step above</source>
      <translation>Zum Zweig oder Schritt darüber gehen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the branch or step below</source>
      <translation>Zum Zweig oder Schritt darunter gehen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go onto the flow that leaves</source>
      <translation>Auf den Fluss gehen, der hinausführt</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go onto the flow that arrives</source>
      <translation>Auf den Fluss gehen, der hereinführt</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the start</source>
      <translation>Zum Start gehen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the end</source>
      <translation>Zum Ende gehen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further up</source>
      <translation>Den Ausschnitt nach oben verschieben</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further down</source>
      <translation>Den Ausschnitt nach unten verschieben</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further left</source>
      <translation>Den Ausschnitt nach links verschieben</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further right</source>
      <translation>Den Ausschnitt nach rechts verschieben</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Open the inspector, or the called process, of the selected element</source>
      <translation>Den Inspektor oder den aufgerufenen Prozess des gewählten Elements öffnen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Break off; else select nothing</source>
      <translation>Abbrechen; sonst die Auswahl aufheben</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Fit the drawing</source>
      <translation>Zeichnung einpassen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom to 100 %</source>
      <translation>Auf 100 % vergrößern</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Fit the selection</source>
      <translation>Auswahl einpassen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the next or previous element in reading order</source>
      <translation>In Leserichtung zum nächsten oder vorigen Element gehen</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>On the drawing</source>
      <translation>Auf der Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Menu, Shift+F10</source>
      <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Open the menu of the element</source>
      <translation>Das Menü des Elements öffnen</translation>
    </message>
    <message>
      <location filename="ui/canvas/minimap.py" />
      <source>Overview of the drawing</source>
      <translation>Übersicht der Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/canvas/minimap.py" />
      <source>Click or drag to move the view</source>
      <translation>Klicken oder ziehen verschiebt den Ausschnitt</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Right, N, Esc</source>
      <translation>Rechts, N, Esc</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Next beat; another case; end</source>
      <translation>Nächster Takt; ein anderer Fall; beenden</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>While a case is played</source>
      <translation>Während ein Fall gespielt wird</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case} · beat {beat} of {beats}</source>
      <translation>Fall {case} · Takt {beat} von {beats}</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Play a case</source>
      <translation>Einen Fall spielen</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Play or pause (Space)</source>
      <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>One beat further (→)</source>
      <translation>Einen Takt weiter (→)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Next case</source>
      <translation>Nächster Fall</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Draw another case by the shares (N)</source>
      <translation>Einen anderen Fall nach den Anteilen ziehen (N)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>End (Escape)</source>
      <translation>Beenden (Esc)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>How fast the case is played</source>
      <translation>Wie schnell der Fall gespielt wird</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/canvas/playing/player.py" />
      <source>step</source>
      <extracomment>steps</extracomment>
      <translation>
        <numerusform>Schritt</numerusform>
        <numerusform>Schritte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it completes after {steps}</source>
      <translation>Fall {case}: Er wird nach {steps} fertig</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it gets stuck after {steps}</source>
      <translation>Fall {case}: Er bleibt nach {steps} stecken</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it goes on and on after {steps}</source>
      <translation>Fall {case}: Er läuft nach {steps} immer weiter</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>The drawing has changed while it was tidied: tidy it again.</source>
      <translation>Die Zeichnung hat sich beim Aufräumen geändert: noch einmal aufräumen.</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Copying {called}</source>
      <translation>{called} wird kopiert</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Drawing a picture</source>
      <translation>Bild wird gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Nothing is drawn here yet: there is no table to copy.</source>
      <translation>Hier ist noch nichts gezeichnet: Es gibt keine Tabelle zum Kopieren.</translation>
    </message>
    <message>
      <location filename="ui/editor/choice_menu.py" />
      <source>Kinds</source>
      <translation>Arten</translation>
    </message>
    <message>
      <location filename="ui/editor/choice_menu.py" />
      <source>Nothing has that name.</source>
      <translation>Nichts heißt so.</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Click the target; or go to it by Tab, arrow keys or its first letters, then Enter. Esc leaves.</source>
      <translation>Auf das Ziel klicken; oder mit Tab, Pfeiltasten oder den ersten Buchstaben hingehen, dann Enter. Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Tab, Arrows</source>
      <translation>Tab, Pfeile</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Go to the next possible target</source>
      <translation>Zum nächsten möglichen Ziel gehen</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>While connecting</source>
      <translation>Beim Verbinden</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Letters, Backspace</source>
      <translation>Buchstaben, Rücktaste</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Go to the target with a word that begins so</source>
      <translation>Zu dem Ziel gehen, in dem ein Wort so beginnt</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Connect; leave it</source>
      <translation>Verbinden; abbrechen</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a step: click, or drag it to its place (Ctrl+Enter)</source>
      <translation>Schritt anhängen: klicken oder an seinen Platz ziehen (Strg+Enter)</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a decision: click or drag (A, then “gateway”)</source>
      <translation>Entscheidung anhängen: klicken oder ziehen (A, dann „gateway“)</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append an end event: click or drag (A, then “end”)</source>
      <translation>Endereignis anhängen: klicken oder ziehen (A, dann „end“)</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a timer event: click or drag (A, then “timer”)</source>
      <translation>Zeitereignis anhängen: klicken oder ziehen (A, dann „zeit“)</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Nothing is drawn here yet. Ctrl+Enter draws a start event, N anything.</source>
      <translation>Hier ist noch nichts gezeichnet. Strg+Enter zeichnet ein Startereignis, N alles andere.</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Alt+Arrows</source>
      <translation>Alt+Pfeile</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move by 10; with Shift by 1</source>
      <translation>Um 10 verschieben; mit Umschalt um 1</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On selected shapes</source>
      <translation>Auf ausgewählten Formen</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Shift+Arrows</source>
      <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Make larger or smaller</source>
      <translation>Größer oder kleiner machen</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected shape</source>
      <translation>Auf einer ausgewählten Form</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move the lane up or down</source>
      <translation>Die Lane nach oben oder unten verschieben</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected lane</source>
      <translation>Auf einer ausgewählten Lane</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move the bend, stretch or end; with Shift by 1</source>
      <translation>Knick, Strecke oder Ende verschieben; mit Umschalt um 1</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected line, after B</source>
      <translation>Auf einer ausgewählten Linie, nach B</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Any capital letter</source>
      <translation>Ein Großbuchstabe</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Begin to write its name</source>
      <translation>Seinen Namen schreiben</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected element</source>
      <translation>Auf einem ausgewählten Element</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Take the name; leave it as it was</source>
      <translation>Den Namen übernehmen; lassen, wie er war</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>While naming</source>
      <translation>Beim Benennen</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Begin a new line</source>
      <translation>Eine neue Zeile beginnen</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Up, Down, Enter, Esc</source>
      <translation>Hoch, Herunter, Enter, Esc</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Move between the buttons; take one; back to the drawing</source>
      <translation>Zwischen den Knöpfen gehen; einen nehmen; zurück zur Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>In the palette</source>
      <translation>In der Palette</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Select and move (V)</source>
      <translation>Auswählen und verschieben (V)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Move the paper (H; or hold Space)</source>
      <translation>Das Blatt verschieben (H; oder Leertaste halten)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Select by a frame that may begin on a step (L)</source>
      <translation>Mit einem Rahmen auswählen, der auf einem Schritt beginnen darf (L)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Make room: push everything right or down</source>
      <translation>Platz schaffen: alles nach rechts oder unten schieben</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Connect: drag from one element to another (C from the selected one)</source>
      <translation>Verbinden: von einem Element zum anderen ziehen (C vom ausgewählten aus)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Palette</source>
      <translation>Palette</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Everything that can be drawn… (N)</source>
      <translation>Alles, was sich zeichnen lässt … (N)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>{stencil}: click, then click its place; or drag it there</source>
      <translation>{stencil}: klicken, dann auf seinen Platz klicken; oder dorthin ziehen</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Carry it by 10</source>
      <translation>Um 10 weitertragen</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>While placing from the palette</source>
      <translation>Beim Setzen aus der Palette</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Put it down; and go on with another</source>
      <translation>Absetzen; und mit einem weiteren fortfahren</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Drag to push everything right of here, or below. With keys: arrows, then Enter. Esc leaves.</source>
      <translation>Ziehen schiebt alles rechts davon oder darunter weg. Mit Tasten: Pfeile, dann Enter. Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Push what follows right, left, down or up</source>
      <translation>Was folgt, nach rechts, links, unten oder oben schieben</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>While making room</source>
      <translation>Beim Platzschaffen</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Make the room; leave it</source>
      <translation>Den Platz schaffen; abbrechen</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the arrow</source>
      <translation>Den Pfeil nehmen</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the hand, which moves the paper</source>
      <translation>Die Hand nehmen, die das Blatt verschiebt</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the lasso, which selects by a frame</source>
      <translation>Das Lasso nehmen, das mit einem Rahmen auswählt</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>On the empty drawing</source>
      <translation>Auf der leeren Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Id</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Requirement</source>
      <translation>Anforderung</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Must</source>
      <translation>Muss</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Filter the answers</source>
      <translation>Antworten filtern</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>All answers</source>
      <translation>Alle Antworten</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Show every answer of the chosen tool</source>
      <translation>Jede Antwort des gewählten Tools zeigen</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>No answers yet.</source>
      <translation>Noch keine Antworten.</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>All answers of {tool}</source>
      <translation>Alle Antworten von {tool}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/answers.py" />
      <source>row</source>
      <extracomment>rows</extracomment>
      <translation>
        <numerusform>Zeile</numerusform>
        <numerusform>Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>{tool}: answers of this step</source>
      <translation>{tool}: Antworten zu diesem Schritt</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>{tool}: answers of this process</source>
      <translation>{tool}: Antworten zu diesem Prozess</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Whole process</source>
      <translation>Ganzer Prozess</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>{process} (gone)</source>
      <translation>{process} (nicht mehr da)</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>none</source>
      <translation>ohne</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Author</source>
      <translation>Verfasst von</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Written</source>
      <translation>Geschrieben</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>At</source>
      <translation>Bei</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Filter the comments</source>
      <translation>Kommentare filtern</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments of which process</source>
      <translation>Kommentare welches Prozesses</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments of whom</source>
      <translation>Kommentare von wem</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Done ones too</source>
      <translation>Auch erledigte</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Also list what is done</source>
      <translation>Auch auflisten, was erledigt ist</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Send for Review…</source>
      <translation>Zur Durchsicht senden …</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Send processes to people without this app</source>
      <translation>Prozesse an Leute ohne dieses Programm senden</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Take Comments In…</source>
      <translation>Kommentare aufnehmen …</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Take comment sheets in that reviewers filled in</source>
      <translation>Kommentarblätter aufnehmen, die bei der Durchsicht ausgefüllt wurden</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer It</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Close Comment</source>
      <translation>Kommentar schließen</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Put at the Chosen Step</source>
      <translation>An den gewählten Schritt setzen</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>All processes</source>
      <translation>Alle Prozesse</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/comments.py" />
      <source>comment</source>
      <extracomment>comments</extracomment>
      <translation>
        <numerusform>Kommentar</numerusform>
        <numerusform>Kommentare</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Open Again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer a Comment</source>
      <translation>Auf einen Kommentar antworten</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Open a Comment Again</source>
      <translation>Einen Kommentar wieder öffnen</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Close a Comment</source>
      <translation>Einen Kommentar schließen</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Choose a step on the drawing first.</source>
      <translation>Zuerst einen Schritt auf der Zeichnung wählen.</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Put a Comment at a Step</source>
      <translation>Einen Kommentar an einen Schritt setzen</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>id</source>
      <translation>ID</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reading.py" />
      <source>requirement</source>
      <extracomment>requirements</extracomment>
      <translation>
        <numerusform>Anforderung</numerusform>
        <numerusform>Anforderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>lane</source>
      <translation>Lane</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>documentation</source>
      <translation>Dokumentation</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Find by name, id, requirement, lane, documentation or comment</source>
      <translation>Nach Name, ID, Anforderung, Lane, Dokumentation oder Kommentar suchen</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Previous (Shift+F3)</source>
      <translation>Voriger (Umschalt+F3)</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Next (F3)</source>
      <translation>Nächster (F3)</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>{hit} of {hits}</source>
      <translation>{hit} von {hits}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/find.py" />
      <source>hit</source>
      <extracomment>hits</extracomment>
      <translation>
        <numerusform>Treffer</numerusform>
        <numerusform>Treffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>process</source>
      <extracomment>processes</extracomment>
      <translation>
        <numerusform>Prozess</numerusform>
        <numerusform>Prozesse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Found in</source>
      <translation>Gefunden in</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Mend what the finding says</source>
      <translation>Ausbessern, was der Befund nennt</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>In Findings</source>
      <translation>In den Befunden</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>file</source>
      <extracomment>files</extracomment>
      <translation>
        <numerusform>Datei</numerusform>
        <numerusform>Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Filter the findings</source>
      <translation>Befunde filtern</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Mend what the chosen finding says (Ctrl+M)</source>
      <translation>Ausbessern, was der gewählte Befund nennt (Strg+M)</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Nothing to report.</source>
      <translation>Nichts zu melden.</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings appear once a process or a spreadsheet is open.</source>
      <translation>Befunde erscheinen, sobald ein Prozess oder eine Tabelle geöffnet ist.</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings appear as soon as the project is scored.</source>
      <translation>Befunde erscheinen, sobald das Projekt durchgerechnet ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>error</source>
      <extracomment>errors</extracomment>
      <translation>
        <numerusform>Fehler</numerusform>
        <numerusform>Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>warning</source>
      <extracomment>warnings</extracomment>
      <translation>
        <numerusform>Warnung</numerusform>
        <numerusform>Warnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>info</source>
      <extracomment>infos</extracomment>
      <translation>
        <numerusform>Hinweis</numerusform>
        <numerusform>Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Show or hide what is of severity {severity}</source>
      <translation>Befunde vom Schweregrad „{severity}“ zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>At the beginning</source>
      <translation>Am Anfang</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>saved</source>
      <translation>gespeichert</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>undone</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Nothing yet: + adds a requirement, Ctrl+V in the table pastes rows from Excel.</source>
      <translation>Noch nichts: + fügt eine Anforderung hinzu, Strg+V in der Tabelle fügt Zeilen aus Excel ein.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Add a requirement with the next free id (Insert)</source>
      <translation>Eine Anforderung mit der nächsten freien ID hinzufügen (Einfg)</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Let it ask for the selected requirements no longer (Ctrl+Delete)</source>
      <translation>Die ausgewählten Anforderungen hier nicht mehr verlangen (Strg+Entf)</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Ask for a requirement that is written elsewhere</source>
      <translation>Eine Anforderung verlangen, die anderswo geschrieben steht</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Where the selected requirement comes from, and comments on it</source>
      <translation>Woher die ausgewählte Anforderung stammt, und Kommentare dazu</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Where It Comes From…</source>
      <translation>Woher sie stammt …</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Refer to a Requirement…</source>
      <translation>Auf eine Anforderung verweisen …</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Take the comment; leave it as it is for now</source>
      <translation>Den Kommentar übernehmen; ihn vorerst lassen, wie er ist</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>While writing a comment</source>
      <translation>Beim Schreiben eines Kommentars</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Ctrl+Enter takes it</source>
      <translation>Strg+Enter übernimmt ihn</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comment by {author}</source>
      <translation>Kommentar von {author}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Change the comment by {author}</source>
      <translation>Den Kommentar von {author} ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Done: nothing is left to do about it</source>
      <translation>Erledigt: Es ist nichts mehr daran zu tun</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Change the comment</source>
      <translation>Den Kommentar ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Delete the comment</source>
      <translation>Den Kommentar löschen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Write a comment (Ctrl+Alt+M)</source>
      <translation>Einen Kommentar schreiben (Strg+Alt+M)</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Your name, as it stands above comments</source>
      <translation>Der eigene Name, wie er über Kommentaren steht</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Your name</source>
      <translation>Eigener Name</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comments · {open} open</source>
      <translation>Kommentare · {open} offen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comments · {done} done</source>
      <translation>Kommentare · {done} erledigt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>{comments} before these</source>
      <translation>{comments} vor diesen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>as</source>
      <translation>als</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Interrupts</source>
      <translation>Unterbricht</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Repeats</source>
      <translation>Wiederholt sich</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Timer</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>How the time is meant</source>
      <translation>Wie die Zeit gemeint ist</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Condition</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Name of the event</source>
      <translation>Name des Ereignisses</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Calls</source>
      <translation>Ruft auf</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Default flow</source>
      <translation>Standardfluss</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>ends what it stands on</source>
      <translation>beendet, worauf es sitzt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>ends what it stands in</source>
      <translation>beendet, worin es steht</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>lets that go on</source>
      <translation>lässt das weiterlaufen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>When this flow is taken</source>
      <translation>Wann dieser Fluss genommen wird</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Language of the condition</source>
      <translation>Sprache der Bedingung</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the step</source>
      <translation>Name des Schritts</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Lane</source>
      <translation>Lane</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>{elements} selected</source>
      <translation>{elements} ausgewählt</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/forms.py" />
      <source>element</source>
      <extracomment>elements</extracomment>
      <translation>
        <numerusform>Element</numerusform>
        <numerusform>Elemente</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>no lane</source>
      <translation>keine Lane</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the {kind}</source>
      <translation>Name: {kind}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the process</source>
      <translation>Name des Prozesses</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Business value beside the other processes</source>
      <translation>Geschäftswert neben den anderen Prozessen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Cases per month</source>
      <translation>Fälle je Monat</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Practice</source>
      <translation>Praktik</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>incident-management</source>
      <translation>incident-management</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Weight of the Process</source>
      <translation>Das Gewicht des Prozesses ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Cases per Month</source>
      <translation>Die Fälle je Monat ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Practice</source>
      <translation>Die Praktik ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Cases a month</source>
      <translation>Fälle je Monat</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Documentation</source>
      <translation>Dokumentation</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>What a newcomer needs to know about it</source>
      <translation>Was Neue darüber wissen müssen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>unnamed lane</source>
      <translation>Lane ohne Namen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes worked with the tool</source>
      <translation>Mit dem Tool gearbeitete Minuten</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes worked by hand</source>
      <translation>Von Hand gearbeitete Minuten</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes waited</source>
      <translation>Gewartete Minuten</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>With the tool</source>
      <translation>Mit dem Tool</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Waited</source>
      <translation>Gewartet</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes a case</source>
      <translation>Minuten je Fall</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Change the Minutes</source>
      <translation>Die Minuten ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Choose a process or a step to see what it asks and who carries it.</source>
      <translation>Einen Prozess oder Schritt wählen, um zu sehen, was er verlangt und wer ihn trägt.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Asked of the process</source>
      <translation>Vom Prozess verlangt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Asked by all of them</source>
      <translation>Von allen verlangt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Requirements</source>
      <translation>Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>sequence flow</source>
      <translation>Sequenzfluss</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>End to end</source>
      <translation>Durchgängig</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Enter or double click compares all tools on this requirement</source>
      <translation>Enter oder Doppelklick vergleicht alle Tools bei dieser Anforderung</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>{requirement}: what every tool’s vendor says</source>
      <translation>{requirement}: was der Anbieter jedes Tools sagt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>no answer yet</source>
      <translation>noch keine Antwort</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Feature: {feature}</source>
      <translation>Funktion: {feature}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Where the answer stands: file, sheet and cell</source>
      <translation>Wo die Antwort steht: Datei, Blatt und Zelle</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/pen.py" />
      <source>Change the Documentation</source>
      <translation>Die Dokumentation ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Leads</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Taken</source>
      <translation>Genommen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{times} per case</source>
      <translation>{times} je Fall</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>What {tool} answers</source>
      <translation>Was {tool} antwortet</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Figures appear as soon as the process is scored.</source>
      <translation>Zahlen erscheinen, sobald der Prozess durchgerechnet ist.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>How it runs</source>
      <translation>Wie es läuft</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{covered} covered, {partial} partial, {gaps}, {unanswered} without an answer</source>
      <translation>{covered} abgedeckt, {partial} teilweise, {gaps}, {unanswered} ohne Antwort</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reading.py" />
      <source>gap</source>
      <extracomment>gaps</extracomment>
      <translation>
        <numerusform>Lücke</numerusform>
        <numerusform>Lücken</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Hand-offs between lanes, per case</source>
      <translation>Übergaben zwischen Lanes je Fall</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Messages between pools, per case</source>
      <translation>Nachrichten zwischen Pools je Fall</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} more cases end to end if this step were carried</source>
      <translation>{share} mehr Fälle durchgängig, würde dieser Schritt getragen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Attached to</source>
      <translation>Angeheftet an</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Leads to</source>
      <translation>Führt zu</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} of completing cases may break here: it is open until the vendor answers</source>
      <translation>{share} der abgeschlossenen Fälle können hier abreißen: Es ist offen, bis der Anbieter antwortet</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} of completing cases break here</source>
      <translation>{share} der abgeschlossenen Fälle reißen hier ab</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Undecided</source>
      <translation>Unentschieden</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Simulated</source>
      <translation>Simuliert</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>completes {low} to {high}, by {cases:,} cases</source>
      <translation>fertig werden {low} bis {high}, aus {cases:,} Fällen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{requirements} in {steps}</source>
      <translation>{requirements}, {steps}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Asks</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>It asks nothing itself; a case runs through {called}.</source>
      <translation>Er verlangt selbst nichts; ein Fall läuft durch {called}.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>This step asks nothing of a tool, so it never breaks a case.</source>
      <translation>Dieser Schritt verlangt nichts von einem Tool, also reißt an ihm nie ein Fall ab.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>{steps} that it calls: {verdicts}</source>
      <translation>{steps}, die er aufruft: {verdicts}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>Every must on it is met.</source>
      <translation>Jedes Muss-Kriterium daran ist erfüllt.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>Every must on it is met and {coverage} of what it asks is covered; {threshold} is needed.</source>
      <translation>Jedes Muss-Kriterium daran ist erfüllt und {coverage} des Verlangten sind abgedeckt; nötig sind {threshold}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reasons.py" />
      <source>The must {ids} is unmet: support cannot reach {needed}.</source>
      <extracomment>The musts {ids} are unmet: support cannot reach {needed}.</extracomment>
      <translation>
        <numerusform>Das Muss-Kriterium {ids} ist nicht erfüllt: Der Erfüllungsgrad kann {needed} nicht erreichen.</numerusform>
        <numerusform>Die Muss-Kriterien {ids} sind nicht erfüllt: Der Erfüllungsgrad kann {needed} nicht erreichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reasons.py" />
      <source>The must {ids} is open until the vendor answers.</source>
      <extracomment>The musts {ids} are open until the vendor answers.</extracomment>
      <translation>
        <numerusform>Das Muss-Kriterium {ids} ist offen, bis der Anbieter antwortet.</numerusform>
        <numerusform>Die Muss-Kriterien {ids} sind offen, bis der Anbieter antwortet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>At most {high} of what the step asks is covered; {needed} is needed.</source>
      <translation>Höchstens {high} dessen, was der Schritt verlangt, sind abgedeckt; nötig sind {needed}.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>So far {low} of what the step asks is covered; {needed} is needed. Open answers can lift it to {high}.</source>
      <translation>Bisher sind {low} dessen, was der Schritt verlangt, abgedeckt; nötig sind {needed}. Offene Antworten können es auf {high} heben.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Keep this share while others change</source>
      <translation>Diesen Anteil halten, während andere sich ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Share of {flow}</source>
      <translation>Anteil von {flow}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Share of {flow} in per cent</source>
      <translation>Anteil von {flow} in Prozent</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Even out</source>
      <translation>Angleichen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Give all flows that are not locked the same share</source>
      <translation>Allen nicht festgehaltenen Flüssen denselben Anteil geben</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Shares</source>
      <translation>Anteile</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Change the Shares</source>
      <translation>Die Anteile ändern</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Each of these flows is taken by itself, so the shares need not sum to 100 %.</source>
      <translation>Jeder dieser Flüsse wird für sich genommen, darum müssen die Anteile nicht 100 % ergeben.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>No share is stated yet: the cases are split evenly.</source>
      <translation>Noch ist kein Anteil angegeben: Die Fälle teilen sich gleichmäßig auf.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Shares that are not stated split what is left.</source>
      <translation>Nicht angegebene Anteile teilen sich, was übrig bleibt.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Owners</source>
      <translation>Verantwortliche</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Who has to approve it: names, separated by commas</source>
      <translation>Wer ihn freigeben muss: Namen, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Approve…</source>
      <translation>Freigeben …</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Withdraw…</source>
      <translation>Zurückziehen …</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Name the Owners</source>
      <translation>Die Verantwortlichen nennen</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Owners, who approve it</source>
      <translation>Verantwortliche, die ihn freigeben</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>This is ours</source>
      <translation>Das ist unseres</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>Confirm that all of this is as it is here, too</source>
      <translation>Bestätigen, dass all das auch hier so ist</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>❐ Still as the template “{template}” had it: {counts}</source>
      <translation>❐ Noch so wie in der Vorlage „{template}“: {counts}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>Confirm the Process as Ours</source>
      <translation>Den Prozess als eigenen bestätigen</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>In the outline</source>
      <translation>In der Gliederung</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Filter the outline</source>
      <translation>Gliederung filtern</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>(unnamed {kind})</source>
      <translation>({kind} ohne Namen)</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>In no lane</source>
      <translation>In keiner Lane</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Element</source>
      <translation>Element</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Outline of the process</source>
      <translation>Gliederung des Prozesses</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>In the list of processes</source>
      <translation>In der Liste der Prozesse</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>❐ in part still as the template “{template}” had it</source>
      <translation>❐ zum Teil noch so wie in der Vorlage „{template}“</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>still a template’s words</source>
      <translation>noch Wortlaut der Vorlage</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Fit</source>
      <translation>Eignung</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>End to end: share of cases that the chosen tool carries from start to end</source>
      <translation>Durchgängig: Anteil der Fälle, die das gewählte Tool von Start bis Ende trägt</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>✎</source>
      <translation>✎</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>How many comments on the process and its steps are open</source>
      <translation>Wie viele Kommentare zum Prozess und zu seinen Schritten offen sind</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Find a process</source>
      <translation>Einen Prozess suchen</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>What to ask</source>
      <translation>Was zu fragen ist</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Moves coverage</source>
      <translation>Bewegt Abdeckung</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>How far the answer can move the tool’s coverage</source>
      <translation>Wie weit die Antwort die Abdeckung des Tools bewegen kann</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Moves places</source>
      <translation>Bewegt Plätze</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>How many places of the ranking lie between the worst and the best answer</source>
      <translation>Wie viele Plätze der Rangliste zwischen der schlechtesten und der besten Antwort liegen</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Decides a must</source>
      <translation>Entscheidet Muss</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Whether a must stays open until this is answered</source>
      <translation>Ob ein Muss-Kriterium offen bleibt, bis dies beantwortet ist</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Decides steps</source>
      <translation>Entscheidet Schritte</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>It decides no step</source>
      <translation>Sie entscheidet keinen Schritt</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Steps that may become carried or not by this answer</source>
      <translation>Schritte, die durch diese Antwort getragen werden können oder nicht</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Filter the questions</source>
      <translation>Fragen filtern</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Only the chosen tool</source>
      <translation>Nur das gewählte Tool</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Leave out the questions to other vendors</source>
      <translation>Die Fragen an andere Anbieter weglassen</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Questions to vendors</source>
      <translation>Fragen an Anbieter</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>{answers}, those that can change most first</source>
      <translation>{answers}, zuerst die, die am meisten ändern können</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/questions.py" />
      <source>open answer</source>
      <extracomment>open answers</extracomment>
      <translation>
        <numerusform>offene Antwort</numerusform>
        <numerusform>offene Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>Ranking of the tools</source>
      <translation>Rangliste der Tools</translation>
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>{tool}: the musts that are unmet</source>
      <translation>{tool}: die nicht erfüllten Muss-Kriterien</translation>
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>{tool}: the musts that are open</source>
      <translation>{tool}: die offenen Muss-Kriterien</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>asks nothing</source>
      <translation>verlangt nichts</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>How often a case enters the step, on average</source>
      <translation>Wie oft ein Fall den Schritt im Mittel betritt</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Weighted support of what the step asks. Enter shows the answers it is made of</source>
      <translation>Gewichteter Erfüllungsgrad dessen, was der Schritt verlangt. Enter zeigt die Antworten, aus denen er besteht</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>How much end to end rises when this step alone becomes carried</source>
      <translation>Wie weit die Durchgängigkeit steigt, wenn nur dieser Schritt getragen wird</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Share of the completing cases that enter this step although it is not carried</source>
      <translation>Anteil der abgeschlossenen Fälle, die diesen Schritt betreten, obwohl er nicht getragen wird</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Weight of what is not proven yet</source>
      <translation>Gewicht dessen, was noch nicht belegt ist</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Steps of the process</source>
      <translation>Schritte des Prozesses</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Choose a process to see its steps.</source>
      <translation>Einen Prozess wählen, um seine Schritte zu sehen.</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>completes {share}</source>
      <translation>fertig werden {share}</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>{tool}: end to end {end_to_end}</source>
      <translation>{tool}: durchgängig {end_to_end}</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>coverage {coverage}</source>
      <translation>Abdeckung {coverage}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/approving.py" />
      <source>{processes} as it is now.</source>
      <extracomment>{processes} as they are now.</extracomment>
      <translation>
        <numerusform>{processes}, wie er jetzt ist.</numerusform>
        <numerusform>{processes}, wie sie jetzt sind.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Every process, as it is now, that whoever signs owns and has not approved.</source>
      <translation>Jeder Prozess, wie er jetzt ist, den die unterzeichnende Person verantwortet und noch nicht freigegeben hat.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Can be approved by {names}.</source>
      <translation>Kann freigegeben werden von {names}.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>An edit of what a process means lapses the approval; moving or colouring its shapes does not.</source>
      <translation>Wird geändert, was ein Prozess bedeutet, verfällt die Freigabe; Formen zu verschieben oder zu färben ändert nichts daran.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approve processes</source>
      <translation>Prozesse freigeben</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>The approval of {processes} stays in the log, and so does why it was withdrawn.</source>
      <translation>Die Freigabe von {processes} bleibt im Protokoll, und ebenso, warum sie zurückgezogen wurde.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Withdraw an approval</source>
      <translation>Eine Freigabe zurückziehen</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approving</source>
      <translation>Wird freigegeben</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Figures of the page</source>
      <translation>Zahlen der Seite</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Score again</source>
      <translation>Neu durchrechnen</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Scoring</source>
      <translation>Wird durchgerechnet</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Stopped: {work}</source>
      <translation>Angehalten: {work}</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>No scores yet: open processes and the answers of at least one tool.</source>
      <translation>Noch keine Ergebnisse: Prozesse und die Antworten mindestens eines Tools öffnen.</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>No scores yet: draw or open processes first.</source>
      <translation>Noch keine Ergebnisse: zuerst Prozesse zeichnen oder öffnen.</translation>
    </message>
    <message>
      <location filename="ui/session/choice.py" />
      <source>All tools: what “{step}” asks</source>
      <translation>Alle Tools: was „{step}“ verlangt</translation>
    </message>
    <message>
      <location filename="ui/session/choice.py" />
      <source>{tool}: what “{step}” asks</source>
      <translation>{tool}: was „{step}“ verlangt</translation>
    </message>
    <message>
      <location filename="ui/session/cover.py" />
      <source>This is a tender and no baseline is sealed yet: until it is settled what is asked, nobody sees which tool does it best.</source>
      <translation>Dies ist eine Ausschreibung, und noch ist kein Ausgangsstand versiegelt: Bis feststeht, was verlangt wird, sieht niemand, welches Tool es am besten kann.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Choose Another Name</source>
      <translation>Anderen Namen wählen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{file}” is there already.</source>
      <translation>„{file}“ gibt es schon.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replacing it loses what it holds.</source>
      <translation>Beim Ersetzen geht der bisherige Inhalt verloren.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace a file</source>
      <translation>Eine Datei ersetzen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keep Them</source>
      <translation>Behalten</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>{files} is there already.</source>
      <extracomment>{files} are there already.</extracomment>
      <translation>
        <numerusform>{files} gibt es schon.</numerusform>
        <numerusform>{files} gibt es schon.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace files</source>
      <translation>Dateien ersetzen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replacing loses what is in there.</source>
      <translation>Beim Ersetzen geht der bisherige Inhalt verloren.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{name} is locked. Its password:</source>
      <translation>{name} ist gesperrt. Passwort:</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>That password does not open {name}. Its password:</source>
      <translation>Dieses Passwort öffnet {name} nicht. Passwort:</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Locked spreadsheet</source>
      <translation>Gesperrte Tabelle</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{name}: the password of {person}</source>
      <translation>{name}: das Passwort von {person}</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>That password is not taken. {name}: the password of {person}</source>
      <translation>Dieses Passwort wird nicht angenommen. {name}: das Passwort von {person}</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>It goes to the keyring of this system where there is one, and nowhere else.</source>
      <translation>Es kommt in den Schlüsselbund dieses Systems, wo es einen gibt, und sonst nirgendwohin.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Log in to the workspace</source>
      <translation>Am Arbeitsbereich anmelden</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Nobody logs in as {person} yet. A first password, which they can change:</source>
      <translation>Als {person} meldet sich noch niemand an. Ein erstes Passwort, das sich ändern lässt:</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Let somebody in</source>
      <translation>Jemanden hereinlassen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>From This Project</source>
      <translation>Aus diesem Projekt</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>From the Workspace</source>
      <translation>Aus dem Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>From the Workspace, with the Name</source>
      <translation>Aus dem Arbeitsbereich, mit dem Namen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Remove “{name}”?</source>
      <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>The rights end at once; what was done stays.</source>
      <translation>Die Rechte enden sofort; was getan wurde, bleibt.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>The rights end at once; what was done stays. In the history the name can be replaced by a made-up one; what is signed in the log of a project cannot be changed.</source>
      <translation>Die Rechte enden sofort; was getan wurde, bleibt. Im Verlauf kann der Name durch einen erfundenen ersetzt werden; was im Protokoll eines Projekts unterschrieben ist, lässt sich nicht ändern.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Remove a person</source>
      <translation>Eine Person entfernen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Scale (1 is the size on screen, 2 is sharp on most screens, 4 prints well):</source>
      <translation>Maßstab (1 ist die Größe auf dem Bildschirm, 2 ist auf den meisten Bildschirmen scharf, 4 druckt gut):</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Export as a picture</source>
      <translation>Als Bild exportieren</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Look First</source>
      <translation>Erst ansehen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” has changes that are not saved.</source>
      <translation>„{name}“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Without saving they are lost.</source>
      <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Unsaved changes</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Save As…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Write It Anew</source>
      <translation>Neu schreiben</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” is no longer there: it was moved or deleted since it was opened here.</source>
      <translation>„{name}“ ist nicht mehr da: Die Datei wurde verschoben oder gelöscht, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Gone from disk</source>
      <translation>Nicht mehr auf dem Datenträger</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Nothing is written yet.</source>
      <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keep Both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Look at the Differences</source>
      <translation>Unterschiede ansehen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Overwrite</source>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Somebody else saved “{name}” since it was opened here.</source>
      <translation>Jemand anders hat „{name}“ gespeichert, seit es hier geöffnet wurde.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keeping both saves yours beside it under another name. Overwriting loses what they saved.</source>
      <translation>Beide zu behalten speichert das Eigene unter anderem Namen daneben. Überschreiben verwirft, was dort gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Merging puts both together and asks where both changed the same. Keeping both saves yours beside it under another name. Overwriting loses what they saved.</source>
      <translation>Zusammenführen verbindet beides und fragt, wo beide dasselbe geändert haben. Beide zu behalten speichert das Eigene unter anderem Namen daneben. Überschreiben verliert, was dort gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Changed on disk</source>
      <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Finish, Then Close</source>
      <translation>Fertig schreiben, dann schließen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Close Anyway</source>
      <translation>Trotzdem schließen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>{files} is still being written.</source>
      <extracomment>{files} are still being written.</extracomment>
      <translation>
        <numerusform>{files} wird noch geschrieben.</numerusform>
        <numerusform>{files} werden noch geschrieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>Closing now leaves it unwritten.</source>
      <extracomment>Closing now leaves them unwritten.</extracomment>
      <translation>
        <numerusform>Wird jetzt geschlossen, bleibt sie ungeschrieben.</numerusform>
        <numerusform>Wird jetzt geschlossen, bleiben sie ungeschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Still writing</source>
      <translation>Wird noch geschrieben</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Open Read-Only</source>
      <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Open Anyway</source>
      <translation>Trotzdem öffnen</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Read-only, it is saved under another name. Opened anyway, whoever saves last is asked first.</source>
      <translation>Schreibgeschützt wird unter anderem Namen gespeichert. Trotzdem geöffnet, wird zuerst gefragt, wer zuletzt speichert.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” is in use {holder}.</source>
      <translation>„{name}“ ist in Gebrauch {holder}.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{files} and {file}</source>
      <translation>{files} und {file}</translation>
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>This computer has not enough memory for that: close other programs or use smaller files.</source>
      <translation>Dieser Rechner hat dafür nicht genug Speicher: andere Programme schließen oder kleinere Dateien verwenden.</translation>
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>Something unforeseen went wrong ({name}); your work is kept, save it under a new name.</source>
      <translation>Etwas Unvorhergesehenes ist schiefgegangen ({name}); die Arbeit ist erhalten, am besten unter neuem Namen speichern.</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Working out what that does to the ranking…</source>
      <translation>Was das an der Rangliste ändert, wird ausgerechnet …</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Effect on the ranks</source>
      <translation>Wirkung auf die Ränge</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Explain what was changed</source>
      <translation>Erklären, was geändert wurde</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/explaining.py" />
      <source>{count} change of what {by} sealed on {when} is not explained yet. It goes on record with your reason and with what it does to the ranking.</source>
      <extracomment>{count} changes of what {by} sealed on {when} are not explained yet. They go on record with your reason and with what they do to the ranking.</extracomment>
      <translation>
        <numerusform>{count} Änderung an dem, was {by} am {when} versiegelt hat, ist noch nicht erklärt. Sie kommt mit Begründung und mit ihrer Wirkung auf die Rangliste ins Protokoll.</numerusform>
        <numerusform>{count} Änderungen an dem, was {by} am {when} versiegelt hat, sind noch nicht erklärt. Sie kommen mit Begründung und mit ihrer Wirkung auf die Rangliste ins Protokoll.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>The rank of {tools} changes.</source>
      <translation>Der Rang von {tools} ändert sich.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/explaining.py" />
      <source>tool</source>
      <extracomment>tools</extracomment>
      <translation>
        <numerusform>Tool</numerusform>
        <numerusform>Tools</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>No tool’s rank changes.</source>
      <translation>Bei keinem Tool ändert sich der Rang.</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Putting it on record…</source>
      <translation>Wird ins Protokoll aufgenommen …</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Save and put on record</source>
      <translation>Speichern und protokollieren</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Comparing ranks</source>
      <translation>Ränge werden verglichen</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Putting changes on record</source>
      <translation>Änderungen werden protokolliert</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Tool</source>
      <translation>Tool</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>As sealed</source>
      <translation>Wie versiegelt</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Before these changes</source>
      <translation>Vor diesen Änderungen</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Rank now</source>
      <translation>Rang jetzt</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>By criteria</source>
      <translation>Nach Kriterien</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Writing {file}</source>
      <translation>{file} wird geschrieben</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Nothing is drawn here yet: there is no table to write.</source>
      <translation>Hier ist noch nichts gezeichnet: Es gibt keine Tabelle zum Schreiben.</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>A drawing ends in .svg, .png, .pdf or .bpmn: choose one of these.</source>
      <translation>Eine Zeichnung endet auf .svg, .png, .pdf oder .bpmn: eines davon wählen.</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Drawing {file}</source>
      <translation>{file} wird gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Projects</source>
      <translation>Projekte</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Spreadsheets</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Logs of tickets</source>
      <translation>Ticket-Protokolle</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Projects, models and spreadsheets</source>
      <translation>Projekte, Modelle und Tabellen</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Workbooks to fill</source>
      <translation>Arbeitsmappen zum Ausfüllen</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Excel workbook</source>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Comma-separated values</source>
      <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Catalogues of requirements</source>
      <translation>Anforderungskataloge</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PDF certificate</source>
      <translation>Siegelurkunde als PDF</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PDF drawing</source>
      <translation>PDF-Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>SVG drawing</source>
      <translation>SVG-Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PNG picture</source>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>BPMN model with its diagram</source>
      <translation>BPMN-Modell mit seinem Diagramm</translation>
    </message>
    <message>
      <location filename="ui/session/moved_on.py" />
      <source>“{step}” leaves what others changed since: {parts}.</source>
      <translation>„{step}“ lässt stehen, was andere seither geändert haben: {parts}.</translation>
    </message>
    <message>
      <location filename="ui/session/moved_on.py" />
      <source>{sort} “{name}”</source>
      <translation>{sort} „{name}“</translation>
    </message>
    <message>
      <location filename="ui/session/moved_on.py" />
      <source>{field} of {what}</source>
      <translation>{field} von {what}</translation>
    </message>
    <message>
      <location filename="ui/session/outside.py" />
      <source>Nothing is set here to open {file}. It lies in {folder}.</source>
      <translation>Zum Öffnen von {file} ist hier kein Programm festgelegt. Zu finden in {folder}.</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>… and {count} more</source>
      <translation>… und {count} weitere</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be added.</source>
      <translation>{count} von {files} Dateien konnten nicht hinzugefügt werden.</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be opened.</source>
      <translation>{count} von {files} Dateien konnten nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be read.</source>
      <translation>{count} von {files} Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>The project is saved without it.</source>
      <translation>Das Projekt wird ohne sie gespeichert.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Save the project</source>
      <translation>Das Projekt speichern</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} copy</source>
      <translation>{name} Kopie</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} is saved as soon as the disk lets go of the save that was cancelled.</source>
      <translation>{name} wird gespeichert, sobald der abgebrochene Speichervorgang den Datenträger freigibt.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Saving {name}</source>
      <translation>{name} wird gespeichert</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} was saved already when Cancel came.</source>
      <translation>{name} war schon gespeichert, als der Abbruch kam.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} was not saved: the file is as it was.</source>
      <translation>{name} wurde nicht gespeichert: Die Datei ist, wie sie war.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Your project is saved as {beside}; {name} keeps what was saved there.</source>
      <translation>Das Projekt ist als {beside} gespeichert; {name} behält, was dort gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{file} was changed on disk by another program; this window shows it as it was.</source>
      <translation>{file} wurde von einem anderen Programm geändert; dieses Fenster zeigt den Stand davor.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Load It Anew</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{file} was moved or deleted; what this window shows lies nowhere on disk any more.</source>
      <translation>{file} wurde verschoben oder gelöscht; was dieses Fenster zeigt, liegt auf keinem Datenträger mehr.</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>{name} (read-only)</source>
      <translation>{name} (schreibgeschützt)</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>Untitled selection</source>
      <translation>Auswahl ohne Titel</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>The project could not be scored. {reason}</source>
      <translation>Das Projekt konnte nicht durchgerechnet werden. {reason}</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>The scoring was stopped: the figures are missing or out of date.</source>
      <translation>Das Durchrechnen wurde abgebrochen: Die Zahlen fehlen oder sind veraltet.</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Closing {name}</source>
      <translation>{name} wird geschlossen</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>What you edit cannot be kept here. {reason}</source>
      <translation>Bearbeitetes lässt sich hier nicht aufbewahren. {reason}</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Keeping {name}</source>
      <translation>{name} wird aufbewahrt</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Exchanging with the workspace</source>
      <translation>Austausch mit dem Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Looking what others changed</source>
      <translation>Was andere geändert haben, wird nachgesehen</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>{names} and {name}</source>
      <translation>{names} und {name}</translation>
    </message>
    <message>
      <location filename="ui/session/sign_offs.py" />
      <source>Looking who approves what</source>
      <translation>Wer was freigibt, wird nachgesehen</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Signed by</source>
      <translation>Unterzeichnet von</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Reason</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Reason, if there is one to give</source>
      <translation>Begründung, falls es eine gibt</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>What goes on record is signed and says why</source>
      <translation>Was ins Protokoll kommt, ist unterzeichnet und sagt, warum</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {requirement} Weighed…</source>
      <translation>Was wäre bei anderem Gewicht von {requirement} …</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {requirement} Had Another Priority…</source>
      <translation>Was wäre bei anderer Priorität von {requirement} …</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {tool} Answered {requirement}…</source>
      <translation>Was wäre, wenn {tool} bei {requirement} antwortete …</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {tool}’s Gap Was Resolved…</source>
      <translation>Was wäre, wenn die Lücke von {tool} behoben würde …</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if This Step Was Taken Out</source>
      <translation>Was wäre ohne diesen Schritt</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if Its Share Was…</source>
      <translation>Was wäre bei einem Anteil von …</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if This Process Weighed…</source>
      <translation>Was wäre bei anderem Gewicht des Prozesses …</translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>The scores are not ready yet: export when they are.</source>
      <translation>Die Ergebnisse sind noch nicht fertig: exportieren, sobald sie es sind.</translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>{file} is written to {folder}.</source>
      <translation>{file} ist nach {folder} geschrieben.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/writing.py" />
      <source>{file} and {count} more drawing beside it are written to {folder}.</source>
      <extracomment>{file} and {count} more drawings beside it are written to {folder}.</extracomment>
      <translation>
        <numerusform>{file} und {count} weitere Zeichnung daneben sind nach {folder} geschrieben.</numerusform>
        <numerusform>{file} und {count} weitere Zeichnungen daneben sind nach {folder} geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>Open File</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>Show in Folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>About ITSM Fit</source>
      <translation>Über ITSM Fit</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Shows which service management tool carries your processes end to end.</source>
      <translation>Zeigt, welches Service-Management-Tool welche Prozesse durchgängig trägt.</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Error log</source>
      <translation>Fehlerprotokoll</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>New Process</source>
      <translation>Neuer Prozess</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Draw a process from an empty pool</source>
      <translation>Einen Prozess aus einem leeren Pool zeichnen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open a project, BPMN models or spreadsheets</source>
      <translation>Ein Projekt, BPMN-Modelle oder Tabellen öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Files…</source>
      <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add models or spreadsheets to this project</source>
      <translation>Diesem Projekt Modelle oder Tabellen hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Remove This File</source>
      <translation>Diese Datei entfernen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take the chosen process’s file out of the project</source>
      <translation>Die Datei des gewählten Prozesses aus dem Projekt nehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Save the project under another name</source>
      <translation>Das Projekt unter anderem Namen speichern</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Earlier Versions…</source>
      <translation>Frühere Fassungen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Look at what was saved before, and go back to it</source>
      <translation>Ansehen, was früher gespeichert wurde, und dorthin zurückkehren</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare Versions…</source>
      <translation>Fassungen vergleichen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing what differs from what was saved, from earlier versions or before a step</source>
      <translation>Auf der Zeichnung zeigen, was sich vom Gespeicherten, von früheren Fassungen oder vom Stand vor einem Schritt unterscheidet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare with Another File…</source>
      <translation>Mit anderer Datei vergleichen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing what differs from another model or project</source>
      <translation>Auf der Zeichnung zeigen, was sich von einem anderen Modell oder Projekt unterscheidet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Replay Tickets…</source>
      <translation>Tickets nachspielen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Read a log of tickets and compare it with the drawn process</source>
      <translation>Ein Ticket-Protokoll lesen und mit dem gezeichneten Prozess vergleichen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take comment sheets in that reviewers filled in: remarks go to their steps</source>
      <translation>Ausgefüllte Kommentarblätter aufnehmen: Anmerkungen kommen an ihre Schritte</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take Changes Back from a Report…</source>
      <translation>Änderungen aus einem Bericht zurückholen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>List what somebody changed in the cells of a report, and take it or leave it</source>
      <translation>Auflisten, was jemand in den Zellen eines Berichts geändert hat, und es übernehmen oder lassen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write Report…</source>
      <translation>Bericht schreiben …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the fit report as it is chosen on the page Report</source>
      <translation>Den Eignungsbericht so schreiben, wie auf der Seite Bericht gewählt</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Questionnaire…</source>
      <translation>Fragebogen exportieren …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the workbook that asks vendors; answered, it comes back without mapping</source>
      <translation>Die Arbeitsmappe schreiben, die Anbieter befragt; beantwortet kommt sie ohne Zuordnen zurück</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write numbered drawings and a comment sheet for people without this app</source>
      <translation>Nummerierte Zeichnungen und ein Kommentarblatt für Leute ohne dieses Programm schreiben</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Process Book…</source>
      <translation>Prozessbuch …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write processes with their drawings as a document for people who do not open this program</source>
      <translation>Prozesse mit ihren Zeichnungen als Dokument für Leute schreiben, die dieses Programm nicht öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Drawing…</source>
      <translation>Zeichnung exportieren …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write this drawing as .bpmn, .pdf, .svg or .png</source>
      <translation>Diese Zeichnung als .bpmn, .pdf, .svg oder .png schreiben</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Step Table…</source>
      <translation>Schritttabelle exportieren …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write this process as a table, one row a step, that a spreadsheet and Visio take in</source>
      <translation>Diesen Prozess als Tabelle mit einer Zeile je Schritt schreiben, die Tabellenprogramme und Visio aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Certificate of the Seal…</source>
      <translation>Siegelurkunde …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>What proves the seal afterwards, to be printed, signed and kept apart from the project</source>
      <translation>Was das Siegel später beweist: ausdrucken, unterschreiben und getrennt vom Projekt aufbewahren</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print this drawing</source>
      <translation>Diese Zeichnung drucken</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print All Drawings…</source>
      <translation>Alle Zeichnungen drucken …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print each drawing on a page</source>
      <translation>Jede Zeichnung auf eine Seite drucken</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Workspace…</source>
      <translation>Arbeitsbereich …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open a project that several people work on, or put this one where they can</source>
      <translation>Ein Projekt öffnen, an dem mehrere arbeiten, oder dieses dorthin stellen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>People and Roles…</source>
      <translation>Personen und Rollen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Who works on this shared project, and share it with others</source>
      <translation>Wer an diesem gemeinsamen Projekt arbeitet, und es mit anderen teilen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Who Changed What…</source>
      <translation>Wer hat was geändert …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>What was changed in this shared project, by whom and when</source>
      <translation>Was in diesem gemeinsamen Projekt geändert wurde, von wem und wann</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Decide What Both Changed…</source>
      <translation>Entscheiden, was beide änderten …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>See what was changed here and by others side by side, and decide whose counts</source>
      <translation>Nebeneinander sehen, was hier und was von anderen geändert wurde, und entscheiden, was gilt</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Many Selections…</source>
      <translation>Mehrere Auswahlverfahren …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Score all projects of a folder, and see which tools, steps and requirements recur</source>
      <translation>Alle Projekte eines Ordners durchrechnen und sehen, welche Tools, Schritte und Anforderungen wiederkehren</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close Project</source>
      <translation>Projekt schließen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close the project and begin anew</source>
      <translation>Das Projekt schließen und neu beginnen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close the window</source>
      <translation>Das Fenster schließen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Paste Table as Process</source>
      <translation>Tabelle als Prozess einfügen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Draw the rows that were copied in a spreadsheet as a process: who does which step, and what follows</source>
      <translation>Die in einer Tabelle kopierten Zeilen als Prozess zeichnen: wer welchen Schritt tut, und was folgt</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find…</source>
      <translation>Suchen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find what is drawn, in all processes, by name, id, requirement, lane, documentation or comment</source>
      <translation>Gezeichnetes in allen Prozessen suchen: nach Name, ID, Anforderung, Lane, Dokumentation oder Kommentar</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Next</source>
      <translation>Weitersuchen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the next hit</source>
      <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Previous</source>
      <translation>Rückwärts suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the hit before</source>
      <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>New Page</source>
      <translation>Neue Seite</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add a page to this file, with a process to draw</source>
      <translation>Dieser Datei eine Seite mit einem Prozess zum Zeichnen hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Rename Page…</source>
      <translation>Seite umbenennen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the name of this page on its tab</source>
      <translation>Den Namen dieser Seite auf ihren Reiter schreiben</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move Page Left</source>
      <translation>Seite nach links</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let this page stand before the one on its left, in the file, too</source>
      <translation>Diese Seite vor die links von ihr stellen, auch in der Datei</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move Page Right</source>
      <translation>Seite nach rechts</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let this page stand behind the one on its right, in the file, too</source>
      <translation>Diese Seite hinter die rechts von ihr stellen, auch in der Datei</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Delete Page</source>
      <translation>Seite löschen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Delete this page with what no other page of the file draws</source>
      <translation>Diese Seite löschen, mit allem, was keine andere Seite der Datei zeichnet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Requirement</source>
      <translation>Anforderung hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let the chosen step or process ask for one more requirement</source>
      <translation>Den gewählten Schritt oder Prozess eine weitere Anforderung stellen lassen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Requirements from the Catalogue…</source>
      <translation>Anforderungen aus dem Katalog …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Choose among requirements for hosting, data protection, security, exit …, with their sources</source>
      <translation>Unter Anforderungen an Betrieb, Datenschutz, Sicherheit, Ausstieg … wählen, jede mit ihrer Quelle</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Confirm All from Templates as Ours</source>
      <translation>Alles aus Vorlagen als eigenes bestätigen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Say of all that is still as a template had it that it is so here, too</source>
      <translation>Von allem, was noch so ist wie in einer Vorlage, sagen, dass es auch hier so ist</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Seal the Baseline…</source>
      <translation>Ausgangsstand versiegeln …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Freeze what is asked and how it counts, with your name and the reason</source>
      <translation>Einfrieren, was verlangt wird und wie es zählt, mit Namen und Begründung</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Sign-off of Processes</source>
      <translation>Freigabe der Prozesse</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Who owns which process, who approves it as it is, and what was changed since</source>
      <translation>Wer welchen Prozess verantwortet, wer ihn in diesem Stand freigibt, und was seither geändert wurde</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Explain Changes since the Seal…</source>
      <translation>Änderungen seit dem Siegel erklären …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Put on record why something that is sealed was changed</source>
      <translation>Im Protokoll festhalten, warum etwas Versiegeltes geändert wurde</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Record the Decision</source>
      <translation>Entscheidung protokollieren</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Which tool, why, against whose dissent, with which risks and on what conditions</source>
      <translation>Welches Tool, warum, gegen wessen Einwand, mit welchen Risiken und unter welchen Bedingungen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Verify the Log…</source>
      <translation>Protokoll prüfen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Make every hash and link of what is on record anew, and say what does not hold</source>
      <translation>Jeden Hash und jede Verkettung im Protokoll neu bilden und sagen, was nicht stimmt</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Selection Settings…</source>
      <translation>Einstellungen der Auswahl …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Thresholds, level values, weights and volumes</source>
      <translation>Schwellenwerte, Werte der Stufen, Gewichte und Mengen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the palette beside the drawing, or put it away</source>
      <translation>Die Palette neben der Zeichnung zeigen oder wegräumen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Zoom In</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Zoom Out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Fit Drawing</source>
      <translation>Zeichnung einpassen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the whole drawing</source>
      <translation>Die ganze Zeichnung zeigen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Fit Selection</source>
      <translation>Auswahl einpassen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show what is chosen</source>
      <translation>Zeigen, was ausgewählt ist</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Shares on Flows</source>
      <translation>Anteile an Flüssen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write on each flow which share of cases takes it</source>
      <translation>An jeden Fluss schreiben, welcher Anteil der Fälle ihn nimmt</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Requirement Counts</source>
      <translation>Anzahl der Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write on each step how many requirements it asks</source>
      <translation>An jeden Schritt schreiben, wie viele Anforderungen er stellt</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Signs of Comments</source>
      <translation>Zeichen für Kommentare</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing, and in what is exported of it, where comments are open</source>
      <translation>Auf der Zeichnung, auch auf der exportierten, zeigen, wo Kommentare offen sind</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Lived Process</source>
      <translation>Gelebter Prozess</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show what a log of tickets tells: how many cases went where, and which ways are not drawn</source>
      <translation>Zeigen, was ein Ticket-Protokoll erzählt: wie viele Fälle wohin gingen, und welche Wege nicht gezeichnet sind</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Drawing Only</source>
      <translation>Nur die Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Give the drawing all the room; F11 or Escape brings the panels back</source>
      <translation>Der Zeichnung allen Platz geben; F11 oder Esc holt die Bereiche zurück</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Play a Case</source>
      <translation>Einen Fall spielen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Watch a case go through this drawing, with the visits of each step</source>
      <translation>Einem Fall auf dem Weg durch diese Zeichnung zusehen, mit den Besuchen jedes Schritts</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Workshop</source>
      <translation>Workshop</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take down steps and requirements as they are said, large enough for a room</source>
      <translation>Schritte und Anforderungen mitschreiben, während sie genannt werden, für alle im Raum lesbar</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Anything…</source>
      <translation>Alles finden …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Actions, processes, steps, requirements and tools by name</source>
      <translation>Befehle, Prozesse, Schritte, Anforderungen und Tools nach Namen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Process</source>
      <translation>Prozess suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the list of processes</source>
      <translation>Zur Liste der Prozesse gehen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Comment</source>
      <translation>Nächster Kommentar</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the next element with an open comment, in all processes</source>
      <translation>Zum nächsten Element mit offenem Kommentar gehen, in allen Prozessen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Comment</source>
      <translation>Voriger Kommentar</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the element with an open comment before</source>
      <translation>Zum vorigen Element mit offenem Kommentar gehen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Process</source>
      <translation>Nächster Prozess</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Process</source>
      <translation>Voriger Prozess</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Tool</source>
      <translation>Nächstes Tool</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Tool</source>
      <translation>Voriges Tool</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare with a Tool</source>
      <translation>Mit einem Tool vergleichen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Put a second tool on the drawing: side by side, or the difference</source>
      <translation>Ein zweites Tool auf die Zeichnung legen: nebeneinander oder als Unterschied</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>No Tool</source>
      <translation>Kein Tool</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the drawing without a tool’s verdicts</source>
      <translation>Die Zeichnung ohne die Urteile eines Tools zeigen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Panel</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move the focus to the next part of the window: page, panels, message</source>
      <translation>Den Fokus zum nächsten Teil des Fensters bringen: Seite, Bereiche, Meldung</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Panel</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move the focus to the part of the window before: message, panels, page</source>
      <translation>Den Fokus zum vorigen Teil des Fensters bringen: Meldung, Bereiche, Seite</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Read about what is in front of you, and do twelve tasks step by step</source>
      <translation>Nachlesen, was gerade vorn steht, und zwölf Aufgaben Schritt für Schritt lösen</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Sample Files…</source>
      <translation>Beispieldateien …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the files that the manual works with into a folder of yours</source>
      <translation>Die Dateien, mit denen das Handbuch arbeitet, in einen eigenen Ordner schreiben</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Keyboard…</source>
      <translation>Tastatur …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Every key and what it does</source>
      <translation>Jede Taste und was sie tut</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Newer Versions…</source>
      <translation>Neuere Versionen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Ask whether there is a newer version of ITSM Fit, and say whether to ask at start</source>
      <translation>Fragen, ob es eine neuere Version von ITSM Fit gibt, und festlegen, ob beim Start gefragt wird</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Save Diagnostics…</source>
      <translation>Diagnose speichern …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write a file for whoever helps you, that holds nothing of your projects</source>
      <translation>Eine Datei für die Hilfestellung schreiben, die nichts aus Projekten enthält</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Licences…</source>
      <translation>Lizenzen …</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>The parts that ITSM Fit is made of, and the licence of each</source>
      <translation>Die Teile, aus denen ITSM Fit besteht, und die Lizenz jedes Teils</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Nothing to change</source>
      <translation>Nichts zu ändern</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>On record: {what}, signed by {name}</source>
      <translation>Festgehalten: {what}, unterschrieben von {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Expanded</source>
      <translation>Aufgeklappt</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Collapsed</source>
      <translation>Zugeklappt</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Undone: {step}</source>
      <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
      <location filename="ui/shell/commands.py" />
      <source>Only steps and processes ask for requirements: choose one of them first.</source>
      <translation>Nur Schritte und Prozesse stellen Anforderungen: zuerst einen davon wählen.</translation>
    </message>
    <message>
      <location filename="ui/shell/commands.py" />
      <source>Comments stand at single elements: choose one of them first.</source>
      <translation>Kommentare stehen an einzelnen Elementen: zuerst eines davon wählen.</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Seal the baseline</source>
      <translation>Ausgangsstand versiegeln</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look anyway…</source>
      <translation>Trotzdem ansehen …</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Covered until the baseline is sealed</source>
      <translation>Verdeckt, bis der Ausgangsstand versiegelt ist</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Looking anyway goes on record with your name and your reason.</source>
      <translation>Trotzdem anzusehen wird mit Name und Begründung protokolliert.</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look before the baseline is sealed</source>
      <translation>Vor dem Versiegeln ansehen</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>From now on everybody who opens this project sees that you looked, when and why.</source>
      <translation>Von nun an sieht jeder, der dieses Projekt öffnet, dass, wann und warum angesehen wurde.</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Ranking</source>
      <translation>Rangliste</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Paths</source>
      <translation>Pfade</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Lived</source>
      <translation>Gelebt</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Outline</source>
      <translation>Gliederung</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Go back to the drawing</source>
      <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>In a panel beside it</source>
      <translation>In einem Bereich daneben</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Show or hide {panel}</source>
      <translation>{panel} zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>{keys} brings {panel} to the front</source>
      <translation>{keys} holt {panel} nach vorn</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>There is no single obvious way to mend this.</source>
      <translation>Es gibt nicht nur einen naheliegenden Weg, das auszubessern.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>New process</source>
      <translation>Neuer Prozess</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>New from Template {template}</source>
      <translation>Neu aus Vorlage {template}</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Nothing is a template’s any more.</source>
      <translation>Nichts stammt mehr unverändert aus einer Vorlage.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Confirm All as Ours</source>
      <translation>Alles als eigenes bestätigen</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Confirmed as yours: {parts}.</source>
      <translation>Als eigenes bestätigt: {parts}.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>This drawing is the inside of a sub-process: delete that where it stands, not as a page.</source>
      <translation>Diese Zeichnung ist das Innere eines Teilprozesses: dort löschen, wo er steht, nicht als Seite.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Change the Settings</source>
      <translation>Die Einstellungen ändern</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>{name} is taken out of the project; Undo brings it back.</source>
      <translation>{name} ist aus dem Projekt genommen; Rückgängig holt es zurück.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Read “{word}” Otherwise</source>
      <translation>„{word}“ anders lesen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Open a project, models or spreadsheets</source>
      <translation>Ein Projekt, Modelle oder Tabellen öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Add models or spreadsheets</source>
      <translation>Modelle oder Tabellen hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Choose a log of tickets</source>
      <translation>Ein Ticket-Protokoll wählen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Reading {files}</source>
      <translation>{files} werden gelesen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Add {files}</source>
      <translation>{files} hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Opening {files}</source>
      <translation>{files} werden geöffnet</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Open {files}</source>
      <translation>{files} öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>fit report</source>
      <translation>Eignungsbericht</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write the fit report</source>
      <translation>Den Eignungsbericht schreiben</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Save a template to start from</source>
      <translation>Eine Vorlage als Grundlage speichern</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>report template</source>
      <translation>Berichtsvorlage</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the requirements</source>
      <translation>Die Anforderungen exportieren</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>requirements</source>
      <translation>Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write the questionnaire</source>
      <translation>Den Fragebogen schreiben</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>questionnaire</source>
      <translation>Fragebogen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>To be filled in, so that no vendor can answer it: {requirements}.</source>
      <translation>Noch auszufüllen, darum kann kein Anbieter es beantworten: {requirements}.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Still as a template had it: {parts}.</source>
      <translation>Noch so wie in einer Vorlage: {parts}.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Vendors would be asked what nobody here has gone through.</source>
      <translation>Anbieter würden gefragt, was hier niemand durchgesehen hat.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write Anyway</source>
      <translation>Trotzdem schreiben</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>certificate</source>
      <translation>Siegelurkunde</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Save the certificate</source>
      <translation>Die Siegelurkunde speichern</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>There is no drawing to export: open a process first.</source>
      <translation>Es gibt keine Zeichnung zu exportieren: zuerst einen Prozess öffnen.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the table of steps</source>
      <translation>Die Schritttabelle exportieren</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the drawing</source>
      <translation>Die Zeichnung exportieren</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>{file}: to be looked at first</source>
      <translation>{file}: zuerst anzusehen</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Added {files}.</source>
      <translation>{files} hinzugefügt.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/files.py" />
      <source>{count} file</source>
      <extracomment>{count} files</extracomment>
      <translation>
        <numerusform>{count} Datei</numerusform>
        <numerusform>{count} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>tool, rank {rank}</source>
      <translation>Tool, Rang {rank}</translation>
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>step in {process}</source>
      <translation>Schritt in {process}</translation>
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>asked by {asker}</source>
      <translation>verlangt von {asker}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} process</source>
      <extracomment>{count} processes</extracomment>
      <translation>
        <numerusform>{count} Prozess</numerusform>
        <numerusform>{count} Prozesse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} tool</source>
      <extracomment>{count} tools</extracomment>
      <translation>
        <numerusform>{count} Tool</numerusform>
        <numerusform>{count} Tools</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} remark</source>
      <extracomment>{count} remarks</extracomment>
      <translation>
        <numerusform>{count} Anmerkung</numerusform>
        <numerusform>{count} Anmerkungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/gather.py" />
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <location filename="ui/shell/guest_panels.py" />
      <source>Close it, and go on with the page</source>
      <translation>Schließen und auf der Seite weiterarbeiten</translation>
    </message>
    <message>
      <location filename="ui/shell/guest_panels.py" />
      <source>In a panel that answers a question</source>
      <translation>In einem Bereich, der eine Frage beantwortet</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>What they do</source>
      <translation>Was sie tun</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Find a key or what it does</source>
      <translation>Eine Taste oder ihre Wirkung suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>No key does that. Ctrl+K finds everything else.</source>
      <translation>Das tut keine Taste. Strg+K findet alles andere.</translation>
    </message>
    <message>
      <location filename="ui/shell/known_workspaces.py" />
      <source>{name} at {host}</source>
      <translation>{name} auf {host}</translation>
    </message>
    <message>
      <location filename="ui/shell/known_workspaces.py" />
      <source>{person} at {host}</source>
      <translation>{person} auf {host}</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Opening files…</source>
      <translation>Dateien werden geöffnet …</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>New from Template</source>
      <translation>Neu aus Vorlage</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Stages</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Put on record</source>
      <translation>Protokollieren</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>What happened is written down in {log_file}.</source>
      <translation>Was geschah, steht in {log_file}.</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>{title}, not saved yet</source>
      <translation>{title}, noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>PDF document</source>
      <translation>PDF-Dokument</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose the folder that the projects lie in, at any depth. Each is scored, checked and stress-tested by itself; the report tells which tools recur, which steps break everywhere and which requirements nobody meets.</source>
      <translation>Den Ordner wählen, in dem die Projekte liegen, beliebig tief. Jedes wird für sich durchgerechnet, geprüft und auf Belastbarkeit untersucht; der Bericht sagt, welche Tools wiederkehren, welche Schritte überall abreißen und welche Anforderungen kein Tool erfüllt.</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Many Selections</source>
      <translation>Mehrere Auswahlverfahren</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Folder of the projects</source>
      <translation>Ordner der Projekte</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Folder for the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>The folder that the projects lie in, or the address of a workspace</source>
      <translation>Der Ordner, in dem die Projekte liegen, oder die Adresse eines Arbeitsbereichs</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose the folder of the projects</source>
      <translation>Den Ordner der Projekte wählen</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose the folder for the results</source>
      <translation>Den Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Processes that score</source>
      <translation>Rechnende Prozesse</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Dask scheduler</source>
      <translation>Dask-Scheduler</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>none: this computer works</source>
      <translation>ohne: Dieser Rechner arbeitet</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>tcp://HOST:PORT or tls://HOST:PORT, where a cluster is to work</source>
      <translation>tcp://HOST:PORT oder tls://HOST:PORT, wo ein Cluster arbeiten soll</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Go on where the last run ended: repeat nothing that is done</source>
      <translation>Beim Ende des letzten Laufs fortsetzen: nichts Erledigtes wiederholen</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>How far it is</source>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Projects that could not be scored</source>
      <translation>Projekte, die sich nicht durchrechnen ließen</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Open Report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Show Results</source>
      <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Starting</source>
      <translation>Wird gestartet</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Stopping</source>
      <translation>Wird angehalten</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>The program that scores cannot be started ({detail}).</source>
      <translation>Das Programm, das rechnet, lässt sich nicht starten ({detail}).</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Stopped. What is done is kept: Start goes on from there.</source>
      <translation>Angehalten. Was fertig ist, bleibt: Starten fährt dort fort.</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>The program that scores ended before its work was done: Start goes on.</source>
      <translation>Das Programm, das rechnet, endete vor der Zeit: Starten fährt fort.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>{count} of {all} project is scored.</source>
      <extracomment>{count} of {all} projects are scored.</extracomment>
      <translation>
        <numerusform>{count} von {all} Projekt ist durchgerechnet.</numerusform>
        <numerusform>{count} von {all} Projekten sind durchgerechnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>{count} was done before.</source>
      <extracomment>{count} were done before.</extracomment>
      <translation>
        <numerusform>{count} war schon fertig.</numerusform>
        <numerusform>{count} waren schon fertig.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Changed while they were scored: {names}.</source>
      <translation>Während des Durchrechnens geändert: {names}.</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>{tool} comes first in {first} of them.</source>
      <translation>{tool} liegt in {first} davon vorn.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>{count} step breaks everywhere.</source>
      <extracomment>{count} steps break everywhere.</extracomment>
      <translation>
        <numerusform>{count} Schritt reißt überall ab.</numerusform>
        <numerusform>{count} Schritte reißen überall ab.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>Nobody meets {count} requirement.</source>
      <extracomment>Nobody meets {count} requirements.</extracomment>
      <translation>
        <numerusform>{count} Anforderung erfüllt kein Tool.</numerusform>
        <numerusform>{count} Anforderungen erfüllt kein Tool.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Projects in</source>
      <translation>Projekte in</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Results into</source>
      <translation>Ergebnisse nach</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Report as</source>
      <translation>Bericht als</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Arrange</source>
      <translation>&amp;Anordnen</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Shape</source>
      <translation>&amp;Form</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Shared Work</source>
      <translation>Gemeinsame Arbeit</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Seal and Decision</source>
      <translation>Siegel und Entscheidung</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Follow the System</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>As Usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>More Contrast</source>
      <translation>Mehr Kontrast</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>No Motion</source>
      <translation>Keine Bewegung</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Open Recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Open Sample</source>
      <translation>Beispiel öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Clear This List</source>
      <translation>Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Panels</source>
      <translation>Fensterbereiche</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Go to {panel}</source>
      <translation>Zum Bereich {panel}</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Arrange as at First</source>
      <translation>Anordnung wie zu Beginn</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>The program speaks the chosen language from its next start on.</source>
      <translation>Die gewählte Sprache gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>No comment is open.</source>
      <translation>Kein Kommentar ist offen.</translation>
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>Arrange</source>
      <translation>Anordnen</translation>
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>Answers for “{name}”</source>
      <translation>Antworten für „{name}“</translation>
    </message>
    <message>
      <location filename="ui/shell/progress_strip.py" />
      <source>Cancelled: {work}</source>
      <translation>Abgebrochen: {work}</translation>
    </message>
    <message>
      <location filename="ui/shell/progress_strip.py" />
      <source>Done: {work}</source>
      <translation>Fertig: {work}</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>The processes as they are drawn</source>
      <translation>Die Prozesse, wie sie gezeichnet sind</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Require</source>
      <translation>Fordern</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Every requirement of every process as one spreadsheet</source>
      <translation>Jede Anforderung jedes Prozesses in einer Tabelle</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Seal</source>
      <translation>Versiegeln</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Fix what is asked before anybody sees who answers it best</source>
      <translation>Festlegen, was verlangt wird, bevor jemand sieht, wer es am besten beantwortet</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Tools</source>
      <translation>Tools</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Every answer with where it comes from, and the files</source>
      <translation>Jede Antwort mit ihrer Herkunft, und die Dateien</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Match</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Rows of the tables beside the requirements they may mean</source>
      <translation>Zeilen der Tabellen neben den Anforderungen, die sie meinen können</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Judge</source>
      <translation>Bewerten</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>What an answer is worth, and what people saw for themselves</source>
      <translation>Was eine Antwort wert ist, und was Leute selbst gesehen haben</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Processes × tools, and why they rank as they do</source>
      <translation>Prozesse × Tools, und warum sie in dieser Reihenfolge stehen</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>What it brings: minutes and money, people and plan, and what really happens</source>
      <translation>Was es bringt: Minuten und Geld, Menschen und Plan, und was wirklich geschieht</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Take the result away</source>
      <translation>Das Ergebnis mitnehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Compare versions</source>
      <translation>Fassungen vergleichen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>What differs</source>
      <translation>Was sich unterscheidet</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Drawings that differ</source>
      <translation>Zeichnungen, die sich unterscheiden</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Save Drawing…</source>
      <translation>Zeichnung speichern …</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>How it changed</source>
      <translation>Art der Änderung</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Differs in</source>
      <translation>Unterschied in</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>In</source>
      <translation>In</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Compare with a project or a model</source>
      <translation>Mit einem Projekt oder Modell vergleichen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Nothing was saved or changed yet: there is no earlier state to compare with.</source>
      <translation>Noch wurde nichts gespeichert oder geändert: Es gibt keinen früheren Stand zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Last saved</source>
      <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Before the step: {step}</source>
      <translation>Vor dem Schritt: {step}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Comparing…</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Comparing with {what}</source>
      <translation>Vergleich mit {what}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>What is drawn now beside “{other}”: + is drawn now only, − there only. A click on a row goes to the drawing, one on the drawing to its row.</source>
      <translation>Was jetzt gezeichnet ist, neben „{other}“: + ist nur jetzt gezeichnet, − nur dort. Ein Klick auf eine Zeile führt zur Zeichnung, einer auf die Zeichnung zu ihrer Zeile.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Both hold the same: nothing differs.</source>
      <translation>Beide enthalten dasselbe: Nichts unterscheidet sich.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Save the drawing of both versions</source>
      <translation>Die Zeichnung beider Fassungen speichern</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Version of {when}</source>
      <translation>Fassung vom {when}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Comparing {name}</source>
      <translation>{name} wird verglichen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Both are put together; where both changed the same it is asked about</source>
      <translation>Beides wird verbunden; wo beide dasselbe geändert haben, wird gefragt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Somebody else saved “{name}” since it was opened here. Different there: {differences}.</source>
      <translation>Jemand anders hat „{name}“ gespeichert, seit es hier geöffnet wurde. Dort anders: {differences}.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>{name} holds mine; theirs stays among the earlier versions</source>
      <translation>{name} enthält dann das Eigene; das andere bleibt unter den früheren Fassungen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Load Theirs</source>
      <translation>Das andere laden</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>This window shows theirs; what is unsaved is asked about</source>
      <translation>Dieses Fenster zeigt dann das andere; nach nicht Gespeichertem wird gefragt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Mine is saved beside it under another name</source>
      <translation>Das Eigene wird unter anderem Namen daneben gespeichert</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Looking for copies of sync folders</source>
      <translation>Kopien von Sync-Ordnern werden gesucht</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>“{file}”, and {count} more</source>
      <translation>„{file}“ und {count} weitere</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>A copy that a sync program seems to have made lies beside this project: {copies}. Different in it: {differences}.</source>
      <translation>Neben diesem Projekt liegt eine Kopie, die wohl ein Sync-Programm gemacht hat: {copies}. Darin anders: {differences}.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>A copy beside this project</source>
      <translation>Eine Kopie neben diesem Projekt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>“{name}” beside this project.</source>
      <translation>„{name}“ neben diesem Projekt.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>This project</source>
      <translation>Dieses Projekt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>The copy</source>
      <translation>Die Kopie</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>only here</source>
      <translation>nur hier</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>only in the copy</source>
      <translation>nur in der Kopie</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Open the Copy</source>
      <translation>Kopie öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>In place of this project</source>
      <translation>Anstelle dieses Projekts</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take Ticked</source>
      <translation>Angekreuztes übernehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>As it is in the copy; Undo takes it back</source>
      <translation>Wie in der Kopie; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take All of the Copy</source>
      <translation>Alles aus der Kopie übernehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>This project becomes what the copy holds; Undo takes it back</source>
      <translation>Dieses Projekt wird, was die Kopie enthält; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Leave It</source>
      <translation>Liegen lassen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>It stays where it is and is not mentioned again</source>
      <translation>Sie bleibt, wo sie ist, und wird nicht mehr erwähnt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take parts of {name}</source>
      <translation>Teile aus {name} übernehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take all of {name}</source>
      <translation>Alles aus {name} übernehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Tick what to take, with a click or Space: a drawing goes whole, a tool’s answers in a table go together.</source>
      <translation>Ankreuzen, was übernommen wird, mit Klick oder Leertaste: Eine Zeichnung geht als Ganzes, die Antworten eines Tools in einer Tabelle gehen zusammen.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Mine</source>
      <translation>Eigenes</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>The file’s</source>
      <translation>Das der Datei</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>only mine</source>
      <translation>nur im Eigenen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>only in the file</source>
      <translation>nur in der Datei</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>me</source>
      <translation>ich</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>them</source>
      <translation>andere</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>both</source>
      <translation>beide</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Find what differs</source>
      <translation>Unterschiede suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Sorts of differences</source>
      <translation>Arten von Unterschieden</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Nothing matches.</source>
      <translation>Nichts passt dazu.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>there, with {held}</source>
      <translation>dort, mit {held}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>there</source>
      <translation>dort</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>drawn elsewhere</source>
      <translation>anders gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Changed by</source>
      <translation>Wer änderte</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>{name}, whole text</source>
      <translation>{name}, ganzer Text</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/journal.py" />
      <source>There is no permission to write here: choose another folder.</source>
      <translation>Es fehlt die Berechtigung, hier zu schreiben: einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/journal.py" />
      <source>Unsaved work cannot be kept safe: save it soon. {problem}</source>
      <translation>Nicht gespeicherte Arbeit lässt sich nicht sichern: bald speichern. {problem}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Looking for unsaved work</source>
      <translation>Nicht gespeicherte Arbeit wird gesucht</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Restoring {project}</source>
      <translation>{project} wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Restore unsaved work</source>
      <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keeping.py" />
      <source>Tidying older versions</source>
      <translation>Ältere Fassungen werden aufgeräumt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>What both changed</source>
      <translation>Was beide geändert haben</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>Take This</source>
      <translation>Dies nehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>Take {side}</source>
      <translation>{side} nehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>All: {side}</source>
      <translation>Alle: {side}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>All are decided.</source>
      <translation>Alles ist entschieden.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>{count} is not decided yet.</source>
      <extracomment>{count} are not decided yet.</extracomment>
      <translation>
        <numerusform>{count} ist noch nicht entschieden.</numerusform>
        <numerusform>{count} sind noch nicht entschieden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>{name}, on the drawing</source>
      <translation>{name}, auf der Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>✓ taken</source>
      <translation>✓ genommen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>Comparing</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>Merging</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>You and somebody else both changed “{file}”. What both changed differently is decided here.</source>
      <translation>„{file}“ wurde hier und von jemand anderem geändert. Was beide verschieden geändert haben, wird hier entschieden.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>Merged with what was saved in {file}; nothing was in each other’s way.</source>
      <translation>Zusammengeführt mit dem, was in {file} gespeichert war; nichts stand einander im Weg.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/safety/merging.py" />
      <source>Merged with what was saved in {file}; {count} conflict was decided.</source>
      <extracomment>Merged with what was saved in {file}; {count} conflicts were decided.</extracomment>
      <translation>
        <numerusform>Zusammengeführt mit dem, was in {file} gespeichert war; {count} Konflikt wurde entschieden.</numerusform>
        <numerusform>Zusammengeführt mit dem, was in {file} gespeichert war; {count} Konflikte wurden entschieden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Unsaved work</source>
      <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Unsaved work that was found</source>
      <translation>Gefundene, nicht gespeicherte Arbeit</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Throw Away</source>
      <translation>Wegwerfen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Decide Later</source>
      <translation>Später entscheiden</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>ITSM Fit ended before this was saved. Restoring brings it back as it was, still unsaved.</source>
      <translation>ITSM Fit endete, bevor dies gespeichert war. Wiederherstellen bringt es zurück, wie es war, weiterhin ungespeichert.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>never saved</source>
      <translation>nie gespeichert</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Comparing the version of {when}</source>
      <translation>Die Fassung vom {when} wird verglichen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>The version of {when} beside the project as it is now.</source>
      <translation>Die Fassung vom {when} neben dem Projekt, wie es jetzt ist.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>only then</source>
      <translation>nur damals</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>only now</source>
      <translation>nur jetzt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>The version as a step that can be undone</source>
      <translation>Die Fassung als ein Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Restoring the version of {when}</source>
      <translation>Die Fassung vom {when} wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Restore the version of {when}</source>
      <translation>Die Fassung vom {when} wiederherstellen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>There is no earlier version yet. From the second save on each one keeps the version that it replaces.</source>
      <translation>Noch gibt es keine frühere Fassung. Ab dem zweiten Speichern bleibt jeweils die Fassung erhalten, die ersetzt wird.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>This project was never saved, so it has no earlier versions. Save it first.</source>
      <translation>Dieses Projekt wurde nie gespeichert, also hat es keine früheren Fassungen. Zuerst speichern.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Earlier versions</source>
      <translation>Frühere Fassungen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Show Differences</source>
      <translation>Unterschiede zeigen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Show on the Drawing</source>
      <translation>Auf der Zeichnung zeigen</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Each save keeps the version that it replaces: the last {number}, and the last one of each day for {days} days. Restoring one is a step that can be undone; nothing is saved by it.</source>
      <translation>Jedes Speichern behält die Fassung, die es ersetzt: die letzten {number} und die letzte jedes Tages für {days} Tage. Eine wiederherzustellen ist ein Schritt, der sich zurücknehmen lässt; gespeichert wird dadurch nichts.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Saved at</source>
      <translation>Gespeichert um</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>What is different now</source>
      <translation>Was jetzt anders ist</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Open-source ITSM tools</source>
      <translation>Quelloffene ITSM-Tools</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Ten processes, eleven tools, 149 requirements from public sources; 40 % of the answers are open</source>
      <translation>Zehn Prozesse, elf Tools, 149 Anforderungen aus öffentlichen Quellen; 40 % der Antworten sind offen</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>With minutes, a business case, KPIs and a roll-out in waves, all assumed, and 300 invented tickets</source>
      <translation>Mit Minuten, Business Case, KPIs und Einführung, alles angenommen, und 300 erfundenen Tickets</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Small invented selection</source>
      <translation>Kleine erfundene Auswahl</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Two processes and three vendors, one answer still owed: each outcome at a glance</source>
      <translation>Zwei Prozesse und drei Anbieter, eine Antwort steht noch aus: jeder Ausgang auf einen Blick</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>With minutes, a business case, a roll-out, 250 tickets of both processes and two acceptance tests</source>
      <translation>Mit Minuten, Business Case, Einführung, 250 Tickets beider Prozesse und zwei Abnahmetests</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Coverage: what a weighted list gives</source>
      <translation>Abdeckung: was eine gewichtete Liste ergibt</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>End to end: share of cases carried</source>
      <translation>Durchgängig: Anteil der getragenen Fälle</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Selection settings</source>
      <translation>Einstellungen der Auswahl</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Values and thresholds</source>
      <translation>Werte und Schwellenwerte</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Default values</source>
      <translation>Standardwerte</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Rank by</source>
      <translation>Rang nach</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>A must needs a support of</source>
      <translation>Ein Muss-Kriterium braucht einen Erfüllungsgrad von</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>A step is carried from a coverage of</source>
      <translation>Ein Schritt ist getragen ab einer Abdeckung von</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weight of cross-cutting requirements</source>
      <translation>Gewicht übergreifender Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>What an answer is worth</source>
      <translation>Was eine Antwort wert ist</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weight of a priority</source>
      <translation>Gewicht einer Priorität</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Cases a month count in the end-to-end figure once every process that asks something has them.</source>
      <translation>Fälle je Monat zählen für die Durchgängigkeit, sobald jeder Prozess, der etwas verlangt, welche hat.</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weigh by order, swing or points…</source>
      <translation>Nach Rangfolge, Swing oder Punkten gewichten …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Workspace in a database</source>
      <translation>Arbeitsbereich in einer Datenbank</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>db.example.com, or the whole address postgresql://…</source>
      <translation>db.example.com, oder die ganze Adresse postgresql://…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>as its keeper called it</source>
      <translation>wie sie von der Verwaltung genannt wurde</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Host</source>
      <translation>Host</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Database</source>
      <translation>Datenbank</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Your name there</source>
      <translation>Eigener Name dort</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>A PostgreSQL database lets many desks work on a selection at once, each person in a role. Its keeper gave you a name and a password.</source>
      <translation>In einer PostgreSQL-Datenbank arbeiten viele zugleich an einer Auswahl, alle in ihrer Rolle. Name und Passwort kommen von der Verwaltung.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Host, database and your name there are needed</source>
      <translation>Host, Datenbank und der eigene Name dort sind nötig</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/deciding.py" />
      <source>{count} thing was changed here and by others differently. Your edits wait until it is decided.</source>
      <extracomment>{count} things were changed here and by others differently. Your edits wait until they are decided.</extracomment>
      <translation>
        <numerusform>{count} Stelle wurde hier und von anderen verschieden geändert. Die eigenen Änderungen warten, bis darüber entschieden ist.</numerusform>
        <numerusform>{count} Stellen wurden hier und von anderen verschieden geändert. Die eigenen Änderungen warten, bis darüber entschieden ist.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Decide…</source>
      <translation>Entscheiden …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>What you and {person} changed differently in “{name}” is decided here.</source>
      <translation>Was hier und von {person} in „{name}“ verschieden geändert wurde, wird hier entschieden.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>What you and others changed differently in “{name}” is decided here.</source>
      <translation>Was hier und von anderen in „{name}“ verschieden geändert wurde, wird hier entschieden.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Decide what both changed</source>
      <translation>Entscheiden, was beide änderten</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Theirs</source>
      <translation>Von anderen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>everybody</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>everything</source>
      <translation>alles</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Who changed what</source>
      <translation>Wer was geändert hat</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>What was changed</source>
      <translation>Was geändert wurde</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>A step, a requirement … by name or id</source>
      <translation>Ein Schritt, eine Anforderung … nach Name oder ID</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>What the change holds</source>
      <translation>Was die Änderung enthält</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Show This State beside Now</source>
      <translation>Diesen Stand neben dem jetzigen zeigen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Asking…</source>
      <translation>Wird gefragt …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Nothing was changed yet.</source>
      <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>{desk}, ITSM Fit {version}</source>
      <translation>{desk}, ITSM Fit {version}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>after {person}, {when}</source>
      <translation>nach {person}, {when}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>designer</source>
      <translation>gestaltet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>draws processes and asks for requirements; sees prices once they are open</source>
      <translation>zeichnet Prozesse und stellt Anforderungen; sieht Preise, sobald sie geöffnet sind</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>buyer</source>
      <translation>kauft ein</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>sees and changes everything, prices in their envelope included</source>
      <translation>sieht und ändert alles, auch Preise im Umschlag</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>evaluator</source>
      <extracomment>evaluators</extracomment>
      <translation>
        <numerusform>bewertende Person</numerusform>
        <numerusform>bewertende Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>gives own scores; sees no price and nobody else’s scores</source>
      <translation>gibt eigene Bewertungen ab; sieht weder Preise noch die Bewertungen anderer</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>reader</source>
      <translation>liest</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>reads what is open, changes nothing</source>
      <translation>liest, was offen ist, ändert nichts</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>People and roles</source>
      <translation>Personen und Rollen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>People who work on it</source>
      <translation>Personen, die daran arbeiten</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Name to log in with</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Remove…</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Nobody works on it yet.</source>
      <translation>Noch arbeitet niemand daran.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Change the Role</source>
      <translation>Rolle ändern</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>in the workspace now</source>
      <translation>jetzt im Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>{name} (you)</source>
      <translation>{name} (selbst)</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>May do</source>
      <translation>Darf</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Last worked on it</source>
      <translation>Zuletzt daran gearbeitet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>Asking who changed what</source>
      <translation>Wer was geändert hat, wird gefragt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>Decided against: it never held</source>
      <translation>Dagegen entschieden: Es galt nie</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>Looking what was changed</source>
      <translation>Was geändert wurde, wird angesehen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>{count} × {kind}</source>
      <translation>{count} × {kind}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>everything, as it was put in</source>
      <translation>alles, wie es hineingestellt wurde</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>how it is drawn</source>
      <translation>wie es gezeichnet ist</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>{how}, with {held}</source>
      <translation>{how}, mit {held}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>Asking who works on it</source>
      <translation>Wer daran arbeitet, wird gefragt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>Sharing it with {person}</source>
      <translation>Wird mit {person} geteilt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>former member {number}</source>
      <translation>früheres Mitglied {number}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>Removing {person}</source>
      <translation>{person} wird entfernt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{name}: kept in the workspace</source>
      <translation>{name}: im Arbeitsbereich aufbewahrt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>Try Again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>People…</source>
      <translation>Personen …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{person} changed {what}</source>
      <translation>{person} hat {what} geändert</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>Changed by others: {what}</source>
      <translation>Von anderen geändert: {what}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{count} thing was changed here and by others: nothing goes out until it is decided</source>
      <extracomment>{count} things were changed here and by others: nothing goes out until they are decided</extracomment>
      <translation>
        <numerusform>{count} Stelle wurde hier und von anderen geändert: Nichts geht hinaus, bis darüber entschieden ist</numerusform>
        <numerusform>{count} Stellen wurden hier und von anderen geändert: Nichts geht hinaus, bis darüber entschieden ist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>Off line since {time}; nothing waits here</source>
      <translation>Ohne Verbindung seit {time}; hier wartet nichts</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{count} edit waits here since {time}. {why}</source>
      <extracomment>{count} edits wait here since {time}. {why}</extracomment>
      <translation>
        <numerusform>{count} Änderung wartet hier seit {time}. {why}</numerusform>
        <numerusform>{count} Änderungen warten hier seit {time}. {why}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>A workspace holds projects that several people work on at once: everybody’s edits come together, and are kept with who made them.

A folder needs no set-up: name one that all of you reach. A PostgreSQL database is for many desks: it knows who may see prices, and brings others’ edits in within a second.</source>
      <translation>Ein Arbeitsbereich enthält Projekte, an denen mehrere zugleich arbeiten: Die Änderungen aller kommen zusammen und bleiben mit denen verbunden, die sie gemacht haben.

Ein Ordner braucht keine Einrichtung: einen nennen, den alle erreichen. Eine PostgreSQL-Datenbank ist für viele Arbeitsplätze: Sie weiß, wer Preise sehen darf, und bringt Änderungen anderer binnen einer Sekunde.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>No project lies here yet. Put the one that is open into it, and the others can open it from here.</source>
      <translation>Hier liegt noch kein Projekt. Das geöffnete hineinlegen, dann können die anderen es von hier öffnen.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>No project lies here yet. Open one first, or draw one: then it can be put into this workspace.</source>
      <translation>Hier liegt noch kein Projekt. Zuerst eines öffnen oder zeichnen: Dann lässt es sich in diesen Arbeitsbereich legen.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Workspace</source>
      <translation>Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Workspaces</source>
      <translation>Arbeitsbereiche</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Folder…</source>
      <translation>Ordner …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Database…</source>
      <translation>Datenbank …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>A folder that all of you reach; made where there is none</source>
      <translation>Ein Ordner, den alle erreichen; wo keiner ist, wird er angelegt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>A PostgreSQL database on another computer</source>
      <translation>Eine PostgreSQL-Datenbank auf einem anderen Rechner</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Take it off this list; nothing happens to what is in it</source>
      <translation>Aus dieser Liste nehmen; dem, was darin ist, geschieht nichts</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Find a project</source>
      <translation>Ein Projekt suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Projects of the workspace</source>
      <translation>Projekte des Arbeitsbereichs</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Put In “{name}”</source>
      <translation>„{name}“ hineinlegen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Put a Project In</source>
      <translation>Ein Projekt hineinlegen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>The project that is open goes into this workspace, and is worked on there from now on</source>
      <translation>Das geöffnete Projekt kommt in diesen Arbeitsbereich und wird von nun an dort bearbeitet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Take Out as a File…</source>
      <translation>Als Datei herausnehmen …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Open Project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Choose a workspace.</source>
      <translation>Einen Arbeitsbereich wählen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>project</source>
      <extracomment>projects</extracomment>
      <translation>
        <numerusform>Projekt</numerusform>
        <numerusform>Projekte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Who works on it</source>
      <translation>Wer daran arbeitet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Last changed</source>
      <translation>Zuletzt geändert</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>You are</source>
      <translation>Eigene Rolle</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Asking {workspace}</source>
      <translation>{workspace} wird gefragt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Choose the folder of a workspace</source>
      <translation>Den Ordner eines Arbeitsbereichs wählen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Making a workspace in {folder}</source>
      <translation>In {folder} wird ein Arbeitsbereich angelegt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Opening {name}</source>
      <translation>{name} wird geöffnet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Putting it in…</source>
      <translation>Wird hineingestellt …</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Putting {name} into the workspace</source>
      <translation>{name} wird in den Arbeitsbereich gestellt</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Take the project out as a file</source>
      <translation>Das Projekt als Datei herausnehmen</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>{name} is written to {file}; it stays in the workspace too.</source>
      <translation>{name} ist in {file} geschrieben; im Arbeitsbereich bleibt es auch.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Taking {name} out</source>
      <translation>{name} wird herausgenommen</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>{count} to do</source>
      <translation>{count} zu tun</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>all done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>not scored</source>
      <translation>nicht durchgerechnet</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/stage_states.py" />
      <source>to mend</source>
      <extracomment>to mend</extracomment>
      <translation>
        <numerusform>zu beheben</numerusform>
        <numerusform>zu beheben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>not sealed</source>
      <translation>nicht versiegelt</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>sealed</source>
      <translation>versiegelt</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/stage_states.py" />
      <source>deviation</source>
      <extracomment>deviations</extracomment>
      <translation>
        <numerusform>Abweichung</numerusform>
        <numerusform>Abweichungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>see its text</source>
      <translation>siehe Text</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Find a part or a word of its licence</source>
      <translation>Einen Teil oder ein Wort seiner Lizenz suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>No part has that in its name or its licence.</source>
      <translation>Kein Teil hat das im Namen oder in der Lizenz.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Text of the licence</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Save SBOM…</source>
      <translation>SBOM speichern …</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>The bill of materials, in CycloneDX</source>
      <translation>Die Stückliste, in CycloneDX</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>It keeps no text of its licence here.</source>
      <translation>Der Text seiner Lizenz liegt hier nicht vor.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Page of the manual</source>
      <translation>Seite des Handbuchs</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Find a word in all pages</source>
      <translation>Ein Wort auf allen Seiten suchen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>No page holds all of these words.</source>
      <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Pages of the manual</source>
      <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Forward</source>
      <translation>Vor</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Open in Browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>The manual is in English.</source>
      <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>{link} is not part of the manual.</source>
      <translation>{link} gehört nicht zum Handbuch.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Opening the manual</source>
      <translation>Das Handbuch wird geöffnet</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Writing the manual</source>
      <translation>Das Handbuch wird geschrieben</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Where the sample files go</source>
      <translation>Wohin die Beispieldateien sollen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/support/program_help.py" />
      <source>{count} sample file is written to {folder}.</source>
      <extracomment>{count} sample files are written to {folder}.</extracomment>
      <translation>
        <numerusform>{count} Beispieldatei ist nach {folder} geschrieben.</numerusform>
        <numerusform>{count} Beispieldateien sind nach {folder} geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Writing the sample files</source>
      <translation>Die Beispieldateien werden geschrieben</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Reading the licences</source>
      <translation>Lizenzen werden gelesen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Save the bill of materials</source>
      <translation>Die Stückliste speichern</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Save diagnostics</source>
      <translation>Diagnose speichern</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Asking for newer versions</source>
      <translation>Nach neueren Versionen wird gefragt</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Newer versions</source>
      <translation>Neuere Versionen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>ITSM Fit asks when you press the button, and once a day at start if you tick that. What goes out is one plain request to this address, without a version, a name, or anything that tells you from others.</source>
      <translation>ITSM Fit fragt, wenn der Knopf gedrückt wird, und einmal am Tag beim Start, wenn das angekreuzt ist. Hinaus geht eine einfache Anfrage an diese Adresse, ohne Version, ohne Namen und ohne etwas, woran zu erkennen wäre, wer fragt.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Address of releases</source>
      <translation>Adresse für neue Versionen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Ask once a day at start</source>
      <translation>Einmal am Tag beim Start fragen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Ask Now</source>
      <translation>Jetzt fragen</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>No address is set: this version knows of none. Whoever gave you ITSM Fit may have one.</source>
      <translation>Keine Adresse ist gesetzt: Diese Version kennt keine. Vielleicht kennt sie, wer ITSM Fit weitergegeben hat.</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open files…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Draw a new process</source>
      <translation>Neuer Prozess</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Start from a template</source>
      <translation>Aus Vorlage beginnen</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open a workspace…</source>
      <translation>Arbeitsbereich …</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Projects that several people work on</source>
      <translation>Projekte, an denen mehrere arbeiten</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Or look at a selection that is ready</source>
      <translation>Oder eine fertige Auswahl ansehen</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open the sample {sample}</source>
      <translation>Das Beispiel {sample} öffnen</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Drop BPMN models, vendors’ spreadsheets or a project here</source>
      <translation>BPMN-Modelle, Tabellen von Anbietern oder ein Projekt hier ablegen</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Processes as {models} · answers as {sheets}, one row a requirement and one column a tool · projects as .itsmfit</source>
      <translation>Prozesse als {models} · Antworten als {sheets}, eine Zeile je Anforderung und eine Spalte je Tool · Projekte als .itsmfit</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Which tool carries your processes?</source>
      <translation>Welches Tool trägt welche Prozesse?</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Bring the processes you have drawn and the answers vendors gave; see what each tool runs end to end, and what that is worth.</source>
      <translation>Gezeichnete Prozesse und Antworten der Anbieter mitbringen; sehen, was jedes Tool durchgängig trägt und was das wert ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What is done next?</source>
      <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What has the tool to do there?</source>
      <translation>Was muss das Tool dort tun?</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Capture a Requirement</source>
      <translation>Eine Anforderung mitschreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Nothing follows this end: go to a step by Up and Down</source>
      <translation>Auf dieses Ende folgt nichts: mit Hoch und Herunter zu einem Schritt gehen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>After {step}</source>
      <translation>Nach {step}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>the unnamed one</source>
      <translation>dem ohne Namen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>“Known?” decides, “Closed.” ends, “yes: Apply fix” branches, “&gt; Log” leads back, “@Desk” is a lane</source>
      <translation>„Bekannt?“ entscheidet, „Geschlossen.“ endet, „ja: Lösung anwenden“ verzweigt, „&gt; Erfassen“ führt zurück, „@Service Desk“ ist eine Lane</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>“must: …” states a priority; Enter alone goes on, Up and Down choose a step, Esc ends</source>
      <translation>„Muss: …“ nennt eine Priorität; Enter allein geht weiter, Hoch und Herunter wählen einen Schritt, Esc endet</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What the tool has to do</source>
      <translation>Was das Tool tun muss</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/comparing.py" />
      <source>Scoring with promises kept</source>
      <translation>Durchrechnen, als würden Zusagen gehalten</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>One step back</source>
      <translation>Einen Schritt zurück</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Play this path on the drawing (Enter)</source>
      <translation>Diesen Pfad auf der Zeichnung abspielen (Enter)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>One step on</source>
      <translation>Einen Schritt weiter</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Demo script…</source>
      <translation>Vorführskript …</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>What the vendor is to show: every failing path with its steps, as a workbook to print</source>
      <translation>Was der Anbieter zeigen soll: jeder scheiternde Pfad mit seinen Schritten, als Arbeitsmappe zum Drucken</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>This Process…</source>
      <translation>Dieser Prozess …</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>All Processes…</source>
      <translation>Alle Prozesse …</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Paths by which cases fail</source>
      <translation>Pfade, auf denen Fälle scheitern</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Steps of the path</source>
      <translation>Schritte des Pfads</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Demo script {tool}</source>
      <translation>Vorführskript {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Export the demo script</source>
      <translation>Das Vorführskript exportieren</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Cases</source>
      <translation>Fälle</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Share of all cases that take this path</source>
      <translation>Anteil aller Fälle, die diesen Pfad nehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Ends at</source>
      <translation>Endet bei</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>The first step on the path that is not carried, or not known to be</source>
      <translation>Der erste Schritt des Pfads, der nicht getragen ist oder von dem man es nicht weiß</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>To be shown</source>
      <translation>Noch zu zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>It asks nothing</source>
      <translation>Er verlangt nichts</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Choose a process and a tool to see by which paths its cases fail.</source>
      <translation>Einen Prozess und ein Tool wählen, um zu sehen, auf welchen Pfaden seine Fälle scheitern.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>This process has too many markings to be played exactly, so its paths are not listed.</source>
      <translation>Dieser Prozess hat zu viele Markierungen, um exakt durchgespielt zu werden; seine Pfade sind deshalb nicht aufgeführt.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{tool} carries every step of {process} that a case can come to.</source>
      <translation>{tool} trägt jeden Schritt von {process}, zu dem ein Fall kommen kann.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Some</source>
      <translation>Einige</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{share} of the cases of {process} come to a step that {tool} may not carry</source>
      <translation>{share} der Fälle von {process} kommen zu einem Schritt, den {tool} vielleicht nicht trägt</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{share} of the cases of {process} come to a step that {tool} may not carry; these {paths} make up {listed} of all cases</source>
      <translation>{share} der Fälle von {process} kommen zu einem Schritt, den {tool} vielleicht nicht trägt; diese {paths} machen {listed} aller Fälle aus</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>path</source>
      <extracomment>paths</extracomment>
      <translation>
        <numerusform>Pfad</numerusform>
        <numerusform>Pfade</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/second_view.py" />
      <source>Process drawing, second tool</source>
      <translation>Prozesszeichnung, zweites Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Two drawings, one a tool; they scroll and zoom together</source>
      <translation>Zwei Zeichnungen, je Tool eine; sie rollen und zoomen gemeinsam</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>One drawing: who carries what</source>
      <translation>Eine Zeichnung: wer was trägt</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>✓ both</source>
      <translation>✓ beide</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>A ╱ only {first}</source>
      <translation>A ╱ nur {first}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>B ╲ only {second}</source>
      <translation>B ╲ nur {second}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>✗ neither</source>
      <translation>✗ keines</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>? open</source>
      <translation>? offen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Tool to compare with</source>
      <translation>Tool zum Vergleichen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>A second tool on the same drawing</source>
      <translation>Ein zweites Tool auf derselben Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Roadmap answers</source>
      <translation>Geplante Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Whether what vendors promise counts as delivered; the project does not change</source>
      <translation>Ob als geliefert zählt, was Anbieter versprechen; das Projekt ändert sich nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Delivered by</source>
      <translation>Geliefert bis</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>As answered</source>
      <translation>Wie geantwortet</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Roadmap delivered ({count})</source>
      <translation>Geplantes geliefert ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Delivered by…</source>
      <translation>Geliefert bis …</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>No answer is a promise: nothing stands on a roadmap</source>
      <translation>Keine Antwort ist eine Zusage: Nichts ist geplant</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>compare with</source>
      <translation>vergleichen mit</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/draw_page.py" />
      <source>Choose a process in the list, or add a BPMN model.</source>
      <translation>Einen Prozess in der Liste wählen oder ein BPMN-Modell hinzufügen.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/draw_page.py" />
      <source>Drawing</source>
      <translation>Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Name the drawing</source>
      <translation>Die Zeichnung benennen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>On the tabs of the drawings</source>
      <translation>Auf den Reitern der Zeichnungen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Delete the page</source>
      <translation>Die Seite löschen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Open drawings</source>
      <translation>Offene Zeichnungen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Name of the drawing</source>
      <translation>Name der Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/legend.py" />
      <source>outline only: asks nothing</source>
      <translation>nur Umriss: verlangt nichts</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/legend.py" />
      <source>What bands, words and arcs mean</source>
      <translation>Was Bänder, Worte und Bögen bedeuten</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>No log of tickets was replayed yet: it tells how cases really go.</source>
      <translation>Noch wurde kein Ticket-Protokoll nachgespielt: Es sagt, wie Fälle wirklich laufen.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>Read a log</source>
      <translation>Ein Protokoll lesen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>As a log of tickets tells</source>
      <translation>Wie ein Ticket-Protokoll es zeigt</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>Drawing what happened</source>
      <translation>Was geschah, wird gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Show its drawing</source>
      <translation>Zeichnung dazu zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Ways that are not drawn</source>
      <translation>Wege, die nicht gezeichnet sind</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Share of all cases</source>
      <translation>Anteil an allen Fällen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Such as</source>
      <translation>Zum Beispiel</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Some of the cases, by the names that the log gives them</source>
      <translation>Einige der Fälle, mit den Namen aus dem Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>A log of tickets tells how cases really go: replay one on a process, and what differs stands here.</source>
      <translation>Ein Ticket-Protokoll zeigt, wie Fälle wirklich laufen: eines nachspielen, dann steht hier, was abweicht.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{process}: {cases}, {fitting} as drawn, {deviating} otherwise, {running} still running</source>
      <translation>{process}: {cases}, {fitting} wie gezeichnet, {deviating} anders, {running} laufen noch</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>case</source>
      <extracomment>cases</extracomment>
      <translation>
        <numerusform>Fall</numerusform>
        <numerusform>Fälle</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told} · fitness {fitness}</source>
      <translation>{told} · Übereinstimmung {fitness}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told}. These are the {most} commonest of {all} ways that are not drawn.</source>
      <translation>{told}. Das sind die {most} häufigsten von {all} Wegen, die nicht gezeichnet sind.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told}. No case went another way than is drawn.</source>
      <translation>{told}. Kein Fall ging einen anderen Weg als gezeichnet.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>In the log and not in the drawing: {activities}</source>
      <translation>Im Protokoll und nicht in der Zeichnung: {activities}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/printing.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>There is no process to review: draw one first.</source>
      <translation>Es gibt keinen Prozess zur Durchsicht: zuerst einen zeichnen.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Write the review into a folder</source>
      <translation>Die Unterlagen zur Durchsicht in einen Ordner schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Writing the review</source>
      <translation>Unterlagen zur Durchsicht werden geschrieben</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{files} for review are written to {folder}.</source>
      <translation>{files} zur Durchsicht sind nach {folder} geschrieben.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Take comment sheets in</source>
      <translation>Kommentarblätter aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Reading comment sheets</source>
      <translation>Kommentarblätter werden gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Take Comments In</source>
      <translation>Kommentare aufnehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{count} remark on the sheets</source>
      <extracomment>{count} remarks on the sheets</extracomment>
      <translation>
        <numerusform>{count} Anmerkung auf den Blättern</numerusform>
        <numerusform>{count} Anmerkungen auf den Blättern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{remarks}: {told}.</source>
      <translation>{remarks}: {told}.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>There is no remark on the sheets.</source>
      <translation>Auf den Blättern steht keine Anmerkung.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Send for review</source>
      <translation>Zur Durchsicht senden</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Processes to review</source>
      <translation>Prozesse zur Durchsicht</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Reviewers</source>
      <translation>Wer durchsieht</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A name a line: each gets a comment sheet with it; none for one to pass on</source>
      <translation>Ein Name je Zeile: Jeder bekommt ein Kommentarblatt damit; ohne Namen eines zum Weitergeben</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back to</source>
      <translation>Blätter kommen zurück an</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A name or an address, shown to reviewers</source>
      <translation>Name oder Adresse, für alle sichtbar</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>by</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back by</source>
      <translation>Blätter kommen zurück bis</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back by a day</source>
      <translation>Blätter kommen bis zu einem Tag zurück</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A page to read on a screen (.html)</source>
      <translation>Eine Seite zum Lesen am Bildschirm (.html)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A PDF to print</source>
      <translation>Ein PDF zum Drucken</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Choose a Folder…</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>{process} · {comments}</source>
      <translation>{process} · {comments}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Tick a process first</source>
      <translation>Zuerst einen Prozess ankreuzen</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>People without this app read the numbered drawings and write into the comment sheet. Take it in again, and their remarks stand at these steps.</source>
      <translation>Leute ohne dieses Programm lesen die nummerierten Zeichnungen und schreiben in das Kommentarblatt. Wird es wieder aufgenommen, stehen ihre Anmerkungen an diesen Schritten.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Comment sheets come back to</source>
      <translation>Kommentarblätter kommen zurück an</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/sign_off_line.py" />
      <source>Sign-off of the process</source>
      <translation>Freigabe des Prozesses</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>No tool: the plain drawing</source>
      <translation>Kein Tool: die Zeichnung allein</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>The tool whose verdicts are painted on the drawing</source>
      <translation>Das Tool, dessen Urteile auf die Zeichnung gemalt sind</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>What a log of tickets tells: how many cases went where, and which ways they took that are not drawn (F9)</source>
      <translation>Was ein Ticket-Protokoll erzählt: wie viele Fälle wohin gingen, und welche nicht gezeichneten Wege sie nahmen (F9)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Tool that paints the drawing</source>
      <translation>Tool, das die Zeichnung färbt</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Zoom out (Ctrl+-)</source>
      <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Show the whole drawing (Ctrl+0)</source>
      <translation>Die ganze Zeichnung zeigen (Strg+0)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Zoom in (Ctrl++)</source>
      <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/trail_strip.py" />
      <source>Way in</source>
      <translation>Weg hierher</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/trail_strip.py" />
      <source>Back to {drawing} (Ctrl+Up goes one drawing out)</source>
      <translation>Zurück zu {drawing} (Strg+Hoch geht eine Zeichnung nach außen)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>There is no tool yet: add the answers of at least one, and its gaps can be written.</source>
      <translation>Es gibt noch kein Tool: die Antworten mindestens eines hinzufügen, dann lassen sich seine Lücken schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write the backlog</source>
      <translation>Das Backlog schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write a backlog</source>
      <translation>Ein Backlog schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Imported by</source>
      <translation>Importiert von</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Gaps of</source>
      <translation>Lücken von</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write…</source>
      <translation>Schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>{tool} has no gaps: there is nothing to write.</source>
      <translation>{tool} hat keine Lücken: Es gibt nichts zu schreiben.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/backlogs.py" />
      <source>{items} in {count} epic, one for each process; {owed} to get an answer.</source>
      <extracomment>{items} in {count} epics, one for each process; {owed} to get an answer.</extracomment>
      <translation>
        <numerusform>{items} in {count} Epic, eines je Prozess; auf {owed} fehlt noch eine Antwort.</numerusform>
        <numerusform>{items} in {count} Epics, eines je Prozess; auf {owed} fehlt noch eine Antwort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/backlogs.py" />
      <source>item</source>
      <extracomment>items</extracomment>
      <translation>
        <numerusform>Eintrag</numerusform>
        <numerusform>Einträge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/cells.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Combinations</source>
      <translation>Kombinationen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>At most so many tools</source>
      <translation>Höchstens so viele Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Budget for the cost of ownership</source>
      <translation>Budget für die Gesamtkosten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Your set</source>
      <translation>Eigene Auswahl</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Find the best sets</source>
      <translation>Beste Kombinationen suchen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Best sets of tools</source>
      <translation>Beste Kombinationen von Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>What each tool adds</source>
      <translation>Was jedes Tool beiträgt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Integrations to build</source>
      <translation>Zu bauende Integrationen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Comparing sets of tools</source>
      <translation>Kombinationen von Tools werden verglichen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>What each tool of {tools} adds</source>
      <translation>Was jedes Tool von {tools} beiträgt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>{tool}: the musts that {tools} leave unmet or open</source>
      <translation>{tool}: die Muss-Kriterien, die {tools} nicht erfüllen oder offen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Your set: {count}</source>
      <translation>Eigene Auswahl: {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>no budget</source>
      <translation>kein Budget</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Tools of unknown cost stay out of a set under a budget</source>
      <translation>Tools mit unbekannten Kosten bleiben bei einem Budget außen vor</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>tools, budget</source>
      <translation>Tools, Budget</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Put tools together yourself, to stand beside the best sets</source>
      <translation>Selbst Tools kombinieren, zum Vergleich mit den besten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best single tool</source>
      <translation>Bestes einzelnes Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best pair</source>
      <translation>Bestes Paar</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best of three</source>
      <translation>Beste drei</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best of {count}</source>
      <translation>Beste {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Set</source>
      <translation>Kombination</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Each requirement counts as the tool of the set that supports it best</source>
      <translation>Jede Anforderung zählt wie bei dem Tool der Kombination, das sie am besten erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Share of cases that the set carries from start to end, once it is integrated</source>
      <translation>Anteil der Fälle, die die Kombination von Start bis Ende trägt, sobald sie integriert ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No must is unmet</source>
      <translation>Kein Muss-Kriterium ist unerfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No must is open</source>
      <translation>Kein Muss-Kriterium ist offen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Integrations</source>
      <translation>Integrationen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Moves between steps that different tools carry</source>
      <translation>Übergänge zwischen Schritten, die verschiedene Tools tragen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Cost of ownership of all tools of the set, integrations not counted; – while one of them is unknown</source>
      <translation>Gesamtkosten aller Tools der Kombination, ohne Integrationen; – solange eines davon unbekannt ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Adds</source>
      <translation>Trägt bei</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Coverage that would be lost without this tool</source>
      <translation>Abdeckung, die ohne dieses Tool verloren ginge</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>From the first tool to the second</source>
      <translation>Vom ersten Tool zum zweiten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Needed</source>
      <translation>Nötig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>to carry</source>
      <translation>zum Tragen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>to cover more</source>
      <translation>für mehr Abdeckung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>To carry: no tool of the set carries both steps. To cover more: one does, but covers them less</source>
      <translation>Zum Tragen: Kein Tool der Kombination trägt beide Schritte. Für mehr Abdeckung: Eines trägt sie, deckt sie aber weniger ab</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Proven: no single tool covers more than {tools}.</source>
      <translation>Bewiesen: Kein einzelnes Tool deckt mehr ab als {tools}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Proven: no set of at most {count} tools covers more than {tools}.</source>
      <translation>Bewiesen: Keine Kombination von höchstens {count} Tools deckt mehr ab als {tools}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The search was cut short: {tools} is the best found, but a better single tool may exist.</source>
      <translation>Die Suche wurde abgekürzt: {tools} ist das beste gefundene, aber es könnte ein besseres einzelnes Tool geben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The search was cut short: {tools} is the best found, but a better set of at most {count} tools may exist.</source>
      <translation>Die Suche wurde abgekürzt: {tools} ist die beste gefundene, aber es könnte eine bessere Kombination von höchstens {count} Tools geben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No second tool adds anything.</source>
      <translation>Kein zweites Tool trägt etwas bei.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Over {tool} alone it brings {coverage} of coverage and {end_to_end} of end to end, for {integrations}, {count} of them because no single tool carries both steps.</source>
      <translation>Gegenüber {tool} allein bringt das {coverage} Abdeckung und {end_to_end} Durchgängigkeit, für {integrations}, {count} davon, weil kein einzelnes Tool beide Schritte trägt.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>integration</source>
      <extracomment>integrations</extracomment>
      <translation>
        <numerusform>Integration</numerusform>
        <numerusform>Integrationen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>{points} points</source>
      <translation>{points} Punkte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Unmet musts of the set: {musts}.</source>
      <translation>Nicht erfüllte Muss-Kriterien der Kombination: {musts}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Open musts of the set: {musts}.</source>
      <translation>Offene Muss-Kriterien der Kombination: {musts}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The set meets every must.</source>
      <translation>Die Kombination erfüllt jedes Muss-Kriterium.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No integration to build</source>
      <translation>Keine Integration zu bauen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>{integrations}: {count} to carry steps, the others to cover more</source>
      <translation>{integrations}: {count} zum Tragen von Schritten, die übrigen für mehr Abdeckung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>in the same step</source>
      <translation>im selben Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Scaled between bounds</source>
      <translation>Zwischen Grenzen skaliert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Scaled as shares of the sum</source>
      <translation>Als Anteile an der Summe skaliert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>poor</source>
      <translation>schwach</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>fair</source>
      <translation>mäßig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>excellent</source>
      <translation>sehr gut</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Cost of ownership</source>
      <translation>Gesamtkosten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Training effort</source>
      <translation>Schulungsaufwand</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Vendor risk</source>
      <translation>Anbieterrisiko</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Integration</source>
      <translation>Integration</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Adoption</source>
      <translation>Akzeptanz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>References</source>
      <translation>Referenzen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Usability</source>
      <translation>Bedienbarkeit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Demonstration</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New number</source>
      <translation>Neue Zahl</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New scale</source>
      <translation>Neue Skala</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New amount of money</source>
      <translation>Neuer Geldbetrag</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>low</source>
      <translation>niedrig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>medium</source>
      <translation>mittel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Criteria</source>
      <translation>Kriterien</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Add criterion</source>
      <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Tools by criteria</source>
      <translation>Tools nach Kriterien</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Comparing by criteria</source>
      <translation>Nach Kriterien wird verglichen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>criterion</source>
      <extracomment>criteria</extracomment>
      <translation>
        <numerusform>Kriterium</numerusform>
        <numerusform>Kriterien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>{tools} by {criteria}</source>
      <translation>{tools} nach {criteria}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Add {criterion}</source>
      <translation>{criterion} hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Choose the criterion to remove in the upper table first.</source>
      <translation>Zuerst in der oberen Tabelle das Kriterium wählen, das entfernt werden soll.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>{count} Criterion</source>
      <extracomment>{count} Criteria</extracomment>
      <translation>
        <numerusform>{count} Kriterium</numerusform>
        <numerusform>{count} Kriterien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Remove {criteria}</source>
      <translation>{criteria} entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import criteria from a spreadsheet</source>
      <translation>Kriterien aus einer Tabelle importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Reading {file}</source>
      <translation>{file} wird gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import Criteria from {file}</source>
      <translation>Kriterien aus {file} importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Export criteria</source>
      <translation>Kriterien exportieren</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Change the Method</source>
      <translation>Das Verfahren ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Change the Scaling</source>
      <translation>Die Skalierung ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>{criterion}…</source>
      <translation>{criterion} …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Ranked by {method}</source>
      <translation>Rang: {method}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Method that ranks the tools</source>
      <translation>Verfahren, das die Tools ordnet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>How values are made comparable</source>
      <translation>Wie Werte vergleichbar werden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Shares of the sum change with every tool that joins; bounds that you state do not</source>
      <translation>Anteile an der Summe ändern sich mit jedem weiteren Tool; angegebene Grenzen nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Criteria and values from a sheet such as Export writes</source>
      <translation>Kriterien und Werte aus einem Blatt, wie es Exportieren schreibt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>No bounds for {criteria}: the tools themselves set worst and best, and another tool could move them.</source>
      <translation>Keine Grenzen für {criteria}: Die Tools selbst bestimmen das Schlechteste und das Beste, und ein weiteres Tool könnte sie verschieben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Values count as shares of the criterion’s sum over the tools, reciprocals where less is better.</source>
      <translation>Werte zählen als Anteile an der Summe des Kriteriums über die Tools, Kehrwerte, wo weniger besser ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>less</source>
      <translation>weniger</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>worked out</source>
      <translation>berechnet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>judged</source>
      <translation>beurteilt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{share} only</source>
      <translation>nur {share}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>worst tool</source>
      <translation>schlechtestes Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>best tool</source>
      <translation>bestes Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Criterion</source>
      <translation>Kriterium</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>A number, a scale of words, or an amount of money</source>
      <translation>Eine Zahl, eine Skala von Worten oder ein Geldbetrag</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Better</source>
      <translation>Besser</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Whether more is better, or less</source>
      <translation>Ob mehr besser ist oder weniger</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Any number; what counts is its share of all weights</source>
      <translation>Eine beliebige Zahl; es zählt ihr Anteil an allen Gewichten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Lowest</source>
      <translation>Niedrigster Wert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The least value there can be. Without one the tools themselves set it, and another tool could move it</source>
      <translation>Der kleinste mögliche Wert. Ohne Angabe bestimmen ihn die Tools selbst, und ein weiteres Tool könnte ihn verschieben</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Highest</source>
      <translation>Höchster Wert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The greatest value there can be</source>
      <translation>Der größte mögliche Wert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The words of a scale, the lowest first, with commas between</source>
      <translation>Die Worte einer Skala, das niedrigste zuerst, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>First place holds for weights</source>
      <translation>Platz eins bleibt bei</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>How far the share of this criterion can move, the others in proportion, before another tool leads</source>
      <translation>Wie weit sich der Anteil dieses Kriteriums bewegen kann, die anderen im Verhältnis, bevor ein anderes Tool vorn liegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Weighted sum</source>
      <translation>Gewichtete Summe</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Proven to possible: an open value counts as worst at the low end, as best at the high end</source>
      <translation>Belegt bis möglich: Ein offener Wert zählt als schlechtester beim Mindestwert, als bester beim Höchstwert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Musts</source>
      <translation>Muss</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Whether the tool meets every must; the ranks here do not go by it</source>
      <translation>Ob das Tool jedes Muss-Kriterium erfüllt; die Ränge hier richten sich nicht danach</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank {rank} by {method}</source>
      <translation>Rang {rank} ({method})</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Not ranked: no value for {criteria}</source>
      <translation>Ohne Rang: kein Wert für {criteria}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Not ranked yet</source>
      <translation>Noch ohne Rang</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{criterion}: more is better</source>
      <translation>{criterion}: mehr ist besser</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{criterion}: less is better</source>
      <translation>{criterion}: weniger ist besser</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Judged by evaluators, see Judge › Evaluators; open until a score is agreed</source>
      <translation>Von Bewertenden beurteilt, siehe Bewerten › Bewertende; offen, bis eine Bewertung vereinbart ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Worked out from the selection</source>
      <translation>Aus der Auswahl berechnet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by the weighted sum of the values, its proven end</source>
      <translation>Rang nach der gewichteten Summe der Werte, belegter Stand</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by closeness to the best and distance from the worst there is in each criterion</source>
      <translation>Rang nach der Nähe zum Besten und dem Abstand vom Schlechtesten, das es je Kriterium gibt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by the compromise between the regret of all criteria together and the greatest single one</source>
      <translation>Rang nach dem Kompromiss zwischen dem Bedauern über alle Kriterien zusammen und dem größten einzelnen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by duels: how much more often a tool beats the others than it is beaten</source>
      <translation>Rang nach Duellen: wie viel öfter ein Tool die anderen schlägt, als es geschlagen wird</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Nothing to paste here: these cells are worked out, or lie outside the table.</source>
      <translation>Hier lässt sich nichts einfügen: Diese Zellen sind berechnet oder liegen außerhalb der Tabelle.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Nothing to clear here: these cells are worked out, or lie outside the table.</source>
      <translation>Hier lässt sich nichts leeren: Diese Zellen sind berechnet oder liegen außerhalb der Tabelle.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Paste {count} Cell</source>
      <extracomment>Paste {count} Cells</extracomment>
      <translation>
        <numerusform>{count} Zelle einfügen</numerusform>
        <numerusform>{count} Zellen einfügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Clear {count} Cell</source>
      <extracomment>Clear {count} Cells</extracomment>
      <translation>
        <numerusform>{count} Zelle leeren</numerusform>
        <numerusform>{count} Zellen leeren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Change {column}</source>
      <translation>{column} ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Any weights at all</source>
      <translation>Beliebige Gewichte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Around the given weights</source>
      <translation>Um die gegebenen Gewichte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>In the given order</source>
      <translation>In der gegebenen Reihenfolge</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>As chosen</source>
      <translation>Wie gewählt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Ranks</source>
      <translation>Ränge</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool comes first, second, … when weights and open answers are drawn</source>
      <translation>Wie oft jedes Tool Erster, Zweiter, … wird, wenn Gewichte und offene Antworten gezogen werden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Duels</source>
      <translation>Duelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool beats each other one</source>
      <translation>Wie oft jedes Tool jedes andere schlägt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How far each process’s weight can move before the ranking changes</source>
      <translation>Wie weit sich das Gewicht jedes Prozesses bewegen kann, bevor sich die Rangliste ändert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Ask first</source>
      <translation>Zuerst fragen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>The open answers that can change the winner, those worth most first</source>
      <translation>Die offenen Antworten, die den ersten Platz ändern können, die wertvollsten zuerst</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Flip certificate</source>
      <translation>Kippnachweis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>What would have to be true for another tool to win, proven to be the least</source>
      <translation>Was wahr sein müsste, damit ein anderes Tool gewinnt, nachweislich das Wenigste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Cannot matter</source>
      <translation>Ohne Einfluss</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Open answers that never change who is first, with the proof</source>
      <translation>Offene Antworten, die nie ändern, wer vorn liegt, mit dem Beweis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Dominance</source>
      <translation>Dominanz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Which tools are nowhere worse than another, process by process</source>
      <translation>Welche Tools nirgends schlechter sind als ein anderes, Prozess für Prozess</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Drawing weights and answers</source>
      <translation>Gewichte und Antworten werden gezogen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Weights with which {tool} comes first</source>
      <translation>Gewichte, mit denen {tool} vorn liegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{tool} comes first in no draw</source>
      <translation>{tool} liegt in keiner Ziehung vorn</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{tool}: what it says to {requirements}</source>
      <translation>{tool}: was es zu {requirements} sagt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Export the questions</source>
      <translation>Die Fragen exportieren</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Questions to vendors.xlsx</source>
      <translation>Fragen an Anbieter.xlsx</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How weights are drawn</source>
      <translation>Wie Gewichte gezogen werden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How the processes’ weights are drawn</source>
      <translation>Wie die Gewichte der Prozesse gezogen werden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Number of draws</source>
      <translation>Anzahl der Ziehungen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>More draws, finer shares: 10 000 give ±1 point</source>
      <translation>Mehr Ziehungen, feinere Anteile: 10 000 ergeben ±1 Punkt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{count} draws</source>
      <translation>{count} Ziehungen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Seed of the draws</source>
      <translation>Startwert der Ziehungen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>seed </source>
      <translation>Startwert </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>The same seed gives the same figures</source>
      <translation>Derselbe Startwert ergibt dieselben Zahlen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Copy the selected rows, or all shown, for a spreadsheet (Ctrl+C)</source>
      <translation>Die ausgewählten Zeilen oder alle gezeigten für eine Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Export questions…</source>
      <translation>Fragen exportieren …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>A workbook with one sheet of questions for each vendor</source>
      <translation>Eine Arbeitsmappe mit einem Blatt Fragen je Anbieter</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool takes each rank</source>
      <translation>Wie oft jedes Tool jeden Rang belegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Central weights</source>
      <translation>Zentrale Gewichte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool beats each other</source>
      <translation>Wie oft jedes Tool jedes andere schlägt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How far weights may move</source>
      <translation>Wie weit sich Gewichte bewegen dürfen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>What open answers are worth</source>
      <translation>Was offene Antworten wert sind</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Dominance over the processes</source>
      <translation>Dominanz über die Prozesse</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Comes first</source>
      <translation>Liegt vorn</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws in which the tool comes first; ties are shared</source>
      <translation>Anteil der Ziehungen, in denen das Tool vorn liegt; Gleichstände werden geteilt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws in which the tool comes first (left), second, and so on</source>
      <translation>Anteil der Ziehungen, in denen das Tool Erster (links), Zweiter und so weiter wird</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Mean rank</source>
      <translation>Mittlerer Rang</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Under the weights that suit it best {tool} comes first in {share} of the draws</source>
      <translation>Unter den Gewichten, die am besten zu ihm passen, liegt {tool} in {share} der Ziehungen vorn</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws of the open answers in which the tool comes first under its central weights</source>
      <translation>Anteil der Ziehungen der offenen Antworten, in denen das Tool unter seinen zentralen Gewichten vorn liegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Given</source>
      <translation>Gegeben</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Central</source>
      <translation>Zentral</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Mean weight in the draws in which the tool comes first</source>
      <translation>Mittleres Gewicht in den Ziehungen, in denen das Tool vorn liegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>{tool} beats {other} in {share} of the draws</source>
      <translation>{tool} schlägt {other} in {share} der Ziehungen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>First place holds</source>
      <translation>Platz eins bleibt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>The range of this weight, the others in proportion, in which the first place stays; ▼ is the weight now</source>
      <translation>Der Bereich dieses Gewichts, die anderen im Verhältnis, in dem der erste Platz bleibt; ▼ ist das Gewicht jetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Whole ranking holds</source>
      <translation>Rangliste bleibt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>The range of this weight in which no two tools change places</source>
      <translation>Der Bereich dieses Gewichts, in dem keine zwei Tools die Plätze tauschen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Lead, halved to doubled</source>
      <translation>Vorsprung, halb bis doppelt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By how many points the first place leads when this weight is halved, and when it is doubled; below 0 another leads</source>
      <translation>Mit wie vielen Punkten der erste Platz führt, wenn dieses Gewicht halbiert und wenn es verdoppelt wird; unter 0 führt ein anderer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Worth knowing</source>
      <translation>Wert des Wissens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Expected gain, in points of the figure ranked by, of knowing this answer before choosing (value of perfect information)</source>
      <translation>Erwarteter Gewinn, in Punkten der Größe, die den Rang bestimmt, wenn diese Antwort vor der Wahl bekannt ist (Wert vollkommener Information)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>A yes adds</source>
      <translation>Ein Ja bringt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>How many points a yes adds to the tool’s figure, everything else as proven</source>
      <translation>Wie viele Punkte ein Ja zum Wert des Tools hinzufügt, alles andere wie belegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Lead after a yes</source>
      <translation>Vorsprung nach Ja</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By how many points the first place leads once this answer is a yes; below 0 another tool leads</source>
      <translation>Mit wie vielen Punkten der erste Platz führt, sobald diese Antwort ein Ja ist; unter 0 führt ein anderes Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Changes the winner</source>
      <translation>Ändert den ersten Platz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>alone</source>
      <translation>allein</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>with others</source>
      <translation>mit anderen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Alone: this answer by itself can put another tool first, musts included. With others: it is one of the fewest that can</source>
      <translation>Allein: Diese Antwort kann für sich ein anderes Tool nach vorn bringen, samt Muss-Kriterien. Mit anderen: Sie gehört zu den wenigsten, die es können</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Front</source>
      <translation>Front</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>✓ on the front</source>
      <translation>✓ auf der Front</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>✗ dominated</source>
      <translation>✗ dominiert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>On the front: no other tool is at least as good in every process and better in one</source>
      <translation>Auf der Front: Kein anderes Tool ist in jedem Prozess mindestens so gut und in einem besser</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Best in</source>
      <translation>Am besten in</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>In no process</source>
      <translation>In keinem Prozess</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Dominated by</source>
      <translation>Dominiert von</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By nobody</source>
      <translation>Von keinem</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Dominates</source>
      <translation>Dominiert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>end-to-end fit</source>
      <translation>Durchgängigkeit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>one</source>
      <translation>eine</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>two</source>
      <translation>zwei</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>three</source>
      <translation>drei</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>four</source>
      <translation>vier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>five</source>
      <translation>fünf</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>six</source>
      <translation>sechs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>seven</source>
      <translation>sieben</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>eight</source>
      <translation>acht</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>nine</source>
      <translation>neun</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>ten</source>
      <translation>zehn</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>eleven</source>
      <translation>elf</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>twelve</source>
      <translation>zwölf</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{scheme}, {draws} draws, seed {seed}, by {by}; musts are set aside here.</source>
      <translation>{scheme}, {draws} Ziehungen, Startwert {seed}, nach {by}; Muss-Kriterien bleiben hier außen vor.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stands alone: there is nobody to be compared with. {how}</source>
      <translation>{tool} steht allein: Es gibt nichts zu vergleichen. {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} come first equally often, in {share} of the draws each. {how}</source>
      <translation>{tools} liegen gleich oft vorn, in je {share} der Ziehungen. {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} comes first in {share} of the draws; no other tool ever does. {how}</source>
      <translation>{tool} liegt in {share} der Ziehungen vorn; kein anderes Tool je. {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} comes first in {share} of the draws; {others} can come first too. {how}</source>
      <translation>{tool} liegt in {share} der Ziehungen vorn; {others} können es auch. {how}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>other tool</source>
      <extracomment>other tools</extracomment>
      <translation>
        <numerusform>anderes Tool</numerusform>
        <numerusform>andere Tools</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>With one tool no weight changes the ranking.</source>
      <translation>Bei einem Tool ändert kein Gewicht die Rangliste.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>There is one process with weight: no shift of weight can change the ranking by {by}.</source>
      <translation>Nur ein Prozess hat Gewicht: Keine Verschiebung kann die Rangliste nach {by} ändern.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stays first by {by}, whichever single weight is changed.</source>
      <translation>{tool} bleibt nach {by} vorn, welches einzelne Gewicht auch geändert wird.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>The first place by {by} is tied: the least change of a weight decides it.</source>
      <translation>Der erste Platz nach {by} ist geteilt: Die kleinste Änderung eines Gewichts entscheidet.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>The first place is most sensitive to {process}: it stays while that weighs {range} of all (now {weight}), by {by} as proven and musts set aside.</source>
      <translation>Der erste Platz hängt am stärksten an {process}: Er bleibt, solange der Prozess {range} von allem wiegt (jetzt {weight}), nach {by} wie belegt und ohne Muss-Kriterien.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Every answer that counts is known: there is nothing to ask.</source>
      <translation>Jede Antwort, die zählt, ist bekannt: Es gibt nichts zu fragen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stands alone: no answer can change the winner.</source>
      <translation>{tool} steht allein: Keine Antwort kann den ersten Platz ändern.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>No other tool can pass {tool} by answers that are still open.</source>
      <translation>Kein anderes Tool kann {tool} durch noch offene Antworten überholen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Ask for this one first.</source>
      <extracomment>Ask for these first.</extracomment>
      <translation>
        <numerusform>Diese zuerst erfragen.</numerusform>
        <numerusform>Diese zuerst erfragen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} could pass with more.</source>
      <translation>Mit mehr könnten {tools} überholen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} is first only if its open must {musts} is met: ask {tool} this before all else.</source>
      <extracomment>{tool} is first only if its {number} open musts are met ({musts}): ask {tool} these before all else.</extracomment>
      <translation>
        <numerusform>{tool} liegt nur vorn, wenn das offene Muss-Kriterium {musts} erfüllt ist: {tool} zuallererst danach fragen.</numerusform>
        <numerusform>{tool} liegt nur vorn, wenn die {number} offenen Muss-Kriterien erfüllt sind ({musts}): {tool} zuallererst danach fragen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Musts aside, knowing all {count} open answers before choosing would gain almost nothing.</source>
      <translation>Von Muss-Kriterien abgesehen, brächte es fast nichts, alle {count} offenen Antworten vor der Wahl zu kennen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Musts aside, knowing all {count} open answers before choosing gains {gain} points on average.</source>
      <translation>Von Muss-Kriterien abgesehen, bringt es im Mittel {gain} Punkte, alle {count} offenen Antworten vor der Wahl zu kennen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>One tool has nobody to be compared with.</source>
      <translation>Ein einzelnes Tool lässt sich mit keinem vergleichen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>No tool dominates another: by {by} each is the better one of any two in some process.</source>
      <translation>Kein Tool dominiert ein anderes: Nach {by} ist von je zweien jedes in irgendeinem Prozess das bessere.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} is on the front: by {by} as proven today no tool is at least as good in every process and better in one.</source>
      <extracomment>{tools} are on the front: by {by} as proven today no tool is at least as good in every process and better in one.</extracomment>
      <translation>
        <numerusform>{tools} liegt auf der Front: Nach {by} wie heute belegt ist kein Tool in jedem Prozess mindestens so gut und in einem besser.</numerusform>
        <numerusform>{tools} liegen auf der Front: Nach {by} wie heute belegt ist kein Tool in jedem Prozess mindestens so gut und in einem besser.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} is dominated: no choice of weights puts it ahead.</source>
      <extracomment>{tools} are dominated: no choice of weights puts them ahead.</extracomment>
      <translation>
        <numerusform>{tools} ist dominiert: Keine Wahl der Gewichte bringt es nach vorn.</numerusform>
        <numerusform>{tools} sind dominiert: Keine Wahl der Gewichte bringt sie nach vorn.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For everyone</source>
      <translation>Für alle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For process design</source>
      <translation>Für die Prozessgestaltung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Which requirements are not met?</source>
      <translation>Welche Anforderungen sind nicht erfüllt?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is to be done about each gap?</source>
      <translation>Was ist mit jeder Lücke zu tun?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What if a process were drawn otherwise?</source>
      <translation>Was wäre, wenn ein Prozess anders gezeichnet wäre?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What really happens?</source>
      <translation>Was geschieht wirklich?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For procurement</source>
      <translation>Für den Einkauf</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>How firm is first place?</source>
      <translation>Wie belastbar ist der erste Platz?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What would change it?</source>
      <translation>Was würde ihn ändern?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What do vendors still owe?</source>
      <translation>Was schulden die Anbieter noch?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For the board</source>
      <translation>Für die Leitung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What does it cost?</source>
      <translation>Was kostet es?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is it worth?</source>
      <translation>Was ist es wert?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is open?</source>
      <translation>Was ist offen?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Would two tools do better?</source>
      <translation>Wären zwei Tools besser?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What to show first</source>
      <translation>Was zuerst zu zeigen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Shows first what this role asks; it changes no figure</source>
      <translation>Zeigt zuerst, was diese Rolle fragt; ändert keine Zahl</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Any answers</source>
      <translation>Beliebige Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest answers of all, failed musts counting</source>
      <translation>Die wenigsten Antworten überhaupt, verfehlte Muss-Kriterien zählen mit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>By value alone</source>
      <translation>Nur nach Wert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest that leave every must as it is</source>
      <translation>Die wenigsten, die jedes Muss-Kriterium lassen, wie es ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open answers</source>
      <translation>Offene Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest of the answers that are still open</source>
      <translation>Die wenigsten der noch offenen Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The least change of weights</source>
      <translation>Die kleinste Änderung der Gewichte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What puts each other tool first</source>
      <translation>Was jedes andere Tool nach vorn bringt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What would have to be otherwise</source>
      <translation>Was anders sein müsste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Try It</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Try this in What if: the project stays as it is</source>
      <translation>Das unter „Was wäre wenn“ ausprobieren: Das Projekt bleibt, wie es ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Nothing of this kind puts it first: that is proven.</source>
      <translation>Nichts dieser Art bringt es nach vorn: Das ist bewiesen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open answers that cannot matter</source>
      <translation>Offene Antworten, die nichts ändern können</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest answers which, turned out otherwise, put it first</source>
      <translation>Die wenigsten Antworten, die es nach vorn bringen, wenn sie anders ausfallen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>By value</source>
      <translation>Nach Wert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The same with every must as it is</source>
      <translation>Dasselbe mit jedem Muss-Kriterium, wie es ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open ones</source>
      <translation>Offene</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Weight moved</source>
      <translation>Bewegtes Gewicht</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The least share of all weight that has to move</source>
      <translation>Der kleinste Anteil allen Gewichts, der sich bewegen muss</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Whose</source>
      <translation>Von wem</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What was asked</source>
      <translation>Was gefragt war</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Turns out</source>
      <translation>Fällt aus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Why it cannot matter</source>
      <translation>Warum sie nichts ändern kann</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Proof</source>
      <translation>Beweis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>“{text}” is no resolution: write one of {resolutions}.</source>
      <translation>„{text}“ ist keine Maßnahme: eine von {resolutions} schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>“{text}” is no date: write it as 2026-12-31.</source>
      <translation>„{text}“ ist kein Datum: als 2026-12-31 schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>number of days</source>
      <translation>Anzahl der Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Gap</source>
      <translation>Lücke</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Support {support}</source>
      <translation>Erfüllungsgrad {support}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Resolution</source>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>If done</source>
      <translation>Wenn umgesetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>What this resolution alone adds: points of coverage / points of end to end (for a work-around: cases that people carry on by hand)</source>
      <translation>Was diese Maßnahme allein bringt: Punkte Abdeckung / Punkte Durchgängigkeit (bei einer Umgehung: Fälle, die Menschen von Hand weiterführen)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Effort, days</source>
      <translation>Aufwand, Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Configure, add-on and build count as support of that level once done (a level’s value is set in the settings). Change the process: nobody asks for it any longer. Work around by hand: the tool covers no more, but people carry the case on. Accept: the gap stays.</source>
      <translation>Konfigurieren, Add-on und Entwickeln zählen nach der Umsetzung als Erfüllungsgrad dieser Stufe (ihr Wert steht in den Einstellungen). Prozess ändern: Niemand verlangt es mehr. Von Hand umgehen: Das Tool deckt nicht mehr ab, aber Menschen führen den Fall weiter. Akzeptieren: Die Lücke bleibt.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>It belongs to no step</source>
      <translation>Sie gehört zu keinem Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>{place}, and {count} more</source>
      <translation>{place} und {count} weitere</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Choose a resolution to see what it would do</source>
      <translation>Eine Maßnahme wählen, um zu sehen, was sie brächte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end, counting what people do by hand</source>
      <translation>Für sich umgesetzt bringt „{resolution}“ {coverage} Punkte Abdeckung und {end_to_end} Punkte Durchgängigkeit, Handarbeit mitgezählt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end</source>
      <translation>Für sich umgesetzt bringt „{resolution}“ {coverage} Punkte Abdeckung und {end_to_end} Punkte Durchgängigkeit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Write the gap register</source>
      <translation>Das Lückenregister schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Gap register</source>
      <translation>Lückenregister</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take a gap register back</source>
      <translation>Ein Lückenregister zurückholen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{file} decides nothing differently from the register here.</source>
      <translation>{file} entscheidet nichts anders als das Register hier.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take {decisions} from {file}</source>
      <translation>{decisions} aus {file} übernehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{count} Decision</source>
      <extracomment>{count} Decisions</extracomment>
      <translation>
        <numerusform>{count} Entscheidung</numerusform>
        <numerusform>{count} Entscheidungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>This is no gap register that ITSM Fit wrote: write one first.</source>
      <translation>Das ist kein Lückenregister, das ITSM Fit geschrieben hat: zuerst eines schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take the gap register back</source>
      <translation>Das Lückenregister zurückholen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>What the sheet changes</source>
      <translation>Was das Blatt ändert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take {changes}</source>
      <translation>{changes} übernehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>change</source>
      <extracomment>changes</extracomment>
      <translation>
        <numerusform>Änderung</numerusform>
        <numerusform>Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{file} decides {gaps} differently from the register here.</source>
      <translation>{file} entscheidet {gaps} anders als das Register hier.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>To decide</source>
      <translation>Zu entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps without a resolution</source>
      <translation>Lücken ohne Maßnahme</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps with a resolution</source>
      <translation>Lücken mit einer Maßnahme</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps that should have been closed by now</source>
      <translation>Lücken, die schon geschlossen sein sollten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Closed or gone</source>
      <translation>Geschlossen oder weg</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decisions about what is no gap any longer</source>
      <translation>Entscheidungen zu dem, was keine Lücke mehr ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every row</source>
      <translation>Jede Zeile</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Any resolution</source>
      <translation>Jede Maßnahme</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Filter by id, text, step, owner or note</source>
      <translation>Nach ID, Text, Schritt, Verantwortlichen oder Notiz filtern</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Not answered too</source>
      <translation>Auch Unbeantwortetes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Show requirements that a tool has not answered</source>
      <translation>Anforderungen zeigen, die ein Tool nicht beantwortet hat</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve selected</source>
      <translation>Ausgewählte entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Change the process…</source>
      <translation>Prozess ändern …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write a sheet…</source>
      <translation>Blatt schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Take a sheet back…</source>
      <translation>Blatt zurückholen …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write a backlog…</source>
      <translation>Backlog schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write the gaps of a tool as work items that Jira or Azure DevOps imports</source>
      <translation>Die Lücken eines Tools als Arbeitseinträge schreiben, die Jira oder Azure DevOps importiert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gaps yet: draw processes that ask for something, and add the answers of at least one tool.</source>
      <translation>Noch keine Lücken: Prozesse zeichnen, die etwas verlangen, und die Antworten mindestens eines Tools hinzufügen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gathering the gaps</source>
      <translation>Lücken werden gesammelt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>All tools</source>
      <translation>Alle Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every process</source>
      <translation>Jeder Prozess</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Not answered too {count}</source>
      <translation>Auch Unbeantwortetes {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gaps yet: give the steps what they ask of a tool.</source>
      <translation>Noch keine Lücken: den Schritten geben, was sie von einem Tool verlangen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every requirement that weighs is met.</source>
      <translation>Jede Anforderung, die wiegt, ist erfüllt.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gap is known, but {requirements} waits for an answer.</source>
      <extracomment>No gap is known, but {requirements} wait for an answer.</extracomment>
      <translation>
        <numerusform>Es ist keine Lücke bekannt, aber {requirements} wartet auf eine Antwort.</numerusform>
        <numerusform>Es ist keine Lücke bekannt, aber {requirements} warten auf eine Antwort.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Choose a resolution for a gap, and what it would bring stands here.</source>
      <translation>Eine Maßnahme für eine Lücke wählen, dann steht hier, was sie brächte.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{tool}: nothing is decided yet.</source>
      <translation>{tool}: Noch ist nichts entschieden.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{tool}, with {resolutions} done: {figures}.</source>
      <translation>{tool}, nach {resolutions}: {figures}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>resolution</source>
      <extracomment>resolutions</extracomment>
      <translation>
        <numerusform>Maßnahme</numerusform>
        <numerusform>Maßnahmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve {gaps}</source>
      <translation>{gaps} entscheiden</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{count} Gap</source>
      <extracomment>{count} Gaps</extracomment>
      <translation>
        <numerusform>{count} Lücke</numerusform>
        <numerusform>{count} Lücken</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decide nothing</source>
      <translation>Nichts entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Choose a row whose requirement belongs to a step: the step is then shown on its drawing.</source>
      <translation>Eine Zeile wählen, deren Anforderung zu einem Schritt gehört: Der Schritt wird dann auf seiner Zeichnung gezeigt.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve {requirement}</source>
      <translation>{requirement} entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>What if “{step}” no longer asks {requirement}? That is tried in What if; take out or redraw the step here to change the process itself.</source>
      <translation>Was wäre, wenn „{step}“ nicht mehr {requirement} verlangte? Das wird unter „Was wäre wenn“ ausprobiert; den Schritt hier herausnehmen oder neu zeichnen, um den Prozess selbst zu ändern.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>For one requirement the process is bent to fit the tool</source>
      <extracomment>For {count} requirements the process is bent to fit the tool</extracomment>
      <translation>
        <numerusform>Für eine Anforderung wird der Prozess dem Tool angepasst</numerusform>
        <numerusform>Für {count} Anforderungen wird der Prozess dem Tool angepasst</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{bent}; nobody owns that for {requirements}.</source>
      <translation>{bent}; für {requirements} ist niemand verantwortlich.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>coverage {figure}</source>
      <translation>Abdeckung {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>end to end {figure}</source>
      <translation>durchgängig {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>with what people do by hand {figure}</source>
      <translation>mit Handarbeit {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{days} days of effort ({count} not estimated)</source>
      <translation>{days} Tage Aufwand ({count} nicht geschätzt)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{days} days of effort</source>
      <translation>{days} Tage Aufwand</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>The whole process</source>
      <translation>Der ganze Prozess</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>As drawn</source>
      <translation>Wie gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>Hardest first</source>
      <translation>Schwerste zuerst</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>Most different first</source>
      <translation>Größte Unterschiede zuerst</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>one-off</source>
      <translation>einmalig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>running</source>
      <translation>laufend</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>work on gaps</source>
      <translation>Arbeit an Lücken</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>switching</source>
      <translation>Wechsel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>? at least {amount}</source>
      <translation>? mindestens {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>What each tool costs over the years</source>
      <translation>Was jedes Tool über die Jahre kostet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Fit against cost</source>
      <translation>Eignung zu Kosten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Which tools are worth their price</source>
      <translation>Welche Tools ihren Preis wert sind</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Price points</source>
      <translation>Preispunkte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Points for prices, and why they go by a fixed ceiling</source>
      <translation>Punkte für Preise, und warum sie sich nach einem festen Höchstpreis richten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Money</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Add item</source>
      <translation>Position hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Remove item</source>
      <translation>Position entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost items</source>
      <translation>Kostenpositionen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Settings of money</source>
      <translation>Einstellungen der Kosten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost of ownership by tool</source>
      <translation>Gesamtkosten je Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Adding up costs</source>
      <translation>Kosten werden zusammengezählt</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>year</source>
      <extracomment>years</extracomment>
      <translation>
        <numerusform>Jahr</numerusform>
        <numerusform>Jahre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>cost item</source>
      <extracomment>cost items</extracomment>
      <translation>
        <numerusform>Kostenposition</numerusform>
        <numerusform>Kostenpositionen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Write what each vendor charges into the table of cost items, or paste it there.</source>
      <translation>In die Tabelle der Kostenpositionen schreiben, was jeder Anbieter verlangt, oder es dort einfügen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{count} cases</source>
      <translation>{count} Fälle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost of ownership over {years} in {currency}</source>
      <translation>Gesamtkosten über {years} in {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{figure} (dashed: possible)</source>
      <translation>{figure} (gestrichelt: möglich)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Choose the cost item to remove first.</source>
      <translation>Zuerst die Kostenposition wählen, die entfernt werden soll.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Remove {items}</source>
      <translation>{items} entfernen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost Item</source>
      <extracomment>Cost Items</extracomment>
      <translation>
        <numerusform>Kostenposition</numerusform>
        <numerusform>Kostenpositionen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tool}: the requirements that take work, {days} days in all</source>
      <translation>{tool}: die Anforderungen, die Arbeit machen, zusammen {days} Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>There is no tool “{tool}” in this project: write its name as on the page Tools.</source>
      <translation>In diesem Projekt gibt es kein Tool „{tool}“: seinen Namen schreiben wie auf der Seite Tools.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Efficient: {tools}; every other tool costs more or fits less than one of these.</source>
      <translation>Effizient: {tools}; jedes andere Tool kostet mehr oder passt weniger als eines davon.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Efficient: {tools}.</source>
      <translation>Effizient: {tools}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>No tool’s cost is known yet: point at a cost to see what is missing.</source>
      <translation>Noch sind von keinem Tool die Kosten bekannt: auf Kosten zeigen, um zu sehen, was fehlt.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>The cost of {tools} is open.</source>
      <translation>Die Kosten von {tools} sind offen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Only the cost of {tool} is known</source>
      <translation>Nur die Kosten von {tool} sind bekannt</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tools} costs least of those whose cost is known</source>
      <extracomment>{tools} cost least of those whose cost is known</extracomment>
      <translation>
        <numerusform>{tools} kostet unter denen mit bekannten Kosten am wenigsten</numerusform>
        <numerusform>{tools} kosten unter denen mit bekannten Kosten am wenigsten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tools} costs least</source>
      <extracomment>{tools} cost least</extracomment>
      <translation>
        <numerusform>{tools} kostet am wenigsten</numerusform>
        <numerusform>{tools} kosten am wenigsten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>State a ceiling price among the settings, fixed before the bids are opened, to give prices points.</source>
      <translation>In den Einstellungen einen Höchstpreis angeben, der vor dem Öffnen der Angebote feststeht, dann bekommen Preise Punkte.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>A price of 0 earns 100 points, {ceiling} and more earn none, in a straight line between. The points stand in the table of costs.</source>
      <translation>Ein Preis von 0 bekommt 100 Punkte, {ceiling} und mehr keine, dazwischen linear. Die Punkte stehen in der Tabelle der Kosten.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>“{text}” is no way to pay: write {ways}.</source>
      <translation>„{text}“ ist keine Zahlungsweise: {ways} schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>amount of {tool}</source>
      <translation>Betrag von {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>amount of the item</source>
      <translation>Betrag der Position</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>New item</source>
      <translation>Neue Position</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Whose offer the item is part of</source>
      <translation>Zu wessen Angebot die Position gehört</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Item</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid</source>
      <translation>Zahlbar</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Once, a year, for each user, or for each ticket</source>
      <translation>Einmal, jährlich, je Benutzer oder je Ticket</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Amount in {currency}</source>
      <translation>Betrag in {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Blank: not told yet. The tool’s total stays open until it is, and until an amount in another currency is written anew in this one</source>
      <translation>Leer: noch nicht genannt. Bis dahin bleibt die Summe des Tools offen, und ebenso, bis ein Betrag in anderer Währung in dieser neu geschrieben ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Say first which tool is in use today.</source>
      <translation>Zuerst angeben, welches Tool heute in Gebrauch ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The {setting} needs a number.</source>
      <translation>Hier ist eine Zahl nötig: {setting}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>number of years</source>
      <translation>Anzahl der Jahre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The number of years is a whole number.</source>
      <translation>Die Anzahl der Jahre ist eine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>discount rate</source>
      <translation>Abzinsungssatz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>days for {level}</source>
      <translation>Tage für {level}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work, {level}</source>
      <translation>Arbeitstage, {level}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days that a requirement takes when the tool’s answer is “{level}”</source>
      <translation>Tage, die eine Anforderung braucht, wenn die Antwort des Tools „{level}“ ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Over how many years costs are added up</source>
      <translation>Über wie viele Jahre Kosten zusammengezählt werden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Discount rate a year</source>
      <translation>Abzinsungssatz im Jahr</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Yearly costs fall due at the end of each year and count less the later they are</source>
      <translation>Jährliche Kosten werden am Ende jedes Jahres fällig und zählen umso weniger, je später sie anfallen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Users</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>number of users</source>
      <translation>Anzahl der Benutzer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>For prices per user</source>
      <translation>Für Preise je Benutzer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Tickets a month</source>
      <translation>Tickets je Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>tickets a month</source>
      <translation>Tickets je Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>For prices per ticket; blank takes the cases a month of all processes</source>
      <translation>Für Preise je Ticket; leer nimmt die Fälle je Monat aller Prozesse</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Day rate</source>
      <translation>Tagessatz</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>day rate</source>
      <extracomment>day rates</extracomment>
      <translation>
        <numerusform>Tagessatz</numerusform>
        <numerusform>Tagessätze</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>What a day of work on gaps costs</source>
      <translation>Was ein Tag Arbeit an Lücken kostet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Ceiling price</source>
      <translation>Höchstpreis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>ceiling price</source>
      <translation>Höchstpreis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>A price that earns no points, fixed before the bids are opened</source>
      <translation>Ein Preis, der keine Punkte mehr bringt; er steht vor dem Öffnen der Angebote fest</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>A sign or code</source>
      <translation>Ein Zeichen oder Kürzel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>In use today</source>
      <translation>Heute in Gebrauch</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The tool to stay with or to leave; one that is not in the project is added, to be answered by hand</source>
      <translation>Das Tool, bei dem geblieben oder das verlassen wird; eines, das nicht im Projekt ist, wird hinzugefügt und von Hand beantwortet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Cost of switching</source>
      <translation>Kosten des Wechsels</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>cost of switching</source>
      <translation>Kosten des Wechsels</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid once for moving from the tool in use to any other</source>
      <translation>Einmal bezahlt für den Wechsel vom heutigen Tool zu einem anderen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of switching</source>
      <translation>Tage für den Wechsel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>days of switching</source>
      <translation>Tage für den Wechsel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work for moving from the tool in use to any other, at the day rate</source>
      <translation>Arbeitstage für den Wechsel vom heutigen Tool zu einem anderen, zum Tagessatz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>One-off, running over the years, work on gaps and switching, in this order</source>
      <translation>Einmalig, laufend über die Jahre, Arbeit an Lücken und Wechsel, in dieser Reihenfolge</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The figure that the ranking goes by</source>
      <translation>Die Größe, die den Rang bestimmt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Efficient</source>
      <translation>Effizient</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>✓ yes</source>
      <translation>✓ ja</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>No other tool is cheaper without fitting less, or fits better without costing more</source>
      <translation>Kein anderes Tool ist günstiger, ohne weniger zu passen, oder passt besser, ohne mehr zu kosten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>100 at a price of 0, falling in a straight line to 0 at the ceiling price</source>
      <translation>100 bei einem Preis von 0, linear fallend auf 0 beim Höchstpreis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>One-off</source>
      <translation>Einmalig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid at the start</source>
      <translation>Zu Beginn bezahlt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Running</source>
      <translation>Laufend</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Yearly costs over the years, discounted</source>
      <translation>Jährliche Kosten über die Jahre, abgezinst</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work on gaps at the day rate</source>
      <translation>Arbeitstage an Lücken zum Tagessatz</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Switching</source>
      <translation>Wechsel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid once for leaving the tool in use</source>
      <translation>Einmal bezahlt, um das heutige Tool zu verlassen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>missing: {reason}</source>
      <translation>fehlt: {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>work on gaps: {days} days at {rate} a day</source>
      <translation>Arbeit an Lücken: {days} Tage zu {rate} je Tag</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>open answers could add up to {days} days, {amount}</source>
      <translation>offene Antworten könnten bis zu {days} Tage hinzufügen, {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by coverage</source>
      <translation>Rang nach Abdeckung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by coverage as proven today; this changes the project, Undo takes it back</source>
      <translation>Rang nach der heute belegten Abdeckung; das ändert das Projekt, Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by end to end</source>
      <translation>Rang nach Durchgängigkeit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by the share of cases carried, as proven today; this changes the project, Undo takes it back</source>
      <translation>Rang nach dem heute belegten Anteil getragener Fälle; das ändert das Projekt, Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show end to end</source>
      <translation>Durchgängigkeit zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show coverage</source>
      <translation>Abdeckung zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show or hide the other sentences</source>
      <translation>Die übrigen Sätze zeigen oder ausblenden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>What is missing</source>
      <translation>Was fehlt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>The answers that vendors still owe, those first that can change the ranking most</source>
      <translation>Die Antworten, die Anbieter noch schulden; zuerst die, die die Rangliste am meisten ändern können</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Order of the rows</source>
      <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Filter rows</source>
      <translation>Zeilen filtern</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Eligible only</source>
      <translation>Nur wählbare</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Leave out the tools that fail a must</source>
      <translation>Tools weglassen, die ein Muss-Kriterium verfehlen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Copy the selected cells, or the whole map, for a spreadsheet (Ctrl+C)</source>
      <translation>Die ausgewählten Zellen oder die ganze Übersicht für eine Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show this process as drawn, painted by the chosen tool</source>
      <translation>Diesen Prozess wie gezeichnet zeigen, gefärbt nach dem gewählten Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Processes and tools</source>
      <translation>Prozesse und Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Fewer sentences</source>
      <translation>Weniger Sätze</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/overview.py" />
      <source>{count} more sentence</source>
      <extracomment>{count} more sentences</extracomment>
      <translation>
        <numerusform>{count} weiterer Satz</numerusform>
        <numerusform>{count} weitere Sätze</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Back to {place}</source>
      <translation>Zurück zu {place}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: what it says to {requirement}</source>
      <translation>{tool}: was es zu {requirement} sagt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: the musts that are unmet or open</source>
      <translation>{tool}: die nicht erfüllten oder offenen Muss-Kriterien</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: all answers</source>
      <translation>{tool}: alle Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Ranks, behind eligibility: its proven end decides</source>
      <translation>Bestimmt den Rang, nach der Wählbarkeit: Der belegte Stand entscheidet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Weighted support of all requirements: solid is proven, hatched is possible</source>
      <translation>Gewichteter Erfüllungsgrad aller Anforderungen: voll ist belegt, schraffiert ist möglich</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Share of cases that the tool carries from start to end: solid is proven, hatched is possible</source>
      <translation>Anteil der Fälle, die das Tool von Start bis Ende trägt: voll ist belegt, schraffiert ist möglich</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Bent</source>
      <translation>Angepasst</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Requirements for which a process is to be changed to fit the tool</source>
      <translation>Anforderungen, für die ein Prozess dem Tool angepasst werden soll</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>({who} insists)</source>
      <translation>({who} besteht darauf)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Not eligible when a must is unmet, open while one waits for an answer</source>
      <translation>Nicht wählbar, wenn ein Muss-Kriterium nicht erfüllt ist; offen, solange eines auf eine Antwort wartet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Musts the tool fails. Enter shows them</source>
      <translation>Muss-Kriterien, die das Tool verfehlt. Enter zeigt sie</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Musts that wait for an answer. Enter shows them</source>
      <translation>Muss-Kriterien, die auf eine Antwort warten. Enter zeigt sie</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Every requirement</source>
      <translation>Jede Anforderung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Decisive</source>
      <translation>Entscheidend</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that tell the tools apart, those that do most first</source>
      <translation>Anforderungen, die die Tools unterscheiden, die wirksamsten zuerst</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody meets</source>
      <translation>Erfüllt keines</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that no tool is shown to meet</source>
      <translation>Anforderungen, deren Erfüllung kein Tool zeigt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Only one meets</source>
      <translation>Erfüllt nur eines</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that one tool meets and no other can</source>
      <translation>Anforderungen, die ein Tool erfüllt und kein anderes erfüllen kann</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that wait for the answer of some tool</source>
      <translation>Anforderungen, die auf die Antwort eines Tools warten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Gates</source>
      <translation>Ausschlüsse</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Musts that a tool fails or leaves open, and who insists</source>
      <translation>Muss-Kriterien, die ein Tool verfehlt oder offen lässt, und wer darauf besteht</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Not asked for</source>
      <translation>Nicht verlangt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Rows of the vendors’ tables that no requirement asks for</source>
      <translation>Zeilen der Anbietertabellen, die keine Anforderung verlangt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Filter by id, text, process or tool</source>
      <translation>ID, Text, Prozess oder Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements and who meets them</source>
      <translation>Anforderungen und wer sie erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Features that no requirement asks for</source>
      <translation>Funktionen, die keine Anforderung verlangt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirements yet: give the steps what they ask of a tool.</source>
      <translation>Noch keine Anforderungen: den Schritten geben, was sie von einem Tool verlangen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{rows} of the vendors’ tables that no requirement asks for: offered, not scored.</source>
      <translation>{rows} der Anbietertabellen, die keine Anforderung verlangt: angeboten, nicht gewertet.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements}, and no tool has answered yet.</source>
      <translation>{requirements}, und noch hat kein Tool geantwortet.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>All tools: {requirement} {text}</source>
      <translation>Alle Tools: {requirement} {text}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>What the vendors offer</source>
      <translation>Was die Anbieter anbieten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Answered by</source>
      <translation>Beantwortet von</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No tool answers it</source>
      <translation>Kein Tool beantwortet sie</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Cell</source>
      <translation>Zelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Who meets it</source>
      <translation>Wer sie erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>One tile a tool in ranking order: support at least the must threshold, open, or below it</source>
      <translation>Ein Feld je Tool, in der Reihenfolge der Rangliste: Erfüllungsgrad mindestens beim Muss-Schwellenwert, offen oder darunter</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Decides</source>
      <translation>Entscheidet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Its part of what tells the tools apart: effective weight × standard deviation of the proven support (the contrast intensity of CRITIC, Diakoulaki et al. 1995), as a share of all requirements</source>
      <translation>Ihr Anteil an dem, was die Tools unterscheidet: wirksames Gewicht × Standardabweichung des belegten Erfüllungsgrads (die Kontrastintensität von CRITIC, Diakoulaki et al. 1995), als Anteil an allen Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Parts coverage by</source>
      <translation>Trennt Abdeckung um</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>How far this requirement alone parts the coverage of the best and the worst tool</source>
      <translation>Wie weit diese Anforderung allein die Abdeckung des besten und des schlechtesten Tools auseinanderbringt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Who insists</source>
      <translation>Wer darauf besteht</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No reason is given.</source>
      <translation>Eine Begründung ist nicht angegeben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>The owner, else the source; why stands in the tip</source>
      <translation>Wer verantwortlich ist, sonst die Quelle; die Begründung steht im Hinweis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirement}: only {tool} meets it, and no other tool can. That may be its strength; it may also be that the requirement was written after one product. Ask who wrote it and which case needs it.</source>
      <translation>{requirement}: Nur {tool} erfüllt sie, und kein anderes Tool kann es. Das kann seine Stärke sein; es kann auch sein, dass die Anforderung nach einem Produkt geschrieben wurde. Fragen, wer sie geschrieben hat und welcher Fall sie braucht.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Met by: {tools}</source>
      <translation>Erfüllt von: {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>open: {tools}</source>
      <translation>offen: {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>not met by: {tools}</source>
      <translation>nicht erfüllt von: {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirement}: no tool has answered yet.</source>
      <translation>{requirement}: Noch hat kein Tool geantwortet.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody meets it, whatever they still answer.</source>
      <translation>Kein Tool erfüllt sie, was auch immer noch geantwortet wird.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>As a must it eliminates {tools}.</source>
      <translation>Als Muss-Kriterium schließt sie {tools} aus.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Of these {tools} fail nothing else.</source>
      <translation>Davon verfehlen {tools} sonst nichts.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>They fail nothing else.</source>
      <translation>Sonst verfehlen sie nichts.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{who} insists: {reason}</source>
      <translation>{who} besteht darauf: {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>no reason is given.</source>
      <translation>eine Begründung ist nicht angegeben.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody is named who insists on it.</source>
      <translation>Es ist nicht genannt, wer darauf besteht.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>With fewer than three tools it says nothing that only one meets a requirement.</source>
      <translation>Bei weniger als drei Tools besagt es nichts, dass nur eines eine Anforderung erfüllt.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements}, {tools}. Enter shows what each vendor says.</source>
      <translation>{requirements}, {tools}. Enter zeigt, was jeder Anbieter sagt.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} tells the tools apart; what all meet alike decides nothing, however heavy it is.</source>
      <extracomment>{requirements} tell the tools apart; what all meet alike decides nothing, however heavy it is.</extracomment>
      <translation>
        <numerusform>{requirements} unterscheidet die Tools; was alle gleich erfüllen, entscheidet nichts, so schwer es auch wiegt.</numerusform>
        <numerusform>{requirements} unterscheiden die Tools; was alle gleich erfüllen, entscheidet nichts, so schwer es auch wiegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is not shown to be met by any tool: drop it, build it, or keep asking.</source>
      <extracomment>{requirements} are not shown to be met by any tool: drop them, build them, or keep asking.</extracomment>
      <translation>
        <numerusform>{requirements} wird nachweislich von keinem Tool erfüllt: fallen lassen, entwickeln oder weiter fragen.</numerusform>
        <numerusform>{requirements} werden nachweislich von keinem Tool erfüllt: fallen lassen, entwickeln oder weiter fragen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is a must that a tool fails or leaves open.</source>
      <extracomment>{requirements} are musts that a tool fails or leaves open.</extracomment>
      <translation>
        <numerusform>{requirements} ist ein Muss-Kriterium, das ein Tool verfehlt oder offen lässt.</numerusform>
        <numerusform>{requirements} sind Muss-Kriterien, die ein Tool verfehlt oder offen lässt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is met by one tool alone: its strength, or written after its data sheet? Worth a look.</source>
      <extracomment>{requirements} are met by one tool alone: its strength, or written after its data sheet? Worth a look.</extracomment>
      <translation>
        <numerusform>{requirements} wird nur von einem Tool erfüllt: seine Stärke, oder nach seinem Datenblatt geschrieben? Einen Blick wert.</numerusform>
        <numerusform>{requirements} werden nur von einem Tool erfüllt: seine Stärke, oder nach seinem Datenblatt geschrieben? Einen Blick wert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} waits for the answer of at least one tool.</source>
      <extracomment>{requirements} wait for the answer of at least one tool.</extracomment>
      <translation>
        <numerusform>{requirements} wartet auf die Antwort mindestens eines Tools.</numerusform>
        <numerusform>{requirements} warten auf die Antwort mindestens eines Tools.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here tells the tools apart.</source>
      <translation>Keine Anforderung hier unterscheidet die Tools.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here is left unmet by every tool.</source>
      <translation>Keine Anforderung hier bleibt von allen Tools unerfüllt.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here is met by one tool alone.</source>
      <translation>Keine Anforderung hier wird nur von einem Tool erfüllt.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here waits for an answer.</source>
      <translation>Keine Anforderung hier wartet auf eine Antwort.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No must here is failed or left open by any tool.</source>
      <translation>Kein Muss-Kriterium hier wird von einem Tool verfehlt oder offen gelassen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scatter.py" />
      <source>{tool}: {share} for {amount}</source>
      <translation>{tool}: {share} für {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Rank and coverage of each tool</source>
      <translation>Rang und Abdeckung jedes Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Rank and end-to-end fit of each tool</source>
      <translation>Rang und Durchgängigkeit jedes Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Scenarios and tools</source>
      <translation>Szenarien und Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Comparing the scenarios</source>
      <translation>Szenarien werden verglichen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>{scenarios}, best in rank first from the left. Enter takes one up.</source>
      <translation>{scenarios}, von links nach Rang geordnet. Enter nimmt eines auf.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>scenario</source>
      <extracomment>scenarios</extracomment>
      <translation>
        <numerusform>Szenario</numerusform>
        <numerusform>Szenarien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>No scenario is kept yet: change something and keep it under a name.</source>
      <translation>Noch ist kein Szenario aufbewahrt: etwas ändern und unter einem Namen behalten.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Where it breaks</source>
      <translation>Wo es abreißt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What tools do not meet, and what is to be done about it</source>
      <translation>Was Tools nicht erfüllen, und was damit zu tun ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>How sure it is</source>
      <translation>Wie sicher es ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What could still change the ranking</source>
      <translation>Was die Rangliste noch ändern könnte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What it costs</source>
      <translation>Was es kostet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What the tools cost, one by one and as sets</source>
      <translation>Was die Tools kosten, einzeln und als Kombination</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Who leads</source>
      <translation>Wer vorn liegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>The ranking, and processes × tools</source>
      <translation>Die Rangliste, und Prozesse × Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Who meets each requirement, and which ones decide</source>
      <translation>Wer welche Anforderung erfüllt, und welche entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Gaps</source>
      <translation>Lücken</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What each tool does not meet, and what is to be done about it</source>
      <translation>Was jedes Tool nicht erfüllt, und was damit zu tun ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>How firm</source>
      <translation>Belastbarkeit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What other weights and the answers still owed could do to the ranking</source>
      <translation>Was andere Gewichte und die noch ausstehenden Antworten an der Rangliste ändern könnten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What if</source>
      <translation>Was wäre wenn</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Try other answers, weights, shares and thresholds beside the project</source>
      <translation>Andere Antworten, Gewichte, Anteile und Schwellenwerte neben dem Projekt ausprobieren</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What the tools cost over the years, and which are worth it</source>
      <translation>Was die Tools über die Jahre kosten, und welche es wert sind</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>The best sets of tools, and what they need to work together</source>
      <translation>Die besten Kombinationen von Tools, und was sie zum Zusammenarbeiten brauchen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Other criteria</source>
      <translation>Weitere Kriterien</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Cost, risk, training and whatever else decides, beside the fit</source>
      <translation>Kosten, Risiko, Schulung und was sonst entscheidet, neben der Eignung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Pages of the fit</source>
      <translation>Seiten der Eignung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>gone</source>
      <translation>weg</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>new {rank}</source>
      <translation>neu {rank}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>The bar is as it would be, the mark where the proven end is now</source>
      <translation>Der Balken zeigt, wie es wäre; die Marke, wo der belegte Stand jetzt liegt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As it would be; where it is another than now: now → then</source>
      <translation>Wie es wäre; wo es anders ist als jetzt: jetzt → dann</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As it would be; where it is another than now, the sign behind the arrow is that of now</source>
      <translation>Wie es wäre; wo es anders ist als jetzt, zeigt das Zeichen hinter dem Pfeil den jetzigen Stand</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{tool}: coverage {before} now, {after} then</source>
      <translation>{tool}: Abdeckung {before} jetzt, {after} dann</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{tool}: end to end {before} now, {after} then</source>
      <translation>{tool}: durchgängig {before} jetzt, {after} dann</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>asks nothing, or is not there</source>
      <translation>verlangt nichts oder ist nicht da</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>appears</source>
      <translation>erscheint</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>goes</source>
      <translation>verschwindet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Whether the weak link appears or goes</source>
      <translation>Ob die Schwachstelle erscheint oder verschwindet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As saved</source>
      <translation>Wie gespeichert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{count}, {refused} cannot be made</source>
      <translation>{count}, {refused} nicht möglich</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Rank and figure of {tool}</source>
      <translation>Rang und Wert von {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_control.py" />
      <source>Choose above what to change</source>
      <translation>Oben wählen, was geändert wird</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_control.py" />
      <source>Done</source>
      <translation>Umgesetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>New, kept nowhere</source>
      <translation>Neu, nicht behalten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Weak links</source>
      <translation>Schwachstellen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Steps that become weak links, or cease to be</source>
      <translation>Schritte, die Schwachstellen werden oder keine mehr sind</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>The processes whose figures for the chosen tool differ</source>
      <translation>Die Prozesse, deren Zahlen für das gewählte Tool sich unterscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Scenarios</source>
      <translation>Szenarien</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>All scenarios side by side</source>
      <translation>Alle Szenarien nebeneinander</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Keep as…</source>
      <translation>Behalten als …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Throw away</source>
      <translation>Wegwerfen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Apply to the project</source>
      <translation>Auf das Projekt anwenden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Changes tried</source>
      <translation>Ausprobierte Änderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Take the change back</source>
      <translation>Die Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Tools with the changes</source>
      <translation>Tools mit den Änderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Weak links that appear or go</source>
      <translation>Schwachstellen, die erscheinen oder verschwinden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Processes affected</source>
      <translation>Betroffene Prozesse</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Tried together with the {changes} already there: Undo takes it back.</source>
      <translation>Kommt zu dem hinzu, was schon ausprobiert wird ({changes}): Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>No scores yet: draw processes and add the answers of at least one tool.</source>
      <translation>Noch keine Ergebnisse: Prozesse zeichnen und die Antworten mindestens eines Tools hinzufügen.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{scenario} (changed)</source>
      <translation>{scenario} (geändert)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Nothing is tried yet: choose on the left what to change. The project stays as it is.</source>
      <translation>Noch ist nichts ausprobiert: links wählen, was geändert wird. Das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{tool} would lead instead of {first}.</source>
      <translation>{tool} läge vorn, anstelle von {first}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{tool} still leads.</source>
      <translation>{tool} liegt weiterhin vorn.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{links} would appear, {count} would go.</source>
      <translation>{links} würden erscheinen, {count} verschwinden.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>weak link</source>
      <extracomment>weak links</extracomment>
      <translation>
        <numerusform>Schwachstelle</numerusform>
        <numerusform>Schwachstellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{changes} cannot be made.</source>
      <translation>{changes} nicht möglich.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Changed to</source>
      <translation>Geändert in</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Why it cannot be made</source>
      <translation>Warum sie nicht möglich ist</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Keep as a scenario</source>
      <translation>Als Szenario behalten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Name of the scenario:</source>
      <translation>Name des Szenarios:</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Scenario 1</source>
      <translation>Szenario 1</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Rename the scenario</source>
      <translation>Das Szenario umbenennen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>New name:</source>
      <translation>Neuer Name:</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>What to change</source>
      <translation>Was geändert wird</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>Find by id, name or text</source>
      <translation>Nach ID, Name oder Text suchen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>What can be changed</source>
      <translation>Was sich ändern lässt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>As it is; behind the arrow, as it is tried</source>
      <translation>Wie es ist; hinter dem Pfeil, wie es ausprobiert wird</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>to {step}</source>
      <translation>zu {step}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Value of “{level}”</source>
      <translation>Wert von „{level}“</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Take out “{step}”</source>
      <translation>„{step}“ herausnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Take the step out</source>
      <translation>Den Schritt herausnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>“{step}” no longer asks {requirement}</source>
      <translation>„{step}“ verlangt nicht mehr {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Let it ask no longer</source>
      <translation>Ihn nicht mehr verlangen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Answer of a tool</source>
      <translation>Antwort eines Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Answer of a tool to a linked feature</source>
      <translation>Antwort eines Tools zu einer verknüpften Funktion</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Weight of a requirement</source>
      <translation>Gewicht einer Anforderung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Priority of a requirement</source>
      <translation>Priorität einer Anforderung</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Weight of a process</source>
      <translation>Gewicht eines Prozesses</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Share of a flow</source>
      <translation>Anteil eines Flusses</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Threshold, value of a level, or weight of a priority</source>
      <translation>Schwellenwert, Wert einer Stufe oder Gewicht einer Priorität</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Step of a process</source>
      <translation>Schritt eines Prozesses</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Resolution of a gap</source>
      <translation>Maßnahme zu einer Lücke</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Keep Scenario “{scenario}”</source>
      <translation>Szenario „{scenario}“ behalten</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Rename Scenario “{scenario}”</source>
      <translation>Szenario „{scenario}“ umbenennen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Throw Away Scenario “{scenario}”</source>
      <translation>Szenario „{scenario}“ wegwerfen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Apply Scenario “{scenario}”</source>
      <translation>Szenario „{scenario}“ anwenden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Apply What If</source>
      <translation>Was wäre wenn anwenden</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Trying the changes</source>
      <translation>Änderungen werden ausprobiert</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>The changes could not be scored. {error}</source>
      <translation>Die Änderungen ließen sich nicht durchrechnen. {error}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Word documents</source>
      <translation>Word-Dokumente</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>The fewest cases that show every step and must that the tool promises</source>
      <translation>Die wenigsten Fälle, die jeden zugesagten Schritt und jedes zugesagte Muss-Kriterium zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Promised and delivered</source>
      <translation>Zugesagt und geliefert</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Every promised requirement and what came of it</source>
      <translation>Jede zugesagte Anforderung und was daraus wurde</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Releases</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>How far the promises were shown, release by release</source>
      <translation>Wie weit die Zusagen gezeigt wurden, Version für Version</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the test…</source>
      <translation>Test schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take results in…</source>
      <translation>Ergebnisse aufnehmen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the annex…</source>
      <translation>Anhang schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Paths to be gone through</source>
      <translation>Pfade, die durchzugehen sind</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Looking for the fewest paths</source>
      <translation>Die wenigsten Pfade werden gesucht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Acceptance test {tool}</source>
      <translation>Abnahmetest {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Acceptance test</source>
      <translation>Abnahmetest</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the acceptance test</source>
      <translation>Den Abnahmetest schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Annex {tool}</source>
      <translation>Anhang {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Annex</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the annex</source>
      <translation>Den Anhang schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Reading results</source>
      <translation>Ergebnisse werden gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take Results In</source>
      <translation>Ergebnisse aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{results} taken in.</source>
      <translation>{results} aufgenommen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>result</source>
      <extracomment>results</extracomment>
      <translation>
        <numerusform>Ergebnis</numerusform>
        <numerusform>Ergebnisse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>These results are here already.</source>
      <translation>Diese Ergebnisse sind schon hier.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take results in</source>
      <translation>Ergebnisse aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Release that is tested</source>
      <translation>Getestete Version</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{tool} has nothing to show on a path</source>
      <translation>{tool} hat auf keinem Pfad etwas zu zeigen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>case shows</source>
      <extracomment>cases show</extracomment>
      <translation>
        <numerusform>Fall zeigt</numerusform>
        <numerusform>Fälle zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{cases} every step that {tool} carries, and fewer cannot</source>
      <translation>{cases} jeden Schritt, den {tool} trägt, und weniger genügen nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{cases} the steps that {tool} carries; fewer might</source>
      <translation>{cases} die Schritte, die {tool} trägt; weniger genügen vielleicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Still open, and no promise: {steps} and {musts}. The test lists them on its last sheet, to be asked first.</source>
      <translation>Noch offen und keine Zusage: {steps} und {musts}. Der Test führt sie auf seinem letzten Blatt, um zuerst nach ihnen zu fragen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>must</source>
      <extracomment>musts</extracomment>
      <translation>
        <numerusform>Muss-Kriterium</numerusform>
        <numerusform>Muss-Kriterien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>This is no acceptance test that ITSM Fit wrote.</source>
      <translation>Das ist kein Abnahmetest, den ITSM Fit geschrieben hat.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>not tested yet</source>
      <translation>noch nicht getestet</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>as promised</source>
      <translation>wie zugesagt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Path</source>
      <translation>Pfad</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Of all cases, those that make all of its choices</source>
      <translation>Von allen Fällen die, die alle seine Entscheidungen treffen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Promised</source>
      <translation>Zugesagt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Delivered</source>
      <translation>Geliefert</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Release</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Remarks</source>
      <translation>Bemerkungen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Tested on</source>
      <translation>Getestet am</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Shown</source>
      <translation>Gezeigt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>In part</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Failed</source>
      <translation>Durchgefallen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agree on a score</source>
      <translation>Eine Bewertung vereinbaren</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agree</source>
      <translation>Vereinbaren</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Choose the score</source>
      <translation>Die Bewertung wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agreed score</source>
      <translation>Vereinbarte Bewertung</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>open: agree on none</source>
      <translation>offen: keine vereinbaren</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Concentration</source>
      <translation>Konzentration</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Take the team’s own record</source>
      <translation>Eigene Quote des Teams nehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>What was assumed before goes on to count, like as many checks as the concentration says</source>
      <translation>Was vorher angenommen war, zählt weiter, wie so viele Prüfungen, wie die Konzentration angibt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Where does this chance come from?</source>
      <translation>Woher stammt diese Wahrscheinlichkeit?</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Grade</source>
      <translation>Grad</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Holds with a chance of</source>
      <translation>Hält mit Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Own checks</source>
      <translation>Eigene Prüfungen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Chance that a {grade} answer holds</source>
      <translation>Wahrscheinlichkeit, mit der eine Antwort vom Grad „{grade}“ hält</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Source of the chance of a {grade} answer</source>
      <translation>Quelle der Wahrscheinlichkeit einer Antwort vom Grad „{grade}“</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>How much alike vendors are: how reliable one is, is drawn once from a Beta distribution of this concentration around the chance of the grade, and its answers stand or fall with it.</source>
      <translation>Wie ähnlich Anbieter einander sind: Wie verlässlich einer ist, wird einmal aus einer Beta-Verteilung dieser Konzentration um die Wahrscheinlichkeit des Grades gezogen, und seine Antworten stehen oder fallen damit.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>These chances are assumptions until the team replaces them. What is expected follows from them; what is proven, and the ranking, do not.</source>
      <translation>Diese Wahrscheinlichkeiten sind Annahmen, bis das Team sie ersetzt. Was zu erwarten ist, folgt daraus; was belegt ist, und die Rangliste nicht.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Change How Likely Answers Hold</source>
      <translation>Ändern, wie wahrscheinlich Antworten halten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Judge something…</source>
      <translation>Etwas bewerten lassen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>What is asked…</source>
      <translation>Was gefragt wird …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Make a sheet…</source>
      <translation>Bogen erstellen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Take sheets in…</source>
      <translation>Bögen aufnehmen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Fill a sheet in…</source>
      <translation>Bogen ausfüllen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Agree…</source>
      <translation>Vereinbaren …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Decide about the sheet…</source>
      <translation>Über den Bogen entscheiden …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Letters for names in reports</source>
      <translation>Buchstaben für Namen in Berichten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheets</source>
      <translation>Bewertungsbögen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Scores side by side</source>
      <translation>Bewertungen nebeneinander</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Comparing the scores</source>
      <translation>Bewertungen werden verglichen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Judge {name}</source>
      <translation>{name} bewerten lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Say what is asked about {name}</source>
      <translation>Sagen, was zu {name} gefragt wird</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Vendor support</source>
      <translation>Support des Anbieters</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>New criterion</source>
      <translation>Neues Kriterium</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Something else…</source>
      <translation>Etwas anderes …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Ask {name}</source>
      <translation>{name} fragen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheet {name}</source>
      <translation>Bewertungsbogen {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheet</source>
      <translation>Bewertungsbogen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Write a score sheet</source>
      <translation>Einen Bewertungsbogen schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Make a score sheet</source>
      <translation>Einen Bewertungsbogen erstellen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Who is to judge?</source>
      <translation>Wer soll bewerten?</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Reading score sheets</source>
      <translation>Bewertungsbögen werden gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>somebody at this computer</source>
      <translation>jemand an diesem Computer</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{sheets} taken in.</source>
      <translation>{sheets} aufgenommen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>score sheet</source>
      <extracomment>score sheets</extracomment>
      <translation>
        <numerusform>Bewertungsbogen</numerusform>
        <numerusform>Bewertungsbögen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>These score sheets are here already.</source>
      <translation>Diese Bewertungsbögen sind schon hier.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Take score sheets in</source>
      <translation>Bewertungsbögen aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Fill a score sheet in</source>
      <translation>Einen Bewertungsbogen ausfüllen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{file} is filled in: send it back.</source>
      <translation>{file} ist ausgefüllt: zurücksenden.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{criterion} of {tools}: the score that is agreed, and why.</source>
      <translation>{criterion} von {tools}: die vereinbarte Bewertung, und warum.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Choose the score to agree on in the table first.</source>
      <translation>Zuerst in der Tabelle die Bewertung wählen, die vereinbart werden soll.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>the scores of {tool} by {name}</source>
      <translation>die Bewertungen von {tool} durch {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>the sheet of {name}</source>
      <translation>der Bogen von {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let {what} count, and say why.</source>
      <translation>Zählen lassen mit Begründung: {what}.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep {what} apart, and say why.</source>
      <translation>Nicht zählen lassen mit Begründung: {what}.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Decide about a score sheet</source>
      <translation>Über einen Bewertungsbogen entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let It Count</source>
      <translation>Zählen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep It Apart</source>
      <translation>Nicht zählen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Choose a sheet that came back in the table first</source>
      <translation>Zuerst in der Tabelle einen zurückgekommenen Bogen wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep the sheet apart…</source>
      <translation>Bogen nicht zählen lassen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let the sheet count…</source>
      <translation>Bogen zählen lassen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let the scores of {tool} count despite the conflict…</source>
      <translation>Bewertungen von {tool} trotz Interessenkonflikt zählen lassen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep the scores of {tool} apart…</source>
      <translation>Bewertungen von {tool} nicht zählen lassen …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Letters for Names in Reports</source>
      <translation>Buchstaben für Namen in Berichten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Nothing is judged by evaluators yet: say what, such as usability or a demonstration</source>
      <translation>Noch wird nichts von Bewertenden beurteilt: sagen, was, etwa Bedienbarkeit oder eine Vorführung</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{asked} asked, {back} back, {open} to agree on</source>
      <translation>{asked} gefragt, {back} zurück, {open} zu vereinbaren</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>score</source>
      <extracomment>scores</extracomment>
      <translation>
        <numerusform>Bewertung</numerusform>
        <numerusform>Bewertungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{criterion}: Kendall’s W {w:.2f} among {evaluators} over {judged} scored by all (p {p:.3f})</source>
      <translation>{criterion}: Kendalls W {w:.2f} unter {evaluators} über {judged}, von allen bewertet (p {p:.3f})</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>thing</source>
      <extracomment>things</extracomment>
      <translation>
        <numerusform>Gegenstand</numerusform>
        <numerusform>Gegenstände</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>asked</source>
      <translation>gefragt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>counts</source>
      <translation>zählt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>kept apart</source>
      <translation>getrennt aufbewahrt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Evaluator</source>
      <translation>Bewertende Person</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Conflict of interest</source>
      <translation>Interessenkonflikt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>{said} (before the last sheet)</source>
      <translation>{said} (vor dem letzten Bogen)</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Range</source>
      <translation>Spannweite</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Steps between the lowest and the highest score</source>
      <translation>Stufen zwischen der niedrigsten und der höchsten Bewertung</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Deviation</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>The standard deviation of the scores, in steps</source>
      <translation>Die Standardabweichung der Bewertungen, in Stufen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Comes to</source>
      <translation>Ergibt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>What was agreed; until then from the lowest to the highest score, never a mean</source>
      <translation>Was vereinbart wurde; bis dahin von der niedrigsten bis zur höchsten Bewertung, nie ein Mittel</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Agreed</source>
      <translation>Vereinbart</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Check first</source>
      <translation>Zuerst prüfen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>The answers whose check is worth most before deciding</source>
      <translation>Die Antworten, deren Prüfung vor der Entscheidung am meisten wert ist</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Every answer with what it rests on</source>
      <translation>Jede Antwort mit dem, worauf sie beruht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Expected</source>
      <translation>Zu erwarten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>What is expected of each tool, beside what is proven</source>
      <translation>Was von jedem Tool zu erwarten ist, neben dem Belegten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Chances</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>How likely answers of each grade are taken to hold</source>
      <translation>Wie wahrscheinlich Antworten jedes Grades halten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Filter by tool, id, text, words, witness or link</source>
      <translation>Tool, ID, Text, Worte, Zeuge, Link</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Grade…</source>
      <translation>Grad …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>It held</source>
      <translation>Es hielt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>It did not hold</source>
      <translation>Es hielt nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>What to check first</source>
      <translation>Was zuerst zu prüfen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Musts that rest on words</source>
      <translation>Muss-Kriterien, die auf Worten beruhen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Proven and expected figures</source>
      <translation>Belegte und zu erwartende Zahlen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Weighing what answers rest on</source>
      <translation>Worauf Antworten beruhen, wird abgewogen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Musts of {tool} that rest on answers which may not hold</source>
      <translation>Muss-Kriterien von {tool}, die auf Antworten beruhen, die vielleicht nicht halten</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>One answer is graded</source>
      <extracomment>{count} answers are graded</extracomment>
      <translation>
        <numerusform>Eine Antwort ist eingestuft</numerusform>
        <numerusform>{count} Antworten sind eingestuft</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Forget What Answers Rest On</source>
      <translation>Vergessen, worauf Antworten beruhen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;Grade…</source>
      <translation>&amp;Grad …</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;{number}  {grade}</source>
      <translation>&amp;{number}  {grade}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>We checked it: it &amp;held</source>
      <translation>Geprüft: es &amp;hielt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>We checked it: it did &amp;not hold</source>
      <translation>Geprüft: es hielt &amp;nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;Forget what it rests on</source>
      <translation>&amp;Vergessen, worauf sie beruht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>did not hold</source>
      <translation>hielt nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>not counted</source>
      <translation>nicht gezählt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Which answers</source>
      <translation>Welche Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Answers and what they rest on</source>
      <translation>Antworten und worauf sie beruhen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>✗ did not hold</source>
      <translation>✗ hielt nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>{grade} (not counted)</source>
      <translation>{grade} (nicht gezählt)</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>What it asks</source>
      <translation>Was verlangt wird</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Worth of a check</source>
      <translation>Wert einer Prüfung</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>What is gained, in points of the decision value, by choosing after the check in place of before</source>
      <translation>Was es bringt, in Punkten des Entscheidungswerts, nach der Prüfung statt davor zu wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>On</source>
      <translation>Am</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Witness</source>
      <translation>Zeuge</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Link or page</source>
      <translation>Link oder Seite</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Holds true</source>
      <translation>Hält</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>The chance that this one answer holds, once all checks above it in the list held</source>
      <translation>Die Wahrscheinlichkeit, dass diese eine Antwort hält, wenn alle Prüfungen darüber in der Liste gehalten haben</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Worth</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>How to check</source>
      <translation>Wie prüfen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Chance to be met</source>
      <translation>Wahrscheinlich erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>The chance that the must is met as things stand, before any check: all answers that it needs have to hold</source>
      <translation>Die Wahrscheinlichkeit, dass das Muss-Kriterium nach heutigem Stand erfüllt ist, vor jeder Prüfung: Alle Antworten, die es braucht, müssen halten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Coverage, expected</source>
      <translation>Abdeckung, zu erwarten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>End to end, expected</source>
      <translation>Durchgängig, zu erwarten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Every must met</source>
      <translation>Jedes Muss erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>The chance that every must is met: answers may fall, and those of one vendor go together</source>
      <translation>Die Wahrscheinlichkeit, dass jedes Muss-Kriterium erfüllt ist: Antworten können fallen, und die eines Anbieters fallen gemeinsam</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Answers by grade</source>
      <translation>Antworten nach Grad</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Did not hold</source>
      <translation>Hielten nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Score</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Score sheet of {name}</source>
      <translation>Bewertungsbogen von {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>No, I have none</source>
      <translation>Nein, keiner</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Yes, I have one</source>
      <translation>Ja, es besteht einer</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Names of tools with commas between; blank for all</source>
      <translation>Namen der Tools, durch Kommas getrennt; leer für alle</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Scores</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Save the Sheet</source>
      <translation>Bogen speichern</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>{scored} of {all} scored.</source>
      <translation>{scored} von {all} bewertet.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>{said} {off} off the scale: choose from the list.</source>
      <translation>{said} {off} nicht auf der Skala: aus der Liste wählen.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>“{name}” is none of the tools judged</source>
      <translation>„{name}“ gehört nicht zu den bewerteten Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Say first whether there is a conflict of interest</source>
      <translation>Zuerst angeben, ob ein Interessenkonflikt besteht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Do you have a conflict of interest?</source>
      <translation>Interessenkonflikt vorhanden?</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Which tools it concerns</source>
      <translation>Welche Tools er betrifft</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>What it is</source>
      <translation>Worin er besteht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Declaration of interests</source>
      <translation>Erklärung zu Interessen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>not checked by the team</source>
      <translation>vom Team nicht geprüft</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>checked by the team: it held</source>
      <translation>vom Team geprüft: es hielt</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>checked by the team: it did not hold</source>
      <translation>vom Team geprüft: es hielt nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>What it rests on</source>
      <translation>Worauf es beruht</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>https://… or page 12 of the manual</source>
      <translation>https://… oder Seite 12 des Handbuchs</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Name of a recording, a protocol or a contract</source>
      <translation>Name einer Aufnahme, eines Protokolls oder eines Vertrags</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{tool} answers nothing there any more.</source>
      <translation>{tool} antwortet dort nichts mehr.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Grade an Answer</source>
      <extracomment>Grade {count} Answers</extracomment>
      <translation>
        <numerusform>Eine Antwort einstufen</numerusform>
        <numerusform>{count} Antworten einstufen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{tool} says “{answer}” in {place}</source>
      <translation>{tool} sagt „{answer}“ in {place}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{count} answer</source>
      <extracomment>{count} answers</extracomment>
      <translation>
        <numerusform>{count} Antwort</numerusform>
        <numerusform>{count} Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>What evaluators are asked</source>
      <translation>Was Bewertende gefragt werden</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Judge each tool process by process</source>
      <translation>Jedes Tool Prozess für Prozess bewerten</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Ask This</source>
      <translation>So fragen</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Question to the evaluators</source>
      <translation>Frage an die Bewertenden</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Scale, the worst first, a word a line: “good = works without help”</source>
      <translation>Skala, das Schlechteste zuerst, ein Wort je Zeile: „gut = läuft ohne Hilfe“</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Evidence</source>
      <translation>Nachweise</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>What the answers rest on, and which to check first</source>
      <translation>Worauf die Antworten beruhen, und welche zu prüfen sind</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Evaluators</source>
      <translation>Bewertende</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Score sheets out and back, how far apart the scores are, and what is agreed</source>
      <translation>Bewertungsbögen hin und zurück, wie weit die Bewertungen auseinanderliegen, und was vereinbart ist</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Acceptance</source>
      <translation>Abnahme</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>The fewest cases that show what a tool promises, the test out and back, and what was delivered</source>
      <translation>Die wenigsten Fälle, die zeigen, was ein Tool zusagt, der Test hin und zurück, und was geliefert wurde</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Pages of judging</source>
      <translation>Seiten des Bewertens</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Each row that is not matched yet gets its likeliest requirement where that stands out in its sheet and more than one word speaks for it. Delete leaves one out.</source>
      <translation>Jede noch nicht zugeordnete Zeile bekommt ihre wahrscheinlichste Anforderung, wo diese in ihrem Blatt heraussticht und mehr als ein Wort dafür spricht. Entf lässt eine weg.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Stands out</source>
      <translation>Sticht heraus</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Its lead over the next requirement, and what the words beside the most telling one add, 0 to 1; the list begins with what stands out most</source>
      <translation>Ihr Vorsprung vor der nächsten Anforderung, und was die Wörter neben dem aussagekräftigsten hinzufügen, 0 bis 1; die Liste beginnt mit dem, was am meisten heraussticht</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Row of the table</source>
      <translation>Zeile der Tabelle</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Because of</source>
      <translation>Wegen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Accept all likely matches</source>
      <translation>Alle wahrscheinlichen Zuordnungen annehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Share that may be wrong</source>
      <translation>Anteil, der falsch sein darf</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Matches that are made</source>
      <translation>Entstehende Zuordnungen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Share that may be wrong, by estimate</source>
      <translation>Anteil, der nach Schätzung falsch sein darf</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>match</source>
      <extracomment>matches</extracomment>
      <translation>
        <numerusform>Zuordnung</numerusform>
        <numerusform>Zuordnungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Accept {matches}</source>
      <translation>{matches} annehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>To match</source>
      <translation>Zuzuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Matched</source>
      <translation>Zugeordnet</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All rows</source>
      <translation>Alle Zeilen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>◐ in part</source>
      <translation>◐ teilweise</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>✓ full</source>
      <translation>✓ voll</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>all of {count}</source>
      <translation>alle {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>any of {count}</source>
      <translation>eine von {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>How many rows are matched to it, and whether any or all of them are needed</source>
      <translation>Wie viele Zeilen ihr zugeordnet sind, und ob eine davon genügt oder alle nötig sind</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Filter the rows</source>
      <translation>Zeilen filtern</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Find any requirement</source>
      <translation>Anforderung suchen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Rows of the tables</source>
      <translation>Zeilen der Tabellen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Likeliest requirements</source>
      <translation>Wahrscheinlichste Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept all likely…</source>
      <translation>Alle wahrscheinlichen …</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match the row to the requirement in full, and go on (A or Enter)</source>
      <translation>Die Zeile der Anforderung voll zuordnen und weitergehen (A oder Enter)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match in part: half of the answer’s value counts (P)</source>
      <translation>Teilweise zuordnen: Der halbe Wert der Antwort zählt (P)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept and stay</source>
      <translation>Annehmen und bleiben</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match, and stay for another requirement (Space)</source>
      <translation>Zuordnen und für eine weitere Anforderung bleiben (Leertaste)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Never suggest this requirement for this row again, and undo their match (R or Delete)</source>
      <translation>Diese Anforderung für diese Zeile nie wieder vorschlagen und die Zuordnung aufheben (R oder Entf)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Go to the next row (N)</source>
      <translation>Zur nächsten Zeile gehen (N)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All or any</source>
      <translation>Alle oder eine</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Whether the requirement needs all of its rows or any one (L)</source>
      <translation>Ob die Anforderung alle ihre Zeilen braucht oder irgendeine (L)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Looking for matches</source>
      <translation>Zuordnungen werden gesucht</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Because of: {words}</source>
      <translation>Wegen: {words}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match the rows of all &amp;tools</source>
      <translation>Die Zeilen aller &amp;Tools zuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {requirement} in Part</source>
      <translation>{requirement} teilweise zuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {requirement}</source>
      <translation>{requirement} zuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>“{row}” is matched to {requirement} with a score of {score}: no more than one word speaks for it.</source>
      <translation>„{row}“ ist {requirement} mit einem Wert von {score} zugeordnet: Dafür spricht höchstens ein Wort.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Reject {requirement}</source>
      <translation>{requirement} ablehnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Any Rows for {requirement}</source>
      <translation>Eine Zeile genügt für {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All Rows for {requirement}</source>
      <translation>Alle Zeilen nötig für {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {rows}</source>
      <translation>{rows} zuordnen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/match/match_page.py" />
      <source>Row</source>
      <extracomment>Rows</extracomment>
      <translation>
        <numerusform>Zeile</numerusform>
        <numerusform>Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Best</source>
      <translation>Beste</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Which rows</source>
      <translation>Welche Zeilen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Whose rows</source>
      <translation>Wessen Zeilen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Every row answers its requirement by id or text</source>
      <translation>Jede Zeile beantwortet ihre Anforderung nach ID oder Text</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Nothing to match yet</source>
      <translation>Noch nichts zuzuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>{rows} of {count} to match</source>
      <translation>{rows} von {count} zuzuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>No row fits. The lists above show those of all tools, and the matched ones, too.</source>
      <translation>Keine Zeile passt. Die Listen oben zeigen auch die aller Tools und die zugeordneten.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Every row is matched. The list above shows the matched ones too.</source>
      <translation>Jede Zeile ist zugeordnet. Die Liste oben zeigt auch die zugeordneten.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Rows of spreadsheets that carry no requirement’s id or exact text appear here.</source>
      <translation>Zeilen von Tabellen, die keine ID und keinen genauen Text einer Anforderung tragen, erscheinen hier.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>The rows seem to be in {language}: suggestions go by spelling only, as the model knows English.</source>
      <translation>Die Zeilen scheinen auf {language} zu sein: Vorschläge richten sich nur nach der Schreibung, da das Modell nur Englisch kennt.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tick all parts</source>
      <translation>Alle Teile ankreuzen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tick the parts that a report usually has</source>
      <translation>Die Teile ankreuzen, die ein Bericht üblicherweise hat</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>All tools and answers</source>
      <translation>Alle Tools und Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tell of all, not only of the first tools and of what matters for the decision</source>
      <translation>Von allem berichten, nicht nur von den ersten Tools und dem, was für die Entscheidung zählt</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>The report holds</source>
      <translation>Der Bericht enthält</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>The scores are not ready yet: write the letters when they are.</source>
      <translation>Die Ergebnisse sind noch nicht fertig: die Briefe schreiben, sobald sie es sind.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>There is no tool yet: add the answers of at least one, and its bidder can be written to.</source>
      <translation>Es gibt noch kein Tool: die Antworten mindestens eines hinzufügen, dann lässt sich der Bieter anschreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Choose a folder for the letters</source>
      <translation>Einen Ordner für die Briefe wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Writing letters to {folder}</source>
      <translation>Briefe werden nach {folder} geschrieben</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/letters.py" />
      <source>letter</source>
      <extracomment>letters</extracomment>
      <translation>
        <numerusform>Brief</numerusform>
        <numerusform>Briefe</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>{letters} written to {folder}. {blanks}</source>
      <translation>{letters} nach {folder} geschrieben. {blanks}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Letters to bidders</source>
      <translation>Briefe an Bieter</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>choose who wins</source>
      <translation>wählen, wer gewinnt</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Winner</source>
      <translation>Gewinner</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Written as</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Each bidder gets its own scores with their reasons, the name and the scores of the winner, and nothing of the others. What only you know stands in square brackets, marked in yellow.</source>
      <translation>Jeder Bieter bekommt seine eigenen Bewertungen mit Begründung, den Namen und die Bewertungen des Gewinners, und nichts von den anderen. Was nur die ausschreibende Stelle weiß, steht gelb markiert in eckigen Klammern.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as usual</source>
      <translation>wie üblich</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose a logo</source>
      <translation>Ein Logo wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>A PNG or JPEG picture of at most 1 MB</source>
      <translation>Ein PNG- oder JPEG-Bild von höchstens 1 MB</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write reports without a logo</source>
      <translation>Berichte ohne Logo schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Colour of headings</source>
      <translation>Farbe der Überschriften</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Pick…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Pick the colour of headings</source>
      <translation>Die Farbe der Überschriften auswählen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Dates</source>
      <translation>Datumsangaben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Fit report: {project}</source>
      <translation>Eignungsbericht: {project}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Fit report</source>
      <translation>Eignungsbericht</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as the language writes them</source>
      <translation>wie in der Sprache üblich</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the logo of reports</source>
      <translation>Das Logo der Berichte wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the colour of reports</source>
      <translation>Die Farbe der Berichte wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>cannot be shown</source>
      <translation>nicht darstellbar</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo, {width} × {height} pixels</source>
      <translation>Logo, {width} × {height} Pixel</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo: {what}</source>
      <translation>Logo: {what}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Written as {ink}, darker, so that it can be read on white.</source>
      <translation>Geschrieben als {ink}, dunkler, damit es auf Weiß lesbar ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Name the organisation</source>
      <translation>Die Organisation nennen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Title the reports</source>
      <translation>Den Berichten einen Titel geben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write dates otherwise</source>
      <translation>Datumsangaben anders schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write numbers otherwise</source>
      <translation>Zahlen anders schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the language of reports</source>
      <translation>Die Sprache der Berichte wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Remove the logo of reports</source>
      <translation>Das Logo der Berichte entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>How it looks</source>
      <translation>Wie er aussieht</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as the program speaks</source>
      <translation>wie das Programm spricht</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stop drawing the pages</source>
      <translation>Das Zeichnen der Seiten anhalten</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Preview of the report</source>
      <translation>Vorschau des Berichts</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages…</source>
      <translation>Seiten werden gezeichnet …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages anew…</source>
      <translation>Seiten werden neu gezeichnet …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages of the report</source>
      <translation>Seiten des Berichts werden gezeichnet</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/preview.py" />
      <source>{count} page, as printed</source>
      <extracomment>{count} pages: how each part begins, as printed</extracomment>
      <translation>
        <numerusform>{count} Seite, wie gedruckt</numerusform>
        <numerusform>{count} Seiten: wie jeder Teil beginnt, wie gedruckt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stopping…</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>The drawing was stopped; it begins anew with the next change.</source>
      <translation>Das Zeichnen wurde angehalten; es beginnt neu mit der nächsten Änderung.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Page {number} of {pages}</source>
      <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>There is no process yet: draw one, or open a model.</source>
      <translation>Es gibt noch keinen Prozess: einen zeichnen oder ein Modell öffnen.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>In a tender the scores stay covered until a baseline is sealed.</source>
      <translation>In einer Ausschreibung bleiben die Ergebnisse verdeckt, bis ein Ausgangsstand versiegelt ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>The scores are not ready yet.</source>
      <translation>Die Ergebnisse sind noch nicht fertig.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>No tool has answered yet.</source>
      <translation>Noch kein Tool hat geantwortet.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Choose a template</source>
      <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>{project} processes</source>
      <translation>{project} Prozesse</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Selection</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Write the process book</source>
      <translation>Das Prozessbuch schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Process book</source>
      <translation>Prozessbuch</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Processes of the book</source>
      <translation>Prozesse des Buchs</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tick all processes</source>
      <translation>Alle Prozesse ankreuzen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tick no process</source>
      <translation>Keinen Prozess ankreuzen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tell what the tools make of each process</source>
      <translation>Berichten, was die Tools aus jedem Prozess machen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Write the book without a template</source>
      <translation>Das Buch ohne Vorlage schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>With every drawing, numbered steps, roles, hand-offs, decisions and requirements, in the look and the language of the reports.</source>
      <translation>Mit jeder Zeichnung, nummerierten Schritten, Rollen, Übergaben, Entscheidungen und Anforderungen, in Aussehen und Sprache der Berichte.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>a PDF takes none</source>
      <translation>ein PDF nimmt keine</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Write report…</source>
      <translation>Bericht schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Export drawing…</source>
      <translation>Zeichnung exportieren …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Process book…</source>
      <translation>Prozessbuch …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>The processes with their drawings, for people who do not open this program</source>
      <translation>Die Prozesse mit ihren Zeichnungen, für Leute, die dieses Programm nicht öffnen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Letters to bidders…</source>
      <translation>Briefe an Bieter …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>An assessment summary for each bidder: its scores against the winner’s</source>
      <translation>Eine Zusammenfassung der Bewertung für jeden Bieter: seine Bewertungen neben denen des Gewinners</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Take changes back…</source>
      <translation>Änderungen zurückholen …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Weights, levels, thresholds and answers changed in a report: take them or not</source>
      <translation>In einem Bericht geänderte Gewichte, Stufen, Schwellenwerte und Antworten: sie übernehmen oder nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>A workbook of your own that is filled where its cells say so, such as fit:ranking; all else stays</source>
      <translation>Eine eigene Arbeitsmappe, die gefüllt wird, wo ihre Zellen es sagen, etwa fit:ranking; alles andere bleibt</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Start one…</source>
      <translation>Eine beginnen …</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Save a template to start from, with a list of all that it can ask for</source>
      <translation>Eine Vorlage als Grundlage speichern, mit einer Liste von allem, was sie verlangen kann</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Write the report without a template</source>
      <translation>Den Bericht ohne Vorlage schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>There is nothing to report yet: open processes and the answers of at least one tool.</source>
      <translation>Noch gibt es nichts zu berichten: Prozesse und die Antworten mindestens eines Tools öffnen.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Workbook from the template</source>
      <translation>Arbeitsmappe aus der Vorlage</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Nothing to show yet.</source>
      <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Nothing is ticked.</source>
      <translation>Nichts ist angekreuzt.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{errors} in the models.</source>
      <translation>{errors} in den Modellen.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>No errors in the models.</source>
      <translation>Keine Fehler in den Modellen.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{held}. No tool has answered yet. {noticed}</source>
      <translation>{held}. Noch hat kein Tool geantwortet. {noticed}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{held}. {leader} ranks first ({eligible}): coverage {coverage}, end to end {end_to_end}. {noticed}</source>
      <translation>{held}. {leader} liegt vorn ({eligible}): Abdeckung {coverage}, durchgängig {end_to_end}. {noticed}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Take changes back from a report</source>
      <translation>Änderungen aus einem Bericht zurückholen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>{file} changes nothing here.</source>
      <translation>{file} ändert hier nichts.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Take {changes} from {file}</source>
      <translation>{changes} aus {file} übernehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>What the report changes</source>
      <translation>Was der Bericht ändert</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>What is not taken</source>
      <translation>Was nicht übernommen wird</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>The row in full</source>
      <translation>Die Zeile im Ganzen</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Here: {value}</source>
      <translation>Hier: {value}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>In the report: {value}</source>
      <translation>Im Bericht: {value}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/returned.py" />
      <source>place</source>
      <extracomment>places</extracomment>
      <translation>
        <numerusform>Stelle</numerusform>
        <numerusform>Stellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>{file} was changed in {places}.</source>
      <translation>{file} wurde an {places} geändert.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Tick what to take, with a click or Space.</source>
      <translation>Ankreuzen, was übernommen wird, mit Klick oder Leertaste.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>This is not taken, or was noticed:</source>
      <translation>Dies wird nicht übernommen oder fiel auf:</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>In the report</source>
      <translation>Im Bericht</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>changed here, too</source>
      <translation>auch hier geändert</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Filter by id, text, source or reason</source>
      <translation>Nach ID, Text, Quelle oder Begründung filtern</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Language of the requirements</source>
      <translation>Sprache der Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Open catalogue…</source>
      <translation>Katalog öffnen …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take a catalogue of your own (.toml) in its place</source>
      <translation>Stattdessen einen eigenen Katalog nehmen (.toml)</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Choose all shown</source>
      <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Choose none</source>
      <translation>Keine wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>What stands in [brackets] is asked for here as soon as the requirement is taken.</source>
      <translation>Was in [Klammern] steht, wird hier abgefragt, sobald die Anforderung übernommen wird.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add from the catalogue: {title}</source>
      <translation>Aus dem Katalog hinzufügen: {title}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>All groups ({count})</source>
      <translation>Alle Gruppen ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>such as {example}</source>
      <translation>etwa {example}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>in the project</source>
      <translation>im Projekt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take {id}</source>
      <translation>{id} nehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{id} rules a tool out that does not meet it</source>
      <translation>{id} schließt ein Tool aus, das sie nicht erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>The catalogue does not say from when on it would rule a tool out.</source>
      <translation>Der Katalog sagt nicht, ab wann sie ein Tool ausschlösse.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>To be filled in</source>
      <translation>Auszufüllen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add {count} requirement</source>
      <extracomment>Add {count} requirements</extracomment>
      <translation>
        <numerusform>{count} Anforderung hinzufügen</numerusform>
        <numerusform>{count} Anforderungen hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add requirements</source>
      <translation>Anforderungen hinzufügen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{count} knock-out</source>
      <extracomment>{count} knock-outs</extracomment>
      <translation>
        <numerusform>{count} K.-o.-Kriterium</numerusform>
        <numerusform>{count} K.-o.-Kriterien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{count} value is left open: checks tell, and no questionnaire goes out with it unasked</source>
      <extracomment>{count} values are left open: checks tell, and no questionnaire goes out with them unasked</extracomment>
      <translation>
        <numerusform>{count} Wert bleibt offen: Die Prüfung meldet ihn, und kein Fragebogen geht ungefragt mit ihm hinaus</numerusform>
        <numerusform>{count} Werte bleiben offen: Die Prüfung meldet sie, und kein Fragebogen geht ungefragt mit ihnen hinaus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Knock-out</source>
      <translation>K. o.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Depends on</source>
      <translation>Hängt ab von</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Requirements of the catalogue</source>
      <translation>Anforderungen des Katalogs</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Suggested</source>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Reading the catalogue</source>
      <translation>Katalog wird gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Open a catalogue</source>
      <translation>Einen Katalog öffnen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Add {requirements} from the Catalogue</source>
      <translation>{requirements} aus dem Katalog hinzufügen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogues.py" />
      <source>{count} Requirement</source>
      <extracomment>{count} Requirements</extracomment>
      <translation>
        <numerusform>{count} Anforderung</numerusform>
        <numerusform>{count} Anforderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Bars show how much of what each process asks is proven to be covered.</source>
      <translation>Balken zeigen, wie viel von dem, was jeder Prozess verlangt, nachweislich abgedeckt ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Bars show the share of each process’s cases that is proven to be carried from start to end.</source>
      <translation>Balken zeigen den Anteil der Fälle jedes Prozesses, der nachweislich von Start bis Ende getragen wird.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Weights by Choosing</source>
      <translation>Gewichte durch Wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Which of these two would you take?</source>
      <translation>Welches dieser beiden wäre besser?</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take A</source>
      <translation>A nehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>About equal</source>
      <translation>Etwa gleich</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take B</source>
      <translation>B nehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Ask on</source>
      <translation>Weiter fragen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Stop here</source>
      <translation>Hier aufhören</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Use as process weights</source>
      <translation>Als Prozessgewichte verwenden</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choose between Two</source>
      <translation>Zwischen zweien wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take Choices Back</source>
      <translation>Vergleiche zurücknehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Weigh the Processes as Chosen</source>
      <translation>Die Prozesse wie gewählt gewichten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Nobody’s profiles: these two are invented.</source>
      <translation>Profile keines Tools: Diese beiden sind erfunden.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>does not count:</source>
      <translation>zählt nicht:</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>about equal</source>
      <translation>etwa gleich</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>if all choices hold: {range}</source>
      <translation>wenn alle Vergleiche gelten: {range}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choices made</source>
      <translation>Bisherige Vergleiche</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>The selected choices, or the last one (Backspace)</source>
      <translation>Die ausgewählten Vergleiche oder der letzte (Rücktaste)</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>The central weights become those of the processes; Undo takes it back</source>
      <translation>Die zentralen Gewichte werden die der Prozesse; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>What the choices come to</source>
      <translation>Was die Vergleiche ergeben</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Shares of the weight, with the range of nine in ten</source>
      <translation>Anteile am Gewicht, mit dem Bereich von neun aus zehn</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{count} choice counts</source>
      <extracomment>{count} choices count</extracomment>
      <translation>
        <numerusform>{count} Vergleich zählt</numerusform>
        <numerusform>{count} Vergleiche zählen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>one in {many} may be wrong</source>
      <translation>einer von {many} darf falsch sein</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{said}; {more}</source>
      <translation>{said}; {more}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{left} of {all} tools can still come first if all choices hold</source>
      <translation>{left} von {all} Tools können noch vorn liegen, wenn alle Vergleiche gelten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{share} sure, {enough} is enough</source>
      <translation>{share} sicher, {enough} genügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>There is nothing to choose between: at least two processes have to ask something and weigh.</source>
      <translation>Es gibt nichts zu wählen: Mindestens zwei Prozesse müssen etwas verlangen und wiegen.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>No tool is shown here: these are weights alone.</source>
      <translation>Hier wird kein Tool gezeigt: Es geht allein um Gewichte.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>They narrow with each choice, and count under “as chosen” in How firm once there are scores.</source>
      <translation>Sie werden mit jedem Vergleich enger und zählen unter „wie gewählt“ bei Belastbarkeit, sobald es Ergebnisse gibt.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>If all choices hold, {tool} comes first whatever the weights.</source>
      <translation>Wenn alle Vergleiche gelten, liegt {tool} bei jedem Gewicht vorn.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{tool} comes first with {share}</source>
      <translation>{tool} liegt vorn mit {share}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choices {numbers} cannot all hold: take one of them back, or leave it to chance.</source>
      <translation>Die Vergleiche {numbers} können nicht alle gelten: einen davon zurücknehmen oder es dem Zufall überlassen.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/dragging.py" />
      <source>These steps ask for that already.</source>
      <translation>Diese Schritte verlangen das schon.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/dragging.py" />
      <source>Attach {requirements}</source>
      <translation>{requirements} zuweisen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>⚠ none yet</source>
      <translation>⚠ noch keine</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>“{text}” is no priority: write must, should, could or won’t.</source>
      <translation>„{text}“ ist keine Priorität: muss, soll, kann oder nicht schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>“{text}” says not how far it is agreed: write draft, agreed or withdrawn.</source>
      <translation>„{text}“ sagt nicht, wie weit sie abgestimmt ist: Entwurf, abgestimmt oder zurückgezogen schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Remark</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Approval</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is defined {count} times; the first counts. Give this one an id of its own.</source>
      <translation>{id} ist {count}-mal definiert; die erste zählt. Dieser eine eigene ID geben.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is only referred to: write its text here to define it.</source>
      <translation>Auf {id} wird nur verwiesen: ihren Text hier schreiben, um sie zu definieren.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} leaves {names} to be filled in: no vendor can answer that.</source>
      <translation>{id} lässt {names} zum Ausfüllen offen: Das kann kein Anbieter beantworten.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} still has the words of the template “{template}”: change it, or confirm that it is yours.</source>
      <translation>{id} hat noch die Worte der Vorlage „{template}“: ändern oder als eigene bestätigen.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is written elsewhere; what you change here changes it there too.</source>
      <translation>{id} steht anderswo geschrieben; was hier geändert wird, ändert sich auch dort.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>It is withdrawn: it weighs nothing and is asked of nobody.</source>
      <translation>Sie ist zurückgezogen: Sie wiegt nichts und niemand wird danach gefragt.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>No priority is stated, so it counts as should unless a vendor’s sheet states one.</source>
      <translation>Keine Priorität ist angegeben, also zählt sie als Soll, sofern das Blatt eines Anbieters keine nennt.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>The weight of each {priority}: write a number to give it one of its own.</source>
      <translation>Das Gewicht jeder Anforderung mit Priorität „{priority}“: eine Zahl schreiben, um ihr ein eigenes zu geben.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>How far those who decide have agreed; what is withdrawn asks nothing any more</source>
      <translation>Wie weit die Entscheidenden sich abgestimmt haben; Zurückgezogenes verlangt nichts mehr</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Who insists on it</source>
      <translation>Wer darauf besteht</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Where it comes from: a law, a standard, a workshop</source>
      <translation>Woher sie stammt: ein Gesetz, eine Norm, ein Workshop</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Why it is asked; who fails a must can be told</source>
      <translation>Warum sie verlangt wird; das lässt sich sagen, wenn ein Muss-Kriterium verfehlt wird</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>How it is seen to be met</source>
      <translation>Woran man sieht, dass sie erfüllt ist</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Ids of the requirements that it needs, with commas between them</source>
      <translation>IDs der Anforderungen, die sie braucht, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Done: nothing is left to do about it ({who})</source>
      <translation>Erledigt: Es ist nichts mehr daran zu tun ({who})</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Delete the comment ({who})</source>
      <translation>Den Kommentar löschen ({who})</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Where {id} comes from</source>
      <translation>Woher {id} stammt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>A law, a standard, a workshop</source>
      <translation>Ein Gesetz, eine Norm, ein Workshop</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Ids, with commas between them</source>
      <translation>IDs, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>A comment, signed {name}</source>
      <translation>Ein Kommentar, gezeichnet {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>not said</source>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Say Where {id} Comes From</source>
      <translation>Sagen, woher {id} stammt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Find a step</source>
      <translation>Einen Schritt suchen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Steps that can ask</source>
      <translation>Schritte, die Anforderungen stellen können</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>{process} (the whole process)</source>
      <translation>{process} (der ganze Prozess)</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>It asks for that already.</source>
      <translation>Er verlangt das schon.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Attach to {places}</source>
      <translation>{places} zuweisen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Attach</source>
      <translation>Zuweisen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Space ticks a step; each one ticked will ask for it too.</source>
      <translation>Leertaste kreuzt einen Schritt an; jeder angekreuzte verlangt es dann auch.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Refer to a requirement</source>
      <translation>Auf eine Anforderung verweisen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Find a requirement by id or text</source>
      <translation>Eine Anforderung nach ID oder Text suchen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Requirements of the project</source>
      <translation>Anforderungen des Projekts</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Refer to it</source>
      <translation>Darauf verweisen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Type to write, Enter takes it, Ctrl+Enter for all selected cells · Ctrl+D fills down · Ctrl+V pastes from Excel · drag an id onto Draw and a step</source>
      <translation>Tippen schreibt, Enter übernimmt, Strg+Enter für alle ausgewählten Zellen · Strg+D füllt nach unten · Strg+V fügt aus Excel ein · eine ID auf Zeichnen und einen Schritt ziehen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ needs mending · ↗ written elsewhere · ❐ still a template’s words · grey follows from the priority or a sheet</source>
      <translation>⚠ auszubessern · ↗ anderswo geschrieben · ❐ noch Worte einer Vorlage · grau folgt aus der Priorität oder einem Blatt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>All requirements</source>
      <translation>Alle Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Without a priority</source>
      <translation>Ohne Priorität</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Musts without a reason</source>
      <translation>Muss ohne Begründung</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Not agreed yet</source>
      <translation>Noch nicht abgestimmt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Ids used twice</source>
      <translation>Doppelte IDs</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Only referred to</source>
      <translation>Nur verwiesen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Still a template’s</source>
      <translation>Noch aus Vorlage</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>On no step</source>
      <translation>An keinem Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by no tool</source>
      <translation>Von keinem Tool erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by every tool</source>
      <translation>Von jedem Tool erfüllt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Filter by id, text, category, process or step</source>
      <translation>ID, Text, Kategorie, Prozess, Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Attach…</source>
      <translation>Zuweisen …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Weights…</source>
      <translation>Gewichte …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>By choosing…</source>
      <translation>Durch Wählen …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Catalogue…</source>
      <translation>Katalog …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Confirm {requirements} as Ours</source>
      <translation>{requirements} als eigene bestätigen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Fill In {requirements}</source>
      <translation>{requirements} ausfüllen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>No step asks for it: Attach lets steps do so.</source>
      <translation>Kein Schritt verlangt sie: Zuweisen lässt Schritte sie verlangen.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by</source>
      <translation>Erfüllt von</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Tools that meet it for certain, of all tools</source>
      <translation>Tools, die sie sicher erfüllen, von allen Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Where its words come from, as long as nobody has changed or confirmed them</source>
      <translation>Woher ihre Worte stammen, solange niemand sie geändert oder bestätigt hat</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>{met} of {all}</source>
      <translation>{met} von {all}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Attach to Steps…</source>
      <translation>Schritten zuweisen …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Fill In…</source>
      <translation>Ausfüllen …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>This Is Ours</source>
      <translation>Das ist unseres</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Which requirements</source>
      <translation>Welche Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Whose requirements</source>
      <translation>Wessen Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Let steps ask for the selected requirements</source>
      <translation>Schritte die ausgewählten Anforderungen verlangen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Weigh the selected requirements by order, swing or points</source>
      <translation>Die ausgewählten Anforderungen nach Rangfolge, Swing oder Punkten gewichten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Find the weights of the processes: which of these two would you take?</source>
      <translation>Die Gewichte der Prozesse finden: Welches dieser beiden wäre besser?</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Show where requirements come from: owner, source, reason, approval …</source>
      <translation>Zeigen, woher Anforderungen stammen: Verantwortliche, Quelle, Begründung, Freigabe …</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Take requirements in from a spreadsheet</source>
      <translation>Anforderungen aus einer Tabelle aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Write the sheet that can be edited and imported again</source>
      <translation>Das Blatt schreiben, das sich bearbeiten und wieder importieren lässt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Add requirements for hosting, data protection, security, exit …, with their sources</source>
      <translation>Anforderungen an Betrieb, Datenschutz, Sicherheit, Ausstieg … hinzufügen, mit ihren Quellen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>No requirements yet: add one, paste rows from Excel, or import a sheet</source>
      <translation>Noch keine Anforderungen: eine hinzufügen, Zeilen aus Excel einfügen oder ein Blatt importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>{count} {priority}</source>
      <translation>{count} {priority}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} with an id used twice</source>
      <translation>⚠ {count} mit doppelter ID</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} without a priority</source>
      <translation>⚠ {count} ohne Priorität</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} to be filled in</source>
      <translation>⚠ {count} auszufüllen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>❐ {count} still a template’s</source>
      <translation>❐ {count} noch aus Vorlage</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>In the tables of requirements</source>
      <translation>In den Tabellen der Anforderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Enter, F2, or writing</source>
      <translation>Enter, F2 oder Schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Edit the cell</source>
      <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Copy to and paste from a spreadsheet</source>
      <translation>In eine Tabelle kopieren und aus einer einfügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill down</source>
      <translation>Nach unten füllen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Add a requirement; delete the rows</source>
      <translation>Eine Anforderung hinzufügen; die Zeilen löschen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear the selected cells</source>
      <translation>Die ausgewählten Zellen leeren</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Select whole rows</source>
      <translation>Ganze Zeilen auswählen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Go to the step that asks</source>
      <translation>Zum Schritt gehen, der sie verlangt</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Weigh {requirements}</source>
      <translation>{requirements} gewichten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill Down {requirements}</source>
      <translation>{requirements} nach unten füllen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear {cells}</source>
      <translation>{cells} leeren</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/table.py" />
      <source>{count} Cell</source>
      <extracomment>{count} Cells</extracomment>
      <translation>
        <numerusform>{count} Zelle</numerusform>
        <numerusform>{count} Zellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Ctrl+Delete deletes requirements; an id cannot be empty.</source>
      <translation>Strg+Entf löscht Anforderungen; eine ID kann nicht leer sein.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Add a Requirement</source>
      <translation>Eine Anforderung hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Delete {requirements}</source>
      <translation>{requirements} löschen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste {requirements}</source>
      <translation>{requirements} einfügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>{requirements} pasted.</source>
      <translation>{requirements} eingefügt.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/table.py" />
      <source>line</source>
      <extracomment>lines</extracomment>
      <translation>
        <numerusform>Zeile</numerusform>
        <numerusform>Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>{lines} would stand below the table: Ctrl+Shift+V pastes them as new rows.</source>
      <translation>{lines} stünden unterhalb der Tabelle: Strg+Umschalt+V fügt sie als neue Zeilen ein.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste {cells}</source>
      <translation>{cells} einfügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Nothing was pasted: these columns follow from the drawing and the answers.</source>
      <translation>Nichts wurde eingefügt: Diese Spalten folgen aus der Zeichnung und den Antworten.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>This follows from the drawing and the answers; Ctrl+Enter goes to the step that asks.</source>
      <translation>Das folgt aus der Zeichnung und den Antworten; Strg+Enter geht zum Schritt, der es verlangt.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Delete Requirements</source>
      <translation>Anforderungen löschen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill Down</source>
      <translation>Nach unten füllen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Copy with Headings</source>
      <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste as New Rows</source>
      <translation>Als neue Zeilen einfügen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Change the {field} of {requirements}</source>
      <translation>{requirements}: {field} ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>Fill in {requirements}</source>
      <translation>{requirements} ausfüllen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>Fill in</source>
      <translation>Ausfüllen</translation>
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>What stays blank here stays to be filled in.</source>
      <translation>Was hier leer bleibt, ist weiterhin auszufüllen.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank-order centroid</source>
      <translation>Nach Rangfolge: Schwerpunkt der Ränge (ROC)</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights are the centre of all that agree with the order.</source>
      <translation>Das Wichtigste zuerst. Die Gewichte sind der Schwerpunkt aller, die zu der Rangfolge passen.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank sum</source>
      <translation>Nach Rangfolge: Rangsumme</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights fall in even steps.</source>
      <translation>Das Wichtigste zuerst. Die Gewichte fallen in gleichen Stufen.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank reciprocal</source>
      <translation>Nach Rangfolge: Kehrwert des Rangs</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights fall steeply after the first.</source>
      <translation>Das Wichtigste zuerst. Die Gewichte fallen nach dem ersten steil ab.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By swing</source>
      <translation>Nach Swing</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Think of every row at its worst. The one you would lift first has 100 points, each other its part of that.</source>
      <translation>Sich jede Zeile im schlechtesten Zustand denken. Die, die zuerst zu heben wäre, hat 100 Punkte, jede andere ihren Teil davon.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By points</source>
      <translation>Nach Punkten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Give each row points as you like; their sum does not matter.</source>
      <translation>Jeder Zeile beliebig Punkte geben; auf ihre Summe kommt es nicht an.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Weights of {requirements}</source>
      <translation>Gewichte von {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Together they weigh</source>
      <translation>Zusammen wiegen sie</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Rows, the most important first</source>
      <translation>Zeilen, das Wichtigste zuerst</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Apply weights</source>
      <translation>Gewichte anwenden</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Weigh</source>
      <translation>Gewichten</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Drag rows, or Alt+↑ and Alt+↓; F2 or a figure writes points.</source>
      <translation>Zeilen ziehen oder Alt+↑ und Alt+↓; F2 oder eine Ziffer schreibt Punkte.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>This is a tender: how tools do stays covered until a baseline is sealed</source>
      <translation>Dies ist eine Ausschreibung: Wie Tools abschneiden, bleibt verdeckt, bis ein Ausgangsstand versiegelt ist</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Seal…</source>
      <translation>Versiegeln …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Explain changes…</source>
      <translation>Änderungen erklären …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Compare with the baseline</source>
      <translation>Mit Ausgangsstand vergleichen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Certificate…</source>
      <translation>Siegelurkunde …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Verify…</source>
      <translation>Prüfen …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>On record</source>
      <translation>Im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>What the entry says</source>
      <translation>Was der Eintrag sagt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>What the entry that is chosen says, word for word, stands here.</source>
      <translation>Hier steht, was der gewählte Eintrag Wort für Wort sagt.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A new seal would freeze: {counts}</source>
      <translation>Ein neues Siegel würde einfrieren: {counts}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A seal freezes now: {counts}</source>
      <translation>Ein Siegel friert jetzt ein: {counts}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Seal anew…</source>
      <translation>Neu versiegeln …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Comparing with the baseline</source>
      <translation>Vergleich mit dem Ausgangsstand läuft</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>{count} change since is not explained yet</source>
      <extracomment>{count} changes since are not explained yet</extracomment>
      <translation>
        <numerusform>{count} Änderung seither ist noch nicht erklärt</numerusform>
        <numerusform>{count} Änderungen seither sind noch nicht erklärt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Later changes are allowed, and go on record with a reason.</source>
      <translation>Spätere Änderungen sind erlaubt und kommen mit Begründung ins Protokoll.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>❐ Still as a template had it: {parts}.</source>
      <translation>❐ Noch so wie in einer Vorlage: {parts}.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>⚠ To be filled in: {requirements}.</source>
      <translation>⚠ Auszufüllen: {requirements}.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Withdraw the seal</source>
      <translation>Das Siegel zurückziehen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>The seal stays in the log, and so does why it was withdrawn. In a tender figures are covered again.</source>
      <translation>Das Siegel bleibt im Protokoll, und ebenso, warum es zurückgezogen wurde. In einer Ausschreibung sind die Zahlen dann wieder verdeckt.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>How the tools do stays covered from now on, until a baseline is sealed.</source>
      <translation>Wie die Tools abschneiden, bleibt von nun an verdeckt, bis ein Ausgangsstand versiegelt ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Nothing is covered from now on. The log keeps that it was a tender.</source>
      <translation>Von nun an ist nichts verdeckt. Das Protokoll behält, dass es eine Ausschreibung war.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Declare a tender</source>
      <translation>Zur Ausschreibung erklären</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>End the tender</source>
      <translation>Die Ausschreibung beenden</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Declare</source>
      <translation>Erklären</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>End</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>There is no baseline any longer.</source>
      <translation>Es gibt keinen Ausgangsstand mehr.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed without an approval, which goes on record with it:</source>
      <translation>Ohne Freigabe versiegelt, was mit ins Protokoll kommt:</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>and {count} more</source>
      <extracomment>and {count} more</extracomment>
      <translation>
        <numerusform>und {count} weiterer</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed without an approval</source>
      <translation>Ohne Freigabe versiegelt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed on {when} by {by}</source>
      <translation>Versiegelt am {when} von {by}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>{count} deviation on record</source>
      <extracomment>{count} deviations on record</extracomment>
      <translation>
        <numerusform>{count} Abweichung im Protokoll</numerusform>
        <numerusform>{count} Abweichungen im Protokoll</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Not sealed: the seal was withdrawn</source>
      <translation>Nicht versiegelt: Das Siegel wurde zurückgezogen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Not sealed yet</source>
      <translation>Noch nicht versiegelt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Reason: {reason}</source>
      <translation>Begründung: {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A seal fixes the processes, the requirements with their weights, the thresholds, the levels and the method, so that nobody can later bend what is asked to the tool that answers it.</source>
      <translation>Ein Siegel hält die Prozesse fest, die Anforderungen mit ihren Gewichten, die Schwellenwerte, die Stufen und das Verfahren, damit niemand später das Verlangte dem Tool anpassen kann, das es beantwortet.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Chosen tool</source>
      <translation>Gewähltes Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What tipped the scales</source>
      <translation>Was den Ausschlag gab</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Accepted risks</source>
      <translation>In Kauf genommene Risiken</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>One a line</source>
      <translation>Ein Eintrag je Zeile</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Conditions</source>
      <translation>Bedingungen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Dissent</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>One a line, as Name: what they would have done</source>
      <translation>Einer je Zeile, als Name: was die Person getan hätte</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Put the decision on record</source>
      <translation>Entscheidung protokollieren</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Decisions on record</source>
      <translation>Entscheidungen im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What the decision says</source>
      <translation>Was die Entscheidung sagt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What the decision that is chosen says, word for word, stands here.</source>
      <translation>Hier steht, was die gewählte Entscheidung Wort für Wort sagt.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>There is no tool to decide for yet.</source>
      <translation>Es gibt noch kein Tool, für das zu entscheiden wäre.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>A decision is signed and says why.</source>
      <translation>Eine Entscheidung ist unterzeichnet und sagt, warum.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Nothing is decided yet</source>
      <translation>Noch nichts entschieden</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Decided: {tool}</source>
      <translation>Entschieden: {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>A decision goes on record with the ranking that it was made on, so that it can be held against it.</source>
      <translation>Eine Entscheidung kommt mit der Rangliste ins Protokoll, auf der sie beruht, damit sie daran gemessen werden kann.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Nothing that it was decided on has changed since.</source>
      <translation>Nichts, worauf sie beruht, hat sich seither geändert.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Changed since it was decided: {what}.</source>
      <translation>Geändert seit der Entscheidung: {what}.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Question {number}</source>
      <translation>Frage {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>A vendor’s question</source>
      <translation>Frage eines Anbieters</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Question, in words that tell nobody who asks</source>
      <translation>Frage, in Worten, die nicht verraten, wer fragt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Asked by (kept here, told to no vendor)</source>
      <translation>Gefragt von (bleibt hier, kein Anbieter erfährt es)</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Answer to all vendors</source>
      <translation>Antwort an alle Anbieter</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>It names {vendor}: put it in other words before it goes to all.</source>
      <translation>Sie nennt {vendor}: in andere Worte fassen, bevor sie an alle geht.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Error: the first place would be another tool’s. Warning: a rank or a gate would be another.</source>
      <translation>Fehler: Auf dem ersten Platz stünde ein anderes Tool. Warnung: Ein Rang oder ein Ausschluss wäre anders.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Without it</source>
      <translation>Ohne dies</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Rank today</source>
      <translation>Rang heute</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>What could be objected to</source>
      <translation>Was sich beanstanden ließe</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>The ranking without it</source>
      <translation>Die Rangliste ohne dies</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Nothing to look at yet: draw a process or open a project</source>
      <translation>Noch nichts anzusehen: einen Prozess zeichnen oder ein Projekt öffnen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Looking for what could be objected to…</source>
      <translation>Suche nach dem, was sich beanstanden ließe …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Looking for what could be objected to</source>
      <translation>Suche nach Einwänden</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>{tool}: {requirement}</source>
      <translation>{tool}: {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>The ranking {without}</source>
      <translation>Die Rangliste {without}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Nothing was found that could be objected to</source>
      <translation>Nichts gefunden, was sich beanstanden ließe</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>{count} thing could be objected to</source>
      <extracomment>{count} things could be objected to</extracomment>
      <translation>
        <numerusform>{count} Punkt ließe sich beanstanden</numerusform>
        <numerusform>{count} Punkte ließen sich beanstanden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>An owner leaves</source>
      <translation>Eine verantwortliche Person geht</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Who leaves</source>
      <translation>Wer geht</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Who follows</source>
      <translation>Wer folgt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Nobody in their place</source>
      <translation>Niemand an ihrer Stelle</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Every process that somebody owned is owned by who follows them. What the one approved is no approval of the other; it stays in the log.</source>
      <translation>Jeder Prozess, den die Person verantwortete, geht an die, die folgt. Was die eine freigab, ist keine Freigabe der anderen; es bleibt im Protokoll.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Sealed without an approval: {process}</source>
      <translation>Ohne Freigabe versiegelt: {process}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Digest of what it froze: {digest}</source>
      <translation>Prüfsumme des Eingefrorenen: {digest}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Hash of the entry: {digest}</source>
      <translation>Hash des Eintrags: {digest}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>no rank changed</source>
      <translation>kein Rang änderte sich</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Every tool keeps the rank that it had as sealed.</source>
      <translation>Jedes Tool behält den Rang, den es beim Versiegeln hatte.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>{tool}: rank {now}, before these changes {before}, as sealed {sealed}</source>
      <translation>{tool}: Rang {now}, vor diesen Änderungen {before}, wie versiegelt {sealed}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Chosen: {tool}</source>
      <translation>Gewählt: {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Accepted risk: {risk}</source>
      <translation>In Kauf genommenes Risiko: {risk}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Condition: {condition}</source>
      <translation>Bedingung: {condition}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Dissent of {who}: {what}</source>
      <translation>Widerspruch von {who}: {what}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Process: {process}</source>
      <translation>Prozess: {process}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Its owners then: {owners}</source>
      <translation>Damals verantwortlich: {owners}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Digest of the version: {digest}</source>
      <translation>Prüfsumme der Fassung: {digest}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Effect on ranks</source>
      <translation>Wirkung auf Ränge</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Hash</source>
      <translation>Hash</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Deadline for answers</source>
      <translation>Frist für Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Set the deadline</source>
      <translation>Frist setzen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Add a question…</source>
      <translation>Frage hinzufügen …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Answer…</source>
      <translation>Antworten …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Write for all vendors…</source>
      <translation>Für alle Anbieter schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Let this edition count</source>
      <translation>Diese Edition zählen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Vendors’ questions</source>
      <translation>Fragen der Anbieter</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Editions</source>
      <translation>Editionen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>After the deadline</source>
      <translation>Nach der Frist</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>{questions}, {owed} still to answer</source>
      <translation>{questions}, {owed} noch zu beantworten</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/round_page.py" />
      <source>question</source>
      <extracomment>questions</extracomment>
      <translation>
        <numerusform>Frage</numerusform>
        <numerusform>Fragen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No vendor has asked anything yet</source>
      <translation>Noch hat kein Anbieter etwas gefragt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>In time until the end of {day}</source>
      <translation>Rechtzeitig bis zum Ende des {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No deadline is set</source>
      <translation>Keine Frist gesetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>{answers} after the deadline</source>
      <translation>{answers} nach der Frist</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/round_page.py" />
      <source>answer</source>
      <extracomment>answers</extracomment>
      <translation>
        <numerusform>Antwort</numerusform>
        <numerusform>Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Prices of {tools} are in their envelope.</source>
      <translation>Die Preise von {tools} liegen im Umschlag.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>The envelope waits for prices: those that come in stay unseen.</source>
      <translation>Der Umschlag wartet auf Preise: Eingehende bleiben ungesehen.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>All scores are agreed: it may be opened.</source>
      <translation>Alle Bewertungen sind vereinbart: Er darf geöffnet werden.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open early…</source>
      <translation>Vorzeitig öffnen …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the envelope…</source>
      <translation>Umschlag öffnen …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>The prices were opened; the log says when, by whom and why.</source>
      <translation>Die Preise sind geöffnet; das Protokoll sagt, wann, von wem und warum.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Prices are seen from the start. In two envelopes they stay unseen until the scores are agreed.</source>
      <translation>Preise sind von Anfang an zu sehen. Mit zwei Umschlägen bleiben sie ungesehen, bis die Bewertungen vereinbart sind.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Put prices into their envelope…</source>
      <translation>Preise in den Umschlag legen …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Keep a Vendor’s Question</source>
      <translation>Die Frage eines Anbieters aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Choose the question to answer in the table first.</source>
      <translation>Zuerst in der Tabelle die Frage wählen, die beantwortet werden soll.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Write questions and answers</source>
      <translation>Fragen und Antworten schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Answers that come after the end of {day} are marked in the answers, the report and the log.</source>
      <translation>Antworten, die nach dem Ende des {day} kommen, werden in den Antworten, im Bericht und im Protokoll gekennzeichnet.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Set the Deadline</source>
      <translation>Frist setzen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Two envelopes</source>
      <translation>Zwei Umschläge</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No price is shown or counts, and those that come in stay unseen, until the envelope is opened.</source>
      <translation>Kein Preis wird gezeigt oder zählt, und eingehende bleiben ungesehen, bis der Umschlag geöffnet wird.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Close the Envelope</source>
      <translation>Umschlag schließen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the prices</source>
      <translation>Die Preise öffnen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>All scores are agreed. What is seen cannot be closed again.</source>
      <translation>Alle Bewertungen sind vereinbart. Was gesehen ist, lässt sich nicht wieder verschließen.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open Early</source>
      <translation>Vorzeitig öffnen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the Envelope</source>
      <translation>Umschlag öffnen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Let {edition} of {tool} count</source>
      <translation>{edition} von {tool} zählen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Choose a row that names an edition in the table first.</source>
      <translation>Zuerst in der Tabelle eine Zeile wählen, die eine Edition nennt.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Editions: answers, musts and prices of a tool go by one</source>
      <translation>Editionen: Antworten, Muss-Kriterien und Preise eines Tools richten sich nach einer</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Asked by</source>
      <translation>Gefragt von</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Kept here, and told to no vendor</source>
      <translation>Bleibt hier, kein Anbieter erfährt es</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answer to all</source>
      <translation>Antwort an alle</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>still owed</source>
      <translation>steht noch aus</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answered on</source>
      <translation>Beantwortet am</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answer now</source>
      <translation>Antwort jetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Edition</source>
      <translation>Edition</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>The edition that these answers, or this price, are about; blank for none in particular</source>
      <translation>Die Edition, um die es bei diesen Antworten oder diesem Preis geht; leer für keine bestimmte</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Counts</source>
      <translation>Zählt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>another counts</source>
      <translation>eine andere zählt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>price “{item}”</source>
      <translation>Preis „{item}“</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>A process is approved once all its owners approve it as it is. What an edit changes of its meaning lapses that; how it looks, and remarks, do not.</source>
      <translation>Freigegeben ist ein Prozess, wenn alle Verantwortlichen ihn so freigeben, wie er ist. Was eine Änderung an seiner Bedeutung ändert, hebt das auf; Aussehen und Anmerkungen nicht.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Approve All of an Owner…</source>
      <translation>Alle einer Person freigeben …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Compare with What Was Approved</source>
      <translation>Mit dem Freigegebenen vergleichen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>An Owner Leaves…</source>
      <translation>Jemand geht …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Sign-off of processes</source>
      <translation>Freigabe der Prozesse</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Owners of the process</source>
      <translation>Verantwortliche des Prozesses</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Changed since it was approved</source>
      <translation>Geändert seit der Freigabe</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>{approved} of {all} processes approved</source>
      <translation>{approved} von {all} Prozessen freigegeben</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>No process has an owner yet: write their names into the column Owners</source>
      <translation>Noch hat kein Prozess Verantwortliche: ihre Namen in die Spalte Verantwortliche schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Replace an Owner</source>
      <translation>Eine verantwortliche Person ersetzen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Comparing with what was approved</source>
      <translation>Vergleich mit dem Freigegebenen läuft</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Nobody approved this process.</source>
      <translation>Diesen Prozess hat niemand freigegeben.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Its owners</source>
      <translation>Seine Verantwortlichen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>has not approved it</source>
      <translation>hat nicht freigegeben</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>approved an earlier version</source>
      <translation>hat eine frühere Fassung freigegeben</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>approves it</source>
      <translation>gibt ihn frei</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Who has to approve the process: names, separated by commas</source>
      <translation>Wer den Prozess freigeben muss: Namen, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Who and when</source>
      <translation>Wer und wann</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Stands to it</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Baseline</source>
      <translation>Ausgangsstand</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What is asked and how it counts, fixed before anybody sees who answers it best</source>
      <translation>Was verlangt wird und wie es zählt, festgelegt, bevor jemand sieht, wer es am besten beantwortet</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Sign-off</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Fairness</source>
      <translation>Fairness</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What somebody could object to, with evidence, and what the ranking would be without it</source>
      <translation>Was jemand beanstanden könnte, mit Nachweisen, und wie die Rangliste ohne dies wäre</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Round</source>
      <translation>Runde</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Vendors’ questions and one answer to all, the deadline, the envelope of prices, editions</source>
      <translation>Fragen der Anbieter und eine Antwort an alle, die Frist, der Preisumschlag, Editionen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Pages of the seal</source>
      <translation>Seiten des Siegels</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>The sealed baseline</source>
      <translation>Der versiegelte Ausgangsstand</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What was approved</source>
      <translation>Was freigegeben wurde</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verify the log</source>
      <translation>Das Protokoll prüfen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Head on the certificate</source>
      <translation>Kopf auf der Urkunde</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Entries on the certificate</source>
      <translation>Einträge auf der Urkunde</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Every hash and every link is made anew. With what a printed certificate says, a log whose end was cut off or that was made anew is found as well; without it, leave both empty.</source>
      <translation>Jeder Hash und jede Verkettung wird neu gebildet. Mit den Angaben einer gedruckten Siegelurkunde fällt auch ein Protokoll auf, dessen Ende abgeschnitten oder das neu erzeugt wurde; ohne sie beides leer lassen.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>The certificate counts entries by a whole number, such as 12.</source>
      <translation>Die Siegelurkunde zählt Einträge mit einer ganzen Zahl, etwa 12.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verifying…</source>
      <translation>Wird geprüft …</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verifying the log</source>
      <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Nothing is on record yet: the log is empty.</source>
      <translation>Noch steht nichts im Protokoll: Es ist leer.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>{count} thing does not hold:</source>
      <extracomment>{count} things do not hold:</extracomment>
      <translation>
        <numerusform>{count} Punkt stimmt nicht:</numerusform>
        <numerusform>{count} Punkte stimmen nicht:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>All holds: {count} entry, and its hash, its links and what was sealed are as they were written.</source>
      <extracomment>All holds: {count} entries, and their hashes, their links and what was sealed are as they were written.</extracomment>
      <translation>
        <numerusform>Alles stimmt: {count} Eintrag, sein Hash, seine Verkettung und das Versiegelte sind, wie sie geschrieben wurden.</numerusform>
        <numerusform>Alles stimmt: {count} Einträge, ihre Hashes, ihre Verkettung und das Versiegelte sind, wie sie geschrieben wurden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Head {head}, entries {entries}</source>
      <translation>Kopf {head}, Einträge {entries}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Answer of {tool}</source>
      <translation>Antwort von {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Seen in the demo of 3 May</source>
      <translation>Gesehen in der Vorführung vom 3. Mai</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Answer by hand</source>
      <translation>Von Hand antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Now “{answer}” in {place}; it stays there and is shown.</source>
      <translation>Jetzt „{answer}“ in {place}; es bleibt dort und wird gezeigt.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Changed by hand</source>
      <translation>Von Hand geändert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Changed by a newer file</source>
      <translation>Von neuerer Datei geändert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Conflicting</source>
      <translation>Widersprüchlich</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Rows that match no requirement</source>
      <translation>Zeilen ohne passende Anforderung</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Read as</source>
      <translation>Gelesen als</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>First Round: the Musts Only…</source>
      <translation>Erste Runde: nur die Muss-Kriterien …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Next Round: What Can Still Change Who Is First…</source>
      <translation>Nächste Runde: was den ersten Platz noch ändern kann …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Filter by id, text, words or comment</source>
      <translation>Nach ID, Text, Worten oder Kommentar filtern</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Copy for Excel</source>
      <translation>Für Excel kopieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Questionnaire</source>
      <translation>Fragebogen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Where the answer comes from</source>
      <translation>Woher die Antwort stammt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer by hand…</source>
      <translation>Von Hand antworten …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Choose an answer to see where it comes from.</source>
      <translation>Eine Antwort wählen, um zu sehen, woher sie stammt.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{requirement}: no answer yet</source>
      <translation>{requirement}: noch keine Antwort</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>This row answers no requirement of the project: match it to one on the page Match, then answer that.</source>
      <translation>Diese Zeile beantwortet keine Anforderung des Projekts: auf der Seite Zuordnen einer zuordnen, dann diese beantworten.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Take Back the Answer to {requirement}</source>
      <translation>Die Antwort zu {requirement} zurücknehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer by &amp;hand…</source>
      <translation>Von &amp;Hand antworten …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>&amp;Take the answer by hand back</source>
      <translation>Die Antwort von Hand &amp;zurücknehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>&amp;What it rests on…</source>
      <translation>&amp;Worauf sie beruht …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Sort by this &amp;column</source>
      <translation>Nach dieser &amp;Spalte sortieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer {requirement} for {tool}</source>
      <translation>{requirement} für {tool} beantworten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>not matched</source>
      <translation>nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Whose answers</source>
      <translation>Wessen Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Add, rename, merge or remove a tool; the headings have this menu, too</source>
      <translation>Ein Tool hinzufügen, umbenennen, zusammenführen oder entfernen; die Überschriften haben dieses Menü auch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Every answer shown, a line each, with its words, comment and cell</source>
      <translation>Jede gezeigte Antwort, je eine Zeile, mit Wortlaut, Kommentar und Zelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Let the vendor’s own answer count again (Delete)</source>
      <translation>Wieder die Antwort des Anbieters zählen lassen (Entf)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Enter answers by hand, 1 to 8 at once, Delete takes back · ✎ by hand · ≠ files differ, the last counts</source>
      <translation>Enter antwortet von Hand, 1 bis 8 sofort, Entf nimmt zurück · ✎ von Hand · ≠ Dateien widersprechen sich, die letzte zählt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Without Weights…</source>
      <translation>Ohne Gewichte …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>With Weights Told…</source>
      <translation>Mit genannten Gewichten …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Import vendors’ spreadsheets or answered questionnaires (Ctrl+Shift+A)</source>
      <translation>Tabellen von Anbietern oder beantwortete Fragebögen importieren (Strg+Umschalt+A)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answers by requirement and tool</source>
      <translation>Antworten nach Anforderung und Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>No vendors’ answers yet</source>
      <translation>Noch keine Antworten von Anbietern</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{requirements} × {tools}, {answers} open</source>
      <translation>{requirements} × {tools}, {answers} offen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{answers}, {rows} not matched</source>
      <translation>{answers}, {rows} nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>No answer yet</source>
      <translation>Noch keine Antwort</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Tool A</source>
      <translation>Tool A</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Tool B</source>
      <translation>Tool B</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>INC-01</source>
      <translation>INC-01</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A record is opened from an e-mail</source>
      <translation>Aus einer E-Mail wird ein Datensatz angelegt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>out of the box</source>
      <translation>im Standard enthalten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>INC-02</source>
      <translation>INC-02</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>The caller is told when it is closed</source>
      <translation>Wer anrief, erfährt, wenn der Fall geschlossen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Add-on</source>
      <translation>Add-on</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Notify Pro</source>
      <translation>Notify Pro</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Problems are linked to their incidents</source>
      <translation>Problems sind mit ihren Incidents verknüpft</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Roadmap</source>
      <translation>Roadmap</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>next year</source>
      <translation>nächstes Jahr</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Other layouts are read too: tools in rows, ticks, scores, several sheets or files. Each file is shown before it is imported, and what was read otherwise than you mean can be changed there by a click.</source>
      <translation>Auch andere Anordnungen werden gelesen: Tools in Zeilen, Häkchen, Punkte, mehrere Blätter oder Dateien. Jede Datei wird vor dem Import gezeigt, und was anders gelesen wurde als gemeint, lässt sich dort mit einem Klick ändern.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Import spreadsheets…</source>
      <translation>Tabellen importieren …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Write a questionnaire…</source>
      <translation>Fragebogen schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A workbook that asks vendors what your steps require; answered, it comes back without mapping</source>
      <translation>Eine Arbeitsmappe, die Anbieter fragt, was die Schritte verlangen; beantwortet kommt sie ohne Zuordnen zurück</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Look at a sample</source>
      <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Import what vendors sent, or write the questionnaire that asks them.</source>
      <translation>Importieren, was Anbieter geschickt haben, oder den Fragebogen schreiben, der sie fragt.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A file may look like this</source>
      <translation>So kann eine Datei aussehen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>Sort from &amp;high to low</source>
      <translation>Von &amp;hoch nach niedrig sortieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>Sort from &amp;low to high</source>
      <translation>Von &amp;niedrig nach hoch sortieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>In the &amp;order of the sources</source>
      <translation>In der &amp;Reihenfolge der Quellen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>sure</source>
      <translation>sicher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>fairly sure</source>
      <translation>ziemlich sicher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>a guess</source>
      <translation>geraten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>answers left out</source>
      <translation>Antworten weggelassen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>may be read wrong</source>
      <translation>vielleicht falsch gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>counts as open</source>
      <translation>zählt als offen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>wants a look</source>
      <translation>anzusehen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>answers nothing yet</source>
      <translation>beantwortet noch nichts</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>to know</source>
      <translation>zur Kenntnis</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} of {rows} matches no requirement. It can be matched on the page Match.</source>
      <extracomment>{count} of {rows} match no requirement. They can be matched on the page Match.</extracomment>
      <translation>
        <numerusform>{count} von {rows} passt zu keiner Anforderung. Sie lässt sich auf der Seite Zuordnen zuordnen.</numerusform>
        <numerusform>{count} von {rows} passen zu keiner Anforderung. Sie lassen sich auf der Seite Zuordnen zuordnen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{text} So on {sheets}.</source>
      <translation>{text} So auf {sheets}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>sheet</source>
      <extracomment>sheets</extracomment>
      <translation>
        <numerusform>Blatt</numerusform>
        <numerusform>Blätter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>All {answers} are read, and count where their row matches a requirement</source>
      <translation>Alle {answers} sind gelesen und zählen, wo ihre Zeile zu einer Anforderung passt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>All {answers} are read and used</source>
      <translation>Alle {answers} sind gelesen und werden verwendet</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} of {rows} matches a requirement</source>
      <extracomment>{count} of {rows} match a requirement</extracomment>
      <translation>
        <numerusform>{count} von {rows} passt zu einer Anforderung</numerusform>
        <numerusform>{count} von {rows} passen zu einer Anforderung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} is left out</source>
      <extracomment>{cells} are left out, each with its reason</extracomment>
      <translation>
        <numerusform>{cells} ist weggelassen</numerusform>
        <numerusform>{cells} sind weggelassen, jede mit ihrem Grund</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>other cell</source>
      <extracomment>other cells</extracomment>
      <translation>
        <numerusform>weitere Zelle</numerusform>
        <numerusform>weitere Zellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with answers is left out</source>
      <extracomment>{cells} with answers are left out</extracomment>
      <translation>
        <numerusform>{cells} mit Antworten ist weggelassen</numerusform>
        <numerusform>{cells} mit Antworten sind weggelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>cell</source>
      <extracomment>cells</extracomment>
      <translation>
        <numerusform>Zelle</numerusform>
        <numerusform>Zellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} doubt is open</source>
      <extracomment>{count} doubts are open</extracomment>
      <translation>
        <numerusform>{count} Zweifel ist offen</numerusform>
        <numerusform>{count} Zweifel sind offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} answer word is unknown</source>
      <extracomment>{count} answer words are unknown</extracomment>
      <translation>
        <numerusform>{count} Antwortwort ist unbekannt</numerusform>
        <numerusform>{count} Antwortwörter sind unbekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} remark wants a look</source>
      <extracomment>{count} remarks want a look</extracomment>
      <translation>
        <numerusform>{count} Bemerkung ist anzusehen</numerusform>
        <numerusform>{count} Bemerkungen sind anzusehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with {content}: {reason}.</source>
      <translation>{cells} mit {content}: {reason}.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with {content}: {reason}, on {count} sheets.</source>
      <translation>{cells} mit {content}: {reason}, auf {count} Blättern.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>Without a heading: {names}. Give them their names on the page Tools.</source>
      <translation>Ohne Überschrift: {names}. Auf der Seite Tools ihre Namen geben.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with answers left out</source>
      <translation>{cells} mit Antworten weggelassen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>nothing is answered</source>
      <translation>nichts ist beantwortet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{words} to decide</source>
      <translation>{words} zu entscheiden</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>word</source>
      <extracomment>words</extracomment>
      <translation>
        <numerusform>Wort</numerusform>
        <numerusform>Wörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>no table was found here</source>
      <translation>hier wurde keine Tabelle gefunden</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>another reading is likely</source>
      <translation>eine andere Lesart ist wahrscheinlich</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>it may also be {reading}</source>
      <translation>es kann auch {reading} sein</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>the layout is unusual</source>
      <translation>die Anordnung ist ungewöhnlich</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>whether {low} or {high} is the best score</source>
      <translation>ob {low} oder {high} die beste Punktzahl ist</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>say whether {low} or {high} is the best score</source>
      <translation>angeben, ob {low} oder {high} die beste Punktzahl ist</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>best score {score} is a guess</source>
      <translation>beste Punktzahl {score} ist geraten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>best score {score} is taken from the answers</source>
      <translation>beste Punktzahl {score} stammt aus den Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>marked by you</source>
      <translation>hier gekennzeichnet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>no table found</source>
      <translation>keine Tabelle gefunden</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>as you set it</source>
      <translation>wie hier festgelegt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>header</source>
      <translation>Kopfzeile</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>group</source>
      <extracomment>groups</extracomment>
      <translation>
        <numerusform>Gruppe</numerusform>
        <numerusform>Gruppen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>Click to say what this column holds</source>
      <translation>Klicken, um zu sagen, was diese Spalte enthält</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>Click to say what this row holds</source>
      <translation>Klicken, um zu sagen, was diese Zeile enthält</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>reads as {meaning}</source>
      <translation>gelesen als {meaning}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>left out: {reason}</source>
      <translation>weggelassen: {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European</source>
      <translation>Westeuropäisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Central European</source>
      <translation>Mitteleuropäisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic</source>
      <translation>Kyrillisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic (DOS)</source>
      <translation>Kyrillisch (DOS)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Baltic</source>
      <translation>Baltisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European (DOS)</source>
      <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European (Macintosh)</source>
      <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Chinese, simplified</source>
      <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Chinese, traditional</source>
      <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Characters</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Code page of the file</source>
      <translation>Zeichensatz der Datei</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>How the characters of this text file are read: choose another if letters look wrong</source>
      <translation>Wie die Zeichen dieser Textdatei gelesen werden: einen anderen Zeichensatz wählen, wenn Buchstaben falsch aussehen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>What is left out on this sheet</source>
      <translation>Was auf diesem Blatt weggelassen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>As detected</source>
      <translation>Wie erkannt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Forget what was changed about this table</source>
      <translation>Vergessen, was an dieser Tabelle geändert wurde</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>It Is a Table of Steps</source>
      <translation>Es ist eine Schritttabelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Draw this sheet as a process: its rows say what follows them</source>
      <translation>Dieses Blatt als Prozess zeichnen: Seine Zeilen sagen, was auf sie folgt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Or: {reading}</source>
      <translation>Oder: {reading}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Left out on this sheet: {cells}</source>
      <translation>Auf diesem Blatt weggelassen: {cells}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Click a column or row heading to say what it holds; on a cell press C for its column, R for its row.</source>
      <translation>Auf den Kopf einer Spalte oder Zeile klicken, um zu sagen, was sie enthält; auf einer Zelle C für ihre Spalte, R für ihre Zeile drücken.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>No table was found here: say by a click which columns hold texts and answers, if it is one</source>
      <translation>Hier wurde keine Tabelle gefunden: ist es doch eine, mit einem Klick sagen, welche Spalten Texte und Antworten enthalten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>The evidence gives this reading {score:.1f} points, the best one {best:.1f}.</source>
      <translation>Die Anzeichen geben dieser Lesart {score:.1f} Punkte, der besten {best:.1f}.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Cells of the sheet</source>
      <translation>Zellen des Blatts</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Column {column} holds</source>
      <translation>&amp;Spalte {column} enthält</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Row {row} is</source>
      <translation>&amp;Zeile {row} ist</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Column {column} holds</source>
      <translation>Spalte {column} enthält</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Tools</source>
      <translation>&amp;Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Row {row} is</source>
      <translation>Zeile {row} ist</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Tool</source>
      <translation>&amp;Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>+ added</source>
      <translation>+ hinzugefügt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>▲ improved</source>
      <translation>▲ verbessert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>▼ worse</source>
      <translation>▼ schlechter</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>≈ reworded</source>
      <translation>≈ umformuliert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>− withdrawn</source>
      <translation>− zurückgezogen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>adds {answers}</source>
      <translation>fügt {answers} hinzu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{changes}; takes the place of {table}</source>
      <translation>{changes}; tritt an die Stelle von {table}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{changes}; takes the place of {table}, whose answers count where it gives none</source>
      <translation>{changes}; tritt an die Stelle von {table}, deren Antworten zählen, wo sie keine gibt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Holds</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>New tools</source>
      <translation>Neue Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Feature</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Answer before</source>
      <translation>Antwort vorher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Answer after</source>
      <translation>Antwort nachher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>text was “{text}”</source>
      <translation>Text war „{text}“</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Filter the changes</source>
      <translation>Änderungen filtern</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Tables to import</source>
      <translation>Tabellen zum Importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Answers that change</source>
      <translation>Antworten, die sich ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Requirements that are added or change</source>
      <translation>Anforderungen, die hinzukommen oder sich ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Nothing differs from the older version.</source>
      <translation>Nichts unterscheidet sich von der älteren Fassung.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>No older answers are replaced.</source>
      <translation>Keine älteren Antworten werden ersetzt.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{tables} to import, {answers} of older files change</source>
      <translation>{tables} zum Importieren, {answers} älterer Dateien ändern sich</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>table</source>
      <extracomment>tables</extracomment>
      <translation>
        <numerusform>Tabelle</numerusform>
        <numerusform>Tabellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{requirements} added or changed</source>
      <translation>{requirements} hinzugefügt oder geändert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Nothing is chosen to be imported yet</source>
      <translation>Noch ist nichts zum Importieren gewählt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>nothing differs</source>
      <translation>nichts unterscheidet sich</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Import spreadsheets</source>
      <translation>Tabellen importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Review…</source>
      <translation>Durchsehen …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Keep the older versions beside</source>
      <translation>Die älteren Fassungen daneben behalten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Newer answers count all the same; where a newer one is blank, the older one stays</source>
      <translation>Neuere Antworten zählen trotzdem; wo eine neuere leer ist, bleibt die ältere</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Say which end of the scale is the best score.</source>
      <translation>Angeben, welches Ende der Skala die beste Punktzahl ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>{words} to be decided: say what each means, or leave the rest unknown.</source>
      <translation>{words} zu entscheiden: sagen, was jedes bedeutet, oder die übrigen unbekannt lassen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>answer word</source>
      <extracomment>answer words</extracomment>
      <translation>
        <numerusform>Antwortwort</numerusform>
        <numerusform>Antwortwörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>2  Answer words  ·  {count} ?</source>
      <translation>2  Antwortwörter  ·  {count} ?</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>2  Answer words</source>
      <translation>2  Antwortwörter</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>To look at: {doubts}</source>
      <translation>Anzusehen: {doubts}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Import {count} table</source>
      <extracomment>Import {count} tables</extracomment>
      <translation>
        <numerusform>{count} Tabelle importieren</numerusform>
        <numerusform>{count} Tabellen importieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>1  Cells</source>
      <translation>1  Zellen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>3  Tools</source>
      <translation>3  Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>4  What changes</source>
      <translation>4  Was sich ändert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>See what changes…</source>
      <translation>Sehen, was sich ändert …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{count} files</source>
      <translation>{count} Dateien</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Pasted table</source>
      <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{file}: no table of tools and answers was found in it. Tick one of its sheets on the left to mark one.</source>
      <translation>{file}: keine Tabelle mit Tools und Antworten gefunden. Links eines ihrer Blätter ankreuzen, um eine zu kennzeichnen.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{error} Import the file again.</source>
      <translation>{error} Die Datei noch einmal importieren.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Import {file}</source>
      <translation>{file} importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{file}: imported; Undo takes it out again.</source>
      <translation>{file}: importiert; Rückgängig nimmt es wieder heraus.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Match them</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>None of {rows} answers a requirement yet.</source>
      <translation>Noch beantwortet keine von {rows} eine Anforderung.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{count} of {rows} answers no requirement yet.</source>
      <extracomment>{count} of {rows} answer no requirement yet.</extracomment>
      <translation>
        <numerusform>{count} von {rows} beantwortet noch keine Anforderung.</numerusform>
        <numerusform>{count} von {rows} beantworten noch keine Anforderung.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>(leave out)</source>
      <translation>(weglassen)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Type another name to rename a tool, choose one of the project to merge with it, or leave it out.</source>
      <translation>Einen anderen Namen tippen, um ein Tool umzubenennen, eines des Projekts wählen, um sie zusammenzuführen, oder es weglassen.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Becomes the tool</source>
      <translation>Wird zum Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Tools of the files</source>
      <translation>Tools der Dateien</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>{count} more tool keeps its name.</source>
      <extracomment>{count} more tools keep their names.</extracomment>
      <translation>
        <numerusform>{count} weiteres Tool behält seinen Namen.</numerusform>
        <numerusform>{count} weitere Tools behalten ihre Namen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>{tool} becomes</source>
      <translation>{tool} wird zu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>a tool of this project</source>
      <translation>ein Tool dieses Projekts</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>new, merged from several</source>
      <translation>neu, aus mehreren zusammengeführt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Header</source>
      <translation>Kopfzeile</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Group title</source>
      <translation>Gruppentitel</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Tool name</source>
      <translation>Toolname</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Answer left out</source>
      <translation>Antwort weggelassen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Header</source>
      <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Requirement</source>
      <translation>&amp;Anforderung</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Group title</source>
      <translation>&amp;Gruppentitel</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Skip</source>
      <translation>&amp;Überspringen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Id</source>
      <translation>&amp;ID</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Text</source>
      <translation>&amp;Text</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Group</source>
      <translation>&amp;Gruppe</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Priority</source>
      <translation>&amp;Priorität</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Weight</source>
      <translation>Ge&amp;wicht</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Tool &amp;name</source>
      <translation>Tool&amp;name</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Answer</source>
      <translation>An&amp;twort</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Comment</source>
      <translation>&amp;Kommentar</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Highest is best</source>
      <translation>Höchste ist beste</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Lowest is best</source>
      <translation>Niedrigste ist beste</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>The higher the score the better; a click settles a guessed scale, too</source>
      <translation>Je höher die Punktzahl, desto besser; ein Klick legt auch eine geratene Skala fest</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>The lower the score the better; a click settles a guessed scale, too</source>
      <translation>Je niedriger die Punktzahl, desto besser; ein Klick legt auch eine geratene Skala fest</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Best possible score</source>
      <translation>Beste mögliche Punktzahl</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Worst possible score</source>
      <translation>Schlechteste mögliche Punktzahl</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Worst</source>
      <translation>Schlechteste</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Which end is best?</source>
      <translation>Welches Ende ist das beste?</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Scale {source}</source>
      <translation>Skala {source}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>How bad</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Cells of the table of steps</source>
      <translation>Zellen der Schritttabelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Draw it as a process</source>
      <translation>Als Prozess zeichnen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>It Holds Answers</source>
      <translation>Sie enthält Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Read this sheet as answers of tools, not as a table of steps</source>
      <translation>Dieses Blatt als Antworten von Tools lesen, nicht als Schritttabelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>A row that names no next step</source>
      <translation>Eine Zeile ohne nächsten Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>What was noticed in the table of steps</source>
      <translation>Was an der Schritttabelle auffiel</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Table of steps</source>
      <translation>Schritttabelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Where a row leads that names no next step</source>
      <translation>Wohin eine Zeile führt, die keinen nächsten Schritt nennt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>ends the process</source>
      <translation>beendet den Prozess</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>leads to the row below</source>
      <translation>führt zur Zeile darunter</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Reading it anew …</source>
      <translation>Wird neu gelesen …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>This cannot be drawn: {why}</source>
      <translation>Das lässt sich nicht zeichnen: {why}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>role</source>
      <extracomment>roles</extracomment>
      <translation>
        <numerusform>Rolle</numerusform>
        <numerusform>Rollen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>look at what was noticed</source>
      <translation>ansehen, was auffiel</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>nothing is in doubt</source>
      <translation>nichts ist zweifelhaft</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Click the heading of a column to say what it holds, or press C on a cell of it.</source>
      <translation>Auf den Kopf einer Spalte klicken, um zu sagen, was sie enthält, oder auf einer ihrer Zellen C drücken.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Sure of it</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Rows that answer a requirement of the project by id, text or link; match the others on the page Match</source>
      <translation>Zeilen, die eine Anforderung des Projekts nach ID, Text oder Verknüpfung beantworten; die übrigen auf der Seite Zuordnen zuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>To look at</source>
      <translation>Anzusehen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>What comes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Click to see it</source>
      <translation>Klicken, um es zu sehen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>What was noticed in the files</source>
      <translation>Was an den Dateien auffiel</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>see below</source>
      <translation>siehe unten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Import {files}</source>
      <translation>{files} importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Nothing to import</source>
      <translation>Nichts zu importieren</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Click a line to see its cells.</source>
      <translation>Auf eine Zeile klicken, um ihre Zellen zu sehen.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>No table of answers is chosen: go to Review and mark one.</source>
      <translation>Keine Tabelle mit Antworten ist gewählt: zum Durchsehen gehen und eine kennzeichnen.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Nothing is in doubt.</source>
      <translation>Nichts ist zweifelhaft.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{tool} (new)</source>
      <translation>{tool} (neu)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>is added</source>
      <translation>kommt hinzu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{changes}; replaces {table}</source>
      <translation>{changes}; ersetzt {table}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{count}, {open} open</source>
      <translation>{count}, {open} offen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{count} of {rows}</source>
      <translation>{count} von {rows}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>is drawn as a process</source>
      <translation>wird als Prozess gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>decides {gaps} otherwise</source>
      <translation>entscheidet {gaps} anders</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>decision</source>
      <extracomment>decisions</extracomment>
      <translation>
        <numerusform>Entscheidung</numerusform>
        <numerusform>Entscheidungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Demo script</source>
      <translation>Vorführskript</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>notes what was seen and what was not</source>
      <translation>vermerkt, was gesehen wurde und was nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Prices</source>
      <translation>Preise</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>price</source>
      <extracomment>prices</extracomment>
      <translation>
        <numerusform>Preis</numerusform>
        <numerusform>Preise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Day rates</source>
      <translation>Tagessätze</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>added or changed</source>
      <translation>hinzugefügt oder geändert</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>Files and tables</source>
      <translation>Dateien und Tabellen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>All {tables}</source>
      <translation>Alle {tables}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>no answers marked</source>
      <translation>keine Antworten gekennzeichnet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Click to say what a word means</source>
      <translation>Klicken, um zu sagen, was ein Wort bedeutet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>First at</source>
      <translation>Zuerst in</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Undecided only</source>
      <translation>Nur unentschiedene</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Show only the words that are to be decided</source>
      <translation>Nur die Wörter zeigen, die zu entscheiden sind</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Leave the rest unknown</source>
      <translation>Die übrigen unbekannt lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Every undecided word stays unknown on purpose: its answers count as open</source>
      <translation>Jedes unentschiedene Wort bleibt absichtlich unbekannt: Seine Antworten zählen als offen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Click a meaning, or press Enter or a key from 1 (native) to 8 (half); it is remembered for the next file.</source>
      <translation>Auf eine Bedeutung klicken, Enter oder eine Taste von 1 (Standard) bis 8 (halb) drücken; sie wird für die nächste Datei gemerkt.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Answer words</source>
      <translation>Antwortwörter</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>{words} of {count} to be decided</source>
      <translation>{words} von {count} zu entscheiden</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>{scores} of {words} is read on a guessed scale</source>
      <extracomment>{scores} of {words} are read on a guessed scale</extracomment>
      <translation>
        <numerusform>{scores} von {words} wird auf einer geratenen Skala gelesen</numerusform>
        <numerusform>{scores} von {words} werden auf einer geratenen Skala gelesen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>All {count} answer words are decided</source>
      <translation>Alle {count} Antwortwörter sind entschieden</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>No answers are chosen yet</source>
      <translation>Noch sind keine Antworten gewählt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/ledger.py" />
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>native – out of the box</source>
      <translation>Standard – im Produkt enthalten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>configuration – by settings</source>
      <translation>Konfiguration – durch Einstellen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>extension – add-on or other product</source>
      <translation>Add-on – Erweiterung oder anderes Produkt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>custom – has to be programmed</source>
      <translation>Entwicklung – muss programmiert werden</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>roadmap – promised</source>
      <translation>geplant – versprochen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>none – not at all</source>
      <translation>keine – gar nicht</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>unknown – leave it open</source>
      <translation>unbekannt – offen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>50 % – in part</source>
      <translation>50 % – zum Teil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>&amp;9  Another share…</source>
      <translation>&amp;9  Anderer Anteil …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>Share of the best score</source>
      <translation>Anteil an der besten Punktzahl</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>How much of the requirement is met:</source>
      <translation>Wie viel der Anforderung erfüllt ist:</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>What each tool answers to what is asked</source>
      <translation>Was jedes Tool auf das Verlangte antwortet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Files and words</source>
      <translation>Dateien und Wörter</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Where answers come from, and how words are read</source>
      <translation>Woher Antworten stammen, und wie Wörter gelesen werden</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Pages of the tools</source>
      <translation>Seiten der Tools</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/table_size.py" />
      <source>feature</source>
      <extracomment>features</extracomment>
      <translation>
        <numerusform>Funktion</numerusform>
        <numerusform>Funktionen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Add a tool…</source>
      <translation>Tool &amp;hinzufügen …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Re&amp;name {tool}…</source>
      <translation>{tool} um&amp;benennen …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Merge {tool} into</source>
      <translation>{tool} &amp;zusammenführen mit</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Remove {tool}</source>
      <translation>{tool} &amp;entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Show all tools</source>
      <translation>&amp;Alle Tools zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Show only the answers of {tool}</source>
      <translation>&amp;Nur die Antworten von {tool} zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Match only the rows of {tool}</source>
      <translation>Nur die Zeilen von {tool} zuordnen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Go to {place}</source>
      <translation>Zu {place} gehen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Add a tool</source>
      <translation>Ein Tool hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Name of the tool, whose answers are given by hand:</source>
      <translation>Name des Tools, dessen Antworten von Hand gegeben werden:</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Add {tool}</source>
      <translation>{tool} hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Rename {tool}</source>
      <translation>{tool} umbenennen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>New name; that of another tool joins the two:</source>
      <translation>Neuer Name; der eines anderen Tools führt die beiden zusammen:</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Merge {tool} into {other}</source>
      <translation>{tool} mit {other} zusammenführen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Remove {tool}</source>
      <translation>{tool} entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>{known} of {all}</source>
      <translation>{known} von {all}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Answers known</source>
      <translation>Bekannte Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>(blank)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Choose a spreadsheet to see how its answer words are read.</source>
      <translation>Eine Tabelle wählen, um zu sehen, wie ihre Antwortwörter gelesen werden.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Add a spreadsheet with one row a requirement and one column a tool. Rows with a requirement’s id, or its exact text, answer that requirement.</source>
      <translation>Eine Tabelle mit einer Zeile je Anforderung und einer Spalte je Tool hinzufügen. Zeilen mit der ID einer Anforderung oder ihrem genauen Text beantworten sie.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Add files…</source>
      <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Files of the selection</source>
      <translation>Dateien der Auswahl</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>How the answers in {place} are read. Enter or double click on a word reads it otherwise.</source>
      <translation>Wie die Antworten in {place} gelesen werden. Enter oder Doppelklick auf ein Wort liest es anders.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>the sheet {sheet} of {file}</source>
      <translation>dem Blatt {sheet} von {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/tools_page.py" />
      <source>answer cell</source>
      <extracomment>answer cells</extracomment>
      <translation>
        <numerusform>Antwortzelle</numerusform>
        <numerusform>Antwortzellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>outdone</source>
      <translation>überholt</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>{place} (matched)</source>
      <translation>{place} (zugeordnet)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>{place}, replaced by {newer}</source>
      <translation>{place}, ersetzt durch {newer}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>Rests on</source>
      <translation>Beruht auf</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>any tool</source>
      <translation>jedes Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>the whole selection</source>
      <translation>die ganze Auswahl</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>There is no process “{name}” in this project.</source>
      <translation>In diesem Projekt gibt es keinen Prozess „{name}“.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>amount of {name}</source>
      <translation>Betrag von {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>the benefit</source>
      <translation>der Nutzen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>A benefit needs its two ends: write a number, or remove the whole benefit.</source>
      <translation>Ein Nutzen braucht seine beiden Enden: eine Zahl schreiben oder den ganzen Nutzen entfernen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>Benefit {number}</source>
      <translation>Nutzen {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>New benefit, such as outages avoided</source>
      <translation>Neuer Nutzen, etwa vermiedene Ausfälle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>From, {currency} a year</source>
      <translation>Von, {currency} im Jahr</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>To, {currency} a year</source>
      <translation>Bis, {currency} im Jahr</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>Below 0 is a loss. One amount stands for both ends until the other is written</source>
      <translation>Unter 0 ist ein Verlust. Ein Betrag steht für beide Enden, bis das andere geschrieben ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What it hangs on</source>
      <translation>Wovon er abhängt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What moves the net present value most, each assumption alone</source>
      <translation>Was den Kapitalwert am meisten bewegt, jede Annahme für sich</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What it is made of</source>
      <translation>Woraus er besteht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>The rows that every figure adds up of</source>
      <translation>Die Zeilen, aus denen sich jede Zahl zusammensetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What is to be written before every figure is known</source>
      <translation>Was zu schreiben ist, bevor jede Zahl bekannt ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Stated benefits</source>
      <translation>Genannter Nutzen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Money a year that is expected beside the minutes saved</source>
      <translation>Geld im Jahr, das neben den gesparten Minuten erwartet wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Prices and years…</source>
      <translation>Preise und Jahre …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Minutes and rates…</source>
      <translation>Minuten und Sätze …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Business case of each tool</source>
      <translation>Business Case jedes Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Add benefit</source>
      <translation>Nutzen hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Remove benefit</source>
      <translation>Nutzen entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>No tools yet: take in the answers of at least one, then its business case is here.</source>
      <translation>Noch keine Tools: die Antworten mindestens eines aufnehmen, dann steht hier sein Business Case.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Working out business cases</source>
      <translation>Business Cases werden berechnet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Business case against {staying}: {years} at {rate} a year, in {currency}</source>
      <translation>Business Case gegenüber {staying}: {years} zu {rate} im Jahr, in {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>doing all by hand</source>
      <translation>Handarbeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: each assumption alone, all others in the middle of their ends</source>
      <translation>{tool}: jede Annahme für sich, alle anderen in der Mitte ihrer Enden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: {figures}</source>
      <translation>{tool}: {figures}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: Enter leads to where it is written</source>
      <translation>{tool}: Enter führt dorthin, wo es geschrieben steht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>all rows</source>
      <translation>alle Zeilen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Choose the benefit to remove first.</source>
      <translation>Zuerst den Nutzen wählen, der entfernt werden soll.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Remove {benefits}</source>
      <translation>{benefits} entfernen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/business/page.py" />
      <source>Benefit</source>
      <extracomment>Benefits</extracomment>
      <translation>
        <numerusform>Nutzen</numerusform>
        <numerusform>Nutzen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>No business case is known yet. It takes minutes worked at the steps, cases a month, what an hour of each role costs, and the prices of a tool: what is missing is listed below, and Enter leads to where it is written.</source>
      <translation>Noch ist kein Business Case bekannt. Nötig sind Arbeitsminuten an den Schritten, Fälle je Monat, was eine Stunde jeder Rolle kostet, und die Preise eines Tools: Was fehlt, steht unten, und Enter führt dorthin, wo es zu schreiben ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Minutes saved</source>
      <translation>Gesparte Minuten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What they are worth a year</source>
      <translation>Was sie im Jahr wert sind</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What is expected beside, a year</source>
      <translation>Was daneben zu erwarten ist, im Jahr</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Each year</source>
      <translation>Jedes Jahr</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What is paid, less that of staying</source>
      <translation>Was bezahlt wird, abzüglich dessen beim Bleiben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Left of a year</source>
      <translation>Bleibt im Jahr</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What comes in less what is paid</source>
      <translation>Was hereinkommt, abzüglich dessen, was bezahlt wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the start</source>
      <translation>Zu Beginn</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value</source>
      <translation>Kapitalwert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>All of it in money of today, over the years of the project; the bar is solid to the worse end</source>
      <translation>Alles in heutigem Geld, über die Jahre des Projekts; der Balken ist bis zum schlechteren Ende voll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Back after, years</source>
      <translation>Zurück nach, Jahre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Years until what was paid at the start is back</source>
      <translation>Jahre, bis das zu Beginn Bezahlte zurück ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Return</source>
      <translation>Rendite</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Internal rate of return a year: at this rate the net present value is 0</source>
      <translation>Interner Zinsfuß im Jahr: Bei diesem Satz ist der Kapitalwert 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A ticket</source>
      <translation>Ein Ticket</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Work and tool together, over the tickets a month</source>
      <translation>Arbeit und Tool zusammen, über die Tickets je Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>the drawing</source>
      <translation>die Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Fit › Money</source>
      <translation>Eignung › Kosten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>How it comes about</source>
      <translation>Wie es zustande kommt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A month</source>
      <translation>Je Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A year, or once: by what it is part of</source>
      <translation>Im Jahr oder einmalig: je nachdem, wovon es Teil ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Added up</source>
      <translation>Zusammengezählt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Enter leads to</source>
      <translation>Enter führt zu</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>by ± {share}</source>
      <translation>um ± {share}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>between its ends</source>
      <translation>zwischen ihren Enden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Assumption</source>
      <translation>Annahme</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Hatched: worse than in the middle; solid: better; a dashed line stands at nought</source>
      <translation>Schraffiert: schlechter als in der Mitte; voll: besser; bei null steht eine gestrichelte Linie</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Moved</source>
      <translation>Bewegt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>All others stay in the middle</source>
      <translation>Alle anderen bleiben in der Mitte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the low end</source>
      <translation>Beim Mindestwert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value where it is the least</source>
      <translation>Kapitalwert, wo er am kleinsten ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the high end</source>
      <translation>Beim Höchstwert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value where it is the most</source>
      <translation>Kapitalwert, wo er am größten ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Of all hand-offs</source>
      <translation>Von allen Übergaben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>{carried} carried, {by_hand} by hand</source>
      <translation>{carried} getragen, {by_hand} von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Blue: carried; ruled: to be integrated; hatched: open; orange: by hand; empty: asks nothing</source>
      <translation>Blau: getragen; liniert: zu integrieren; schraffiert: offen; orange: von Hand; leer: verlangt nichts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✓ Carried</source>
      <translation>✓ Getragen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Both sides are carried, a month</source>
      <translation>Beide Seiten sind getragen, im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>⇄ Integration</source>
      <translation>⇄ Integration</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Tools of the set carry both sides, none of them both, a month</source>
      <translation>Tools der Kombination tragen beide Seiten, keines davon beide, im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✗ By hand on a side</source>
      <translation>✗ Eine Seite von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>A step on a side, or on both, is not carried, a month</source>
      <translation>Ein Schritt auf einer Seite oder auf beiden ist nicht getragen, im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✗ On both</source>
      <translation>✗ Beide von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Neither side is carried, whatever open answers prove to be, a month</source>
      <translation>Keine der Seiten ist getragen, was offene Antworten auch ergeben, im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>– Asks nothing</source>
      <translation>– Verlangt nichts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>No step on either side asks anything of a tool, a month</source>
      <translation>Kein Schritt auf einer der Seiten verlangt etwas von einem Tool, im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Flow</source>
      <translation>Fluss</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Step before</source>
      <translation>Schritt davor</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps that a case can be in last before it takes the flow</source>
      <translation>Die Schritte, in denen ein Fall zuletzt sein kann, bevor er den Fluss nimmt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Step after</source>
      <translation>Schritt danach</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps that a case can be in first after it took the flow</source>
      <translation>Die Schritte, in denen ein Fall zuerst sein kann, nachdem er den Fluss genommen hat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>A case</source>
      <translation>Je Fall</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Not known: {process} has no number of cases a month</source>
      <translation>Nicht bekannt: {process} hat keine Zahl von Fällen je Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>? carried at best</source>
      <translation>? evtl. getragen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>? integration at best</source>
      <translation>? evtl. Integration</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>– asks nothing</source>
      <translation>– verlangt nichts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✗ by hand on both</source>
      <translation>✗ auf beiden von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✗ by hand on a side</source>
      <translation>✗ auf einer Seite von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>⇄ integration</source>
      <translation>⇄ Integration</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✓ carried</source>
      <translation>✓ getragen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Between pools no tool is looked at</source>
      <translation>Zwischen Pools wird kein Tool betrachtet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps on both sides are carried; open: if the answers prove to be the best</source>
      <translation>Die Schritte auf beiden Seiten sind getragen; offen: wenn die Antworten am besten ausfallen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Tools of the set carry both sides, but no one of them both: to be integrated</source>
      <translation>Tools der Kombination tragen beide Seiten, aber keines davon beide: zu integrieren</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>A step on a side, or on both, is not carried</source>
      <translation>Ein Schritt auf einer Seite oder auf beiden ist nicht getragen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>No step on either side asks anything of a tool</source>
      <translation>Kein Schritt auf einer der Seiten verlangt etwas von einem Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>All that {role} hands over a month: {amount}</source>
      <translation>Alles, was {role} im Monat übergibt: {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>{way}: no flow</source>
      <translation>{way}: kein Fluss</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>{way}: {amount} a month</source>
      <translation>{way}: {amount} im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>With</source>
      <translation>Mit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Saved a month</source>
      <translation>Gespart im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>What passes between the two, both ways: it would be no hand-off any more</source>
      <translation>Was zwischen den beiden hin- und hergeht: Es wäre keine Übergabe mehr</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Of all</source>
      <translation>Von allen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Pairs of roles that could be one</source>
      <translation>Paare von Rollen, die eine sein könnten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Hand-offs a month if they were one</source>
      <translation>Übergaben im Monat, wenn sie eine wären</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Trying roles as one</source>
      <translation>Rollen werden als eine ausprobiert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Choose pairs of roles to try them as one.</source>
      <translation>Paare von Rollen wählen, um sie als eine auszuprobieren.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>{groups} as one role: {saved} of {all} hand-offs a month would be none, {left} would be left. Nothing is changed in the project.</source>
      <translation>{groups} als eine Rolle: {saved} von {all} Übergaben im Monat entfielen, {left} blieben. Im Projekt wird nichts geändert.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>How often work passes from each role to each other one</source>
      <translation>Wie oft Arbeit von jeder Rolle zu jeder anderen geht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>With each tool</source>
      <translation>Mit jedem Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What becomes of the hand-offs with a tool, or a set of tools</source>
      <translation>Was mit einem Tool oder einer Kombination von Tools aus den Übergaben wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Value streams</source>
      <translation>Wertströme</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Where each value stream breaks first, with each tool</source>
      <translation>Wo jeder Wertstrom mit jedem Tool zuerst abreißt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Merging roles</source>
      <translation>Rollen zusammenlegen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What would be saved if two roles were one</source>
      <translation>Was entfiele, wenn zwei Rollen eine wären</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Between lanes</source>
      <translation>Zwischen Lanes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Flows from one lane to another</source>
      <translation>Flüsse von einer Lane zu einer anderen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Messages between pools</source>
      <translation>Nachrichten zwischen Pools</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Message flows, which count apart</source>
      <translation>Nachrichtenflüsse, die für sich zählen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Give cases a month</source>
      <translation>Fälle je Monat angeben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Busiest first</source>
      <translation>Meiste zuerst</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Order the roles by what passes</source>
      <translation>Die Rollen danach ordnen, wie viel übergeben wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools</source>
      <translation>Kombination von Tools</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs a month from role to role</source>
      <translation>Übergaben im Monat von Rolle zu Rolle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs with each tool</source>
      <translation>Übergaben mit jedem Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs behind the figure</source>
      <translation>Übergaben hinter der Zahl</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Counting hand-offs</source>
      <translation>Übergaben werden gezählt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No work passes from role to role: draw a lane for each role that works on a process.</source>
      <translation>Keine Arbeit geht von Rolle zu Rolle: für jede Rolle, die an einem Prozess arbeitet, eine Lane zeichnen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>{amount} hand-offs a month between {roles}</source>
      <translation>{amount} Übergaben im Monat zwischen {roles}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No tool has answered yet: add its answers first.</source>
      <translation>Noch hat kein Tool geantwortet: zuerst seine Antworten hinzufügen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No two roles hand work to one another: there is nothing to merge.</source>
      <translation>Keine zwei Rollen übergeben einander Arbeit: Es gibt nichts zusammenzulegen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What would be none any more</source>
      <translation>Was entfiele</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>flow</source>
      <extracomment>flows</extracomment>
      <translation>
        <numerusform>Fluss</numerusform>
        <numerusform>Flüsse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>{flows}, {amount} a month</source>
      <translation>{flows}, {amount} im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools: {count}</source>
      <translation>Kombination von Tools: {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools: choose another</source>
      <translation>Kombination von Tools: eine andere wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Go to a process that has no number of cases a month: its form has the field</source>
      <translation>Zu einem Prozess ohne Zahl von Fällen je Monat gehen: Sein Formular hat das Feld</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Put tools together: what one does not carry another one may</source>
      <translation>Tools kombinieren: was eines nicht trägt, kann ein anderes tragen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Choose a cell to see the hand-offs behind it.</source>
      <translation>Eine Zelle wählen, um die Übergaben dahinter zu sehen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>The processes that it calls, however deep</source>
      <translation>Die Prozesse, die er aufruft, beliebig tief</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>nowhere</source>
      <translation>nirgends</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>{tool} carries every step of {stream} that asks something.</source>
      <translation>{tool} trägt jeden Schritt von {stream}, der etwas verlangt.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>{stream} with {tool} breaks first at “{step}” ({role}): {verdict}, {share} of the completing cases meet it, mending it alone gains {gain} end to end.</source>
      <translation>{stream} mit {tool} reißt zuerst bei „{step}“ ab ({role}): {verdict}, {share} der abgeschlossenen Fälle treffen darauf, ihn allein nachzubessern bringt {gain} Durchgängigkeit.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Held back by {requirements}.</source>
      <translation>Aufgehalten von {requirements}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Where value streams break first</source>
      <translation>Wo Wertströme zuerst abreißen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Show the step</source>
      <translation>Schritt zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPIs</source>
      <translation>KPIs</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>State what each process is measured by</source>
      <translation>Angeben, woran jeder Prozess gemessen wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Where they stand</source>
      <translation>Wo sie stehen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>As drawn, from baseline to target, and who can measure it</source>
      <translation>Wie gezeichnet, vom Ausgangswert zum Ziel, und wer es messen kann</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Proposed</source>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What the drawn processes suggest to measure</source>
      <translation>Was die gezeichneten Prozesse zu messen nahelegen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Add KPI</source>
      <translation>KPI hinzufügen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Remove KPI</source>
      <translation>KPI entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link requirements</source>
      <translation>Anforderungen verknüpfen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>From tickets</source>
      <translation>Aus Tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Sheets</source>
      <translation>Blätter</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take chosen</source>
      <translation>Gewählte übernehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take all</source>
      <translation>Alle übernehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Where KPIs stand</source>
      <translation>Wo KPIs stehen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Proposed KPIs</source>
      <translation>Vorgeschlagene KPIs</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Looking at KPIs</source>
      <translation>KPIs werden betrachtet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{kpis}, {baselines} with a KPI baseline, {targets} with a target</source>
      <translation>{kpis}, {baselines} mit Ausgangswert, {targets} mit Ziel</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPI</source>
      <extracomment>KPIs</extracomment>
      <translation>
        <numerusform>KPI</numerusform>
        <numerusform>KPIs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>No process is measured by anything yet</source>
      <translation>Noch wird kein Prozess an etwas gemessen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Nothing more is proposed: what the drawn processes suggest is among the KPIs.</source>
      <translation>Mehr wird nicht vorgeschlagen: Was die gezeichneten Prozesse nahelegen, ist unter den KPIs.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>State KPIs first, or take some that are proposed.</source>
      <translation>Zuerst KPIs angeben oder vorgeschlagene übernehmen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose the KPI to remove first.</source>
      <translation>Zuerst den KPI wählen, der entfernt werden soll.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Remove {kpis}</source>
      <translation>{kpis} entfernen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose the proposals to take first.</source>
      <translation>Zuerst die Vorschläge wählen, die übernommen werden sollen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take {kpis}</source>
      <translation>{kpis} übernehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose a KPI first</source>
      <translation>Zuerst einen KPI wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose Requirements…</source>
      <translation>Anforderungen wählen …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link {kpi}</source>
      <translation>{kpi} verknüpfen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What asks a tool to measure “{kpi}”?</source>
      <translation>Was verlangt von einem Tool, „{kpi}“ zu messen?</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link</source>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{tool}: what measures “{kpi}”</source>
      <translation>{tool}: was „{kpi}“ misst</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Write Sheets to Fill In…</source>
      <translation>Blätter zum Ausfüllen schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take Sheets In…</source>
      <translation>Blätter aufnehmen …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take Chosen</source>
      <translation>Gewählte übernehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPIs are a sheet of those about readiness: send them out, take them back</source>
      <translation>KPIs sind ein Blatt unter denen zur Bereitschaft: verschicken und wieder aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Say which requirements ask a tool to measure the current KPI</source>
      <translation>Sagen, welche Anforderungen von einem Tool verlangen, den gewählten KPI zu messen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Replay a log of tickets: what it measures can be taken as KPI baselines</source>
      <translation>Ein Ticket-Protokoll nachspielen: Was es misst, lässt sich als Ausgangswert von KPIs nehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>A KPI belongs to a process: draw one, or open a model, and come back.</source>
      <translation>Ein KPI gehört zu einem Prozess: einen zeichnen oder ein Modell öffnen und zurückkommen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What is not measured before anything changes can show no benefit after it. Write a KPI into the first row, paste rows of a spreadsheet, or take what the drawn processes propose.</source>
      <translation>Was vor der Veränderung nicht gemessen wird, kann danach keinen Nutzen zeigen. In die erste Zeile einen KPI schreiben, Zeilen einer Tabelle einfügen oder übernehmen, was die gezeichneten Prozesse vorschlagen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{process}, as drawn: {value}.</source>
      <translation>{process}, wie gezeichnet: {value}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>It is estimated: the flow is too large to be worked out exactly.</source>
      <translation>Er ist geschätzt: Der Ablauf ist zu groß, um ihn genau auszurechnen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>New KPI</source>
      <translation>Neuer KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>New KPI {number}</source>
      <translation>Neuer KPI {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Looking for requirements</source>
      <translation>Anforderungen werden gesucht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Write the KPI baseline of {kpi} first: this belongs to it.</source>
      <translation>Zuerst den Ausgangswert von {kpi} schreiben: Dies gehört dazu.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>“{text}” is none of {words}.</source>
      <translation>„{text}“ ist keines von {words}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>KPI baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Its formula in words</source>
      <translation>Seine Formel in Worten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Of all its values; those of % lie between 0 and 100</source>
      <translation>Aller seiner Werte; die in % liegen zwischen 0 und 100</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Better when</source>
      <translation>Besser, wenn</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What it was before anything changed</source>
      <translation>Was er war, bevor sich etwas änderte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Where the KPI baseline is from</source>
      <translation>Woher der Ausgangswert stammt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The day that the KPI baseline is of</source>
      <translation>Der Tag, von dem der Ausgangswert stammt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What it is to become</source>
      <translation>Was daraus werden soll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The day by which the target is to be reached</source>
      <translation>Der Tag, bis zu dem das Ziel erreicht sein soll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>A person: in no report, unless the sheet about persons is asked for</source>
      <translation>Eine Person: in keinem Bericht, außer wenn das Blatt über Personen verlangt wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Measured by</source>
      <translation>Gemessen durch</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The ids of the requirements that ask a tool to measure it</source>
      <translation>Die IDs der Anforderungen, die von einem Tool verlangen, ihn zu messen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>As drawn by</source>
      <translation>Gezeichnet als</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What of the drawn flow says it; the figure stands in “Where they stand”</source>
      <translation>Was am gezeichneten Ablauf ihn angibt; die Zahl steht unter „Wo sie stehen“</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has no KPI baseline yet: state what it is today.</source>
      <translation>{kpi} hat noch keinen Ausgangswert: angeben, was er heute ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has no target yet: state what it is to become.</source>
      <translation>{kpi} hat noch kein Ziel: angeben, was daraus werden soll.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has neither a KPI baseline nor a target yet.</source>
      <translation>{kpi} hat noch weder Ausgangswert noch Ziel.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>What the flow and its shares say; Enter shows on the drawing what it rests on</source>
      <translation>Was Ablauf und Anteile sagen; Enter zeigt auf der Zeichnung, worauf es beruht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>KPI baseline → target</source>
      <translation>Ausgangswert → Ziel</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>The mark says how far the drawn process brings it; hatched: the target is worse than today</source>
      <translation>Die Marke zeigt, wie weit der gezeichnete Prozess ihn bringt; schraffiert: Das Ziel ist schlechter als heute</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>– no link</source>
      <translation>– keine Verknüpfung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>No requirement is linked: say which asks a tool to measure it</source>
      <translation>Keine Anforderung ist verknüpft: sagen, welche von einem Tool verlangt, ihn zu messen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{tool}: {requirements}, supported at least {support}</source>
      <translation>{tool}: {requirements}, erfüllt zu mindestens {support}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>Likely asked for by</source>
      <translation>Vermutlich verlangt von</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>Requirements whose texts mean much the same; none is linked before somebody says so</source>
      <translation>Anforderungen, deren Texte fast dasselbe bedeuten; keine ist verknüpft, bevor jemand es sagt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>What each process takes with each tool</source>
      <translation>Was jeder Prozess mit jedem Tool braucht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Roles and rates</source>
      <translation>Rollen und Sätze</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Hours a month of each role, and what an hour costs</source>
      <translation>Stunden im Monat jeder Rolle, und was eine Stunde kostet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Missing</source>
      <translation>Fehlendes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>What keeps figures from being known, and where to write it</source>
      <translation>Was fehlt, damit Zahlen bekannt sind, und wo es zu schreiben ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes by process and tool</source>
      <translation>Minuten nach Prozess und Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes of the steps</source>
      <translation>Minuten der Schritte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Adding up minutes</source>
      <translation>Minuten werden zusammengezählt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Working out cycle times</source>
      <translation>Durchlaufzeiten werden berechnet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Choose a row to see it among the steps below; Enter goes where it is written.</source>
      <translation>Eine Zeile wählen, um sie unten in den Schritten zu sehen; Enter geht dorthin, wo es geschrieben steht.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Nothing is missing.</source>
      <translation>Nichts fehlt.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Steps of {process}, in minutes</source>
      <translation>Schritte von {process}, in Minuten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Every tool</source>
      <translation>Jedes Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes and money</source>
      <translation>Minuten und Geld</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>The minutes are on their way: the processes are being scored.</source>
      <translation>Die Minuten sind unterwegs: Die Prozesse werden durchgerechnet.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No minutes yet: draw processes on Draw, or open them. Their steps are then listed here.</source>
      <translation>Noch keine Minuten: unter Zeichnen Prozesse zeichnen oder öffnen. Ihre Schritte stehen dann hier.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes and money of {processes}, {tools}</source>
      <translation>Minuten und Geld: {processes}, {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No step says yet how long it takes: write it into the table of steps below, or paste it there.</source>
      <translation>Noch sagt kein Schritt, wie lange er dauert: in die Tabelle der Schritte unten schreiben oder dort einfügen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No tool has answers yet: what stands here is what the processes take by hand.</source>
      <translation>Noch hat kein Tool Antworten: Hier steht, was die Prozesse von Hand brauchen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>All processes together take {money} a month by hand.</source>
      <translation>Alle Prozesse zusammen brauchen von Hand {money} im Monat.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>All processes together take {before} a month by hand and {after} with {tool}: {saved} less.</source>
      <translation>Alle Prozesse zusammen brauchen von Hand {before} im Monat und mit {tool} {after}: {saved} weniger.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>rate</source>
      <translation>Satz</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Change the Cases a Month</source>
      <translation>Die Fälle je Monat ändern</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} step lacks minutes</source>
      <extracomment>{count} steps lack minutes</extracomment>
      <translation>
        <numerusform>{count} Schritt fehlen Minuten</numerusform>
        <numerusform>{count} Schritten fehlen Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} role has no rate</source>
      <extracomment>{count} roles have no rate</extracomment>
      <translation>
        <numerusform>{count} Rolle hat keinen Satz</numerusform>
        <numerusform>{count} Rollen haben keinen Satz</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} process lacks its volume or cannot be played</source>
      <extracomment>{count} processes lack their volume or cannot be played</extracomment>
      <translation>
        <numerusform>{count} Prozess fehlt die Menge, oder er lässt sich nicht spielen</numerusform>
        <numerusform>{count} Prozessen fehlt die Menge, oder sie lassen sich nicht spielen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{what}: Missing names them, and figures that need them stay open (–).</source>
      <translation>{what}: Unter Fehlendes sind sie genannt, und Zahlen, die sie brauchen, bleiben offen (–).</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Steps without a lane</source>
      <translation>Schritte ohne Lane</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>≈ {time} ± {error}</source>
      <translation>≈ {time} ± {error}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Being worked out.</source>
      <translation>Wird berechnet.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{minutes} minutes from start to completion</source>
      <translation>{minutes} Minuten vom Start bis zum Abschluss</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{mean}, exact.</source>
      <translation>{mean}, genau.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{mean}, simulated over {cases} cases: {error} minutes more or less (95 %), seed {seed}.</source>
      <translation>{mean}, simuliert über {cases} Fälle: {error} Minuten mehr oder weniger (95 %), Startwert {seed}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>No rate is stated for {roles}.</source>
      <translation>Für {roles} ist kein Satz angegeben.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Minutes worked a case, each step as often as it is entered: solid for sure, hatched where answers are open. Enter shows the steps</source>
      <translation>Arbeitsminuten je Fall, jeder Schritt so oft, wie er betreten wird: voll sicher, schraffiert, wo Antworten offen sind. Enter zeigt die Schritte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Cycle time</source>
      <translation>Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>From start to completion in the mean, waiting included, of the cases that complete; a day (d) has 24 hours. ≈ is simulated, with its error (95 %)</source>
      <translation>Vom Start bis zum Abschluss im Mittel, samt Warten, der Fälle, die fertig werden; ein Tag (d) hat 24 Stunden. ≈ ist simuliert, mit seinem Fehler (95 %)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Spread</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The standard deviation of the cycle time</source>
      <translation>Die Standardabweichung der Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>90 % within</source>
      <translation>90 % binnen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The time by which nine of ten cases are done: the 90th percentile</source>
      <translation>Die Zeit, nach der neun von zehn Fällen fertig sind: das 90. Perzentil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours a month</source>
      <translation>Stunden im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Minutes worked × cases a month. Enter shows the roles</source>
      <translation>Arbeitsminuten × Fälle je Monat. Enter zeigt die Rollen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} a month</source>
      <translation>{currency} im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Each role’s hours at its rate. Enter shows the roles</source>
      <translation>Die Stunden jeder Rolle zu ihrem Satz. Enter zeigt die Rollen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money, against doing all by hand</source>
      <translation>Geld, gegenüber reiner Handarbeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Saved on {tool}</source>
      <translation>Gespart gegenüber {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money, against the tool in use today</source>
      <translation>Geld, gegenüber dem heutigen Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{minutes} minutes and {money} {currency} a month less</source>
      <translation>{minutes} Minuten und {money} {currency} im Monat weniger</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{role}: {hours} h</source>
      <translation>{role}: {hours} h</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{role} (no such lane)</source>
      <translation>{role} (keine solche Lane)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>? missing</source>
      <translation>? fehlt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The lanes of one name, in all processes</source>
      <translation>Die Lanes eines Namens, in allen Prozessen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} an hour</source>
      <translation>{currency} je Stunde</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>What an hour of the role costs; blank: not stated, and what it does is not estimated</source>
      <translation>Was eine Stunde der Rolle kostet; leer: nicht angegeben, und was sie tut, wird nicht geschätzt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours {tool}</source>
      <translation>Stunden {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{money} a month</source>
      <translation>{money} im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours a month, {tool}. Enter shows the steps</source>
      <translation>Stunden im Monat, {tool}. Enter zeigt die Schritte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} {tool}</source>
      <translation>{currency} {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money a month, {tool}</source>
      <translation>Geld im Monat, {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>So not estimated</source>
      <translation>Also nicht geschätzt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>with the tool</source>
      <translation>mit dem Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>waited</source>
      <translation>gewartet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a flow that can be played</source>
      <translation>ein Ablauf, der sich spielen lässt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>anything of it</source>
      <translation>alles davon</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>cycle time</source>
      <translation>Durchlaufzeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes, cycle time, hours, money</source>
      <translation>Minuten, Durchlaufzeit, Stunden, Geld</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes {which}</source>
      <translation>Minuten {which}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a way out: some cases go round for ever</source>
      <translation>ein Ausgang: einige Fälle laufen endlos im Kreis</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes, hours, money</source>
      <translation>Minuten, Stunden, Geld</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>the number of cases a month</source>
      <translation>die Anzahl der Fälle je Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>hours, money</source>
      <translation>Stunden, Geld</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>what an hour costs</source>
      <translation>was eine Stunde kostet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a lane: its rate is what an hour costs</source>
      <translation>eine Lane: Ihr Satz ist, was eine Stunde kostet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>money</source>
      <translation>Geld</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes worked where the tool carries the step</source>
      <translation>Arbeitsminuten, wo das Tool den Schritt trägt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes worked where it does not</source>
      <translation>Arbeitsminuten, wo es das nicht tut</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes that a case waits at the step, either way</source>
      <translation>Minuten, die ein Fall am Schritt wartet, so oder so</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Enter shows it on the drawing</source>
      <translation>Enter zeigt ihn auf der Zeichnung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Visits</source>
      <translation>Besuche</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{step} (in {process})</source>
      <translation>{step} (in {process})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{meaning}. Blank is not known, which is not 0</source>
      <translation>{meaning}. Leer ist nicht bekannt, was nicht 0 ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{minutes} minutes a case</source>
      <translation>{minutes} Minuten je Fall</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes: {tool}</source>
      <translation>Minuten: {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes a case, as often as the step is entered: {tool}. Enter shows the answers</source>
      <translation>Minuten je Fall, so oft der Schritt betreten wird: {tool}. Enter zeigt die Antworten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes a case by hand, as often as the step is entered</source>
      <translation>Minuten je Fall von Hand, so oft der Schritt betreten wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_table.py" />
      <source>These lines name no step of the process and are left out: {names}.</source>
      <translation>Diese Zeilen nennen keinen Schritt des Prozesses und bleiben weg: {names}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>Choose from a calendar</source>
      <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>Choose from a calendar (Alt+Down)</source>
      <translation>Aus einem Kalender wählen (Alt+Herunter)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>not assessed</source>
      <translation>nicht eingeschätzt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Training</source>
      <translation>Schulung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>What each role has to learn for a tool, and before which wave</source>
      <translation>Was jede Rolle für ein Tool zu lernen hat, und vor welcher Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Self-assessment</source>
      <translation>Selbsteinschätzung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>How mature each practice is, and what it is to become</source>
      <translation>Wie reif jede Praktik ist, und was aus ihr werden soll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who is affected</source>
      <translation>Wer betroffen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who decides, who is affected, what they gain and fear</source>
      <translation>Wer entscheidet, wer betroffen ist, was sie gewinnen und fürchten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Communication plan</source>
      <translation>Kommunikationsplan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who talks to whom, when, about what, good news too</source>
      <translation>Wer mit wem wann worüber spricht, auch über Gutes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Reviews and improvements</source>
      <translation>Rückblicke und Verbesserungen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>When it is looked at again, and what is improved by whom</source>
      <translation>Wann wieder hingesehen wird, und was wer verbessert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Plan the waves</source>
      <translation>Wellen planen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Write the sheet…</source>
      <translation>Blatt schreiben …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Take a sheet in…</source>
      <translation>Blatt aufnehmen …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>What concerns persons stays out of reports and exports unless the sheet Readiness is chosen for a report.</source>
      <translation>Was Personen betrifft, bleibt aus Berichten und Exporten heraus, außer wenn für einen Bericht das Blatt Bereitschaft gewählt ist.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Counting what has to be learned</source>
      <translation>Was zu lernen ist, wird gezählt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Looking for the waves of the roll-out</source>
      <translation>Suche nach den Wellen der Einführung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Draw or open processes first: the steps of a lane that a tool carries are what its role learns.</source>
      <translation>Zuerst Prozesse zeichnen oder öffnen: Die Schritte einer Lane, die ein Tool trägt, lernt ihre Rolle.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>No tool yet: which steps change follows from what a tool answers. Hours can be written already.</source>
      <translation>Noch kein Tool: Welche Schritte sich ändern, folgt aus dem, was ein Tool antwortet. Stunden lassen sich schon schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Choose the rows to remove first; grey ones are nobody’s yet.</source>
      <translation>Zuerst die Zeilen wählen, die entfernt werden sollen; graue gehören noch niemandem.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Remove {entries}</source>
      <translation>{entries} entfernen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Entry</source>
      <extracomment>Entries</extracomment>
      <translation>
        <numerusform>Eintrag</numerusform>
        <numerusform>Einträge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Reviews</source>
      <translation>Rückblicke</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Improvements</source>
      <translation>Verbesserungen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>New entry</source>
      <translation>Neuer Eintrag</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>{name} (not in this project)</source>
      <translation>{name} (nicht in diesem Projekt)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From today to target</source>
      <translation>Von heute zum Ziel</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From 1 to 5: a dot for today, a ring for the target. Sorted by how far it is</source>
      <translation>Von 1 bis 5: ein Punkt für heute, ein Ring für das Ziel. Sortiert danach, wie weit es ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From 1 (as it comes) to 5 (improved all the time)</source>
      <translation>Von 1 (wie es kommt) bis 5 (ständig verbessert)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>What it is to become, from 1 to 5</source>
      <translation>Was daraus werden soll, von 1 bis 5</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>What shows it: an audit, a figure, a sample of tickets</source>
      <translation>Was es zeigt: ein Audit, eine Zahl, eine Stichprobe von Tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>Accountable decides; responsible does the work; consulted and informed are asked</source>
      <translation>Verantwortlich: entscheidet; ausführend: tut die Arbeit; beratend und informiert: werden gefragt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>Tell good news too, not only what is asked of people</source>
      <translation>Auch Gutes sagen, nicht nur, was verlangt wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>How it is seen to be done</source>
      <translation>Woran man sieht, dass es getan ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Write the sheets of readiness</source>
      <translation>Die Blätter zur Bereitschaft schreiben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Readiness</source>
      <translation>Bereitschaft</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Take sheets of readiness in</source>
      <translation>Blätter zur Bereitschaft aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Reading sheets</source>
      <translation>Blätter werden gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Take Sheets In</source>
      <translation>Blätter aufnehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>{changes} taken in.</source>
      <translation>{changes} aufgenommen.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>entry</source>
      <extracomment>entries</extracomment>
      <translation>
        <numerusform>Eintrag</numerusform>
        <numerusform>Einträge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>The sheets change nothing.</source>
      <translation>Die Blätter ändern nichts.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>What each role has to learn</source>
      <translation>Was jede Rolle zu lernen hat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change for the role</source>
      <translation>Schritte, die sich für die Rolle ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Training before each wave</source>
      <translation>Schulung vor jeder Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change</source>
      <translation>Schritte, die sich ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change for {role}</source>
      <translation>Schritte, die sich für {role} ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Choose a role to see its steps</source>
      <translation>Eine Rolle wählen, um ihre Schritte zu sehen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change with wave {number}</source>
      <translation>Schritte, die sich mit Welle {number} ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>{hours} of {limit}</source>
      <translation>{hours} von {limit}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Before wave</source>
      <translation>Vor Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Trained until</source>
      <translation>Geschult bis</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>The first day of the wave</source>
      <translation>Der erste Tag der Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Of those that a wave has for training, where the roll-out states them</source>
      <translation>Von denen, die eine Welle für Schulung hat, wo die Einführung sie angibt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Without hours</source>
      <translation>Ohne Stunden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Roles for which nobody says how long a step takes: they count as none</source>
      <translation>Rollen, für die niemand sagt, wie lange ein Schritt braucht: Sie zählen als keine</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Before each wave of the roll-out</source>
      <translation>Vor jeder Welle der Einführung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>All other roles</source>
      <translation>Alle übrigen Rollen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Changing</source>
      <translation>Ändern sich</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that the tool carries: they are done with a new tool then</source>
      <translation>Schritte, die das Tool trägt: Sie geschehen dann mit einem neuen Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that may change: open answers decide</source>
      <translation>Schritte, die sich vielleicht ändern: Offene Antworten entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that stay by hand as they are, or ask nothing of a tool</source>
      <translation>Schritte, die von Hand bleiben, wie sie sind, oder nichts von einem Tool verlangen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours a step</source>
      <translation>Je Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours of training for one step that changes; grey is what is stated for all other roles</source>
      <translation>Schulungsstunden für einen Schritt, der sich ändert; grau ist, was für alle übrigen Rollen angegeben ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change × hours a step; to the second figure with those that may change</source>
      <translation>Schritte, die sich ändern × Stunden je Schritt; bis zur zweiten Zahl mit denen, die sich vielleicht ändern</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>The first wave of the roll-out in which something changes for the role</source>
      <translation>Die erste Welle der Einführung, in der sich für die Rolle etwas ändert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Becomes</source>
      <translation>Wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>✓ changes</source>
      <translation>✓ ändert sich</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>? may change</source>
      <translation>? vielleicht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Wave</source>
      <translation>Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No lane has a step yet</source>
      <translation>Noch hat keine Lane einen Schritt</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>step changes</source>
      <extracomment>steps change</extracomment>
      <translation>
        <numerusform>Schritt ändert sich</numerusform>
        <numerusform>Schritte ändern sich</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{tool}: {steps} for {roles}</source>
      <translation>{tool}: {steps} für {roles}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{steps}, {hours} hours of training</source>
      <translation>{steps}, {hours} Schulungsstunden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Draw lanes: a lane is a role, and its steps are what the role has to learn.</source>
      <translation>Lanes zeichnen: Eine Lane ist eine Rolle, und ihre Schritte sind, was die Rolle zu lernen hat.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write how many hours one step that changes takes, for all roles in the first row, or for one role.</source>
      <translation>Schreiben, wie viele Stunden ein Schritt braucht, der sich ändert: in der ersten Zeile für alle Rollen, oder für eine Rolle.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody says how long a step takes for {roles}: they count as none.</source>
      <translation>Niemand sagt, wie lange ein Schritt für {roles} braucht: Sie zählen als keine.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Before which wave cannot be said yet. {why}</source>
      <translation>Vor welcher Welle, lässt sich noch nicht sagen. {why}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>The waves are those of the best plan found in a few seconds; Roll-out looks longer.</source>
      <translation>Die Wellen sind die des besten Plans aus wenigen Sekunden; Einführung sucht länger.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No practice is assessed yet</source>
      <translation>Noch ist keine Praktik eingeschätzt</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>practice is assessed</source>
      <extracomment>practices are assessed</extracomment>
      <translation>
        <numerusform>Praktik ist eingeschätzt</numerusform>
        <numerusform>Praktiken sind eingeschätzt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{assessed}, {below} below the target</source>
      <translation>{assessed}, {below} unter dem Ziel</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write beside a practice how mature it is today, 1 (as it comes) to 5 (improved all the time), and what it is to become. Practices of the drawn processes stand first.</source>
      <translation>Neben eine Praktik schreiben, wie reif sie heute ist, 1 (wie es kommt) bis 5 (ständig verbessert), und was aus ihr werden soll. Die Praktiken der gezeichneten Prozesse stehen zuerst.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nothing shows it yet for {practices}.</source>
      <translation>Noch zeigt es nichts bei {practices}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Assessed twice: {practices}. The first that states a maturity counts.</source>
      <translation>Zweimal eingeschätzt: {practices}. Die erste, die eine Reife angibt, zählt.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody is named yet</source>
      <translation>Noch ist niemand genannt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{groups} in {processes}</source>
      <translation>{groups}, {processes}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write beside each group what its part is, what it gains and what it fears. The grey rows are the roles of the drawn processes.</source>
      <translation>Neben jede Gruppe schreiben, was ihre Rolle dabei ist, was sie gewinnt und was sie fürchtet. Die grauen Zeilen sind die Rollen der gezeichneten Prozesse.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>They fear something, and nobody is to talk to them yet: {groups}.</source>
      <translation>Sie fürchten etwas, und noch soll niemand mit ihnen sprechen: {groups}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody decides in {processes}: make one group accountable.</source>
      <translation>In {processes} entscheidet niemand: eine Gruppe verantwortlich machen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Several decide in {processes}: one is best.</source>
      <translation>In {processes} entscheiden mehrere: Eine ist am besten.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody is to talk to anybody yet</source>
      <translation>Noch soll niemand mit jemandem sprechen</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>talk</source>
      <extracomment>talks</extracomment>
      <translation>
        <numerusform>Gespräch</numerusform>
        <numerusform>Gespräche</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write who talks to which group, when, and about what. Groups that are affected and that nobody talks to stand in grey.</source>
      <translation>Schreiben, wer mit welcher Gruppe wann worüber spricht. Betroffene Gruppen, mit denen niemand spricht, stehen grau.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No good news for {groups} yet.</source>
      <translation>Noch nichts Gutes für {groups}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} talk has no day, or nobody who talks.</source>
      <extracomment>{count} talks have no day, or nobody who talks.</extracomment>
      <translation>
        <numerusform>{count} Gespräch hat keinen Tag oder niemanden, der spricht.</numerusform>
        <numerusform>{count} Gespräche haben keinen Tag oder niemanden, der spricht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody looks again yet</source>
      <translation>Noch sieht niemand wieder hin</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>review</source>
      <extracomment>reviews</extracomment>
      <translation>
        <numerusform>Rückblick</numerusform>
        <numerusform>Rückblicke</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{reviews}; {improvements}</source>
      <translation>{reviews}; {improvements}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>improvement</source>
      <extracomment>improvements</extracomment>
      <translation>
        <numerusform>Verbesserung</numerusform>
        <numerusform>Verbesserungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write when it is looked at how a process does: three months after it went live is a good first day.</source>
      <translation>Schreiben, wann nachgesehen wird, wie ein Prozess läuft: Drei Monate nach dem Start ist ein guter erster Tag.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write what is to be improved, who owns it, and how it is seen to be done.</source>
      <translation>Schreiben, was zu verbessern ist, wer es verantwortet, und woran man sieht, dass es getan ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} improvement lacks an owner, or how it is seen to be done.</source>
      <extracomment>{count} improvements lack an owner, or how they are seen to be done.</extracomment>
      <translation>
        <numerusform>{count} Verbesserung fehlt, wer sie verantwortet oder woran man sie sieht.</numerusform>
        <numerusform>{count} Verbesserungen fehlt, wer sie verantwortet oder woran man sie sieht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} overdue</source>
      <translation>{count} überfällig</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>the next on {day}</source>
      <translation>nächster Termin am {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>all processes</source>
      <translation>alle Prozesse</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Place in the wave before or after</source>
      <translation>In die Welle davor oder danach setzen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>In the roll-out</source>
      <translation>In der Einführung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Let the plan decide where it goes</source>
      <translation>Den Plan entscheiden lassen, wohin er kommt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Ask why</source>
      <translation>Fragen, warum</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Roll-out in waves</source>
      <translation>Einführung in Wellen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Pin to wave</source>
      <translation>An Welle heften</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Not before wave</source>
      <translation>Nicht vor Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Wave {number}</source>
      <translation>Welle {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Leave open</source>
      <translation>Offen lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Let the plan decide</source>
      <translation>Den Plan entscheiden lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>In no wave</source>
      <translation>In keiner Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>and why</source>
      <translation>und warum</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Goes live by the end of</source>
      <translation>Geht live bis Ende</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Days of work</source>
      <translation>Arbeitstage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>End to end then</source>
      <translation>Durchgängig dann</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>{capacity} days</source>
      <translation>{capacity} Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>{days} of {capacity} days</source>
      <translation>{days} von {capacity} Tagen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Waves</source>
      <translation>Wellen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Days, money and training of each wave, and what is carried after it</source>
      <translation>Tage, Geld und Schulung jeder Welle, und was danach getragen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>What introducing each process takes, and where it is placed</source>
      <translation>Was die Einführung jedes Prozesses braucht, und wohin er gesetzt ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Which gaps are closed when, and which stay open</source>
      <translation>Welche Lücken wann geschlossen werden, und welche offen bleiben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>What the plan takes for granted, and what it leaves out</source>
      <translation>Wovon der Plan ausgeht, und was er weglässt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Look again</source>
      <translation>Erneut suchen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Take placements back</source>
      <translation>Festlegungen zurücknehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Settings of the plan</source>
      <translation>Einstellungen des Plans</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Processes of the plan</source>
      <translation>Prozesse des Plans</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Gaps of the plan</source>
      <translation>Lücken des Plans</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Looking for the best plan: Cancel stops it.</source>
      <translation>Suche nach dem besten Plan: Abbrechen hält sie an.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Looking for the best plan</source>
      <translation>Suche nach dem besten Plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>There is no plan</source>
      <translation>Es gibt keinen Plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Stopped: what is shown is the plan from before.</source>
      <translation>Abgebrochen: Gezeigt wird der Plan von vorher.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>The first in the ranking</source>
      <translation>Das erste der Rangliste</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Place {name} in Wave {wave}</source>
      <translation>{name} in Welle {wave} setzen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Leave {name} Out</source>
      <translation>{name} auslassen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Hold {name} Back to Wave {wave}</source>
      <translation>{name} bis Welle {wave} zurückhalten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>A gap waits for a day: write the first day of the plan into its settings first.</source>
      <translation>Eine Lücke wartet auf einen Tag: zuerst den ersten Tag des Plans in seine Einstellungen schreiben.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Let the Plan Decide on {name}</source>
      <translation>Den Plan über {name} entscheiden lassen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Take Placements Back</source>
      <translation>Festlegungen zurücknehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>days of work</source>
      <translation>Arbeitstage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Choose the Tool of the Roll-out</source>
      <translation>Das Tool der Einführung wählen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Tool of the roll-out</source>
      <translation>Tool der Einführung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Let the plan decide where everything goes</source>
      <translation>Den Plan entscheiden lassen, wohin alles kommt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Fit › Gaps: what is to be done about each gap, its days and its date</source>
      <translation>Eignung › Lücken: was mit jeder Lücke zu tun ist, ihre Tage und ihr Datum</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>{tool}: end to end {first} after wave 1, {last} after wave {number}</source>
      <translation>{tool}: durchgängig {first} nach Welle 1, {last} nach Welle {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>{placed} by hand, the rest is the best for that.</source>
      <translation>{placed} von Hand, der Rest ist dafür der beste.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/rollout/page.py" />
      <source>placement</source>
      <extracomment>placements</extracomment>
      <translation>
        <numerusform>Festlegung</numerusform>
        <numerusform>Festlegungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{cost} of {budget}</source>
      <translation>{cost} von {budget}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{hours} of {most}</source>
      <translation>{hours} von {most}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Cost, {currency}</source>
      <translation>Kosten, {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Training, hours</source>
      <translation>Schulung, Stunden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} of {capacity} days worked; what is finished in it takes {finished}</source>
      <translation>{days} von {capacity} Tagen gearbeitet; was darin fertig wird, braucht {finished}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>End to end then {figure}, a process that is not live counting 0</source>
      <translation>Durchgängig dann {figure}, ein Prozess, der nicht live ist, zählt 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Of what is live {figure}</source>
      <translation>Von dem, was live ist, {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Goes live: {names}</source>
      <translation>Geht live: {names}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>left out by hand</source>
      <translation>von Hand ausgelassen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{name} goes live by the end of wave {wave}</source>
      <translation>{name} geht live bis zum Ende von Welle {wave}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{name} goes live in no wave: {why}</source>
      <translation>{name} geht in keiner Welle live: {why}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>there is no plan</source>
      <translation>es gibt keinen Plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} days to introduce and set up</source>
      <translation>{days} Tage zum Einführen und Einrichten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Needs {names}</source>
      <translation>Braucht {names}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>A quick win: first wave, needs no other, carries much for its days</source>
      <translation>Ein schneller Erfolg: erste Welle, braucht keinen anderen, trägt viel für seine Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} d</source>
      <translation>{days} T</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Placed by hand</source>
      <translation>Von Hand gesetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Not before wave {wave}, by hand</source>
      <translation>Nicht vor Welle {wave}, von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>promised by the vendor</source>
      <translation>vom Anbieter zugesagt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>not before {day}</source>
      <translation>nicht vor {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>left open by hand</source>
      <translation>von Hand offen gelassen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Closed in wave {wave}: {how}</source>
      <translation>Geschlossen in Welle {wave}: {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Stays open: {why}</source>
      <translation>Bleibt offen: {why}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} days</source>
      <translation>{days} Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>, not estimated</source>
      <translation>, nicht geschätzt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Asked for by {names}</source>
      <translation>Verlangt von {names}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How many waves there are</source>
      <translation>Wie viele Wellen es gibt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The first day of the first wave; without it no wave has dates, and dated promises cannot be planned</source>
      <translation>Der erste Tag der ersten Welle; ohne ihn hat keine Welle ein Datum, und datierte Zusagen lassen sich nicht planen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Months a wave</source>
      <translation>Monate je Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How long a wave takes</source>
      <translation>Wie lange eine Welle dauert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Budget a quarter</source>
      <translation>Budget je Quartal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>budget a quarter</source>
      <translation>Budget je Quartal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Money for work; it buys days at the vendor’s rate of Fit › Money. Blank: no limit</source>
      <translation>Geld für Arbeit; es kauft Tage zum Satz des Anbieters aus Eignung › Kosten. Leer: keine Grenze</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>no limit</source>
      <translation>keine Grenze</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Training, hours a wave</source>
      <translation>Schulung, Stunden je Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>hours of training</source>
      <translation>Schulungsstunden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>So many hours people can be trained in a wave. Blank: no limit</source>
      <translation>So viele Stunden können Menschen in einer Welle geschult werden. Leer: keine Grenze</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How many days of work there are in the wave; blank is 0</source>
      <translation>Wie viele Arbeitstage die Welle hat; leer ist 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Worked</source>
      <translation>Gearbeitet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days that the plan uses; no more than those of work, and no more than the budget buys</source>
      <translation>Tage, die der Plan verwendet; nicht mehr als die Arbeitstage und nicht mehr, als das Budget kauft</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days of all that is finished in the wave: where they are more, work began before</source>
      <translation>Tage von allem, was in der Welle fertig wird: Sind es mehr, begann die Arbeit vorher</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The share of all cases carried from end to end; a process that is not live counts 0</source>
      <translation>Der Anteil aller Fälle, die durchgängig getragen werden; ein Prozess, der nicht live ist, zählt 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Of what is live</source>
      <translation>Von dem, was live ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Goes live</source>
      <translation>Geht live</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>the plan decides</source>
      <translation>der Plan entscheidet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>There is no process “{name}” in this project: write names as they are drawn, with ; between.</source>
      <translation>In diesem Projekt gibt es keinen Prozess „{name}“: Namen schreiben, wie sie gezeichnet sind, mit ; dazwischen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Live in</source>
      <translation>Live in</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The wave by whose end the plan has it live</source>
      <translation>Die Welle, bis zu deren Ende er nach dem Plan live ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Placed in wave</source>
      <translation>Gesetzt in Welle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>A wave, or 0 for none; blank lets the plan decide</source>
      <translation>Eine Welle, oder 0 für keine; leer lässt den Plan entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Not before</source>
      <translation>Nicht vor</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The wave before which it is not to go live</source>
      <translation>Die Welle, vor der er nicht live gehen soll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Its business value: with its cases it decides what goes live first</source>
      <translation>Sein Geschäftswert: Mit seinen Fällen entscheidet er, was zuerst live geht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days to introduce</source>
      <translation>Tage zum Einführen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days of people beside the work on requirements, such as training and moving data</source>
      <translation>Tage von Menschen neben der Arbeit an Anforderungen, etwa Schulung und Datenübernahme</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Set-up days</source>
      <translation>Tage zum Einrichten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Configuring, adding on and building what the tool answers with, by the days of Fit › Money</source>
      <translation>Konfigurieren, Ergänzen und Entwickeln dessen, womit das Tool antwortet, nach den Tagen aus Eignung › Kosten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Hours of training in the wave in which it goes live</source>
      <translation>Schulungsstunden in der Welle, in der er live geht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>After</source>
      <translation>Nach</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Processes that have to be live by then, with ; between their names</source>
      <translation>Prozesse, die bis dahin live sein müssen, mit ; zwischen ihren Namen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Processes that it calls as drawn: they have to be live by then, too</source>
      <translation>Prozesse, die er wie gezeichnet aufruft: Auch sie müssen bis dahin live sein</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Maturity</source>
      <translation>Reife</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How mature its practice is today, 1 to 5: the self-assessment of Readiness</source>
      <translation>Wie reif seine Praktik heute ist, 1 bis 5: die Selbsteinschätzung aus Bereitschaft</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How mature its practice has to be to go live</source>
      <translation>Wie reif seine Praktik sein muss, um live zu gehen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Ready on</source>
      <translation>Bereit am</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The day on which a practice that is not mature enough will be</source>
      <translation>Der Tag, an dem eine noch nicht reife Praktik es sein wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Asked for by</source>
      <translation>Verlangt von</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Not estimated: the days set for its level</source>
      <translation>Nicht geschätzt: die für ihre Stufe gesetzten Tage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Closed in</source>
      <translation>Geschlossen in</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>A wave, or 0 to leave it open; blank lets the plan decide</source>
      <translation>Eine Welle, oder 0, um sie offen zu lassen; leer lässt den Plan entscheiden</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Why it stays open</source>
      <translation>Warum sie offen bleibt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What it is worth</source>
      <translation>Was es bringt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Minutes, hours and money: what each tool saves, brings and costs</source>
      <translation>Minuten, Stunden und Geld: was jedes Tool spart, bringt und kostet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Tickets</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What really happens: shares, times and deviations out of a log of your own tickets</source>
      <translation>Was wirklich geschieht: Anteile, Zeiten und Abweichungen aus einem Protokoll eigener Tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Hand-offs</source>
      <translation>Übergaben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>How often work passes from role to role, and what becomes of it with each tool</source>
      <translation>Wie oft Arbeit von Rolle zu Rolle geht, und was mit jedem Tool daraus wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each process is measured by, what it is to become, and whether a tool can measure it</source>
      <translation>Woran jeder Prozess gemessen wird, was daraus werden soll, und ob ein Tool es messen kann</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each process takes with each tool, and the minutes and rates that this follows from</source>
      <translation>Was jeder Prozess mit jedem Tool braucht, und die Minuten und Sätze, aus denen es folgt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Business case</source>
      <translation>Business Case</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each tool brings a year against what it costs, and what that hangs on</source>
      <translation>Was jedes Tool im Jahr bringt, gegenüber dem, was es kostet, und wovon das abhängt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What people have to learn, how mature practices are, who is affected, who talks to whom, who looks again</source>
      <translation>Was Menschen zu lernen haben, wie reif Praktiken sind, wer betroffen ist, wer mit wem spricht, wer wieder hinsieht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Roll-out</source>
      <translation>Einführung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Which process goes live in which wave, which gaps are closed for it, and what is carried then</source>
      <translation>Welcher Prozess in welcher Welle live geht, welche Lücken dafür geschlossen werden, und was dann getragen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Pages of the value</source>
      <translation>Seiten des Werts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Case</source>
      <translation>Fall</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Activity</source>
      <translation>Aktivität</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Field of changes</source>
      <translation>Feld der Änderungen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Working hours that count</source>
      <translation>Zählende Arbeitszeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Minutes count in these hours only: 24x7, or for instance Mo-Fr 8:00-17:00</source>
      <translation>Minuten zählen nur in diesen Stunden: 24x7 oder etwa Mo-Fr 8:00-17:00</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>as in the log ({zone})</source>
      <translation>wie im Protokoll ({zone})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>as in the log</source>
      <translation>wie im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>By whose clock office hours and days are counted, with its summer time</source>
      <translation>Nach wessen Uhr Bürostunden und Tage zählen, mit ihrer Sommerzeit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>The times of this log name no zone: they are read as a clock showed them.</source>
      <translation>Die Zeiten dieses Protokolls nennen keine Zone: Sie werden gelesen, wie eine Uhr sie zeigte.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Hours that count</source>
      <translation>Stunden, die zählen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Activities</source>
      <translation>Aktivitäten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What each activity of the log means among the steps</source>
      <translation>Was jede Aktivität des Protokolls unter den Schritten bedeutet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Branches</source>
      <translation>Zweige</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How often each way was taken: as drawn, and in the log</source>
      <translation>Wie oft jeder Weg genommen wurde: wie gezeichnet und im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How often each step is visited, and what it takes</source>
      <translation>Wie oft jeder Schritt besucht wird, und wie lange er dauert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Deviations</source>
      <translation>Abweichungen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What happened that is not drawn, in how many cases, with examples</source>
      <translation>Was geschah, ohne gezeichnet zu sein, in wie vielen Fällen, mit Beispielen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What KPIs count, as the log has it</source>
      <translation>Was KPIs zählen, wie das Protokoll es hat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>As read</source>
      <translation>Wie gelesen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How the file was understood, and what was left out</source>
      <translation>Wie die Datei verstanden wurde, und was weggelassen ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Taken before</source>
      <translation>Früher übernommen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>The logs whose figures are in the project</source>
      <translation>Die Protokolle, deren Zahlen im Projekt sind</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Choose a log…</source>
      <translation>Protokoll wählen …</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Show on the drawing</source>
      <translation>Auf der Zeichnung zeigen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What activities mean</source>
      <translation>Was Aktivitäten bedeuten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Shares of branches</source>
      <translation>Anteile der Zweige</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Steps in the log</source>
      <translation>Schritte im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What is not as drawn</source>
      <translation>Was anders ist als gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>KPIs in the log</source>
      <translation>KPIs im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Logs taken before</source>
      <translation>Früher übernommene Protokolle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Draw or open the process first that these tickets ran through.</source>
      <translation>Zuerst den Prozess zeichnen oder öffnen, durch den diese Tickets liefen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Replaying the log</source>
      <translation>Protokoll wird nachgespielt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{file}: which column is what?</source>
      <translation>{file}: welche Spalte ist was?</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Name the field of changes that tells the state of a ticket.</source>
      <translation>Das Feld der Änderungen nennen, das den Zustand eines Tickets angibt.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Name the columns that tell the case, the activity and the time, each as far as there is one.</source>
      <translation>Die Spalten nennen, die Fall, Aktivität und Zeit angeben, jede, soweit es sie gibt.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>There is no step “{step}”: choose one of the list.</source>
      <translation>Es gibt keinen Schritt „{step}“: einen aus der Liste wählen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Choose the branches first whose shares are to be taken.</source>
      <translation>Zuerst die Zweige wählen, deren Anteile übernommen werden sollen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Take from {file}</source>
      <translation>Aus {file} übernehmen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Taken from {file}. Undo takes it back.</source>
      <translation>Aus {file} übernommen. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>The project has all of this already.</source>
      <translation>Das Projekt hat all das schon.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How the log is read</source>
      <translation>Wie das Protokoll gelesen wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>See on the drawing how often each way was taken, and where cases deviate</source>
      <translation>Auf der Zeichnung sehen, wie oft jeder Weg genommen wurde, und wo Fälle abweichen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What really happens</source>
      <translation>Was wirklich geschieht</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Try the tickets of the sample</source>
      <translation>Die Tickets des Beispiels ausprobieren</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Export your tickets with what happened to them and when, and drop the file here: a table with a row for each event, each change or each ticket (.csv, .xlsx; ServiceNow, Jira and GLPI as they are), XES or OCEL. Every case is replayed on the drawn process: you see what each branch really takes, where cases do otherwise, how long steps take, and take what you like into the project.</source>
      <translation>Tickets mit dem exportieren, was wann mit ihnen geschah, und die Datei hier ablegen: eine Tabelle mit einer Zeile je Ereignis, je Änderung oder je Ticket (.csv, .xlsx; ServiceNow, Jira und GLPI, wie sie sind), XES oder OCEL. Jeder Fall wird auf dem gezeichneten Prozess nachgespielt: Zu sehen ist, wie oft jeder Zweig wirklich genommen wird, wo Fälle anders laufen und wie lange Schritte dauern, und was davon gefällt, kommt ins Projekt.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Draw or open the process first that your tickets run through; then drop their log here.</source>
      <translation>Zuerst den Prozess zeichnen oder öffnen, durch den die Tickets laufen; dann ihr Protokoll hier ablegen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{process}: {cases} of {file} {period} were taken ({hash}).</source>
      <translation>{process}: {cases} aus {file} {period} wurden übernommen ({hash}).</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{file} on {process}</source>
      <translation>{file} auf {process}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/tickets/page.py" />
      <source>event</source>
      <extracomment>events</extracomment>
      <translation>
        <numerusform>Ereignis</numerusform>
        <numerusform>Ereignisse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{events}.</source>
      <translation>{events}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{events} from {first} to {last}.</source>
      <translation>{events} vom {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{shape}; {count} activities.</source>
      <translation>{shape}; {count} Aktivitäten.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Nothing had to be decided or left out.</source>
      <translation>Nichts war zu entscheiden oder wegzulassen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>SHA-256 of the file: {hash}</source>
      <translation>SHA-256 der Datei: {hash}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/reading.py" />
      <source>No activity of this log is called like a step: say below what each means, or choose the process.</source>
      <translation>Keine Aktivität dieses Protokolls heißt wie ein Schritt: unten sagen, was jede bedeutet, oder den Prozess wählen.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>as before</source>
      <translation>wie zuvor</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>? nothing is near enough</source>
      <translation>? nichts liegt nahe genug</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>same name</source>
      <translation>gleicher Name</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– no step –</source>
      <translation>– kein Schritt –</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Activity in the log</source>
      <translation>Aktivität im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Means the step</source>
      <translation>Steht für den Schritt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Enter opens the list: the likely steps come first</source>
      <translation>Enter öffnet die Liste: Die wahrscheinlichen Schritte stehen zuerst</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>How near its name is to that of the step, or who said so</source>
      <translation>Wie nahe ihr Name dem des Schritts kommt, oder wer es gesagt hat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– not told</source>
      <translation>– nicht angegeben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– no case</source>
      <translation>– kein Fall</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>+ none is drawn</source>
      <translation>+ keiner gezeichnet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>✓ within the error</source>
      <translation>✓ innerhalb des Fehlers</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>✗ differs</source>
      <translation>✗ abweichend</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Branch</source>
      <translation>Zweig</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>In the log</source>
      <translation>Im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>not told</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Lies between</source>
      <translation>Liegt zwischen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The sampling error at 95 %; where the log cannot tell, all that is possible</source>
      <translation>Der Stichprobenfehler bei 95 %; wo das Protokoll es nicht sagen kann, alles Mögliche</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>So many cases came to where this is decided</source>
      <translation>So viele Fälle kamen dorthin, wo dies entschieden wird</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Drawn and log</source>
      <translation>Zeichnung und Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The log does not tell it.</source>
      <translation>Das Protokoll sagt es nicht.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Mean {mean}, median {median}, nine of ten take at most {p90} minutes; {count} times.</source>
      <translation>Mittel {mean}, Median {median}, neun von zehn brauchen höchstens {p90} Minuten; {count}-mal.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Visits a case</source>
      <translation>Besuche je Fall</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Visits a month</source>
      <translation>Besuche im Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>More than once</source>
      <translation>Mehr als einmal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Minutes worked</source>
      <translation>Arbeitsminuten</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The mean; told where the log has the begin and the end of an activity</source>
      <translation>Das Mittel; angegeben, wo das Protokoll Beginn und Ende einer Aktivität hat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The mean, since the event before</source>
      <translation>Das Mittel, seit dem Ereignis davor</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>What happened and is not drawn</source>
      <translation>Was geschah und nicht gezeichnet ist</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Some of these cases, by their numbers in the log</source>
      <translation>Einige dieser Fälle, mit ihren Nummern im Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>no KPI counts this yet</source>
      <translation>das zählt noch kein KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Baseline now</source>
      <translation>Ausgangswert jetzt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Taken on</source>
      <translation>Übernommen am</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Tickets from – to</source>
      <translation>Tickets von – bis</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Fitness</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>By it the file is known again: point at it for the whole of it</source>
      <translation>Daran wird die Datei wiedererkannt: darauf zeigen für das Ganze</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Put what is ticked into the project, as one step that can be undone</source>
      <translation>Das Angekreuzte ins Projekt übernehmen, als ein Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>{count} shares</source>
      <translation>{count} Anteile</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>{cases} cases a month</source>
      <translation>{cases} Fälle je Monat</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>A log of less than four weeks does not tell it.</source>
      <translation>Ein Protokoll von weniger als vier Wochen sagt es nicht.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>This log tells no begin and end of an activity.</source>
      <translation>Dieses Protokoll nennt nicht Beginn und Ende einer Aktivität.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>KPI baselines</source>
      <translation>Ausgangswerte von KPIs</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>No KPI of this process counts what the log tells.</source>
      <translation>Kein KPI dieses Prozesses zählt, was das Protokoll sagt.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>where none ({count})</source>
      <translation>wo keine sind ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>all ({count})</source>
      <translation>alle ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>all told</source>
      <translation>alle angegebenen</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>selected branches</source>
      <translation>ausgewählte Zweige</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>as by hand</source>
      <translation>wie von Hand</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>as with a tool</source>
      <translation>wie mit einem Tool</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Which shares</source>
      <translation>Welche Anteile</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>What the minutes worked are</source>
      <translation>Was die Arbeitsminuten sind</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Which baselines</source>
      <translation>Welche Ausgangswerte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Take:</source>
      <translation>Übernehmen:</translation>
    </message>
    <message>
      <location filename="ui/widgets/command_palette.py" />
      <source>{choice}, {number} of {count}</source>
      <translation>{choice}, {number} von {count}</translation>
    </message>
    <message>
      <location filename="ui/widgets/command_palette.py" />
      <source>Type the name of an action, process, step, requirement or tool</source>
      <translation>Den Namen eines Befehls, Prozesses, Schritts, Tools oder einer Anforderung tippen</translation>
    </message>
    <message>
      <location filename="ui/widgets/comment_words.py" />
      <source>nobody named</source>
      <translation>niemand genannt</translation>
    </message>
    <message>
      <location filename="ui/widgets/fields.py" />
      <source>several</source>
      <translation>mehrere</translation>
    </message>
    <message>
      <location filename="ui/widgets/lazy.py" />
      <source>Working the figures out…</source>
      <translation>Die Zahlen werden berechnet …</translation>
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>Details</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>Close this message (Escape)</source>
      <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>{count} more behind it</source>
      <translation>{count} weitere dahinter</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/box.py" />
      <source>There is no number here.</source>
      <translation>Hier steht keine Zahl.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>Take the other number that it could be</source>
      <translation>Die andere Zahl nehmen, die es sein könnte</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>In a number such as 1,250</source>
      <translation>In einer Zahl wie 1,250</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>Bring the old number back</source>
      <translation>Die alte Zahl zurückholen</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>In a number that cannot be taken</source>
      <translation>In einer Zahl, die sich nicht nehmen lässt</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/line.py" />
      <source>{trouble} The cell stays as it was.</source>
      <translation>{trouble} Die Zelle bleibt, wie sie war.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>It stays {number}.</source>
      <translation>Es bleibt {number}.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>It stays blank.</source>
      <translation>Es bleibt leer.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>{number} instead</source>
      <translation>stattdessen {number}</translation>
    </message>
    <message>
      <location filename="ui/widgets/table.py" />
      <source>Go to what the row names, or ask why</source>
      <translation>Zu dem gehen, was die Zeile nennt, oder fragen, warum</translation>
    </message>
    <message>
      <location filename="ui/widgets/table.py" />
      <source>In the other tables</source>
      <translation>In den übrigen Tabellen</translation>
    </message>
    <message>
      <location filename="ui/widgets/typed.py" />
      <source>Mend it, or press Escape there, then go on.</source>
      <translation>Ausbessern oder dort Esc drücken, dann weitermachen.</translation>
    </message>
    <message>
      <location filename="ui/widgets/typed.py" />
      <source>What is typed into “{field}” cannot be taken: {trouble}</source>
      <translation>Was in „{field}“ steht, lässt sich nicht übernehmen: {trouble}</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>Cross-cutting</source>
      <translation>Übergreifend</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>in part</source>
      <translation>zum Teil</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>ticked</source>
      <translation>angekreuzt</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>not ticked</source>
      <translation>nicht angekreuzt</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>needs attention</source>
      <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>written elsewhere</source>
      <translation>steht anderswo</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>quick win</source>
      <translation>schneller Erfolg</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>written by hand</source>
      <translation>von Hand eingetragen</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>files differ</source>
      <translation>Dateien widersprechen sich</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>came late</source>
      <translation>kam zu spät</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
  </context>
</TS>
