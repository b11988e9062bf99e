<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="fr">
  <context>
    <name>window</name>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>does not interrupt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>carried by {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>not carried by {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>open for {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>lane {lane}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>{share} % of cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>if {condition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>from {source} to {target}</source>
      <translation type="unfinished">de {source} vers {target}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>nothing</source>
      <translation type="unfinished">rien</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>an unnamed {kind}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/canvas/describe.py" />
      <source>open comment</source>
      <extracomment>open comments</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/document_view.py" />
      <source>Process drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Follow the flow; from nothing selected, go to the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Follow the flow back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the branch or step above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the branch or step below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go onto the flow that leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go onto the flow that arrives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Open the inspector, or the called process, of the selected element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Break off; else select nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom in</source>
      <translation type="unfinished">Agrandir</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom out</source>
      <translation type="unfinished">Réduire</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Fit the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom to 100 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Fit the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the next or previous element in reading order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>On the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Menu, Shift+F10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Open the menu of the element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/minimap.py" />
      <source>Overview of the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/minimap.py" />
      <source>Click or drag to move the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Right, N, Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Next beat; another case; end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>While a case is played</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case} · beat {beat} of {beats}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Play a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Play or pause (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>One beat further (→)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Next case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Draw another case by the shares (N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>End (Escape)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>How fast the case is played</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/canvas/playing/player.py" />
      <source>step</source>
      <extracomment>steps</extracomment>
      <translation type="unfinished">
        <numerusform>étape</numerusform>
        <numerusform>étapes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it completes after {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it gets stuck after {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it goes on and on after {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>The drawing has changed while it was tidied: tidy it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Copying {called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Drawing a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Nothing is drawn here yet: there is no table to copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/choice_menu.py" />
      <source>Kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Click the target; or go to it by Tab, arrow keys or its first letters, then Enter. Esc leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Tab, Arrows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Go to the next possible target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>While connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Letters, Backspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Go to the target with a word that begins so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Connect; leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a step: click, or drag it to its place (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a decision: click or drag (A, then “gateway”)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append an end event: click or drag (A, then “end”)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a timer event: click or drag (A, then “timer”)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Nothing is drawn here yet. Ctrl+Enter draws a start event, N anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Alt+Arrows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move by 10; with Shift by 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On selected shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Shift+Arrows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Make larger or smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move the lane up or down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move the bend, stretch or end; with Shift by 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected line, after B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Any capital letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Begin to write its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Take the name; leave it as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>While naming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Begin a new line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Name</source>
      <translation type="unfinished">Nom</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Up, Down, Enter, Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Move between the buttons; take one; back to the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>In the palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Select and move (V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Move the paper (H; or hold Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Select by a frame that may begin on a step (L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Make room: push everything right or down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Connect: drag from one element to another (C from the selected one)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Everything that can be drawn… (N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>{stencil}: click, then click its place; or drag it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Arrows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Carry it by 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>While placing from the palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Put it down; and go on with another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Drag to push everything right of here, or below. With keys: arrows, then Enter. Esc leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Push what follows right, left, down or up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>While making room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Make the room; leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the arrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the hand, which moves the paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the lasso, which selects by a frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>On the empty drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Id</source>
      <translation type="unfinished">ID</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogues.py" />
      <source>Requirement</source>
      <extracomment>Requirements</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Priority</source>
      <translation type="unfinished">Priorité</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Weight</source>
      <translation type="unfinished">Poids</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Must</source>
      <translation type="unfinished">Obligatoire</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Level</source>
      <translation type="unfinished">Niveau</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Source</source>
      <translation type="unfinished">Source</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Filter the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>All answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Show every answer of the chosen tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Answers</source>
      <translation type="unfinished">Réponses</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>All answers of {tool}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/answers.py" />
      <source>row</source>
      <extracomment>rows</extracomment>
      <translation type="unfinished">
        <numerusform>ligne</numerusform>
        <numerusform>lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>No answers yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>{tool}: answers of this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>{tool}: answers of this process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Whole process</source>
      <translation type="unfinished">Processus entier</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>{process} (gone)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>none</source>
      <translation type="unfinished">aucun</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comment</source>
      <translation type="unfinished">Commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>At</source>
      <translation type="unfinished">À</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Process</source>
      <translation type="unfinished">Processus</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>State</source>
      <translation type="unfinished">État</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>done</source>
      <translation type="unfinished">fait</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>open</source>
      <translation type="unfinished">en suspens</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Filter the comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments of which process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments of whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Done ones too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Also list what is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Send for Review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Send processes to people without this app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Take Comments In…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Take comment sheets in that reviewers filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer</source>
      <translation type="unfinished">Réponse</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Close Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Put at the Chosen Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>All processes</source>
      <translation type="unfinished">Tous les processus</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/comments.py" />
      <source>comment</source>
      <extracomment>comments</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Open Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer a Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Open a Comment Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Close a Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Choose a step on the drawing first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Put a Comment at a Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>name</source>
      <translation type="unfinished">nom</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>id</source>
      <translation type="unfinished">ID</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reading.py" />
      <source>requirement</source>
      <extracomment>requirements</extracomment>
      <translation type="unfinished">
        <numerusform>exigence</numerusform>
        <numerusform>exigences</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>lane</source>
      <translation type="unfinished">couloir</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>documentation</source>
      <translation type="unfinished">documentation</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Find by name, id, requirement, lane, documentation or comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Previous (Shift+F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Next (F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>{hit} of {hits}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/find.py" />
      <source>hit</source>
      <extracomment>hits</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>process</source>
      <extracomment>processes</extracomment>
      <translation type="unfinished">
        <numerusform>processus</numerusform>
        <numerusform>processus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>What</source>
      <translation type="unfinished">Quoi</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Found in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Mend what the finding says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>In Findings</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>file</source>
      <extracomment>files</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Severity</source>
      <translation type="unfinished">Gravité</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Where</source>
      <translation type="unfinished">Où</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Rule</source>
      <translation type="unfinished">Règle</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Filter the findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Mend what the chosen finding says (Ctrl+M)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Nothing to report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings</source>
      <translation type="unfinished">Constats</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings appear once a process or a spreadsheet is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings appear as soon as the project is scored.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>error</source>
      <extracomment>errors</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>warning</source>
      <extracomment>warnings</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>info</source>
      <extracomment>infos</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Show or hide what is of severity {severity}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>At the beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Nothing yet: + adds a requirement, Ctrl+V in the table pastes rows from Excel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Add a requirement with the next free id (Insert)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Let it ask for the selected requirements no longer (Ctrl+Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Ask for a requirement that is written elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Where the selected requirement comes from, and comments on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Where It Comes From…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Refer to a Requirement…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Take the comment; leave it as it is for now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>While writing a comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Ctrl+Enter takes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comment by {author}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Change the comment by {author}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Done: nothing is left to do about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Change the comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Delete the comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Write a comment (Ctrl+Alt+M)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Your name, as it stands above comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comments · {open} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comments · {done} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>{comments} before these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Interrupts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>How the time is meant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Condition</source>
      <translation type="unfinished">Condition</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Name of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Calls</source>
      <translation type="unfinished">Appelle</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Default flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Event</source>
      <translation type="unfinished">Événement</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>ends what it stands on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>ends what it stands in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>lets that go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>When this flow is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Language of the condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>not stated</source>
      <translation type="unfinished">non indiqué</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>no</source>
      <translation type="unfinished">non</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>yes</source>
      <translation type="unfinished">oui</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Kind</source>
      <translation type="unfinished">Type</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Lane</source>
      <translation type="unfinished">Couloir</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>{elements} selected</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/forms.py" />
      <source>element</source>
      <extracomment>elements</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>no lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Business value beside the other processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Cases per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>not known</source>
      <translation type="unfinished">inconnu</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Practice</source>
      <translation type="unfinished">Pratique</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>incident-management</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Weight of the Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Cases per Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Cases a month</source>
      <translation type="unfinished">Cas par mois</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Documentation</source>
      <translation type="unfinished">Documentation</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>What a newcomer needs to know about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>unnamed lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes worked with the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes worked by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes waited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>With the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>By hand</source>
      <translation type="unfinished">À la main</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Waited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Change the Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Choose a process or a step to see what it asks and who carries it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Asked of the whole process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Asked by all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Requirements</source>
      <translation type="unfinished">Exigences</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>sequence flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>End to end</source>
      <translation type="unfinished">De bout en bout</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Enter or double click compares all tools on this requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>{requirement}: what every tool’s vendor says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>no answer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Feature: {feature}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Where the answer stands: file, sheet and cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/pen.py" />
      <source>Change the Documentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Share</source>
      <translation type="unfinished">Part</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Taken</source>
      <translation type="unfinished">Pris</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{times} per case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>What {tool} answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Figures appear as soon as the process is scored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>How it runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{covered} covered, {partial} partial, {gaps}, {unanswered} without an answer</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reading.py" />
      <source>gap</source>
      <extracomment>gaps</extracomment>
      <translation type="unfinished">
        <numerusform>lacune</numerusform>
        <numerusform>lacunes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Hand-offs between lanes, per case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Messages between pools, per case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} more cases end to end if this step were carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Attached to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Leads to</source>
      <translation type="unfinished">Mène à</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} of completing cases may break here: it is open until the vendor answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} of completing cases break here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Simulated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>completes {low} to {high}, by {cases:,} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{requirements} in {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>It asks nothing itself; a case runs through {called}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>This step asks nothing of a tool, so it never breaks a case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>{steps} that it calls: {verdicts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>Every must on it is met.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>Every must on it is met and {coverage} of what it asks is covered; {threshold} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reasons.py" />
      <source>The must {ids} is unmet: support cannot reach {needed}.</source>
      <extracomment>The musts {ids} are unmet: support cannot reach {needed}.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reasons.py" />
      <source>The must {ids} is open until the vendor answers.</source>
      <extracomment>The musts {ids} are open until the vendor answers.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>At most {high} of what the step asks is covered; {needed} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>So far {low} of what the step asks is covered; {needed} is needed. Open answers can lift it to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Keep this share while others change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Share of {flow}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Share of {flow} in per cent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Even out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Give all flows that are not locked the same share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Change the Shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Each of these flows is taken by itself, so the shares need not sum to 100 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>No share is stated yet: the cases are split evenly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Shares that are not stated split what is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Owners</source>
      <translation type="unfinished">Responsables</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Who has to approve it: names, separated by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Approve…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Withdraw…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Name the Owners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Owners, who approve it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>This is ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>Confirm that all of this is as it is here, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>❐ Still as the template “{template}” had it: {counts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>Confirm the Process as Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>In the outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Filter the outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>(unnamed {kind})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>In no lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Outline of the process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>In the list of processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>❐ in part still as the template “{template}” had it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Fit</source>
      <translation type="unfinished">Adéquation</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>End to end: share of cases that the chosen tool carries from start to end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>✎</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>How many comments on the process and its steps are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Find a process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Processes</source>
      <translation type="unfinished">Processus</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>What to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Moves coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>How far the answer can move the tool’s coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Moves places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>How many places of the ranking lie between the worst and the best answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Decides a must</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Whether a must stays open until this is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Decides steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>It decides no step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Steps that may become carried or not by this answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Filter the questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Only the chosen tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Leave out the questions to other vendors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Questions to vendors</source>
      <translation type="unfinished">Questions aux fournisseurs</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>{answers}, those that can change most first</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/panels/questions.py" />
      <source>open answer</source>
      <extracomment>open answers</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>Ranking of the tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>{tool}: the musts that are unmet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>{tool}: the musts that are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>asks nothing</source>
      <translation type="unfinished">ne demande rien</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Step</source>
      <translation type="unfinished">Étape</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>How often a case enters the step, on average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Weighted support of what the step asks. Enter shows the answers it is made of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>How much end to end rises when this step alone becomes carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Share of the completing cases that enter this step although it is not carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Weight of what is not proven yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Steps of the process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Choose a process to see its steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>completes {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>{tool}: end to end {end_to_end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>coverage {coverage}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/session/approving.py" />
      <source>{processes} as it is now.</source>
      <extracomment>{processes} as they are now.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Every process, as it is now, that whoever signs owns and has not approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Can be approved by {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>An edit of what a process means lapses the approval; moving or colouring its shapes does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approve processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>The approval of {processes} stays in the log, and so does why it was withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Withdraw an approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/choice.py" />
      <source>All tools: what “{step}” asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/choice.py" />
      <source>{tool}: what “{step}” asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/cover.py" />
      <source>This is a tender and no baseline is sealed yet: until it is settled what is asked, nobody sees which tool does it best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Choose Another Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{file}” is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replacing it loses what it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keep Them</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>{files} is there already.</source>
      <extracomment>{files} are there already.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replacing loses what is in there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{name} is locked. Its password:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>That password does not open {name}. Its password:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Locked spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Scale (1 is the size on screen, 2 is sharp on most screens, 4 prints well):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Export as a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Look First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” has changes that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Without saving they are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Unsaved changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Save As…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Write It Anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” is no longer there: it was moved or deleted since it was opened here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Gone from disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Nothing is written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keep Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Look at the Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Overwrite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Somebody else saved “{name}” since it was opened here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keeping both saves yours beside it under another name. Overwriting loses what they saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Changed on disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Finish, Then Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Close Anyway</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>{files} is still being written.</source>
      <extracomment>{files} are still being written.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>Closing now leaves it unwritten.</source>
      <extracomment>Closing now leaves them unwritten.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Still writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Open Read-Only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Open Anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Read-only, it is saved under another name. Opened anyway, whoever saves last is asked first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>In use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” is in use {holder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{files} and {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>You are not allowed to open or write it: choose another folder or change its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>There is no such file or folder: it may have been moved or renamed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>The disk is full: free some space or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>The disk can only be read: choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>It is a folder: choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>The name is too long: choose a shorter one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>This computer has not enough memory for that: close other programs or use smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>The system says: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>Something unforeseen went wrong ({name}); your work is kept, save it under a new name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Working out what that does to the ranking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Effect on the ranks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Explain what was changed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/session/explaining.py" />
      <source>{count} change of what {by} sealed on {when} is not explained yet. It goes on record with your reason and with what it does to the ranking.</source>
      <extracomment>{count} changes of what {by} sealed on {when} are not explained yet. They go on record with your reason and with what they do to the ranking.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>The rank of {tools} changes.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/session/explaining.py" />
      <source>tool</source>
      <extracomment>tools</extracomment>
      <translation type="unfinished">
        <numerusform>outil</numerusform>
        <numerusform>outils</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>No tool’s rank changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Putting it on record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Save and put on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Comparing ranks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Putting changes on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Tool</source>
      <translation type="unfinished">Outil</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>As sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Before these changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Rank now</source>
      <translation type="unfinished">Rang actuel</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>By criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Writing {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Nothing is drawn here yet: there is no table to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>A drawing ends in .svg, .png, .pdf or .bpmn: choose one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Drawing {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Projects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Logs of tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Projects, models and spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Workbooks to fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Excel workbook</source>
      <translation type="unfinished">Classeur Excel</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Comma-separated values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Catalogues of requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PDF certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Web page</source>
      <translation type="unfinished">Page web</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PDF drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>SVG drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PNG picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>BPMN model with its diagram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>… and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>The project is saved without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Save the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} is saved as soon as the disk lets go of the save that was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Saving {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} was saved already when Cancel came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} was not saved: the file is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Your project is saved as {beside}; {name} keeps what was saved there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{file} was changed on disk by another program; this window shows it as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Load It Anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{file} was moved or deleted; what this window shows lies nowhere on disk any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>{name} (read-only)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>Untitled selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>Scoring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>The project could not be scored. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/sign_offs.py" />
      <source>Looking who approves what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Signed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Reason</source>
      <translation type="unfinished">Raison</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Reason, if there is one to give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>What goes on record is signed and says why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {requirement} Weighed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {requirement} Had Another Priority…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {tool} Answered {requirement}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {tool}’s Gap Was Resolved…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if This Step Was Taken Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if Its Share Was…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if This Process Weighed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>The scores are not ready yet: export when they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>{file} is written to {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/session/writing.py" />
      <source>{file} and {count} more drawing beside it are written to {folder}.</source>
      <extracomment>{file} and {count} more drawings beside it are written to {folder}.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>Show in Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>About ITSM Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Shows which service management tool carries your processes end to end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Error log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>New Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Draw a process from an empty pool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open a project, BPMN models or spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add models or spreadsheets to this project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Replay Tickets…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Read a log of tickets and compare it with the drawn process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Save the project under another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Earlier Versions…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Look at what was saved before, and go back to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare Versions…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing what differs from what was saved, from earlier versions or before a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare with Another File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing what differs from another model or project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the fit report as it is chosen on the page Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take Changes Back from a Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>List what somebody changed in the cells of a report, and take it or leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Questionnaire…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the workbook that asks vendors; answered, it comes back without mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write numbered drawings and a comment sheet for people without this app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take comment sheets in that reviewers filled in: remarks go to their steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Certificate of the Seal…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>What proves the seal afterwards, to be printed, signed and kept apart from the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Verify the Log…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Make every hash and link of what is on record anew, and say what does not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Drawing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write this drawing as .bpmn, .pdf, .svg or .png</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Process Book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write processes with their drawings as a document for people who do not open this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Step Table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write this process as a table, one row a step, that a spreadsheet and Visio take in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print this drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print All Drawings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print each drawing on a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close the project and begin anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Paste Table as Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Draw the rows that were copied in a spreadsheet as a process: who does which step, and what follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find what is drawn, in all processes, by name, id, requirement, lane, documentation or comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the next hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the hit before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>New Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add a page to this file, with a process to draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Rename Page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the name of this page on its tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move Page Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let this page stand before the one on its left, in the file, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move Page Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let this page stand behind the one on its right, in the file, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Delete Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Delete this page with what no other page of the file draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Remove This File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take the chosen process’s file out of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let the chosen step or process ask for one more requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Requirements from the Catalogue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Choose among requirements for hosting, data protection, security, exit …, with their sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Confirm All from Templates as Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Say of all that is still as a template had it that it is so here, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Seal the Baseline…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Freeze what is asked and how it counts, with your name and the reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Sign-off of Processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Who owns which process, who approves it as it is, and what was changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Explain Changes since the Seal…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Put on record why something that is sealed was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Record the Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Which tool, why, against whose dissent, with which risks and on what conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Selection Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Thresholds, level values, weights and volumes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the palette beside the drawing, or put it away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Zoom In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Zoom Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Fit Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the whole drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Fit Selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show what is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Shares on Flows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write on each flow which share of cases takes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Requirement Counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write on each step how many requirements it asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Signs of Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing, and in what is exported of it, where comments are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Lived Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show what a log of tickets tells: how many cases went where, and which ways are not drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Drawing Only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Give the drawing all the room; F11 or Escape brings the panels back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Play a Case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Watch a case go through this drawing, with the visits of each step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take down steps and requirements as they are said, large enough for a room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Anything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Actions, processes, steps, requirements and tools by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the list of processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the next element with an open comment, in all processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the element with an open comment before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare with a Tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Put a second tool on the drawing: side by side, or the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>No Tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the drawing without a tool’s verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move the focus to the next part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Keyboard…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Every key and what it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Undone: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/commands.py" />
      <source>Only steps and processes ask for requirements: choose one of them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/commands.py" />
      <source>Comments stand at single elements: choose one of them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Seal the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look anyway…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Covered until the baseline is sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Looking anyway goes on record with your name and your reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look before the baseline is sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>From now on everybody who opens this project sees that you looked, when and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Ranking</source>
      <translation type="unfinished">Classement</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Steps</source>
      <translation type="unfinished">Étapes</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Questions</source>
      <translation type="unfinished">Questions</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Paths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Lived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Show or hide {panel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>{keys} brings {panel} to the front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>There is no single obvious way to mend this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>New process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>New from Template {template}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Nothing is a template’s any more.</source>
      <translation type="unfinished">Plus rien n’est celui d’un modèle.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Confirm All as Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Confirmed as yours: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>This drawing is the inside of a sub-process: delete that where it stands, not as a page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Change the Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>{name} is taken out of the project; Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Read “{word}” Otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Open a project, models or spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Add models or spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Choose a log of tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Reading {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Add {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Opening {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Open {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>fit report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write the fit report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Save a template to start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>report template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>requirements</source>
      <translation type="unfinished">exigences</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write the questionnaire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>questionnaire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>To be filled in, so that no vendor can answer it: {requirements}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Still as a template had it: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Vendors would be asked what nobody here has gone through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write Anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Save the certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>There is no drawing to export: open a process first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the table of steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>{file}: to be looked at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Added {files}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/shell/files.py" />
      <source>{count} file</source>
      <extracomment>{count} files</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>tool, rank {rank}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>step in {process}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>asked by {asker}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} process</source>
      <extracomment>{count} processes</extracomment>
      <translation type="unfinished">
        <numerusform>{count} processus</numerusform>
        <numerusform>{count} processus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} tool</source>
      <extracomment>{count} tools</extracomment>
      <translation type="unfinished">
        <numerusform>{count} outil</numerusform>
        <numerusform>{count} outils</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} remark</source>
      <extracomment>{count} remarks</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/shell/gather.py" />
      <source>nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>What they do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Find a key or what it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>No key does that. Ctrl+K finds everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Opening files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>New from Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Put on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>The scoring was stopped: the figures are missing or out of date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Score again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>What happened is written down in {log_file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Follow the System</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Open Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Open Sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Clear This List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Go to {panel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Arrange as at First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>No comment is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>Arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>Answers for “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>The processes as they are drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Require</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Every requirement of every process as one spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Seal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Fix what is asked before anybody sees who answers it best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Tools</source>
      <translation type="unfinished">Outils</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Every answer with where it comes from, and the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Rows of the tables beside the requirements they may mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Judge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>What an answer is worth, and what people saw for themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Processes × tools, and why they rank as they do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Value</source>
      <translation type="unfinished">Valeur</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>What it brings: minutes and money, people and plan, and what really happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Report</source>
      <translation type="unfinished">Rapport</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Take the result away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Compare versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Drawings that differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Save Drawing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Close</source>
      <translation type="unfinished">Fermer</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Differs in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Compare with a project or a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Nothing was saved or changed yet: there is no earlier state to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Last saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Before the step: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Comparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Comparing with {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>What is drawn now beside “{other}”: + is drawn now only, − there only. A click on a row goes to the drawing, one on the drawing to its row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Both hold the same: nothing differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Save the drawing of both versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Version of {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Comparing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Somebody else saved “{name}” since it was opened here. Different there: {differences}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>{name} holds mine; theirs stays among the earlier versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Load Theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>This window shows theirs; what is unsaved is asked about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Mine is saved beside it under another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Looking for copies of sync folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>“{file}”, and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>A copy that a sync program seems to have made lies beside this project: {copies}. Different in it: {differences}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>A copy beside this project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>“{name}” beside this project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>This project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>The copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>only here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>only in the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Open the Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>In place of this project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take Ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>As it is in the copy; Undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take All of the Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>This project becomes what the copy holds; Undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Leave It</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>It stays where it is and is not mentioned again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take parts of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take all of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Tick what to take, with a click or Space: a drawing goes whole, a tool’s answers in a table go together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>The file’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>only mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>only in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>both</source>
      <translation type="unfinished">les deux</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Find what differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Sorts of differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Nothing matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>there, with {held}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>drawn elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Changed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>{name}, whole text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/journal.py" />
      <source>There is no permission to write here: choose another folder.</source>
      <translation type="unfinished">La permission d’écrire ici manque : choisir un autre dossier.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/journal.py" />
      <source>Unsaved work cannot be kept safe: save it soon. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Looking for unsaved work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Restoring {project}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Restore unsaved work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/keeping.py" />
      <source>Tidying older versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Unsaved work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Unsaved work that was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Throw Away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Decide Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>ITSM Fit ended before this was saved. Restoring brings it back as it was, still unsaved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>never saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Comparing the version of {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>The version of {when} beside the project as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>only then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>only now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>The version as a step that can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Restoring the version of {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Restore the version of {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>There is no earlier version yet. From the second save on each one keeps the version that it replaces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>This project was never saved, so it has no earlier versions. Save it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Earlier versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Show Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Show on the Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Each save keeps the version that it replaces: the last {number}, and the last one of each day for {days} days. Restoring one is a step that can be undone; nothing is saved by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Saved at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>What is different now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Open-source ITSM tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Ten processes, eleven tools, 149 requirements from public sources; 40 % of the answers are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>With minutes, a business case, KPIs and a roll-out in waves, all assumed, and 300 invented tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Small invented selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Two processes and three vendors, one answer still owed: each outcome at a glance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>With all of that, two releases that were tested for acceptance, and 250 tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Coverage: what a weighted list gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>End to end: share of cases carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Selection settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Values and thresholds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Default values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Rank by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>A must needs a support of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>A step is carried from a coverage of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weight of cross-cutting requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>What an answer is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weight of a priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Cases a month count in the end-to-end figure once every process that asks something has them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weigh by order, swing or points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>{count} to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>all done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>not scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>not sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>sealed</source>
      <translation type="unfinished">scellé</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Draw a new process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Start from a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Or look at a selection that is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open the sample {sample}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Drop BPMN models, vendors’ spreadsheets or a project here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Processes as {models} · answers as {sheets}, one row a requirement and one column a tool · projects as .itsmfit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Which tool carries your processes?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Bring the processes you have drawn and the answers vendors gave; see what each tool runs end to end, and what that is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What is done next?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What has the tool to do there?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Capture a Requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Nothing follows this end: go to a step by Up and Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>After {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>the unnamed one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>“Known?” decides, “Closed.” ends, “yes: Apply fix” branches, “&gt; Log” leads back, “@Desk” is a lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>“must: …” states a priority; Enter alone goes on, Up and Down choose a step, Esc ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What the tool has to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/comparing.py" />
      <source>Scoring with promises kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>One step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Play this path on the drawing (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>One step on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Demo script…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>What the vendor is to show: every failing path with its steps, as a workbook to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>This Process…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>All Processes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Paths by which cases fail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Steps of the path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Demo script {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Export the demo script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Cases</source>
      <translation type="unfinished">Cas</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Share of all cases that take this path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Ends at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>The first step on the path that is not carried, or not known to be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Verdict</source>
      <translation type="unfinished">Verdict</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>No.</source>
      <translation type="unfinished">N°</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Today</source>
      <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>To be shown</source>
      <translation type="unfinished">À montrer</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>It asks nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Choose a process and a tool to see by which paths its cases fail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>This process has too many markings to be played exactly, so its paths are not listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{tool} carries every step of {process} that a case can come to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Some</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{share} of the cases of {process} come to a step that {tool} may not carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{share} of the cases of {process} come to a step that {tool} may not carry; these {paths} make up {listed} of all cases</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>path</source>
      <extracomment>paths</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/second_view.py" />
      <source>Process drawing, second tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Two drawings, one a tool; they scroll and zoom together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>One drawing: who carries what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>✓ both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>A ╱ only {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>B ╲ only {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>✗ neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>? open</source>
      <translation type="unfinished">? en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Tool to compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>A second tool on the same drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Roadmap answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Whether what vendors promise counts as delivered; the project does not change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Delivered by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>As answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Roadmap delivered ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Delivered by…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>No answer is a promise: nothing stands on a roadmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/draw_page.py" />
      <source>Choose a process in the list, or add a BPMN model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/draw_page.py" />
      <source>Drawing</source>
      <translation type="unfinished">Dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Name the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>On the tabs of the drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Delete the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Open drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Name of the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/legend.py" />
      <source>outline only: asks nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/legend.py" />
      <source>What bands, words and arcs mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>No log of tickets was replayed yet: it tells how cases really go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>Read a log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>As a log of tickets tells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>Drawing what happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Show its drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Ways that are not drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Share of all cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Such as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Some of the cases, by the names that the log gives them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>A log of tickets tells how cases really go: replay one on a process, and what differs stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{process}: {cases}, {fitting} as drawn, {deviating} otherwise, {running} still running</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>case</source>
      <extracomment>cases</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told} · fitness {fitness}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told}. These are the {most} commonest of {all} ways that are not drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told}. No case went another way than is drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>In the log and not in the drawing: {activities}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/printing.py" />
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>There is no process to review: draw one first.</source>
      <translation type="unfinished">Il n’y a aucun processus à relire : en dessiner un d’abord.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Write the review into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Writing the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{files} for review are written to {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Take comment sheets in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Reading comment sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Take Comments In</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{count} remark on the sheets</source>
      <extracomment>{count} remarks on the sheets</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{remarks}: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>There is no remark on the sheets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Send for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Processes to review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Reviewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A name a line: each gets a comment sheet with it; none for one to pass on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A name or an address, shown to reviewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>by</source>
      <translation type="unfinished">par</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back by a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A page to read on a screen (.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A PDF to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Choose a Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>{process} · {comments}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Tick a process first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>People without this app read the numbered drawings and write into the comment sheet. Take it in again, and their remarks stand at these steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Comment sheets come back to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/sign_off_line.py" />
      <source>Sign-off of the process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>No tool: the plain drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>The tool whose verdicts are painted on the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>What a log of tickets tells: how many cases went where, and which ways they took that are not drawn (F9)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Tool that paints the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Coverage</source>
      <translation type="unfinished">Couverture</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Zoom out (Ctrl+-)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Show the whole drawing (Ctrl+0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Zoom in (Ctrl++)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/trail_strip.py" />
      <source>Way in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/draw/trail_strip.py" />
      <source>Back to {drawing} (Ctrl+Up goes one drawing out)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>There is no tool yet: add the answers of at least one, and its gaps can be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write the backlog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write a backlog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Imported by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Gaps of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>{tool} has no gaps: there is nothing to write.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/backlogs.py" />
      <source>{items} in {count} epic, one for each process; {owed} to get an answer.</source>
      <extracomment>{items} in {count} epics, one for each process; {owed} to get an answer.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/backlogs.py" />
      <source>item</source>
      <extracomment>items</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/cells.py" />
      <source>{low} to {high}</source>
      <translation type="unfinished">{low} à {high}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Combinations</source>
      <translation type="unfinished">Combinaisons</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>At most so many tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Budget for the cost of ownership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Your set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Find the best sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Best sets of tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>What each tool adds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Integrations to build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>No scores yet: open processes and the answers of at least one tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Comparing sets of tools…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Comparing sets of tools</source>
      <translation type="unfinished">Comparaison des ensembles d’outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>The search was stopped. “Find the best sets” starts it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>What each tool of {tools} adds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>{tool}: the musts that {tools} leave unmet or open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Your set: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>no budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Tools of unknown cost stay out of a set under a budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>At most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>tools, budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Put tools together yourself, to stand beside the best sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best single tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best of three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Each requirement counts as the tool of the set that supports it best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Share of cases that the set carries from start to end, once it is integrated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No must is unmet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No must is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Integrations</source>
      <translation type="unfinished">Intégrations</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Moves between steps that different tools carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Cost</source>
      <translation type="unfinished">Coût</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Cost of ownership of all tools of the set, integrations not counted; – while one of them is unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Adds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Coverage that would be lost without this tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>From</source>
      <translation type="unfinished">De</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>To</source>
      <translation type="unfinished">À</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>From the first tool to the second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Needed</source>
      <translation type="unfinished">Nécessaire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>to carry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>to cover more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>To carry: no tool of the set carries both steps. To cover more: one does, but covers them less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Proven: no single tool covers more than {tools}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Proven: no set of at most {count} tools covers more than {tools}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The search was cut short: {tools} is the best found, but a better single tool may exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The search was cut short: {tools} is the best found, but a better set of at most {count} tools may exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No second tool adds anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Over {tool} alone it brings {coverage} of coverage and {end_to_end} of end to end, for {integrations}, {count} of them because no single tool carries both steps.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>integration</source>
      <extracomment>integrations</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>{points} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Unmet musts of the set: {musts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Open musts of the set: {musts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The set meets every must.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No integration to build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>{integrations}: {count} to carry steps, the others to cover more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>in the same step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Scaled between bounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Scaled as shares of the sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>poor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>excellent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Cost of ownership</source>
      <translation type="unfinished">Coût de possession</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Training effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Vendor risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Integration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Adoption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>References</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Usability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Demonstration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New amount of money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Criteria</source>
      <translation type="unfinished">Critères</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Add criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Tools by criteria</source>
      <translation type="unfinished">Outils selon les critères</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Comparing by criteria</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>criterion</source>
      <extracomment>criteria</extracomment>
      <translation type="unfinished">
        <numerusform>critère</numerusform>
        <numerusform>critères</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>{tools} by {criteria}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Add {criterion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Choose the criterion to remove in the upper table first.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Criterion</source>
      <extracomment>Criteria</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Remove {criteria}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import criteria from a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Reading {file}</source>
      <translation type="unfinished">Lecture de {file}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import Criteria from {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Export criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Change the Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Change the Scaling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Ranked by {method}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Method that ranks the tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>How values are made comparable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Shares of the sum change with every tool that joins; bounds that you state do not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Criteria and values from a sheet such as Export writes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>No bounds for {criteria}: the tools themselves set worst and best, and another tool could move them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Values count as shares of the criterion’s sum over the tools, reciprocals where less is better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>less</source>
      <translation type="unfinished">moins</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>more</source>
      <translation type="unfinished">plus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>judged</source>
      <translation type="unfinished">jugé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{share} only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>worst tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>best tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>A number, a scale of words, or an amount of money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Better</source>
      <translation type="unfinished">Meilleur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Whether more is better, or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Any number; what counts is its share of all weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Lowest</source>
      <translation type="unfinished">Le plus bas</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The least value there can be. Without one the tools themselves set it, and another tool could move it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Highest</source>
      <translation type="unfinished">Le plus haut</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The greatest value there can be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Scale</source>
      <translation type="unfinished">Échelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The words of a scale, the lowest first, with commas between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>First place holds for weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>How far the share of this criterion can move, the others in proportion, before another tool leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Weighted sum</source>
      <translation type="unfinished">Somme pondérée</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Proven to possible: an open value counts as worst at the low end, as best at the high end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Musts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Whether the tool meets every must; the ranks here do not go by it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank</source>
      <translation type="unfinished">Rang</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank {rank} by {method}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Not ranked: no value for {criteria}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Not ranked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{criterion}: more is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{criterion}: less is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Judged by evaluators, see Judge › Evaluators; open until a score is agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Worked out from the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by the weighted sum of the values, its proven end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by closeness to the best and distance from the worst there is in each criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by the compromise between the regret of all criteria together and the greatest single one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by duels: how much more often a tool beats the others than it is beaten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Nothing to paste here: these cells are worked out, or lie outside the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Nothing to clear here: these cells are worked out, or lie outside the table.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Paste {count} Cell</source>
      <extracomment>Paste {count} Cells</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Clear {count} Cell</source>
      <extracomment>Clear {count} Cells</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Change {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Any weights at all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Around the given weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>In the given order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>As chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Ranks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool comes first, second, … when weights and open answers are drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Duels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool beats each other one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Weights</source>
      <translation type="unfinished">Poids</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How far each process’s weight can move before the ranking changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Ask first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>The open answers that can change the winner, those worth most first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Flip certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>What would have to be true for another tool to win, proven to be the least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Cannot matter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Open answers that never change who is first, with the proof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Dominance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Which tools are nowhere worse than another, process by process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Drawing weights and answers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Drawing weights and answers</source>
      <translation type="unfinished">Tirage des poids et des réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Stopped. Choose a number of draws or another seed to draw again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Weights with which {tool} comes first</source>
      <translation type="unfinished">Poids avec lesquels {tool} arrive en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{tool} comes first in no draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{tool}: what it says to {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Export the questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Questions to vendors.xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How weights are drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How the processes’ weights are drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Number of draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>More draws, finer shares: 10 000 give ±1 point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{count} draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Seed of the draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>seed </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>The same seed gives the same figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Copy the selected rows, or all shown, for a spreadsheet (Ctrl+C)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Export questions…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>A workbook with one sheet of questions for each vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool takes each rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Central weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool beats each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How far weights may move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>What open answers are worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Dominance over the processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Comes first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws in which the tool comes first; ties are shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws in which the tool comes first (left), second, and so on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Mean rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Under the weights that suit it best {tool} comes first in {share} of the draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws of the open answers in which the tool comes first under its central weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Central</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Mean weight in the draws in which the tool comes first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>{tool} beats {other} in {share} of the draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>First place holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>The range of this weight, the others in proportion, in which the first place stays; ▼ is the weight now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Whole ranking holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>The range of this weight in which no two tools change places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Lead, halved to doubled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By how many points the first place leads when this weight is halved, and when it is doubled; below 0 another leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Worth knowing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Expected gain, in points of the figure ranked by, of knowing this answer before choosing (value of perfect information)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>A yes adds</source>
      <translation type="unfinished">Un oui apporte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>How many points a yes adds to the tool’s figure, everything else as proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Lead after a yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By how many points the first place leads once this answer is a yes; below 0 another tool leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Changes the winner</source>
      <translation type="unfinished">Change le premier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>with others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Alone: this answer by itself can put another tool first, musts included. With others: it is one of the fewest that can</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>✓ on the front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>✗ dominated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>On the front: no other tool is at least as good in every process and better in one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Best in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>In no process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Dominated by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Dominates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>coverage</source>
      <translation type="unfinished">couverture</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>end-to-end fit</source>
      <translation type="unfinished">bout en bout</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>five</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>six</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>seven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>eight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>nine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>eleven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>twelve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{scheme}, {draws} draws, seed {seed}, by {by}; musts are set aside here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stands alone: there is nobody to be compared with. {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} come first equally often, in {share} of the draws each. {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} comes first in {share} of the draws; no other tool ever does. {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} comes first in {share} of the draws; {others} can come first too. {how}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>other tool</source>
      <extracomment>other tools</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>With one tool no weight changes the ranking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>There is one process with weight: no shift of weight can change the ranking by {by}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stays first by {by}, whichever single weight is changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>The first place by {by} is tied: the least change of a weight decides it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>The first place is most sensitive to {process}: it stays while that weighs {range} of all (now {weight}), by {by} as proven and musts set aside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Every answer that counts is known: there is nothing to ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stands alone: no answer can change the winner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>No other tool can pass {tool} by answers that are still open.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Ask for this one first.</source>
      <extracomment>Ask for these first.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} could pass with more.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} is first only if its open must {musts} is met: ask {tool} this before all else.</source>
      <extracomment>{tool} is first only if its {number} open musts are met ({musts}): ask {tool} these before all else.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Musts aside, knowing all {count} open answers before choosing would gain almost nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Musts aside, knowing all {count} open answers before choosing gains {gain} points on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>One tool has nobody to be compared with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>No tool dominates another: by {by} each is the better one of any two in some process.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} is on the front: by {by} as proven today no tool is at least as good in every process and better in one.</source>
      <extracomment>{tools} are on the front: by {by} as proven today no tool is at least as good in every process and better in one.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} is dominated: no choice of weights puts it ahead.</source>
      <extracomment>{tools} are dominated: no choice of weights puts them ahead.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{names} and {last}</source>
      <translation type="unfinished">{names} et {last}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For everyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For process design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Which requirements are not met?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is to be done about each gap?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What if a process were drawn otherwise?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What really happens?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For procurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>How firm is first place?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What would change it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What do vendors still owe?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What does it cost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is it worth?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is open?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Would two tools do better?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What to show first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Shows first what this role asks; it changes no figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Any answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest answers of all, failed musts counting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>By value alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest that leave every must as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest of the answers that are still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The least change of weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What puts each other tool first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What would have to be otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Try It</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Try this in What if: the project stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Nothing of this kind puts it first: that is proven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open answers that cannot matter</source>
      <translation type="unfinished">Réponses ouvertes sans effet possible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest answers which, turned out otherwise, put it first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>By value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The same with every must as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Weight moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The least share of all weight that has to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>weight</source>
      <translation type="unfinished">poids</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Whose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What was asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Turns out</source>
      <translation type="unfinished">S’avère</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Why it cannot matter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Proof</source>
      <translation type="unfinished">Preuve</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>“{text}” is no resolution: write one of {resolutions}.</source>
      <translation type="unfinished">« {text} » n’est pas une mesure : écrire une de {resolutions}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>“{text}” is no date: write it as 2026-12-31.</source>
      <translation type="unfinished">« {text} » n’est pas une date : écrire 2026-12-31.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>number of days</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gap</source>
      <extracomment>Gaps</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Support {support}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Resolution</source>
      <translation type="unfinished">Mesure</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>If done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>What this resolution alone adds: points of coverage / points of end to end (for a work-around: cases that people carry on by hand)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Effort, days</source>
      <translation type="unfinished">Charge, jours</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Owner</source>
      <translation type="unfinished">Responsable</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Due</source>
      <translation type="unfinished">Échéance</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Note</source>
      <translation type="unfinished">Note</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Configure, add-on and build count as support of that level once done (a level’s value is set in the settings). Change the process: nobody asks for it any longer. Work around by hand: the tool covers no more, but people carry the case on. Accept: the gap stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>It belongs to no step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>{place}, and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Choose a resolution to see what it would do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end, counting what people do by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Write the gap register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take a gap register back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{file} decides nothing differently from the register here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take {decisions} from {file}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Decision</source>
      <extracomment>Decisions</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>This is no gap register that ITSM Fit wrote: write one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take the gap register back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>What the sheet changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take {changes}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>change</source>
      <extracomment>changes</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{file} decides {gaps} differently from the register here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>To decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps without a resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps with a resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps that should have been closed by now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Closed or gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decisions about what is no gap any longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>All</source>
      <translation type="unfinished">Tous</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gap register</source>
      <translation type="unfinished">Registre des lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Any resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Filter by id, text, step, owner or note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Not answered too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Show requirements that a tool has not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Change the process…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write a sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Take a sheet back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write a backlog…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write the gaps of a tool as work items that Jira or Azure DevOps imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gathering the gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>All tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Not answered too {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gaps yet: draw processes that ask for something, and add the answers of at least one tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gaps yet: give the steps what they ask of a tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every requirement that weighs is met.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gap is known, but {requirements} waits for an answer.</source>
      <extracomment>No gap is known, but {requirements} wait for an answer.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Choose a resolution for a gap, and what it would bring stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{tool}: nothing is decided yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{tool}, with {resolutions} done: {figures}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>resolution</source>
      <extracomment>resolutions</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve {gaps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decide nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Choose a row whose requirement belongs to a step: the step is then shown on its drawing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>What if “{step}” no longer asks {requirement}? That is tried in What if; take out or redraw the step here to change the process itself.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>For one requirement the process is bent to fit the tool</source>
      <extracomment>For {count} requirements the process is bent to fit the tool</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{bent}; nobody owns that for {requirements}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>coverage {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>end to end {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>with what people do by hand {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{days} days of effort ({count} not estimated)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{days} days of effort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>The whole process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>As drawn</source>
      <translation type="unfinished">Tel que dessiné</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>By name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>Hardest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>Most different first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>one-off</source>
      <translation type="unfinished">unique</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>work on gaps</source>
      <translation type="unfinished">travail sur les lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>switching</source>
      <translation type="unfinished">changement d’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>? at least {amount}</source>
      <translation type="unfinished">? au moins {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>What each tool costs over the years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Fit against cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Which tools are worth their price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Price points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Points for prices, and why they go by a fixed ceiling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Money</source>
      <translation type="unfinished">Coûts</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Add item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Remove item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost items</source>
      <translation type="unfinished">Postes de coût</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Settings of money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost of ownership by tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Adding up costs</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>year</source>
      <extracomment>years</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>cost item</source>
      <extracomment>cost items</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Write what each vendor charges into the table of cost items, or paste it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{count} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Loading charts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost of ownership over {years} in {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{figure} (dashed: possible)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Choose the cost item to remove first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Remove {items}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost Item</source>
      <extracomment>Cost Items</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tool}: the requirements that take work, {days} days in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>There is no tool “{tool}” in this project: write its name as on the page Tools.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Efficient: {tools}; every other tool costs more or fits less than one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Efficient: {tools}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>No tool’s cost is known yet: point at a cost to see what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>The cost of {tools} is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Only the cost of {tool} is known</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tools} costs least of those whose cost is known</source>
      <extracomment>{tools} cost least of those whose cost is known</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tools} costs least</source>
      <extracomment>{tools} cost least</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>State a ceiling price among the settings, fixed before the bids are opened, to give prices points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>A price of 0 earns 100 points, {ceiling} and more earn none, in a straight line between. The points stand in the table of costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>“{text}” is no way to pay: write {ways}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>amount of {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>amount of the item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>New item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Whose offer the item is part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Item</source>
      <translation type="unfinished">Poste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid</source>
      <translation type="unfinished">Paiement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Once, a year, for each user, or for each ticket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Amount in {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Blank: not told yet. The tool’s total stays open until it is, and until an amount in another currency is written anew in this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Say first which tool is in use today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The {setting} needs a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>number of years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The number of years is a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>discount rate</source>
      <translation type="unfinished">taux d’actualisation</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>days for {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work, {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days that a requirement takes when the tool’s answer is “{level}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Over how many years costs are added up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Discount rate a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Yearly costs fall due at the end of each year and count less the later they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Users</source>
      <translation type="unfinished">Utilisateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>number of users</source>
      <translation type="unfinished">nombre d’utilisateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>For prices per user</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Tickets a month</source>
      <translation type="unfinished">Tickets par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>tickets a month</source>
      <translation type="unfinished">tickets par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>For prices per ticket; blank takes the cases a month of all processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Day rate</source>
      <translation type="unfinished">Tarif journalier</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>day rate</source>
      <extracomment>day rates</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>What a day of work on gaps costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Ceiling price</source>
      <translation type="unfinished">Prix plafond</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>ceiling price</source>
      <translation type="unfinished">prix plafond</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>A price that earns no points, fixed before the bids are opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Currency</source>
      <translation type="unfinished">Devise</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>A sign or code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>In use today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The tool to stay with or to leave; one that is not in the project is added, to be answered by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Cost of switching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>cost of switching</source>
      <translation type="unfinished">coût du changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid once for moving from the tool in use to any other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of switching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>days of switching</source>
      <translation type="unfinished">jours de changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work for moving from the tool in use to any other, at the day rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Setting</source>
      <translation type="unfinished">Paramètre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>One-off, running over the years, work on gaps and switching, in this order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The figure that the ranking goes by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Efficient</source>
      <translation type="unfinished">Efficient</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>✓ yes</source>
      <translation type="unfinished">✓ oui</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>No other tool is cheaper without fitting less, or fits better without costing more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Points</source>
      <translation type="unfinished">Points</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>100 at a price of 0, falling in a straight line to 0 at the ceiling price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>One-off</source>
      <translation type="unfinished">Unique</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid at the start</source>
      <translation type="unfinished">Payé au départ</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Running</source>
      <translation type="unfinished">Récurrent</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Yearly costs over the years, discounted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work on gaps at the day rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Switching</source>
      <translation type="unfinished">Changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid once for leaving the tool in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>missing: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>work on gaps: {days} days at {rate} a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>open answers could add up to {days} days, {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by coverage as proven today; this changes the project, Undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by end to end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by the share of cases carried, as proven today; this changes the project, Undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show end to end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show or hide the other sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>What is missing</source>
      <translation type="unfinished">Ce qui manque</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>The answers that vendors still owe, those first that can change the ranking most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Order of the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Filter rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Eligible only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Leave out the tools that fail a must</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Copy the selected cells, or the whole map, for a spreadsheet (Ctrl+C)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show this process as drawn, painted by the chosen tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Processes and tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Fewer sentences</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/overview.py" />
      <source>{count} more sentence</source>
      <extracomment>{count} more sentences</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>No scores yet: open processes and the answers of at least one tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Back to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: what it says to {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: the musts that are unmet or open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: all answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Ranks, behind eligibility: its proven end decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Weighted support of all requirements: solid is proven, hatched is possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Share of cases that the tool carries from start to end: solid is proven, hatched is possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Bent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Requirements for which a process is to be changed to fit the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>({who} insists)</source>
      <translation type="unfinished">(exigée par {who})</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Not eligible when a must is unmet, open while one waits for an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Musts the tool fails. Enter shows them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Musts that wait for an answer. Enter shows them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Every requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that tell the tools apart, those that do most first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody meets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that no tool is shown to meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Only one meets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that one tool meets and no other can</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that wait for the answer of some tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Gates</source>
      <translation type="unfinished">Éliminatoires</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Musts that a tool fails or leaves open, and who insists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Not asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Rows of the vendors’ tables that no requirement asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Filter by id, text, process or tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements and who meets them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Features that no requirement asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirements yet: give the steps what they ask of a tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{rows} of the vendors’ tables that no requirement asks for: offered, not scored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements}, and no tool has answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>All tools: {requirement} {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Group</source>
      <translation type="unfinished">Groupe</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>What the vendors offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Answered by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No tool answers it</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/table.py" />
      <source>Cell</source>
      <extracomment>Cells</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Who meets it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>One tile a tool in ranking order: support at least the must threshold, open, or below it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Its part of what tells the tools apart: effective weight × standard deviation of the proven support (the contrast intensity of CRITIC, Diakoulaki et al. 1995), as a share of all requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Parts coverage by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>How far this requirement alone parts the coverage of the best and the worst tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Who insists</source>
      <translation type="unfinished">Qui l’exige</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No reason is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>The owner, else the source; why stands in the tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirement}: only {tool} meets it, and no other tool can. That may be its strength; it may also be that the requirement was written after one product. Ask who wrote it and which case needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Met by: {tools}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>open: {tools}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>not met by: {tools}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirement}: no tool has answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody meets it, whatever they still answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>As a must it eliminates {tools}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Of these {tools} fail nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>They fail nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{who} insists: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>no reason is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody is named who insists on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>With fewer than three tools it says nothing that only one meets a requirement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements}, {tools}. Enter shows what each vendor says.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} tells the tools apart; what all meet alike decides nothing, however heavy it is.</source>
      <extracomment>{requirements} tell the tools apart; what all meet alike decides nothing, however heavy it is.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is not shown to be met by any tool: drop it, build it, or keep asking.</source>
      <extracomment>{requirements} are not shown to be met by any tool: drop them, build them, or keep asking.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is a must that a tool fails or leaves open.</source>
      <extracomment>{requirements} are musts that a tool fails or leaves open.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is met by one tool alone: its strength, or written after its data sheet? Worth a look.</source>
      <extracomment>{requirements} are met by one tool alone: its strength, or written after its data sheet? Worth a look.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} waits for the answer of at least one tool.</source>
      <extracomment>{requirements} wait for the answer of at least one tool.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here tells the tools apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here is left unmet by every tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here is met by one tool alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here waits for an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No must here is failed or left open by any tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/scatter.py" />
      <source>{tool}: {share} for {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Rank and coverage of each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Rank and end-to-end fit of each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Scenarios and tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Comparing the scenarios</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>{scenarios}, best in rank first from the left. Enter takes one up.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>scenario</source>
      <extracomment>scenarios</extracomment>
      <translation type="unfinished">
        <numerusform>scénario</numerusform>
        <numerusform>scénarios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>No scenario is kept yet: change something and keep it under a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Where it breaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What tools do not meet, and what is to be done about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>How sure it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What could still change the ranking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What it costs</source>
      <translation type="unfinished">Ce que cela coûte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What the tools cost, one by one and as sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Who leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>The ranking, and processes × tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Who meets each requirement, and which ones decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Gaps</source>
      <translation type="unfinished">Lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What each tool does not meet, and what is to be done about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>How firm</source>
      <translation type="unfinished">Solidité</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What other weights and the answers still owed could do to the ranking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What if</source>
      <translation type="unfinished">Et si</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Try other answers, weights, shares and thresholds beside the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What the tools cost over the years, and which are worth it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>The best sets of tools, and what they need to work together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Other criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Cost, risk, training and whatever else decides, beside the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Pages of the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>new {rank}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>The bar is as it would be, the mark where the proven end is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As it would be; where it is another than now: now → then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As it would be; where it is another than now, the sign behind the arrow is that of now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{tool}: coverage {before} now, {after} then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{tool}: end to end {before} now, {after} then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>asks nothing, or is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>appears</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Whether the weak link appears or goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{count}, {refused} cannot be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Rank and figure of {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_control.py" />
      <source>Choose above what to change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_control.py" />
      <source>Done</source>
      <translation type="unfinished">Fait</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>New, kept nowhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Weak links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Steps that become weak links, or cease to be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>The processes whose figures for the chosen tool differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Scenarios</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>All scenarios side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Keep as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Throw away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Apply to the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Changes tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Take the change back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Tools with the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Weak links that appear or go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Processes affected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{scenario} (changed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>No scores yet: draw processes and add the answers of at least one tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Nothing is tried yet: choose on the left what to change. The project stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{tool} would lead instead of {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{tool} still leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{links} would appear, {count} would go.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>weak link</source>
      <extracomment>weak links</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{changes} cannot be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Why it cannot be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Keep as a scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Name of the scenario:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Scenario 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Rename the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>New name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>What to change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>Find by id, name or text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>What can be changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>As it is; behind the arrow, as it is tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>to {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Value of “{level}”</source>
      <translation type="unfinished">Valeur de « {level} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Take out “{step}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Take the step out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>“{step}” no longer asks {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Let it ask no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Answer of a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Answer of a tool to a linked feature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Weight of a requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Priority of a requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Weight of a process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Share of a flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Threshold, value of a level, or weight of a priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Step of a process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Resolution of a gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Keep Scenario “{scenario}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Rename Scenario “{scenario}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Throw Away Scenario “{scenario}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Apply Scenario “{scenario}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Apply What If</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Trying the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>The changes could not be scored. {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Word documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>The fewest cases that show every step and must that the tool promises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Promised and delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Every promised requirement and what came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>How far the promises were shown, release by release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the test…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take results in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the annex…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Paths to be gone through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Looking for the fewest paths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Acceptance test {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Acceptance test</source>
      <translation type="unfinished">Test d’acceptation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the acceptance test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Annex {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Annex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the annex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Reading results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take Results In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{results} taken in.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>result</source>
      <extracomment>results</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>These results are here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take results in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Release that is tested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{tool} has nothing to show on a path</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>case shows</source>
      <extracomment>cases show</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{cases} every step that {tool} carries, and fewer cannot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{cases} the steps that {tool} carries; fewer might</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Still open, and no promise: {steps} and {musts}. The test lists them on its last sheet, to be asked first.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>must</source>
      <extracomment>musts</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>This is no acceptance test that ITSM Fit wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>not tested yet</source>
      <translation type="unfinished">pas encore testé</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>as promised</source>
      <translation type="unfinished">comme promis</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Path</source>
      <translation type="unfinished">Chemin</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Of all cases, those that make all of its choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Text</source>
      <translation type="unfinished">Texte</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Promised</source>
      <translation type="unfinished">Promis</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Delivered</source>
      <translation type="unfinished">Livré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Release</source>
      <translation type="unfinished">Version</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Remarks</source>
      <translation type="unfinished">Remarques</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Tested on</source>
      <translation type="unfinished">Testé le</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Shown</source>
      <translation type="unfinished">Montré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>In part</source>
      <translation type="unfinished">En partie</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Failed</source>
      <translation type="unfinished">Échoué</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agree on a score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Choose the score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agreed score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>open: agree on none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Concentration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Take the team’s own record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>What was assumed before goes on to count, like as many checks as the concentration says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Where does this chance come from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Grade</source>
      <translation type="unfinished">Degré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Holds with a chance of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Own checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Chance that a {grade} answer holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Source of the chance of a {grade} answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>How much alike vendors are: how reliable one is, is drawn once from a Beta distribution of this concentration around the chance of the grade, and its answers stand or fall with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>These chances are assumptions until the team replaces them. What is expected follows from them; what is proven, and the ranking, do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Change How Likely Answers Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Judge something…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>What is asked…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Make a sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Take sheets in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Fill a sheet in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Agree…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Decide about the sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Letters for names in reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Scores side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Comparing the scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Judge {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Say what is asked about {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Support</source>
      <translation type="unfinished">Degré de satisfaction</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>New criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Something else…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Ask {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheet {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheet</source>
      <translation type="unfinished">Fiche de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Write a score sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Make a score sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Who is to judge?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Reading score sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>somebody at this computer</source>
      <translation type="unfinished">quelqu’un à cet ordinateur</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{sheets} taken in.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>score sheet</source>
      <extracomment>score sheets</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>These score sheets are here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Take score sheets in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Fill a score sheet in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{file} is filled in: send it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{criterion} of {tools}: the score that is agreed, and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Choose the score to agree on in the table first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>the scores of {tool} by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>the sheet of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let {what} count, and say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep {what} apart, and say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Decide about a score sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let It Count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep It Apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Choose a sheet that came back in the table first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep the sheet apart…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let the sheet count…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let the scores of {tool} count despite the conflict…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep the scores of {tool} apart…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Letters for Names in Reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Nothing is judged by evaluators yet: say what, such as usability or a demonstration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{asked} asked, {back} back, {open} to agree on</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>evaluator</source>
      <extracomment>evaluators</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>score</source>
      <extracomment>scores</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{criterion}: Kendall’s W {w:.2f} among {evaluators} over {judged} scored by all (p {p:.3f})</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>thing</source>
      <extracomment>things</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>counts</source>
      <translation type="unfinished">compte</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>kept apart</source>
      <translation type="unfinished">tenue à part</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Evaluator</source>
      <translation type="unfinished">Évaluateur</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Sheet</source>
      <translation type="unfinished">Feuille</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Conflict of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Why</source>
      <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>{said} (before the last sheet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Range</source>
      <translation type="unfinished">Étendue</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Steps between the lowest and the highest score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>The standard deviation of the scores, in steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Comes to</source>
      <translation type="unfinished">Donne</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>What was agreed; until then from the lowest to the highest score, never a mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Check first</source>
      <translation type="unfinished">Vérifier d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>The answers whose check is worth most before deciding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Every answer with what it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>What is expected of each tool, beside what is proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Chances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>How likely answers of each grade are taken to hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Filter by tool, id, text, words, witness or link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Grade…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>It held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>It did not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>What to check first</source>
      <translation type="unfinished">Ce qu’il faut vérifier d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Musts that rest on words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Proven and expected figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Weighing what answers rest on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Musts of {tool} that rest on answers which may not hold</source>
      <translation type="unfinished">Exigences obligatoires de {tool} qui reposent sur des réponses qui peuvent ne pas tenir</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>One answer is graded</source>
      <extracomment>{count} answers are graded</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Forget What Answers Rest On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;Grade…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;{number}  {grade}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>We checked it: it &amp;held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>We checked it: it did &amp;not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;Forget what it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>did not hold</source>
      <translation type="unfinished">n’a pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Which answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Answers and what they rest on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>✗ did not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>{grade} (not counted)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>What it asks</source>
      <translation type="unfinished">Ce qu’elle demande</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Worth of a check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>What is gained, in points of the decision value, by choosing after the check in place of before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>On</source>
      <translation type="unfinished">Le</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Witness</source>
      <translation type="unfinished">Témoin</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Link or page</source>
      <translation type="unfinished">Lien ou page</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>File</source>
      <translation type="unfinished">Fichier</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Holds</source>
      <translation type="unfinished">Tient</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Worth</source>
      <translation type="unfinished">Vaut</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>How to check</source>
      <translation type="unfinished">Comment vérifier</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Chance to be met</source>
      <translation type="unfinished">Probabilité d’être satisfaite</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Coverage, expected</source>
      <translation type="unfinished">Couverture, attendue</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>End to end, expected</source>
      <translation type="unfinished">De bout en bout, attendu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Every must met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>The chance that every must is met: answers may fall, and those of one vendor go together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Answers by grade</source>
      <translation type="unfinished">Réponses par degré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Did not hold</source>
      <translation type="unfinished">N’ont pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Question</source>
      <translation type="unfinished">Question</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Score</source>
      <translation type="unfinished">Note</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Score sheet of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>No, I have none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Yes, I have one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Names of tools with commas between; blank for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Scores</source>
      <translation type="unfinished">Notes</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Save the Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>{scored} of {all} scored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>{said} {off} off the scale: choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>“{name}” is none of the tools judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Say first whether there is a conflict of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Do you have a conflict of interest?</source>
      <translation type="unfinished">Conflit d’intérêts ?</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Which tools it concerns</source>
      <translation type="unfinished">Quels outils il concerne</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>What it is</source>
      <translation type="unfinished">En quoi il consiste</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Declaration of interests</source>
      <translation type="unfinished">Déclaration d’intérêts</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>not checked by the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>checked by the team: it held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>checked by the team: it did not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>What it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>https://… or page 12 of the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Name of a recording, a protocol or a contract</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{tool} answers nothing there any more.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Grade an Answer</source>
      <extracomment>Grade {count} Answers</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{tool} says “{answer}” in {place}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{count} answer</source>
      <extracomment>{count} answers</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>What evaluators are asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Judge each tool process by process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Ask This</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Question to the evaluators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Scale, the worst first, a word a line: “good = works without help”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Evidence</source>
      <translation type="unfinished">Preuves</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>What the answers rest on, and which to check first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Evaluators</source>
      <translation type="unfinished">Évaluateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Score sheets out and back, how far apart the scores are, and what is agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Acceptance</source>
      <translation type="unfinished">Réception</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>The fewest cases that show what a tool promises, the test out and back, and what was delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Pages of judging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Each row that is not matched yet gets its likeliest requirement where that stands out in its sheet and more than one word speaks for it. Delete leaves one out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Row of the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Because of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Accept all likely matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Share that may be wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Matches that are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Share that may be wrong, by estimate</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>match</source>
      <extracomment>matches</extracomment>
      <translation type="unfinished">
        <numerusform>correspondance</numerusform>
        <numerusform>correspondances</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Accept {matches}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>To match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Matched</source>
      <translation type="unfinished">Rapproché</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>◐ in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>✓ full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>all of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>any of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>How many rows are matched to it, and whether any or all of them are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Filter the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Find any requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Rows of the tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Likeliest requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept all likely…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match the row to the requirement in full, and go on (A or Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match in part: half of the answer’s value counts (P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept and stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match, and stay for another requirement (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Never suggest this requirement for this row again, and undo their match (R or Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Go to the next row (N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All or any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Whether the requirement needs all of its rows or any one (L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>No matches can be suggested. {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Looking for matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Because of: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match the rows of all &amp;tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {requirement} in Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Reject {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Any Rows for {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All Rows for {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {rows}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/match/match_page.py" />
      <source>Row</source>
      <extracomment>Rows</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Which rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Whose rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Every row answers its requirement by id or text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Nothing to match yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>{rows} of {count} to match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>No row fits. The lists above show those of all tools, and the matched ones, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Every row is matched. The list above shows the matched ones too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Rows of spreadsheets that carry no requirement’s id or exact text appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>The rows seem to be in {language}: suggestions go by spelling only, as the model knows English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tick all parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>As usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tick the parts that a report usually has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>All tools and answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tell of all, not only of the first tools and of what matters for the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>The report holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>The scores are not ready yet: write the letters when they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>There is no tool yet: add the answers of at least one, and its bidder can be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Choose a folder for the letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Writing letters to {folder}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/letters.py" />
      <source>letter</source>
      <extracomment>letters</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>{letters} written to {folder}. {blanks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Letters to bidders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>choose who wins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Winner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Written as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Each bidder gets its own scores with their reasons, the name and the scores of the winner, and nothing of the others. What only you know stands in square brackets, marked in yellow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>German</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>French</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose a logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>A PNG or JPEG picture of at most 1 MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write reports without a logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Colour of headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Pick…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Pick the colour of headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Fit report: {project}</source>
      <translation type="unfinished">Rapport d’adéquation : {project}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Fit report</source>
      <translation type="unfinished">Rapport d’adéquation</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as the language writes them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the logo of reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the colour of reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>cannot be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo, {width} × {height} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Written as {ink}, darker, so that it can be read on white.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Name the organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Title the reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write dates otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write numbers otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the language of reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Remove the logo of reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo</source>
      <translation type="unfinished">Logo</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>How it looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as the program speaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stop drawing the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Preview of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages anew…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages of the report</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/preview.py" />
      <source>{count} page, as printed</source>
      <extracomment>{count} pages: how each part begins, as printed</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>The drawing was stopped; it begins anew with the next change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Page {number} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>There is no process yet: draw one, or open a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>In a tender the scores stay covered until a baseline is sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>The scores are not ready yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>No tool has answered yet.</source>
      <translation type="unfinished">Aucun outil n’a encore répondu.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Choose a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>{project} processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Selection</source>
      <translation type="unfinished">Sélection</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Write the process book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Process book</source>
      <translation type="unfinished">Livre de processus</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Processes of the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tick all processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tick no process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tell what the tools make of each process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Write the book without a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>With every drawing, numbered steps, roles, hand-offs, decisions and requirements, in the look and the language of the reports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>a PDF takes none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Template</source>
      <translation type="unfinished">Modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Write report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Export drawing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Process book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>The processes with their drawings, for people who do not open this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Letters to bidders…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>An assessment summary for each bidder: its scores against the winner’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Take changes back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Weights, levels, thresholds and answers changed in a report: take them or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>A workbook of your own that is filled where its cells say so, such as fit:ranking; all else stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Start one…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Save a template to start from, with a list of all that it can ask for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Write the report without a template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Workbook from the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Nothing is ticked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Nothing to show yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>There is nothing to report yet: open processes and the answers of at least one tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{errors} in the models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>No errors in the models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{held}. No tool has answered yet. {noticed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{held}. {leader} ranks first ({eligible}): coverage {coverage}, end to end {end_to_end}. {noticed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Take changes back from a report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>{file} changes nothing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Take {changes} from {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>What the report changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>What is not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>The row in full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Here: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>In the report: {value}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/returned.py" />
      <source>place</source>
      <extracomment>places</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>{file} was changed in {places}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Tick what to take, with a click or Space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>This is not taken, or was noticed:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>In the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>changed here, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Filter by id, text, source or reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Language of the requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Open catalogue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take a catalogue of your own (.toml) in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Choose all shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Choose none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add from the catalogue {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>All groups ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>such as {example}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>in the project</source>
      <translation type="unfinished">dans le projet</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{id} rules a tool out that does not meet it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>The catalogue does not say from when on it would rule a tool out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>To be filled in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add {count} requirement</source>
      <extracomment>Add {count} requirements</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add requirements</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{count} knock-out</source>
      <extracomment>{count} knock-outs</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{count} value is left open: checks tell, and no questionnaire goes out with it unasked</source>
      <extracomment>{count} values are left open: checks tell, and no questionnaire goes out with them unasked</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Knock-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Depends on</source>
      <translation type="unfinished">Dépend de</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Requirements of the catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Reading the catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Open a catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Add {requirements} from the Catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Bars show how much of what each process asks is proven to be covered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Bars show the share of each process’s cases that is proven to be carried from start to end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Weights by Choosing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Which of these two would you take?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>About equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Ask on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Stop here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Use as process weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choose between Two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take Choices Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Weigh the Processes as Chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Nobody’s profiles: these two are invented.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>does not count:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>about equal</source>
      <translation type="unfinished">à peu près égaux</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>if all choices hold: {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>How sure</source>
      <translation type="unfinished">Avec quelle certitude</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choices made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>The selected choices, or the last one (Backspace)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>The central weights become those of the processes; Undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>What the choices come to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Shares of the weight, with the range of nine in ten</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{count} choice counts</source>
      <extracomment>{count} choices count</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>one in {many} may be wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{left} of {all} tools can still come first if all choices hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{share} sure, {enough} is enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>There is nothing to choose between: at least two processes have to ask something and weigh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>No tool is shown here: these are weights alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>They narrow with each choice, and count under “as chosen” in How firm once there are scores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>If all choices hold, {tool} comes first whatever the weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{tool} comes first with {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choices {numbers} cannot all hold: take one of them back, or leave it to chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/dragging.py" />
      <source>These steps ask for that already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/dragging.py" />
      <source>Attach {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>“{text}” is no priority: write must, should, could or won’t.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>“{text}” says not how far it is agreed: write draft, agreed or withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Category</source>
      <translation type="unfinished">Catégorie</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Remark</source>
      <translation type="unfinished">Remarque</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Approval</source>
      <translation type="unfinished">Approbation</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is defined {count} times; the first counts. Give this one an id of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is only referred to: write its text here to define it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} leaves {names} to be filled in: no vendor can answer that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} still has the words of the template “{template}”: change it, or confirm that it is yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is written elsewhere; what you change here changes it there too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>It is withdrawn: it weighs nothing and is asked of nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>No priority is stated, so it counts as should unless a vendor’s sheet states one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>The weight of each {priority}: write a number to give it one of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>How far those who decide have agreed; what is withdrawn asks nothing any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Who insists on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Where it comes from: a law, a standard, a workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Why it is asked; who fails a must can be told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>How it is seen to be met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Ids of the requirements that it needs, with commas between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Done: nothing is left to do about it ({who})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Delete the comment ({who})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Where {id} comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>A law, a standard, a workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Ids, with commas between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>A comment, signed {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Say Where {id} Comes From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Find a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Steps that can ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>{process} (the whole process)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>It asks for that already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Attach to {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Attach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Space ticks a step; each one ticked will ask for it too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Refer to a requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Find a requirement by id or text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Requirements of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Refer to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Type to write, Enter takes it, Ctrl+Enter for all selected cells · Ctrl+D fills down · Ctrl+V pastes from Excel · drag an id onto Draw and a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ needs mending · ↗ written elsewhere · ❐ still a template’s words · grey follows from the priority or a sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>All requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Without a priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Musts without a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Not agreed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Ids used twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Only referred to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Still a template’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>On no step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by no tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by every tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Filter by id, text, category, process or step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Attach…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Weights…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>By choosing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Catalogue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Confirm {requirements} as Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Fill In {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>No step asks for it: Attach lets steps do so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Tools that meet it for certain, of all tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Where its words come from, as long as nobody has changed or confirmed them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>{met} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Attach to Steps…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Fill In…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>This Is Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Which requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Whose requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Let steps ask for the selected requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Weigh the selected requirements by order, swing or points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Find the weights of the processes: which of these two would you take?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Show where requirements come from: owner, source, reason, approval …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Take requirements in from a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Write the sheet that can be edited and imported again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Add requirements for hosting, data protection, security, exit …, with their sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>No requirements yet: add one, paste rows from Excel, or import a sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} with an id used twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} without a priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} to be filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>❐ {count} still a template’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>In the tables of requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Enter, F2, or writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Edit the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Copy to and paste from a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Add a requirement; delete the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear the selected cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Select whole rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Go to the step that asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Weigh {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill Down {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear {cells}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Ctrl+Delete deletes requirements; an id cannot be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Add a Requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Delete {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>{requirements} pasted.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/table.py" />
      <source>line</source>
      <extracomment>lines</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>{lines} would stand below the table: Ctrl+Shift+V pastes them as new rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste {cells}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Nothing was pasted: these columns follow from the drawing and the answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>This follows from the drawing and the answers; Ctrl+Enter goes to the step that asks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Delete Requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Copy with Headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste as New Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Change the {field} of {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>Fill in {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>Fill in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>What stays blank here stays to be filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank-order centroid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights are the centre of all that agree with the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights fall in even steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank reciprocal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights fall steeply after the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By swing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Think of every row at its worst. The one you would lift first has 100 points, each other its part of that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Give each row points as you like; their sum does not matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Weights of {requirements}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Together they weigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Rows, the most important first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Apply weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Weigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Drag rows, or Alt+↑ and Alt+↓; F2 or a figure writes points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>This is a tender: how tools do stays covered until a baseline is sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Seal…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Explain changes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Compare with the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Certificate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Verify…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>On record</source>
      <translation type="unfinished">Au journal</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>What the entry says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A seal freezes now: {counts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Seal anew…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Comparing with the baseline</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>{count} change since is not explained yet</source>
      <extracomment>{count} changes since are not explained yet</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Later changes are allowed, and go on record with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>❐ Still as a template had it: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>⚠ To be filled in: {requirements}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Withdraw the seal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>The seal stays in the log, and so does why it was withdrawn. In a tender figures are covered again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>How the tools do stays covered from now on, until a baseline is sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Nothing is covered from now on. The log keeps that it was a tender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Declare a tender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>End the tender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Declare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>There is no baseline any longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>These are sealed without an approval, which goes on record with it:</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>and {count} more</source>
      <extracomment>and {count} more</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed without an approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed on {when} by {by}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>{count} deviation on record</source>
      <extracomment>{count} deviations on record</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Not sealed: the seal was withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Not sealed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Reason: {reason}</source>
      <translation type="unfinished">Raison : {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A seal fixes the processes, the requirements with their weights, the thresholds, the levels and the method, so that nobody can later bend what is asked to the tool that answers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Chosen tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What tipped the scales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Accepted risks</source>
      <translation type="unfinished">Risques acceptés</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>One a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Conditions</source>
      <translation type="unfinished">Conditions</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Dissent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>One a line, as Name: what they would have done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Put the decision on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Decisions on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What the decision says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>There is no tool to decide for yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>A decision is signed and says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Nothing is decided yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Decided: {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>A decision goes on record with the ranking that it was made on, so that it can be held against it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Nothing that it was decided on has changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Changed since it was decided: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>When</source>
      <translation type="unfinished">Quand</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Question {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>A vendor’s question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Question, in words that tell nobody who asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Asked by (kept here, told to no vendor)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Answer to all vendors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>It names {vendor}: put it in other words before it goes to all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Error: the first place would be another tool’s. Warning: a rank or a gate would be another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Rank today</source>
      <translation type="unfinished">Rang aujourd’hui</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>What could be objected to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>The ranking without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Nothing to look at yet: draw a process or open a project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Looking for what could be objected to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Looking for what could be objected to</source>
      <translation type="unfinished">Recherche de ce qui pourrait être contesté</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>{tool}: {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>The ranking {without}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Nothing was found that could be objected to</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>{count} thing could be objected to</source>
      <extracomment>{count} things could be objected to</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>An owner leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Who leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Who follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Nobody in their place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Every process that somebody owned is owned by who follows them. What the one approved is no approval of the other; it stays in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Sealed without an approval: {process}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Digest of what it froze: {digest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Hash of the entry: {digest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>no rank changed</source>
      <translation type="unfinished">aucun rang n’a changé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Every tool keeps the rank that it had as sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>{tool}: rank {now}, before these changes {before}, as sealed {sealed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Chosen: {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Accepted risk: {risk}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Condition: {condition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Dissent of {who}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Process: {process}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Its owners then: {owners}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Digest of the version: {digest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Effect on ranks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Hash</source>
      <translation type="unfinished">Empreinte</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Word document</source>
      <translation type="unfinished">Document Word</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>PDF document</source>
      <translation type="unfinished">Document PDF</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Deadline for answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Set the deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Add a question…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Write for all vendors…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Let this edition count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Vendors’ questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Editions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>After the deadline</source>
      <translation type="unfinished">Après le délai</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>{questions}, {owed} still to answer</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/round_page.py" />
      <source>question</source>
      <extracomment>questions</extracomment>
      <translation type="unfinished">
        <numerusform>question</numerusform>
        <numerusform>questions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No vendor has asked anything yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>In time until the end of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No deadline is set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>{answers} after the deadline</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/round_page.py" />
      <source>answer</source>
      <extracomment>answers</extracomment>
      <translation type="unfinished">
        <numerusform>réponse</numerusform>
        <numerusform>réponses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Prices of {tools} are in their envelope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>The envelope waits for prices: those that come in stay unseen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>All scores are agreed: it may be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open early…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the envelope…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>The prices were opened; the log says when, by whom and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Prices are seen from the start. In two envelopes they stay unseen until the scores are agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Put prices into their envelope…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Keep a Vendor’s Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Choose the question to answer in the table first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Write questions and answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Answers that come after the end of {day} are marked in the answers, the report and the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Set the Deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Two envelopes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No price is shown or counts, and those that come in stay unseen, until the envelope is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Close the Envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the prices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>All scores are agreed. What is seen cannot be closed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open Early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the Envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Let {edition} of {tool} count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Choose a row that names an edition in the table first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Editions: answers, musts and prices of a tool go by one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Asked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Kept here, and told to no vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answer to all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>still owed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answered on</source>
      <translation type="unfinished">Répondu le</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answer now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Edition</source>
      <translation type="unfinished">Édition</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>The edition that these answers, or this price, are about; blank for none in particular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>another counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>chosen</source>
      <translation type="unfinished">choisi</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>price “{item}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>A process is approved once all its owners approve it as it is. What an edit changes of its meaning lapses that; how it looks, and remarks, do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Approve All of an Owner…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Compare with What Was Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>An Owner Leaves…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Sign-off of processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Owners of the process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Changed since it was approved</source>
      <translation type="unfinished">Modifié depuis l’approbation</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>{approved} of {all} processes approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>No process has an owner yet: write their names into the column Owners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Replace an Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Comparing with what was approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Nobody approved this process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Its owners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>has not approved it</source>
      <translation type="unfinished">ne l’a pas approuvé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>approved an earlier version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>approves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Who has to approve the process: names, separated by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Who and when</source>
      <translation type="unfinished">Qui et quand</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Stands to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Baseline</source>
      <translation type="unfinished">État de référence</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What is asked and how it counts, fixed before anybody sees who answers it best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Sign-off</source>
      <translation type="unfinished">Approbation</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Fairness</source>
      <translation type="unfinished">Équité</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What somebody could object to, with evidence, and what the ranking would be without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Vendors’ questions and one answer to all, the deadline, the envelope of prices, editions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Pages of the seal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>The sealed baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What was approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verify the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Head on the certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Entries on the certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Every hash and every link is made anew. With what a printed certificate says, a log whose end was cut off or that was made anew is found as well; without it, leave both empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>The certificate counts entries by a whole number, such as 12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verifying…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verifying the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Nothing is on record yet: the log is empty.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>{count} thing does not hold:</source>
      <extracomment>{count} things do not hold:</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>All holds: {count} entry, and its hash, its links and what was sealed are as they were written.</source>
      <extracomment>All holds: {count} entries, and their hashes, their links and what was sealed are as they were written.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Head {head}, entries {entries}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Answer of {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Seen in the demo of 3 May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Answer by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Now “{answer}” in {place}; it stays there and is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Changed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Changed by a newer file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Conflicting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Rows that match no requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Read as</source>
      <translation type="unfinished">Lue comme</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>First Round: the Musts Only…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Next Round: What Can Still Change Who Is First…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Filter by id, text, words or comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Copy for Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Questionnaire</source>
      <translation type="unfinished">Questionnaire</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Where the answer comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer by hand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Choose an answer to see where it comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{requirement}: no answer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>This row answers no requirement of the project: match it to one on the page Match, then answer that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Take Back the Answer to {requirement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer by &amp;hand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>&amp;Take the answer by hand back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>&amp;What it rests on…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Sort by this &amp;column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer {requirement} for {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>not matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>no answer</source>
      <translation type="unfinished">pas de réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Whose answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Add, rename, merge or remove a tool; the headings have this menu, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Every answer shown, a line each, with its words, comment and cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Let the vendor’s own answer count again (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Enter answers by hand, 1 to 8 at once, Delete takes back · ✎ by hand · ≠ files differ, the last counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Without weights…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>With weights told…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Import vendors’ spreadsheets or answered questionnaires (Ctrl+Shift+A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answers by requirement and tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>No vendors’ answers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{requirements} × {tools}, {answers} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{answers}, {rows} not matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>No answer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Tool A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Tool B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>INC-01</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A record is opened from an e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Yes</source>
      <translation type="unfinished">Oui</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>out of the box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>INC-02</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>The caller is told when it is closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Add-on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Notify Pro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Problems are linked to their incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Roadmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>next year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>No</source>
      <translation type="unfinished">Non</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Other layouts are read too: tools in rows, ticks, scores, several sheets or files. Each file is shown before it is imported, and what was read otherwise than you mean can be changed there by a click.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Import spreadsheets…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Write a questionnaire…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A workbook that asks vendors what your steps require; answered, it comes back without mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Look at a sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Import what vendors sent, or write the questionnaire that asks them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A file may look like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>Sort from &amp;high to low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>Sort from &amp;low to high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>In the &amp;order of the sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>fairly sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>a guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>answers left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>may be read wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>counts as open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>wants a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>answers nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>to know</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} of {rows} matches no requirement. It can be matched on the page Match.</source>
      <extracomment>{count} of {rows} match no requirement. They can be matched on the page Match.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{text} So on {sheets}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>sheet</source>
      <extracomment>sheets</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>All {answers} are read and used</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} of {rows} matches a requirement</source>
      <extracomment>{count} of {rows} match a requirement</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} is left out</source>
      <extracomment>{cells} are left out, each with its reason</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>other cell</source>
      <extracomment>other cells</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with answers is left out</source>
      <extracomment>{cells} with answers are left out</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>cell</source>
      <extracomment>cells</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} doubt is open</source>
      <extracomment>{count} doubts are open</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} answer word is unknown</source>
      <extracomment>{count} answer words are unknown</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} remark wants a look</source>
      <extracomment>{count} remarks want a look</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with {content}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with {content}: {reason}, on {count} sheets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>Without a heading: {names}. Give them their names on the page Tools.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with answers left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>nothing is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{words} to decide</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>word</source>
      <extracomment>words</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>no table was found here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>another reading is likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>it may also be {reading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>the layout is unusual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>whether {low} or {high} is the best score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>say whether {low} or {high} is the best score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>best score {score} is a guess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>best score {score} is taken from the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>marked by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>no table found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>as you set it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>header</source>
      <translation type="unfinished">en-tête</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>group</source>
      <extracomment>groups</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>Click to say what this column holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>Click to say what this row holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>reads as {meaning}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>left out: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Unicode (UTF-8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Central European</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic (DOS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Greek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Turkish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Baltic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European (DOS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European (Macintosh)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Japanese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Chinese, simplified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Chinese, traditional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Korean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Code page of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>How the characters of this text file are read: choose another if letters look wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>What is left out on this sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>As detected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Forget what was changed about this table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>It Is a Table of Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Draw this sheet as a process: its rows say what follows them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Or: {reading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Left out on this sheet: {cells}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Click a column or row heading to say what it holds; on a cell press C for its column, R for its row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>No table was found here: say by a click which columns hold texts and answers, if it is one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>The evidence gives this reading {score:.1f} points, the best one {best:.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Cells of the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Column {column} holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Row {row} is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Column {column} holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Row {row} is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>+ added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>▲ improved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>▼ worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>≈ reworded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>− withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>adds {answers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{changes}; takes the place of {table}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{changes}; takes the place of {table}, whose answers count where it gives none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>What it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>New tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Before</source>
      <translation type="unfinished">Avant</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>After</source>
      <translation type="unfinished">Après</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>text was “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>priority</source>
      <translation type="unfinished">priorité</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>category</source>
      <translation type="unfinished">catégorie</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Filter the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Tables to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Answers that change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Requirements that are added or change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Nothing differs from the older version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>No older answers are replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{tables} to import, {answers} of older files change</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>table</source>
      <extracomment>tables</extracomment>
      <translation type="unfinished">
        <numerusform>tableau</numerusform>
        <numerusform>tableaux</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{requirements} added or changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Nothing is chosen to be imported yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>nothing differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Import spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Back</source>
      <translation type="unfinished">Retour</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Keep the older versions beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Newer answers count all the same; where a newer one is blank, the older one stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Say which end of the scale is the best score.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>{words} to be decided: say what each means, or leave the rest unknown.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>answer word</source>
      <extracomment>answer words</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>2  Answer words  ·  {count} ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>2  Answer words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>To look at: {doubts}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Import {count} table</source>
      <extracomment>Import {count} tables</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>1  Cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>3  Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>4  What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>See what changes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{count} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Pasted table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{file}: no table of tools and answers was found in it. Tick one of its sheets on the left to mark one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{error} Import the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Import {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{file}: imported; Undo takes it out again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Match them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>None of {rows} answers a requirement yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{count} of {rows} answers no requirement yet.</source>
      <extracomment>{count} of {rows} answer no requirement yet.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>(leave out)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Type another name to rename a tool, choose one of the project to merge with it, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>In the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Becomes the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Tools of the files</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>{count} more tool keeps its name.</source>
      <extracomment>{count} more tools keep their names.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>{tool} becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>a tool of this project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>new, merged from several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>new</source>
      <translation type="unfinished">nouveau</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Group title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Tool name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Answer left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Group title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Tool &amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Highest is best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Lowest is best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>The higher the score the better; a click settles a guessed scale, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>The lower the score the better; a click settles a guessed scale, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Best possible score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Worst possible score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Worst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Which end is best?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Scale {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>How bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Cells of the table of steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Draw it as a process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>It Holds Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Read this sheet as answers of tools, not as a table of steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>A row that names no next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>What was noticed in the table of steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Table of steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Where a row leads that names no next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>ends the process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>leads to the row below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Reading it anew …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>This cannot be drawn: {why}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>role</source>
      <extracomment>roles</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>look at what was noticed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>nothing is in doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Click the heading of a column to say what it holds, or press C on a cell of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Rows that answer a requirement of the project by id, text or link; match the others on the page Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>To look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>What comes of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Click to see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>What was noticed in the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>see below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Import {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Click a line to see its cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>No table of answers is chosen: go to Review and mark one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Nothing is in doubt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{tool} (new)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>is added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{changes}; replaces {table}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{count}, {open} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{count} of {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>is drawn as a process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>decides {gaps} otherwise</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>decision</source>
      <extracomment>decisions</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Demo script</source>
      <translation type="unfinished">Scénario de démonstration</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>notes what was seen and what was not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Prices</source>
      <translation type="unfinished">Prix</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>price</source>
      <extracomment>prices</extracomment>
      <translation type="unfinished">
        <numerusform>prix</numerusform>
        <numerusform>prix</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Day rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>added or changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>Files and tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>All {tables}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>no answers marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Click to say what a word means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>How often</source>
      <translation type="unfinished">Combien de fois</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>First at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Undecided only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Show only the words that are to be decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Leave the rest unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Every undecided word stays unknown on purpose: its answers count as open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Click a meaning, or press Enter or a key from 1 (native) to 8 (half); it is remembered for the next file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Answer words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>{words} of {count} to be decided</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>{scores} of {words} is read on a guessed scale</source>
      <extracomment>{scores} of {words} are read on a guessed scale</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>All {count} answer words are decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>No answers are chosen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/ledger.py" />
      <source>by hand</source>
      <translation type="unfinished">à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>native – out of the box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>configuration – by settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>extension – add-on or other product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>custom – has to be programmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>roadmap – promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>none – not at all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>unknown – leave it open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>50 % – in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>&amp;9  Another share…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>Share of the best score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>How much of the requirement is met:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>What each tool answers to what is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Files and words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Where answers come from, and how words are read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Pages of the tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Add a tool…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Re&amp;name {tool}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Merge {tool} into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Remove {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Show all tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Show only the answers of {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Match only the rows of {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Go to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Add a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Name of the tool, whose answers are given by hand:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Add {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Rename {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>New name; that of another tool joins the two:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Merge {tool} into {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Remove {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>{known} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Answers known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>(blank)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Choose a spreadsheet to see how its answer words are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Add a spreadsheet with one row a requirement and one column a tool. Rows with a requirement’s id, or its exact text, answer that requirement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Add files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Files of the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>How the answers in {place} are read. Enter or double click on a word reads it otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>the sheet {sheet} of {file}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/tools_page.py" />
      <source>answer cell</source>
      <extracomment>answer cells</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>outdone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>{place} (matched)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>until {day}</source>
      <translation type="unfinished">jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>{place}, replaced by {newer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>Rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>any tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>the whole selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>There is no process “{name}” in this project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>amount of {name}</source>
      <translation type="unfinished">montant de {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>the benefit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>A benefit needs its two ends: write a number, or remove the whole benefit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>Benefit {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>New benefit, such as outages avoided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>From, {currency} a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>To, {currency} a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>Below 0 is a loss. One amount stands for both ends until the other is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What it hangs on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What moves the net present value most, each assumption alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What it is made of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>The rows that every figure adds up of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What is to be written before every figure is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Stated benefits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Money a year that is expected beside the minutes saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Prices and years…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Minutes and rates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Business case of each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Add benefit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Remove benefit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>No scores yet: draw or open processes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>No tools yet: take in the answers of at least one, then its business case is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Working out business cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Business case against {staying}: {years} at {rate} a year, in {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>doing all by hand</source>
      <translation type="unfinished">tout faire à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: each assumption alone, all others in the middle of their ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: {figures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: Enter leads to where it is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>all rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Choose the benefit to remove first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Remove {benefits}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/business/page.py" />
      <source>Benefit</source>
      <extracomment>Benefits</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>No business case is known yet. It takes minutes worked at the steps, cases a month, what an hour of each role costs, and the prices of a tool: what is missing is listed below, and Enter leads to where it is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Minutes saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What they are worth a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What is expected beside, a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Each year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What is paid, less that of staying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Left of a year</source>
      <translation type="unfinished">Reste par an</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What comes in less what is paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value</source>
      <translation type="unfinished">Valeur actuelle nette</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>All of it in money of today, over the years of the project; the bar is solid to the worse end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Back after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Years until what was paid at the start is back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Internal rate of return a year: at this rate the net present value is 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A ticket</source>
      <translation type="unfinished">Par ticket</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Work and tool together, over the tickets a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Minutes</source>
      <translation type="unfinished">Minutes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Fit › Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Part of</source>
      <translation type="unfinished">Partie de</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>How it comes about</source>
      <translation type="unfinished">Comment on y arrive</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A month</source>
      <translation type="unfinished">Par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Amount</source>
      <translation type="unfinished">Montant</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A year, or once: by what it is part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Added up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Enter leads to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>by ± {share}</source>
      <translation type="unfinished">de ± {share}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>between its ends</source>
      <translation type="unfinished">entre ses bornes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Assumption</source>
      <translation type="unfinished">Hypothèse</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Hatched: worse than in the middle; solid: better; a dashed line stands at nought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Moved</source>
      <translation type="unfinished">Déplacée</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>All others stay in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the low end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value where it is the least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the high end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value where it is the most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Of all hand-offs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>{carried} carried, {by_hand} by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Blue: carried; ruled: to be integrated; hatched: open; orange: by hand; empty: asks nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✓ Carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Both sides are carried, a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>⇄ Integration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Tools of the set carry both sides, none of them both, a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✗ By hand on a side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>A step on a side, or on both, is not carried, a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✗ On both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Neither side is carried, whatever open answers prove to be, a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>– Asks nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>No step on either side asks anything of a tool, a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Step before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps that a case can be in last before it takes the flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Step after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps that a case can be in first after it took the flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>A case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Not known: {process} has no number of cases a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>– asks nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✗ by hand on both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✗ by hand on a side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>? integration at best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>⇄ integration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>? carried at best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✓ carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Between pools no tool is looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps on both sides are carried; open: if the answers prove to be the best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Tools of the set carry both sides, but no one of them both: to be integrated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>A step on a side, or on both, is not carried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>No step on either side asks anything of a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>All that {role} hands over a month: {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>{way}: no flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>{way}: {amount} a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Role</source>
      <translation type="unfinished">Rôle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>With</source>
      <translation type="unfinished">Avec</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Saved a month</source>
      <translation type="unfinished">Épargnés par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>What passes between the two, both ways: it would be no hand-off any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Pairs of roles that could be one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Hand-offs a month if they were one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Trying roles as one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Choose pairs of roles to try them as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>{groups} as one role: {saved} of {all} hand-offs a month would be none, {left} would be left. Nothing is changed in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>How often work passes from each role to each other one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>With each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What becomes of the hand-offs with a tool, or a set of tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Value streams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Where each value stream breaks first, with each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Merging roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What would be saved if two roles were one</source>
      <translation type="unfinished">Ce qui serait épargné si deux rôles n’en faisaient qu’un</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Between lanes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Flows from one lane to another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Messages between pools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Message flows, which count apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Give cases a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Busiest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Order the roles by what passes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs a month from role to role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs with each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs behind the figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Counting hand-offs</source>
      <translation type="unfinished">Décompte des transferts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No work passes from role to role: draw a lane for each role that works on a process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>{amount} hand-offs a month between {roles}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No tool has answered yet: add its answers first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No two roles hand work to one another: there is nothing to merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What would be none any more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>flow</source>
      <extracomment>flows</extracomment>
      <translation type="unfinished">
        <numerusform>flux</numerusform>
        <numerusform>flux</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>{flows}, {amount} a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools: choose another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Go to a process that has no number of cases a month: its form has the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Put tools together: what one does not carry another one may</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Choose a cell to see the hand-offs behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>all</source>
      <translation type="unfinished">tous</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>The processes that it calls, however deep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>nowhere</source>
      <translation type="unfinished">nulle part</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>{tool} carries every step of {stream} that asks something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>{stream} with {tool} breaks first at “{step}” ({role}): {verdict}, {share} of the completing cases meet it, mending it alone gains {gain} end to end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Held back by {requirements}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Where value streams break first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Show the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPIs</source>
      <translation type="unfinished">KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>State what each process is measured by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Where they stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>As drawn, from baseline to target, and who can measure it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What the drawn processes suggest to measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Add KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Remove KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>From tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Where KPIs stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Proposed KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Looking at KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{kpis}, {baselines} with a KPI baseline, {targets} with a target</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPI</source>
      <extracomment>KPIs</extracomment>
      <translation type="unfinished">
        <numerusform>KPI</numerusform>
        <numerusform>KPI</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>No process is measured by anything yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Nothing more is proposed: what the drawn processes suggest is among the KPIs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>State KPIs first, or take some that are proposed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose the KPI to remove first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Remove {kpis}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose the proposals to take first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take {kpis}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose a KPI first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose Requirements…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link {kpi}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What asks a tool to measure “{kpi}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{tool}: what measures “{kpi}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Write Sheets to Fill In…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take Sheets In…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take Chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPIs are a sheet of those about readiness: send them out, take them back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Say which requirements ask a tool to measure the current KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Replay a log of tickets: what it measures can be taken as KPI baselines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>A KPI belongs to a process: draw one, or open a model, and come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What is not measured before anything changes can show no benefit after it. Write a KPI into the first row, paste rows of a spreadsheet, or take what the drawn processes propose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{process}, as drawn: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>It is estimated: the flow is too large to be worked out exactly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>New KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>New KPI {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Looking for requirements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Write the KPI baseline of {kpi} first: this belongs to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>“{text}” is none of {words}.</source>
      <translation type="unfinished">« {text} » n’est aucun de {words}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>KPI baseline</source>
      <translation type="unfinished">Valeur de départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Target</source>
      <translation type="unfinished">Cible</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Definition</source>
      <translation type="unfinished">Définition</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Its formula in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Unit</source>
      <translation type="unfinished">Unité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Of all its values; those of % lie between 0 and 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Better when</source>
      <translation type="unfinished">Meilleur si</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What it was before anything changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Where the KPI baseline is from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The day that the KPI baseline is of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What it is to become</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Until</source>
      <translation type="unfinished">Jusqu’au</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The day by which the target is to be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>A person: in no report, unless the sheet about persons is asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Measured by</source>
      <translation type="unfinished">Mesuré par</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The ids of the requirements that ask a tool to measure it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>As drawn by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What of the drawn flow says it; the figure stands in “Where they stand”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has no KPI baseline yet: state what it is today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has no target yet: state what it is to become.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has neither a KPI baseline nor a target yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>What the flow and its shares say; Enter shows on the drawing what it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>KPI baseline → target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>The mark says how far the drawn process brings it; hatched: the target is worse than today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>– no link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>No requirement is linked: say which asks a tool to measure it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{tool}: {requirements}, supported at least {support}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>Likely asked for by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>Requirements whose texts mean much the same; none is linked before somebody says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>What each process takes with each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Roles and rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Hours a month of each role, and what an hour costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>What keeps figures from being known, and where to write it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes by process and tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes of the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Adding up minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Working out cycle times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Choose a row to see it among the steps below; Enter goes where it is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Nothing is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Steps of {process}, in minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Every tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes and money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>The minutes are on their way: the processes are being scored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No minutes yet: draw processes on Draw, or open them. Their steps are then listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes and money of {processes}, {tools}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No step says yet how long it takes: write it into the table of steps below, or paste it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No tool has answers yet: what stands here is what the processes take by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>All processes together take {money} a month by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>All processes together take {before} a month by hand and {after} with {tool}: {saved} less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Change the Cases a Month</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} step lacks minutes</source>
      <extracomment>{count} steps lack minutes</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} role has no rate</source>
      <extracomment>{count} roles have no rate</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} process lacks its volume or cannot be played</source>
      <extracomment>{count} processes lack their volume or cannot be played</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{what}: Missing names them, and figures that need them stay open (–).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Steps without a lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>≈ {time} ± {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Being worked out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{minutes} minutes from start to completion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{mean}, exact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{mean}, simulated over {cases} cases: {error} minutes more or less (95 %), seed {seed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>No rate is stated for {roles}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{minutes} minutes and {money} {currency} a month less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Minutes worked a case, each step as often as it is entered: solid for sure, hatched where answers are open. Enter shows the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Cycle time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>From start to completion in the mean, waiting included, of the cases that complete; a day (d) has 24 hours. ≈ is simulated, with its error (95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Spread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The standard deviation of the cycle time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>90 % within</source>
      <translation type="unfinished">90 % en</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The time by which nine of ten cases are done: the 90th percentile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours a month</source>
      <translation type="unfinished">Heures par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Minutes worked × cases a month. Enter shows the roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} a month</source>
      <translation type="unfinished">{currency} par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Each role’s hours at its rate. Enter shows the roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money, against doing all by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Saved on {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money, against the tool in use today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{role}: {hours} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{role} (no such lane)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>? missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The lanes of one name, in all processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>What an hour of the role costs; blank: not stated, and what it does is not estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{money} a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours a month, {tool}. Enter shows the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money a month, {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>So not estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>with the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>waited</source>
      <translation type="unfinished">d’attente</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a flow that can be played</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>anything of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>cycle time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes, cycle time, hours, money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a way out: some cases go round for ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes, hours, money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>the number of cases a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>hours, money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>what an hour costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a lane: its rate is what an hour costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>money</source>
      <translation type="unfinished">argent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes worked where the tool carries the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes worked where it does not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes that a case waits at the step, either way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Enter shows it on the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{step} (in {process})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{meaning}. Blank is not known, which is not 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{minutes} minutes a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Takes {tool}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes a case, as often as the step is entered: {tool}. Enter shows the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes a case by hand, as often as the step is entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_table.py" />
      <source>These lines name no step of the process and are left out: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>Choose from a calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>Choose from a calendar (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Training</source>
      <translation type="unfinished">Formation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>What each role has to learn for a tool, and before which wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Self-assessment</source>
      <translation type="unfinished">Autoévaluation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>How mature each practice is, and what it is to become</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who is affected</source>
      <translation type="unfinished">Qui est concerné</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who decides, who is affected, what they gain and fear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Communication plan</source>
      <translation type="unfinished">Plan de communication</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who talks to whom, when, about what, good news too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Reviews and improvements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>When it is looked at again, and what is improved by whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Plan the waves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Write the sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Take a sheet in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>What concerns persons stays out of reports and exports unless the sheet Readiness is chosen for a report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Counting what has to be learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Looking for the waves of the roll-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Draw or open processes first: the steps of a lane that a tool carries are what its role learns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>No tool yet: which steps change follows from what a tool answers. Hours can be written already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>The figures of these answers are on their way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Choose the rows to remove first; grey ones are nobody’s yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Remove {entries}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Entry</source>
      <extracomment>Entries</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Reviews</source>
      <translation type="unfinished">Revues</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Improvements</source>
      <translation type="unfinished">Améliorations</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>New entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>{name} (not in this project)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From today to target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From 1 to 5: a dot for today, a ring for the target. Sorted by how far it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From 1 (as it comes) to 5 (improved all the time)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>What it is to become, from 1 to 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>What shows it: an audit, a figure, a sample of tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>Accountable decides; responsible does the work; consulted and informed are asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>Tell good news too, not only what is asked of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>How it is seen to be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Write the sheets of readiness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Take sheets of readiness in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Reading sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Take Sheets In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>{changes} taken in.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>entry</source>
      <extracomment>entries</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>The sheets change nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>What each role has to learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change for the role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Training before each wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change</source>
      <translation type="unfinished">Étapes qui changent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change for {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Choose a role to see its steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change with wave {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>{hours} of {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Before wave</source>
      <translation type="unfinished">Avant la vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Trained until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>The first day of the wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Roles</source>
      <translation type="unfinished">Rôles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Of those that a wave has for training, where the roll-out states them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Without hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Roles for which nobody says how long a step takes: they count as none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Before each wave of the roll-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>All other roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that the tool carries: they are done with a new tool then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that may change: open answers decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that stay by hand as they are, or ask nothing of a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours a step</source>
      <translation type="unfinished">Heures par étape</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours of training for one step that changes; grey is what is stated for all other roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change × hours a step; to the second figure with those that may change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>The first wave of the roll-out in which something changes for the role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>✓ changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>? may change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Wave</source>
      <translation type="unfinished">Vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No lane has a step yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>step changes</source>
      <extracomment>steps change</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{tool}: {steps} for {roles}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{steps}, {hours} hours of training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Draw lanes: a lane is a role, and its steps are what the role has to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write how many hours one step that changes takes, for all roles in the first row, or for one role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody says how long a step takes for {roles}: they count as none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Before which wave cannot be said yet. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>The waves are those of the best plan found in a few seconds; Roll-out looks longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No practice is assessed yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>practice is assessed</source>
      <extracomment>practices are assessed</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{assessed}, {below} below the target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write beside a practice how mature it is today, 1 (as it comes) to 5 (improved all the time), and what it is to become. Practices of the drawn processes stand first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nothing shows it yet for {practices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Assessed twice: {practices}. The first that states a maturity counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody is named yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{groups} in {processes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write beside each group what its part is, what it gains and what it fears. The grey rows are the roles of the drawn processes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>They fear something, and nobody is to talk to them yet: {groups}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody decides in {processes}: make one group accountable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Several decide in {processes}: one is best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody is to talk to anybody yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>talk</source>
      <extracomment>talks</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write who talks to which group, when, and about what. Groups that are affected and that nobody talks to stand in grey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No good news for {groups} yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} talk has no day, or nobody who talks.</source>
      <extracomment>{count} talks have no day, or nobody who talks.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody looks again yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>review</source>
      <extracomment>reviews</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{reviews}; {improvements}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>improvement</source>
      <extracomment>improvements</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write when it is looked at how a process does: three months after it went live is a good first day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write what is to be improved, who owns it, and how it is seen to be done.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} improvement lacks an owner, or how it is seen to be done.</source>
      <extracomment>{count} improvements lack an owner, or how they are seen to be done.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>the next on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>all processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Place in the wave before or after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>In the roll-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Let the plan decide where it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Ask why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Roll-out in waves</source>
      <translation type="unfinished">Déploiement par vagues</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Pin to wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Not before wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Wave {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Leave open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Let the plan decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>In no wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Goes live by the end of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Days of work</source>
      <translation type="unfinished">Jours de travail</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>End to end then</source>
      <translation type="unfinished">De bout en bout alors</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>{capacity} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>{days} of {capacity} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Waves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Days, money and training of each wave, and what is carried after it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>What introducing each process takes, and where it is placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Which gaps are closed when, and which stay open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>What the plan takes for granted, and what it leaves out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Look again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Take placements back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Settings of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Processes of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Gaps of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>No scores yet: open processes and the answers of one tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Looking for the best plan: Cancel stops it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Looking for the best plan</source>
      <translation type="unfinished">Recherche du meilleur plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>There is no plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Stopped: what is shown is the plan from before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>The first in the ranking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Place {name} in Wave {wave}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Leave {name} Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Hold {name} Back to Wave {wave}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>A gap waits for a day: write the first day of the plan into its settings first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Let the Plan Decide on {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Take Placements Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>days of work</source>
      <translation type="unfinished">jours de travail</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Choose the Tool of the Roll-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Tool of the roll-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Let the plan decide where everything goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Fit › Gaps: what is to be done about each gap, its days and its date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>{tool}: end to end {first} after wave 1, {last} after wave {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>{placed} by hand, the rest is the best for that.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/rollout/page.py" />
      <source>placement</source>
      <extracomment>placements</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{cost} of {budget}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{hours} of {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Cost, {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Training, hours</source>
      <translation type="unfinished">Formation, heures</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} of {capacity} days worked; what is finished in it takes {finished}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>End to end then {figure}, a process that is not live counting 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Of what is live {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Goes live: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>left out by hand</source>
      <translation type="unfinished">laissé de côté à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{name} goes live by the end of wave {wave}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{name} goes live in no wave: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>there is no plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} days to introduce and set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Needs {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>A quick win: first wave, needs no other, carries much for its days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Placed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Not before wave {wave}, by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>promised by the vendor</source>
      <translation type="unfinished">promis par le fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>not before {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>left open by hand</source>
      <translation type="unfinished">laissée ouverte à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Closed in wave {wave}: {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Stays open: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>, not estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Asked for by {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How many waves there are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>First day</source>
      <translation type="unfinished">Premier jour</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The first day of the first wave; without it no wave has dates, and dated promises cannot be planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Months a wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How long a wave takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Budget a quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>budget a quarter</source>
      <translation type="unfinished">budget par trimestre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Money for work; it buys days at the vendor’s rate of Fit › Money. Blank: no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Training, hours a wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>hours of training</source>
      <translation type="unfinished">heures de formation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>So many hours people can be trained in a wave. Blank: no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Last day</source>
      <translation type="unfinished">Dernier jour</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How many days of work there are in the wave; blank is 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days that the plan uses; no more than those of work, and no more than the budget buys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days of all that is finished in the wave: where they are more, work began before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The share of all cases carried from end to end; a process that is not live counts 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Of what is live</source>
      <translation type="unfinished">De ce qui est en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Goes live</source>
      <translation type="unfinished">Entre en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>the plan decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>There is no process “{name}” in this project: write names as they are drawn, with ; between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Live in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The wave by whose end the plan has it live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Placed in wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>A wave, or 0 for none; blank lets the plan decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Not before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The wave before which it is not to go live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Its business value: with its cases it decides what goes live first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days to introduce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days of people beside the work on requirements, such as training and moving data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Set-up days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Configuring, adding on and building what the tool answers with, by the days of Fit › Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Hours of training in the wave in which it goes live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Processes that have to be live by then, with ; between their names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Processes that it calls as drawn: they have to be live by then, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Maturity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How mature its practice is today, 1 to 5: the self-assessment of Readiness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How mature its practice has to be to go live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Ready on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The day on which a practice that is not mature enough will be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Asked for by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days</source>
      <translation type="unfinished">Jours</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Not estimated: the days set for its level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Closed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>A wave, or 0 to leave it open; blank lets the plan decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Why it stays open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What it is worth</source>
      <translation type="unfinished">Ce que cela apporte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Minutes, hours and money: what each tool saves, brings and costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Tickets</source>
      <translation type="unfinished">Tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What really happens: shares, times and deviations out of a log of your own tickets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Hand-offs</source>
      <translation type="unfinished">Transferts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>How often work passes from role to role, and what becomes of it with each tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each process is measured by, what it is to become, and whether a tool can measure it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each process takes with each tool, and the minutes and rates that this follows from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Business case</source>
      <translation type="unfinished">Analyse de rentabilité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each tool brings a year against what it costs, and what that hangs on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Readiness</source>
      <translation type="unfinished">Préparation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What people have to learn, how mature practices are, who is affected, who talks to whom, who looks again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Roll-out</source>
      <translation type="unfinished">Déploiement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Which process goes live in which wave, which gaps are closed for it, and what is carried then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Pages of the value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Field of changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Working hours that count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Minutes count in these hours only: 24x7, or for instance Mo-Fr 8:00-17:00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>as in the log ({zone})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>as in the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>By whose clock office hours and days are counted, with its summer time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>The times of this log name no zone: they are read as a clock showed them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Hours that count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Activities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What each activity of the log means among the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How often each way was taken: as drawn, and in the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How often each step is visited, and what it takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Deviations</source>
      <translation type="unfinished">Dérogations</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What happened that is not drawn, in how many cases, with examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What KPIs count, as the log has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>As read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How the file was understood, and what was left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Taken before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>The logs whose figures are in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Choose a log…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Show on the drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What activities mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Shares of branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Steps in the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What is not as drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>KPIs in the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Logs taken before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Draw or open the process first that these tickets ran through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Replaying the log</source>
      <translation type="unfinished">Le journal est rejoué</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{file}: which column is what?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Name the field of changes that tells the state of a ticket.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Name the columns that tell the case, the activity and the time, each as far as there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>There is no step “{step}”: choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Choose the branches first whose shares are to be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Take from {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Taken from {file}. Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>The project has all of this already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How the log is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>See on the drawing how often each way was taken, and where cases deviate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What really happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Try the tickets of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Export your tickets with what happened to them and when, and drop the file here: a table with a row for each event, each change or each ticket (.csv, .xlsx; ServiceNow, Jira and GLPI as they are), XES or OCEL. Every case is replayed on the drawn process: you see what each branch really takes, where cases do otherwise, how long steps take, and take what you like into the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Draw or open the process first that your tickets run through; then drop their log here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{process}: {cases} of {file} {period} were taken ({hash}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{file} on {process}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/tickets/page.py" />
      <source>event</source>
      <extracomment>events</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{events}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{events} from {first} to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{shape}; {count} activities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Nothing had to be decided or left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>SHA-256 of the file: {hash}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/reading.py" />
      <source>No activity of this log is called like a step: say below what each means, or choose the process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>as before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>? nothing is near enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– no step –</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Activity in the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Events</source>
      <translation type="unfinished">Événements</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Means the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Enter opens the list: the likely steps come first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>How near its name is to that of the step, or who said so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– no case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>+ none is drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>✓ within the error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>✗ differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Branch</source>
      <translation type="unfinished">Branche</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>In the log</source>
      <translation type="unfinished">Dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Lies between</source>
      <translation type="unfinished">Entre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The sampling error at 95 %; where the log cannot tell, all that is possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>So many cases came to where this is decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Drawn and log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The log does not tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Mean {mean}, median {median}, nine of ten take at most {p90} minutes; {count} times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Visits a case</source>
      <translation type="unfinished">Visites par cas</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Visits a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>More than once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Minutes worked</source>
      <translation type="unfinished">Minutes de travail</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The mean; told where the log has the begin and the end of an activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The mean, since the event before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>What happened and is not drawn</source>
      <translation type="unfinished">Ce qui s’est passé et n’est pas dessiné</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Some of these cases, by their numbers in the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>no KPI counts this yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Baseline now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Log</source>
      <translation type="unfinished">Journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Taken on</source>
      <translation type="unfinished">Repris le</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Tickets from – to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Fitness</source>
      <translation type="unfinished">Conformité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>By it the file is known again: point at it for the whole of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Put what is ticked into the project, as one step that can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>{count} shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>{cases} cases a month</source>
      <translation type="unfinished">{cases} cas par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>A log of less than four weeks does not tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>This log tells no begin and end of an activity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>KPI baselines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>No KPI of this process counts what the log tells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>where none ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>all ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>all told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>selected branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>as by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>as with a tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Which shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>What the minutes worked are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Which baselines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Take:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/command_palette.py" />
      <source>Type the name of an action, process, step, requirement or tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/command_palette.py" />
      <source>Nothing has that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/comment_words.py" />
      <source>nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/fields.py" />
      <source>several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>Details</source>
      <translation type="unfinished">Indications</translation>
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>Close this message (Escape)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>{count} more behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/box.py" />
      <source>There is no number here.</source>
      <translation type="unfinished">Il n’y a pas de nombre ici.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>Take the other number that it could be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>In a number such as 1,250</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>Bring the old number back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>In a number that cannot be taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/line.py" />
      <source>{trouble} The cell stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>It stays {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>It stays blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>{number} instead</source>
      <translation type="unfinished">plutôt {number}</translation>
    </message>
    <message>
      <location filename="ui/widgets/table.py" />
      <source>Go to what the row names, or ask why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/table.py" />
      <source>In the other tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/typed.py" />
      <source>Mend it, or press Escape there, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/typed.py" />
      <source>What is typed into “{field}” cannot be taken: {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>Cross-cutting</source>
      <translation type="unfinished">Transversal</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>{names} and {count} more</source>
      <translation type="unfinished">{names} et {count} autres</translation>
    </message>
  </context>
</TS>
