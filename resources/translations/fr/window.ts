<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="fr">
  <context>
    <name>window</name>
    <message numerus="yes">
      <location filename="ui/canvas/describe.py" />
      <source>finding</source>
      <extracomment>findings</extracomment>
      <translation>
        <numerusform>constat</numerusform>
        <numerusform>constats</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>does not interrupt</source>
      <translation>n’interrompt pas</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>carried by {tool}</source>
      <translation>prise en charge par {tool}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>not carried by {tool}</source>
      <translation>non prise en charge par {tool}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>open for {tool}</source>
      <translation>en suspens pour {tool}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>lane {lane}</source>
      <translation>couloir {lane}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>comes from {elements}</source>
      <translation>vient de {elements}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>leads to {elements}</source>
      <translation>mène à {elements}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>{share} % of cases</source>
      <translation>{share} % des cas</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>if {condition}</source>
      <translation>si {condition}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>default</source>
      <translation>par défaut</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>from {source} to {target}</source>
      <translation>de {source} vers {target}</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>an unnamed {kind}</source>
      <translation>{kind} sans nom</translation>
    </message>
    <message>
      <location filename="ui/canvas/describe.py" />
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/canvas/describe.py" />
      <source>open comment</source>
      <extracomment>open comments</extracomment>
      <translation>
        <numerusform>commentaire ouvert</numerusform>
        <numerusform>commentaires ouverts</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/document_view.py" />
      <source>Process drawing</source>
      <translation>Dessin du processus</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Follow the flow; from nothing selected, go to the start</source>
      <translation>Suivre le flux ; sans sélection, aller au début</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Follow the flow back</source>
      <translation>Remonter le flux</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the branch or step above</source>
      <translation>Aller à la branche ou à l’étape au-dessus</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the branch or step below</source>
      <translation>Aller à la branche ou à l’étape au-dessous</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go onto the flow that leaves</source>
      <translation>Aller sur le flux sortant</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go onto the flow that arrives</source>
      <translation>Aller sur le flux entrant</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the start</source>
      <translation>Aller au début</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the end</source>
      <translation>Aller à la fin</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further up</source>
      <translation>Déplacer la vue vers le haut</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further down</source>
      <translation>Déplacer la vue vers le bas</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further left</source>
      <translation>Déplacer la vue vers la gauche</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Look further right</source>
      <translation>Déplacer la vue vers la droite</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Open the inspector, or the called process, of the selected element</source>
      <translation>Ouvrir l’inspecteur, ou le processus appelé, de l’élément sélectionné</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Break off; else select nothing</source>
      <translation>Interrompre ; sinon, tout désélectionner</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Fit the drawing</source>
      <translation>Ajuster le dessin à la fenêtre</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Zoom to 100 %</source>
      <translation>Zoomer à 100 %</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Fit the selection</source>
      <translation>Ajuster la sélection à la fenêtre</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Go to the next or previous element in reading order</source>
      <translation>Aller à l’élément suivant ou précédent dans l’ordre de lecture</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>On the drawing</source>
      <translation>Sur le dessin</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Menu, Shift+F10</source>
      <translation>Menu, Maj+F10</translation>
    </message>
    <message>
      <location filename="ui/canvas/keys.py" />
      <source>Open the menu of the element</source>
      <translation>Ouvrir le menu de l’élément</translation>
    </message>
    <message>
      <location filename="ui/canvas/minimap.py" />
      <source>Overview of the drawing</source>
      <translation>Vue d’ensemble du dessin</translation>
    </message>
    <message>
      <location filename="ui/canvas/minimap.py" />
      <source>Click or drag to move the view</source>
      <translation>Cliquer ou faire glisser pour déplacer la vue</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Right, N, Esc</source>
      <translation>Droite, N, Échap</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Next beat; another case; end</source>
      <translation>Pas suivant ; autre cas ; fin</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>While a case is played</source>
      <translation>Pendant qu’un cas est joué</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case} · beat {beat} of {beats}</source>
      <translation>Cas {case} · pas {beat} sur {beats}</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Play a case</source>
      <translation>Jouer un cas</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Play or pause (Space)</source>
      <translation>Jouer ou mettre en pause (Espace)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>One beat further (→)</source>
      <translation>Avancer d’un pas (→)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Next case</source>
      <translation>Cas suivant</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Draw another case by the shares (N)</source>
      <translation>Tirer un autre cas selon les parts (N)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>End (Escape)</source>
      <translation>Terminer (Échap)</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>How fast the case is played</source>
      <translation>Vitesse à laquelle le cas est joué</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/canvas/playing/player.py" />
      <source>step</source>
      <extracomment>steps</extracomment>
      <translation>
        <numerusform>étape</numerusform>
        <numerusform>étapes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it completes after {steps}</source>
      <translation>Cas {case} : aboutit après {steps}</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it gets stuck after {steps}</source>
      <translation>Cas {case} : reste bloqué après {steps}</translation>
    </message>
    <message>
      <location filename="ui/canvas/playing/player.py" />
      <source>Case {case}: it goes on and on after {steps}</source>
      <translation>Cas {case} : tourne sans fin après {steps}</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>The drawing has changed while it was tidied: tidy it again.</source>
      <translation>Le dessin a changé pendant sa mise en ordre : le remettre en ordre.</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Copying {called}</source>
      <translation>Copie de {called}</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Drawing a picture</source>
      <translation>Dessin d’une image</translation>
    </message>
    <message>
      <location filename="ui/editor/asking.py" />
      <source>Nothing is drawn here yet: there is no table to copy.</source>
      <translation>Rien n’est encore dessiné ici : il n’y a pas de tableau à copier.</translation>
    </message>
    <message>
      <location filename="ui/editor/choice_menu.py" />
      <source>Kinds</source>
      <translation>Types</translation>
    </message>
    <message>
      <location filename="ui/editor/choice_menu.py" />
      <source>Nothing has that name.</source>
      <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Click the target; or go to it by Tab, arrow keys or its first letters, then Enter. Esc leaves.</source>
      <translation>Cliquer sur la cible ; ou y aller par Tab, les flèches ou ses premières lettres, puis Entrée. Échap abandonne.</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Tab, Arrows</source>
      <translation>Tab, flèches</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Go to the next possible target</source>
      <translation>Aller à la prochaine cible possible</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>While connecting</source>
      <translation>Pendant la connexion</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Letters, Backspace</source>
      <translation>Lettres, Retour arrière</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Go to the target with a word that begins so</source>
      <translation>Aller à la cible dont un mot commence ainsi</translation>
    </message>
    <message>
      <location filename="ui/editor/connecting.py" />
      <source>Connect; leave it</source>
      <translation>Relier ; abandonner</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a step: click, or drag it to its place (Ctrl+Enter)</source>
      <translation>Ajouter une étape à la suite : cliquer, ou la faire glisser à sa place (Ctrl+Entrée)</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a decision: click or drag (A, then “gateway”)</source>
      <translation>Ajouter une décision à la suite : cliquer ou faire glisser (A, puis « passerelle »)</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append an end event: click or drag (A, then “end”)</source>
      <translation>Ajouter un événement de fin : cliquer ou faire glisser (A, puis « fin »)</translation>
    </message>
    <message>
      <location filename="ui/editor/context_pad.py" />
      <source>Append a timer event: click or drag (A, then “timer”)</source>
      <translation>Ajouter une minuterie : cliquer ou faire glisser (A, puis « minuterie »)</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Nothing is drawn here yet. Ctrl+Enter draws a start event, N anything.</source>
      <translation>Rien n’est encore dessiné ici. Ctrl+Entrée dessine un événement de début, N tout le reste.</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Alt+Arrows</source>
      <translation>Alt+flèches</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move by 10; with Shift by 1</source>
      <translation>Déplacer de 10 ; avec Maj de 1</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On selected shapes</source>
      <translation>Sur des formes sélectionnées</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Shift+Arrows</source>
      <translation>Maj+flèches</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Make larger or smaller</source>
      <translation>Agrandir ou réduire</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected shape</source>
      <translation>Sur une forme sélectionnée</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move the lane up or down</source>
      <translation>Déplacer le couloir vers le haut ou le bas</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected lane</source>
      <translation>Sur un couloir sélectionné</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Move the bend, stretch or end; with Shift by 1</source>
      <translation>Déplacer le coude, le segment ou l’extrémité ; avec Maj de 1</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected line, after B</source>
      <translation>Sur une ligne sélectionnée, après B</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Any capital letter</source>
      <translation>Toute majuscule</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>Begin to write its name</source>
      <translation>Commencer à écrire son nom</translation>
    </message>
    <message>
      <location filename="ui/editor/editor.py" />
      <source>On a selected element</source>
      <translation>Sur un élément sélectionné</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Take the name; leave it as it was</source>
      <translation>Reprendre le nom ; le laisser comme avant</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>While naming</source>
      <translation>Pendant la saisie du nom</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Begin a new line</source>
      <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
      <location filename="ui/editor/name_editor.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Up, Down, Enter, Esc</source>
      <translation>Haut, Bas, Entrée, Échap</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Move between the buttons; take one; back to the drawing</source>
      <translation>Passer d’un bouton à l’autre ; en prendre un ; revenir au dessin</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>In the palette</source>
      <translation>Dans la palette</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Select and move (V)</source>
      <translation>Sélectionner et déplacer (V)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Move the paper (H; or hold Space)</source>
      <translation>Déplacer la feuille (H ; ou maintenir Espace)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Select by a frame that may begin on a step (L)</source>
      <translation>Sélectionner par un cadre, qui peut commencer sur une étape (L)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Make room: push everything right or down</source>
      <translation>Faire de la place : tout pousser à droite ou vers le bas</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Connect: drag from one element to another (C from the selected one)</source>
      <translation>Relier : faire glisser d’un élément à l’autre (C depuis l’élément sélectionné)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Palette</source>
      <translation>Palette</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>Everything that can be drawn… (N)</source>
      <translation>Tout ce qui peut se dessiner… (N)</translation>
    </message>
    <message>
      <location filename="ui/editor/palette.py" />
      <source>{stencil}: click, then click its place; or drag it there</source>
      <translation>{stencil} : cliquer, puis cliquer à sa place ; ou y faire glisser</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Arrows</source>
      <translation>Flèches</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Carry it by 10</source>
      <translation>Déplacer de 10</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>While placing from the palette</source>
      <translation>Pendant le placement depuis la palette</translation>
    </message>
    <message>
      <location filename="ui/editor/placing.py" />
      <source>Put it down; and go on with another</source>
      <translation>Poser ; et continuer avec un autre</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Drag to push everything right of here, or below. With keys: arrows, then Enter. Esc leaves.</source>
      <translation>Faire glisser pour pousser tout ce qui est à droite ou au-dessous. Au clavier : flèches, puis Entrée. Échap abandonne.</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Push what follows right, left, down or up</source>
      <translation>Pousser la suite à droite, à gauche, vers le bas ou vers le haut</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>While making room</source>
      <translation>Pendant qu’on fait de la place</translation>
    </message>
    <message>
      <location filename="ui/editor/space_drag.py" />
      <source>Make the room; leave it</source>
      <translation>Faire la place ; abandonner</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the arrow</source>
      <translation>Prendre la flèche</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the hand, which moves the paper</source>
      <translation>Prendre la main, qui déplace la feuille</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>Take the lasso, which selects by a frame</source>
      <translation>Prendre le lasso, qui sélectionne par un cadre</translation>
    </message>
    <message>
      <location filename="ui/editor/tools.py" />
      <source>On the empty drawing</source>
      <translation>Sur le dessin vide</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Id</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Requirement</source>
      <translation>Exigence</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Priority</source>
      <translation>Priorité</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Must</source>
      <translation>Obligatoire</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Filter the answers</source>
      <translation>Filtrer les réponses</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>All answers</source>
      <translation>Toutes les réponses</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Show every answer of the chosen tool</source>
      <translation>Afficher toutes les réponses de l’outil choisi</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>No answers yet.</source>
      <translation>Pas encore de réponses.</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>All answers of {tool}</source>
      <translation>Toutes les réponses de {tool}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/answers.py" />
      <source>row</source>
      <extracomment>rows</extracomment>
      <translation>
        <numerusform>ligne</numerusform>
        <numerusform>lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>{tool}: answers of this step</source>
      <translation>{tool} : réponses de cette étape</translation>
    </message>
    <message>
      <location filename="ui/panels/answers.py" />
      <source>{tool}: answers of this process</source>
      <translation>{tool} : réponses de ce processus</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Whole process</source>
      <translation>Processus entier</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>{process} (gone)</source>
      <translation>{process} (disparu)</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Written</source>
      <translation>Écrit le</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>At</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Process</source>
      <translation>Processus</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>done</source>
      <translation>traité</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>open</source>
      <translation>en suspens</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Filter the comments</source>
      <translation>Filtrer les commentaires</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments of which process</source>
      <translation>Commentaires de quel processus</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments of whom</source>
      <translation>Commentaires de qui</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Done ones too</source>
      <translation>Traités aussi</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Also list what is done</source>
      <translation>Lister aussi ce qui est fait</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Send for Review…</source>
      <translation>Envoyer en relecture…</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Send processes to people without this app</source>
      <translation>Envoyer des processus à des personnes sans cette application</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Take Comments In…</source>
      <translation>Reprendre des commentaires…</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Take comment sheets in that reviewers filled in</source>
      <translation>Reprendre les feuilles de commentaires remplies par les relecteurs</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer It</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Close Comment</source>
      <translation>Clore le commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Put at the Chosen Step</source>
      <translation>Placer à l’étape choisie</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>All processes</source>
      <translation>Tous les processus</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/comments.py" />
      <source>comment</source>
      <extracomment>comments</extracomment>
      <translation>
        <numerusform>commentaire</numerusform>
        <numerusform>commentaires</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Open Again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Answer a Comment</source>
      <translation>Répondre à un commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Open a Comment Again</source>
      <translation>Rouvrir un commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Close a Comment</source>
      <translation>Clore un commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Choose a step on the drawing first.</source>
      <translation>Choisir d’abord une étape sur le dessin.</translation>
    </message>
    <message>
      <location filename="ui/panels/comments.py" />
      <source>Put a Comment at a Step</source>
      <translation>Placer un commentaire à une étape</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>name</source>
      <translation>nom</translation>
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
        <numerusform>exigence</numerusform>
        <numerusform>exigences</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>lane</source>
      <translation>couloir</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>documentation</source>
      <translation>documentation</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Find by name, id, requirement, lane, documentation or comment</source>
      <translation>Chercher par nom, ID, exigence, couloir, documentation ou commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Previous (Shift+F3)</source>
      <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Next (F3)</source>
      <translation>Suivant (F3)</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>{hit} of {hits}</source>
      <translation>{hit} sur {hits}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/find.py" />
      <source>hit</source>
      <extracomment>hits</extracomment>
      <translation>
        <numerusform>occurrence</numerusform>
        <numerusform>occurrences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>process</source>
      <extracomment>processes</extracomment>
      <translation>
        <numerusform>processus</numerusform>
        <numerusform>processus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="ui/panels/find.py" />
      <source>Found in</source>
      <translation>Trouvé dans</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Mend what the finding says</source>
      <translation>Corriger ce que dit le constat</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>In Findings</source>
      <translation>Dans Constats</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>file</source>
      <extracomment>files</extracomment>
      <translation>
        <numerusform>fichier</numerusform>
        <numerusform>fichiers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Filter the findings</source>
      <translation>Filtrer les constats</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Mend what the chosen finding says (Ctrl+M)</source>
      <translation>Corriger ce que dit le constat choisi (Ctrl+M)</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Nothing to report.</source>
      <translation>Rien à signaler.</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings appear once a process or a spreadsheet is open.</source>
      <translation>Les constats apparaissent dès qu’un processus ou un classeur est ouvert.</translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Findings appear as soon as the project is scored.</source>
      <translation>Les constats apparaissent dès que le projet est évalué.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>error</source>
      <extracomment>errors</extracomment>
      <translation>
        <numerusform>erreur</numerusform>
        <numerusform>erreurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>warning</source>
      <extracomment>warnings</extracomment>
      <translation>
        <numerusform>avertissement</numerusform>
        <numerusform>avertissements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/findings.py" />
      <source>info</source>
      <extracomment>infos</extracomment>
      <translation>
        <numerusform>information</numerusform>
        <numerusform>informations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/findings.py" />
      <source>Show or hide what is of severity {severity}</source>
      <translation>Afficher ou masquer la gravité « {severity} »</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>At the beginning</source>
      <translation>Au début</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>saved</source>
      <translation>enregistré</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>undone</source>
      <translation>annulé</translation>
    </message>
    <message>
      <location filename="ui/panels/history.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Nothing yet: + adds a requirement, Ctrl+V in the table pastes rows from Excel.</source>
      <translation>Rien encore : + ajoute une exigence, Ctrl+V dans le tableau colle des lignes d’Excel.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Add a requirement with the next free id (Insert)</source>
      <translation>Ajouter une exigence avec le prochain ID libre (Inser)</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Let it ask for the selected requirements no longer (Ctrl+Delete)</source>
      <translation>Ne plus demander ici les exigences sélectionnées (Ctrl+Suppr)</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Ask for a requirement that is written elsewhere</source>
      <translation>Demander une exigence écrite ailleurs</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Where the selected requirement comes from, and comments on it</source>
      <translation>D’où vient l’exigence sélectionnée, et ce qui en est dit</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Where It Comes From…</source>
      <translation>Origine…</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/asked.py" />
      <source>Refer to a Requirement…</source>
      <translation>Renvoyer à une exigence…</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Take the comment; leave it as it is for now</source>
      <translation>Reprendre le commentaire ; le laisser pour l’instant</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>While writing a comment</source>
      <translation>Pendant l’écriture d’un commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Ctrl+Enter takes it</source>
      <translation>Ctrl+Entrée le reprend</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comment by {author}</source>
      <translation>Commentaire de {author}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Change the comment by {author}</source>
      <translation>Modifier le commentaire de {author}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Done: nothing is left to do about it</source>
      <translation>Traité : il n’y a plus rien à y faire</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Change the comment</source>
      <translation>Modifier le commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Delete the comment</source>
      <translation>Supprimer le commentaire</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Write a comment (Ctrl+Alt+M)</source>
      <translation>Écrire un commentaire (Ctrl+Alt+M)</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Your name, as it stands above comments</source>
      <translation>Son propre nom, tel qu’il figure au-dessus des commentaires</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Your name</source>
      <translation>Nom de l’auteur</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comments · {open} open</source>
      <translation>Commentaires · {open} ouverts</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>Comments · {done} done</source>
      <translation>Commentaires · {done} traités</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>{comments} before these</source>
      <translation>{comments} avant ceux-ci</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/comments.py" />
      <source>as</source>
      <translation>par</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Interrupts</source>
      <translation>Interrompt</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Repeats</source>
      <translation>Répétition</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Timer</source>
      <translation>Minuterie</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>How the time is meant</source>
      <translation>Sens du délai</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Condition</source>
      <translation>Condition</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Name of the event</source>
      <translation>Nom de l’événement</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Calls</source>
      <translation>Appelle</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Default flow</source>
      <translation>Flux par défaut</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>ends what it stands on</source>
      <translation>met fin à son support</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>ends what it stands in</source>
      <translation>met fin à ce qui l’entoure</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>lets that go on</source>
      <translation>laisse continuer</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>When this flow is taken</source>
      <translation>Quand ce flux est pris</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Language of the condition</source>
      <translation>Langue de la condition</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>not stated</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/details.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the step</source>
      <translation>Nom de l’étape</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Lane</source>
      <translation>Couloir</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>{elements} selected</source>
      <translation>Sélection : {elements}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/forms.py" />
      <source>element</source>
      <extracomment>elements</extracomment>
      <translation>
        <numerusform>élément</numerusform>
        <numerusform>éléments</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>no lane</source>
      <translation>aucun couloir</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the {kind}</source>
      <translation>Nom : {kind}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Name of the process</source>
      <translation>Nom du processus</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Business value beside the other processes</source>
      <translation>Valeur métier par rapport aux autres processus</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Cases per month</source>
      <translation>Cas par mois</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Practice</source>
      <translation>Pratique</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>incident-management</source>
      <translation>gestion-des-incidents</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Weight of the Process</source>
      <translation>Modifier le poids du processus</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Cases per Month</source>
      <translation>Modifier les cas par mois</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Change the Practice</source>
      <translation>Modifier la pratique</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Cases a month</source>
      <translation>Cas par mois</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>Documentation</source>
      <translation>Documentation</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>What a newcomer needs to know about it</source>
      <translation>Ce qu’un nouveau venu doit en savoir</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/forms.py" />
      <source>unnamed lane</source>
      <translation>couloir sans nom</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes worked with the tool</source>
      <translation>Minutes de travail avec l’outil</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes worked by hand</source>
      <translation>Minutes de travail à la main</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes waited</source>
      <translation>Minutes d’attente</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>With the tool</source>
      <translation>Avec l’outil</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>By hand</source>
      <translation>À la main</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Waited</source>
      <translation>Attente</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Minutes a case</source>
      <translation>Minutes par cas</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/minutes.py" />
      <source>Change the Minutes</source>
      <translation>Modifier les minutes</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Choose a process or a step to see what it asks and who carries it.</source>
      <translation>Choisir un processus ou une étape pour voir ce qui y est demandé et qui le prend en charge.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Asked of the process</source>
      <translation>Demandé au processus</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Asked by all of them</source>
      <translation>Demandé par tous</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>Requirements</source>
      <translation>Exigences</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/panel.py" />
      <source>sequence flow</source>
      <translation>flux de séquence</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>End to end</source>
      <translation>De bout en bout</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Enter or double click compares all tools on this requirement</source>
      <translation>Entrée ou double clic compare tous les outils sur cette exigence</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>{requirement}: what every tool’s vendor says</source>
      <translation>{requirement} : ce que dit chaque fournisseur</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>no answer yet</source>
      <translation>pas encore de réponse</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Feature: {feature}</source>
      <translation>Fonctionnalité : {feature}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/parts.py" />
      <source>Where the answer stands: file, sheet and cell</source>
      <translation>Où se trouve la réponse : fichier, feuille et cellule</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/pen.py" />
      <source>Change the Documentation</source>
      <translation>Modifier la documentation</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Leads</source>
      <translation>Mène</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Taken</source>
      <translation>Pris</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{times} per case</source>
      <translation>{times} par cas</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>What {tool} answers</source>
      <translation>Ce que répond {tool}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Figures appear as soon as the process is scored.</source>
      <translation>Les chiffres apparaissent dès que le processus est évalué.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>How it runs</source>
      <translation>Déroulement</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{covered} covered, {partial} partial, {gaps}, {unanswered} without an answer</source>
      <translation>{covered} couvertes, {partial} partielles, {gaps}, {unanswered} sans réponse</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reading.py" />
      <source>gap</source>
      <extracomment>gaps</extracomment>
      <translation>
        <numerusform>lacune</numerusform>
        <numerusform>lacunes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Hand-offs between lanes, per case</source>
      <translation>Transferts entre couloirs, par cas</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Messages between pools, per case</source>
      <translation>Messages entre pools, par cas</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} more cases end to end if this step were carried</source>
      <translation>{share} de cas en plus de bout en bout si cette étape était prise en charge</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Attached to</source>
      <translation>Attaché à</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Leads to</source>
      <translation>Mène à</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} of completing cases may break here: it is open until the vendor answers</source>
      <translation>{share} des cas qui aboutissent peuvent se rompre ici : c’est en suspens jusqu’à la réponse du fournisseur</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{share} of completing cases break here</source>
      <translation>{share} des cas qui aboutissent se rompent ici</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Undecided</source>
      <translation>Indécis</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Simulated</source>
      <translation>Simulé</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>completes {low} to {high}, by {cases:,} cases</source>
      <translation>aboutit de {low} à {high}, sur {cases:,} cas</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>{requirements} in {steps}</source>
      <translation>{requirements} dans {steps}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reading.py" />
      <source>Asks</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>It asks nothing itself; a case runs through {called}.</source>
      <translation>Rien n’est demandé ici ; un cas traverse {called}.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>This step asks nothing of a tool, so it never breaks a case.</source>
      <translation>Cette étape ne demande rien à un outil, elle n’interrompt donc jamais un cas.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>{steps} that it calls: {verdicts}</source>
      <translation>{steps} appelées : {verdicts}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>Every must on it is met.</source>
      <translation>Toutes ses exigences obligatoires sont satisfaites.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>Every must on it is met and {coverage} of what it asks is covered; {threshold} is needed.</source>
      <translation>Toutes ses exigences obligatoires sont satisfaites et {coverage} de ce qu’elle demande est couvert ; il faut {threshold}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reasons.py" />
      <source>The must {ids} is unmet: support cannot reach {needed}.</source>
      <extracomment>The musts {ids} are unmet: support cannot reach {needed}.</extracomment>
      <translation>
        <numerusform>L’exigence obligatoire {ids} n’est pas satisfaite : le degré de satisfaction ne peut atteindre {needed}.</numerusform>
        <numerusform>Les exigences obligatoires {ids} ne sont pas satisfaites : le degré de satisfaction ne peut atteindre {needed}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/inspector/reasons.py" />
      <source>The must {ids} is open until the vendor answers.</source>
      <extracomment>The musts {ids} are open until the vendor answers.</extracomment>
      <translation>
        <numerusform>L’exigence obligatoire {ids} est en suspens jusqu’à la réponse du fournisseur.</numerusform>
        <numerusform>Les exigences obligatoires {ids} sont en suspens jusqu’à la réponse du fournisseur.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>At most {high} of what the step asks is covered; {needed} is needed.</source>
      <translation>Au plus {high} de ce que demande l’étape est couvert ; il faut {needed}.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/reasons.py" />
      <source>So far {low} of what the step asks is covered; {needed} is needed. Open answers can lift it to {high}.</source>
      <translation>Jusqu’ici {low} de ce que demande l’étape est couvert ; il faut {needed}. Les réponses en suspens peuvent porter ce chiffre à {high}.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Keep this share while others change</source>
      <translation>Garder cette part quand d’autres changent</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Share of {flow}</source>
      <translation>Part de {flow}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Share of {flow} in per cent</source>
      <translation>Part de {flow} en pour cent</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Even out</source>
      <translation>Égaliser</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Give all flows that are not locked the same share</source>
      <translation>Donner la même part à tous les flux non verrouillés</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Shares</source>
      <translation>Parts</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Change the Shares</source>
      <translation>Modifier les parts</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Each of these flows is taken by itself, so the shares need not sum to 100 %.</source>
      <translation>Chacun de ces flux est pris pour lui-même : les parts n’ont pas à totaliser 100 %.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>No share is stated yet: the cases are split evenly.</source>
      <translation>Aucune part n’est encore indiquée : les cas sont répartis également.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/shares.py" />
      <source>Shares that are not stated split what is left.</source>
      <translation>Les parts non indiquées se répartissent ce qui reste.</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Owners</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Who has to approve it: names, separated by commas</source>
      <translation>Qui doit l’approuver : des noms, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Approve…</source>
      <translation>Approuver…</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Withdraw…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Name the Owners</source>
      <translation>Nommer les responsables</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/sign_off.py" />
      <source>Owners, who approve it</source>
      <translation>Responsables, qui l’approuvent</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>This is ours</source>
      <translation>C’est le nôtre</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>Confirm that all of this is as it is here, too</source>
      <translation>Confirmer que tout ceci vaut aussi ici</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>❐ Still as the template “{template}” had it: {counts}</source>
      <translation>❐ Encore tel que dans le modèle « {template} » : {counts}</translation>
    </message>
    <message>
      <location filename="ui/panels/inspector/template_note.py" />
      <source>Confirm the Process as Ours</source>
      <translation>Confirmer le processus comme le nôtre</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>In the outline</source>
      <translation>Dans la structure</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Filter the outline</source>
      <translation>Filtrer la structure</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>(unnamed {kind})</source>
      <translation>({kind} sans nom)</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>In no lane</source>
      <translation>Dans aucun couloir</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Element</source>
      <translation>Élément</translation>
    </message>
    <message>
      <location filename="ui/panels/outline.py" />
      <source>Outline of the process</source>
      <translation>Structure du processus</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>In the list of processes</source>
      <translation>Dans la liste des processus</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>❐ in part still as the template “{template}” had it</source>
      <translation>❐ en partie encore tel que dans le modèle « {template} »</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>still a template’s words</source>
      <translation>texte encore du modèle</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Fit</source>
      <translation>Adéquation</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>End to end: share of cases that the chosen tool carries from start to end</source>
      <translation>De bout en bout : part des cas que l’outil choisi prend en charge du début à la fin</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>✎</source>
      <translation>✎</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>How many comments on the process and its steps are open</source>
      <translation>Nombre de commentaires ouverts sur le processus et ses étapes</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Find a process</source>
      <translation>Chercher un processus</translation>
    </message>
    <message>
      <location filename="ui/panels/processes.py" />
      <source>Processes</source>
      <translation>Processus</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>What to ask</source>
      <translation>Que demander</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Moves coverage</source>
      <translation>Joue sur la couverture</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>How far the answer can move the tool’s coverage</source>
      <translation>De combien la réponse peut changer la couverture de l’outil</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Moves places</source>
      <translation>Joue sur les rangs</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>How many places of the ranking lie between the worst and the best answer</source>
      <translation>Combien de rangs du classement séparent la pire réponse de la meilleure</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Decides a must</source>
      <translation>Décide d’une obligatoire</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Whether a must stays open until this is answered</source>
      <translation>Si une exigence obligatoire reste en suspens jusqu’à cette réponse</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Decides steps</source>
      <translation>Décide d’étapes</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>It decides no step</source>
      <translation>Ne décide d’aucune étape</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Steps that may become carried or not by this answer</source>
      <translation>Étapes que cette réponse peut faire prendre en charge ou non</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Filter the questions</source>
      <translation>Filtrer les questions</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Only the chosen tool</source>
      <translation>Seulement l’outil choisi</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Leave out the questions to other vendors</source>
      <translation>Omettre les questions aux autres fournisseurs</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>Questions to vendors</source>
      <translation>Questions aux fournisseurs</translation>
    </message>
    <message>
      <location filename="ui/panels/questions.py" />
      <source>{answers}, those that can change most first</source>
      <translation>{answers}, d’abord celles qui peuvent changer le plus</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/panels/questions.py" />
      <source>open answer</source>
      <extracomment>open answers</extracomment>
      <translation>
        <numerusform>réponse en suspens</numerusform>
        <numerusform>réponses en suspens</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>Ranking of the tools</source>
      <translation>Classement des outils</translation>
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>{tool}: the musts that are unmet</source>
      <translation>{tool} : les exigences obligatoires non satisfaites</translation>
    </message>
    <message>
      <location filename="ui/panels/ranking.py" />
      <source>{tool}: the musts that are open</source>
      <translation>{tool} : les exigences obligatoires en suspens</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>asks nothing</source>
      <translation>ne demande rien</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Step</source>
      <translation>Étape</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>How often a case enters the step, on average</source>
      <translation>Combien de fois un cas entre dans l’étape, en moyenne</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Weighted support of what the step asks. Enter shows the answers it is made of</source>
      <translation>Satisfaction pondérée de ce que demande l’étape. Entrée montre les réponses dont elle est faite</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>How much end to end rises when this step alone becomes carried</source>
      <translation>De combien le chiffre de bout en bout augmente quand seule cette étape devient prise en charge</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Share of the completing cases that enter this step although it is not carried</source>
      <translation>Part des cas qui aboutissent et entrent dans cette étape bien qu’elle ne soit pas prise en charge</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Weight of what is not proven yet</source>
      <translation>Poids de ce qui n’est pas encore prouvé</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Steps of the process</source>
      <translation>Étapes du processus</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>Choose a process to see its steps.</source>
      <translation>Choisir un processus pour voir ses étapes.</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>completes {share}</source>
      <translation>aboutit {share}</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>{tool}: end to end {end_to_end}</source>
      <translation>{tool} : de bout en bout {end_to_end}</translation>
    </message>
    <message>
      <location filename="ui/panels/steps.py" />
      <source>coverage {coverage}</source>
      <translation>couverture {coverage}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/approving.py" />
      <source>{processes} as it is now.</source>
      <extracomment>{processes} as they are now.</extracomment>
      <translation>
        <numerusform>{processes} tel qu’il est maintenant.</numerusform>
        <numerusform>{processes} tels qu’ils sont maintenant.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Every process, as it is now, that whoever signs owns and has not approved.</source>
      <translation>Tous les processus, tels qu’ils sont maintenant, dont le signataire est responsable et qu’il n’a pas approuvés.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Can be approved by {names}.</source>
      <translation>Peut être approuvé par {names}.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>An edit of what a process means lapses the approval; moving or colouring its shapes does not.</source>
      <translation>Modifier le sens d’un processus rend l’approbation caduque ; déplacer ou colorer ses formes, non.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approve processes</source>
      <translation>Approuver des processus</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>The approval of {processes} stays in the log, and so does why it was withdrawn.</source>
      <translation>L’approbation de {processes} reste au journal, avec la raison de son retrait.</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Withdraw an approval</source>
      <translation>Retirer une approbation</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="ui/session/approving.py" />
      <source>Approving</source>
      <translation>Approbation en cours</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Figures of the page</source>
      <translation>Chiffres de la page</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Score again</source>
      <translation>Évaluer de nouveau</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Scoring</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>Stopped: {work}</source>
      <translation>Arrêté : {work}</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>No scores yet: open processes and the answers of at least one tool.</source>
      <translation>Pas encore de résultats : ouvrir des processus et les réponses d’au moins un outil.</translation>
    </message>
    <message>
      <location filename="ui/session/awaited.py" />
      <source>No scores yet: draw or open processes first.</source>
      <translation>Pas encore de résultats : dessiner ou ouvrir d’abord des processus.</translation>
    </message>
    <message>
      <location filename="ui/session/choice.py" />
      <source>All tools: what “{step}” asks</source>
      <translation>Tous les outils : ce que demande « {step} »</translation>
    </message>
    <message>
      <location filename="ui/session/choice.py" />
      <source>{tool}: what “{step}” asks</source>
      <translation>{tool} : ce que demande « {step} »</translation>
    </message>
    <message>
      <location filename="ui/session/cover.py" />
      <source>This is a tender and no baseline is sealed yet: until it is settled what is asked, nobody sees which tool does it best.</source>
      <translation>C’est un appel d’offres et aucun état de référence n’est encore scellé : tant que ce qui est demandé n’est pas arrêté, personne ne voit quel outil s’en tire le mieux.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Choose Another Name</source>
      <translation>Choisir un autre nom</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{file}” is there already.</source>
      <translation>« {file} » existe déjà.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replacing it loses what it holds.</source>
      <translation>Le remplacer perd ce qu’il contient.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace a file</source>
      <translation>Remplacer un fichier</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keep Them</source>
      <translation>Les garder</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>{files} is there already.</source>
      <extracomment>{files} are there already.</extracomment>
      <translation>
        <numerusform>{files} existe déjà.</numerusform>
        <numerusform>{files} existent déjà.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replace files</source>
      <translation>Remplacer des fichiers</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Replacing loses what is in there.</source>
      <translation>Remplacer perd ce qui s’y trouve.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{name} is locked. Its password:</source>
      <translation>{name} est verrouillé. Mot de passe :</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>That password does not open {name}. Its password:</source>
      <translation>Ce mot de passe n’ouvre pas {name}. Mot de passe :</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Locked spreadsheet</source>
      <translation>Classeur verrouillé</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{name}: the password of {person}</source>
      <translation>{name} : mot de passe de {person}</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>That password is not taken. {name}: the password of {person}</source>
      <translation>Ce mot de passe est refusé. {name} : mot de passe de {person}</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>It goes to the keyring of this system where there is one, and nowhere else.</source>
      <translation>Il va dans le trousseau de clés de ce système s’il y en a un, et nulle part ailleurs.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Log in to the workspace</source>
      <translation>Connexion à l’espace de travail</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Nobody logs in as {person} yet. A first password, which they can change:</source>
      <translation>Personne ne se connecte encore sous {person}. Un premier mot de passe, qui pourra être changé :</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Let somebody in</source>
      <translation>Laisser entrer quelqu’un</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>From This Project</source>
      <translation>De ce projet</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>From the Workspace</source>
      <translation>De l’espace de travail</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>From the Workspace, with the Name</source>
      <translation>De l’espace de travail, avec le nom</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Remove “{name}”?</source>
      <translation>Retirer « {name} » ?</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>The rights end at once; what was done stays.</source>
      <translation>Les droits cessent aussitôt ; ce qui a été fait reste.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>The rights end at once; what was done stays. In the history the name can be replaced by a made-up one; what is signed in the log of a project cannot be changed.</source>
      <translation>Les droits cessent aussitôt ; ce qui a été fait reste. Dans l’historique, le nom peut être remplacé par un nom inventé ; ce qui est signé dans le journal d’un projet ne peut pas être changé.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Remove a person</source>
      <translation>Retirer une personne</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Scale (1 is the size on screen, 2 is sharp on most screens, 4 prints well):</source>
      <translation>Échelle (1 : taille à l’écran, 2 : net sur la plupart des écrans, 4 : bon à imprimer) :</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Export as a picture</source>
      <translation>Exporter comme image</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Look First</source>
      <translation>Regarder d’abord</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Discard</source>
      <translation>Ne pas enregistrer</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” has changes that are not saved.</source>
      <translation>« {name} » a des modifications non enregistrées.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Without saving they are lost.</source>
      <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Unsaved changes</source>
      <translation>Modifications non enregistrées</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Save As…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Write It Anew</source>
      <translation>L’écrire de nouveau</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” is no longer there: it was moved or deleted since it was opened here.</source>
      <translation>« {name} » n’existe plus : le fichier a été déplacé ou supprimé depuis son ouverture ici.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Gone from disk</source>
      <translation>Disparu du disque</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Nothing is written yet.</source>
      <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keep Both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Look at the Differences</source>
      <translation>Voir les différences</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Overwrite</source>
      <translation>Écraser</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Somebody else saved “{name}” since it was opened here.</source>
      <translation>Quelqu’un d’autre a enregistré « {name} » depuis son ouverture ici.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Keeping both saves yours beside it under another name. Overwriting loses what they saved.</source>
      <translation>Garder les deux enregistre cette version à côté, sous un autre nom. Écraser perd ce que l’autre a enregistré.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Merging puts both together and asks where both changed the same. Keeping both saves yours beside it under another name. Overwriting loses what they saved.</source>
      <translation>Fusionner réunit les deux et demande là où les deux ont modifié la même chose. Garder les deux enregistre cette version à côté, sous un autre nom. Écraser perd ce que l’autre a enregistré.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Changed on disk</source>
      <translation>Modifié sur le disque</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Finish, Then Close</source>
      <translation>Finir, puis fermer</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Close Anyway</source>
      <translation>Fermer quand même</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>{files} is still being written.</source>
      <extracomment>{files} are still being written.</extracomment>
      <translation>
        <numerusform>{files} est encore en cours d’écriture.</numerusform>
        <numerusform>{files} sont encore en cours d’écriture.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/dialogs.py" />
      <source>Closing now leaves it unwritten.</source>
      <extracomment>Closing now leaves them unwritten.</extracomment>
      <translation>
        <numerusform>Fermer maintenant le laisse inachevé.</numerusform>
        <numerusform>Fermer maintenant les laisse inachevés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Still writing</source>
      <translation>Écriture en cours</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Open Read-Only</source>
      <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Open Anyway</source>
      <translation>Ouvrir quand même</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>Read-only, it is saved under another name. Opened anyway, whoever saves last is asked first.</source>
      <translation>En lecture seule, l’enregistrement se fait sous un autre nom. Ouvert quand même, le dernier à enregistrer est d’abord interrogé.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>In use</source>
      <translation>En cours d’utilisation</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>“{name}” is in use {holder}.</source>
      <translation>« {name} » est utilisé {holder}.</translation>
    </message>
    <message>
      <location filename="ui/session/dialogs.py" />
      <source>{files} and {file}</source>
      <translation>{files} et {file}</translation>
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>This computer has not enough memory for that: close other programs or use smaller files.</source>
      <translation>Cet ordinateur n’a pas assez de mémoire pour cela : fermer d’autres programmes ou utiliser des fichiers plus petits.</translation>
    </message>
    <message>
      <location filename="ui/session/errors.py" />
      <source>Something unforeseen went wrong ({name}); your work is kept, save it under a new name.</source>
      <translation>Quelque chose d’imprévu s’est produit ({name}) ; le travail est conservé, l’enregistrer sous un nouveau nom.</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Working out what that does to the ranking…</source>
      <translation>Calcul de l’effet sur le classement…</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Effect on the ranks</source>
      <translation>Effet sur les rangs</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Explain what was changed</source>
      <translation>Expliquer ce qui a été modifié</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/explaining.py" />
      <source>{count} change of what {by} sealed on {when} is not explained yet. It goes on record with your reason and with what it does to the ranking.</source>
      <extracomment>{count} changes of what {by} sealed on {when} are not explained yet. They go on record with your reason and with what they do to the ranking.</extracomment>
      <translation>
        <numerusform>{count} modification de ce que {by} a scellé le {when} n’est pas encore expliquée. Elle entre au journal avec la raison donnée et avec son effet sur le classement.</numerusform>
        <numerusform>{count} modifications de ce que {by} a scellé le {when} ne sont pas encore expliquées. Elles entrent au journal avec la raison donnée et avec leur effet sur le classement.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>The rank of {tools} changes.</source>
      <translation>Le rang change : {tools}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/explaining.py" />
      <source>tool</source>
      <extracomment>tools</extracomment>
      <translation>
        <numerusform>outil</numerusform>
        <numerusform>outils</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>No tool’s rank changes.</source>
      <translation>Le rang d’aucun outil ne change.</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Putting it on record…</source>
      <translation>Inscription au journal…</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Save and put on record</source>
      <translation>Enregistrer et inscrire au journal</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Comparing ranks</source>
      <translation>Comparaison des rangs</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Putting changes on record</source>
      <translation>Inscription des modifications au journal</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Tool</source>
      <translation>Outil</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>As sealed</source>
      <translation>Tel que scellé</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Before these changes</source>
      <translation>Avant ces modifications</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>Rank now</source>
      <translation>Rang actuel</translation>
    </message>
    <message>
      <location filename="ui/session/explaining.py" />
      <source>By criteria</source>
      <translation>Selon les critères</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Writing {file}</source>
      <translation>Écriture de {file}</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Nothing is drawn here yet: there is no table to write.</source>
      <translation>Rien n’est encore dessiné ici : il n’y a pas de tableau à écrire.</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>A drawing ends in .svg, .png, .pdf or .bpmn: choose one of these.</source>
      <translation>Un dessin se termine par .svg, .png, .pdf ou .bpmn : choisir l’un d’eux.</translation>
    </message>
    <message>
      <location filename="ui/session/export.py" />
      <source>Drawing {file}</source>
      <translation>Dessin de {file}</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Projects</source>
      <translation>Projets</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Spreadsheets</source>
      <translation>Classeurs</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Logs of tickets</source>
      <translation>Journaux de tickets</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Projects, models and spreadsheets</source>
      <translation>Projets, modèles et classeurs</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Workbooks to fill</source>
      <translation>Classeurs à remplir</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Excel workbook</source>
      <translation>Classeur Excel</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Comma-separated values</source>
      <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Catalogues of requirements</source>
      <translation>Catalogues d’exigences</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PDF certificate</source>
      <translation>Certificat PDF</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PDF drawing</source>
      <translation>Dessin PDF</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>SVG drawing</source>
      <translation>Dessin SVG</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>PNG picture</source>
      <translation>Image PNG</translation>
    </message>
    <message>
      <location filename="ui/session/file_kinds.py" />
      <source>BPMN model with its diagram</source>
      <translation>Modèle BPMN avec son diagramme</translation>
    </message>
    <message>
      <location filename="ui/session/moved_on.py" />
      <source>“{step}” leaves what others changed since: {parts}.</source>
      <translation>« {step} » laisse ce que d’autres ont modifié depuis : {parts}.</translation>
    </message>
    <message>
      <location filename="ui/session/moved_on.py" />
      <source>{sort} “{name}”</source>
      <translation>{sort} « {name} »</translation>
    </message>
    <message>
      <location filename="ui/session/moved_on.py" />
      <source>{field} of {what}</source>
      <translation>{field} de {what}</translation>
    </message>
    <message>
      <location filename="ui/session/outside.py" />
      <source>Nothing is set here to open {file}. It lies in {folder}.</source>
      <translation>Aucun programme n’est défini ici pour ouvrir {file}. Le fichier se trouve dans {folder}.</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>… and {count} more</source>
      <translation>… et {count} de plus</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be added.</source>
      <translation>{count} fichiers sur {files} n’ont pas pu être ajoutés.</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be opened.</source>
      <translation>{count} fichiers sur {files} n’ont pas pu être ouverts.</translation>
    </message>
    <message>
      <location filename="ui/session/refusals.py" />
      <source>{count} of {files} files could not be read.</source>
      <translation>{count} fichiers sur {files} n’ont pas pu être lus.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>The project is saved without it.</source>
      <translation>Le projet est enregistré sans cela.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Save the project</source>
      <translation>Enregistrer le projet</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} copy</source>
      <translation>{name} copie</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} is saved as soon as the disk lets go of the save that was cancelled.</source>
      <translation>{name} est enregistré dès que le disque lâche l’enregistrement annulé.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Saving {name}</source>
      <translation>Enregistrement de {name}</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} was saved already when Cancel came.</source>
      <translation>{name} était déjà enregistré quand l’annulation est arrivée.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{name} was not saved: the file is as it was.</source>
      <translation>{name} n’a pas été enregistré : le fichier est comme avant.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Your project is saved as {beside}; {name} keeps what was saved there.</source>
      <translation>Le projet est enregistré sous {beside} ; {name} garde ce qui y était enregistré.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{file} was changed on disk by another program; this window shows it as it was.</source>
      <translation>{file} a été modifié sur le disque par un autre programme ; cette fenêtre le montre tel qu’il était.</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>Load It Anew</source>
      <translation>Recharger</translation>
    </message>
    <message>
      <location filename="ui/session/saving.py" />
      <source>{file} was moved or deleted; what this window shows lies nowhere on disk any more.</source>
      <translation>{file} a été déplacé ou supprimé ; ce que montre cette fenêtre n’est plus nulle part sur le disque.</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>{name} (read-only)</source>
      <translation>{name} (lecture seule)</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>Untitled selection</source>
      <translation>Sélection sans titre</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>The project could not be scored. {reason}</source>
      <translation>Le projet n’a pas pu être évalué. {reason}</translation>
    </message>
    <message>
      <location filename="ui/session/session.py" />
      <source>The scoring was stopped: the figures are missing or out of date.</source>
      <translation>L’évaluation a été arrêtée : les chiffres manquent ou ne sont plus à jour.</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Closing {name}</source>
      <translation>Fermeture de {name}</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>What you edit cannot be kept here. {reason}</source>
      <translation>Ce qui est modifié ne peut pas être conservé ici. {reason}</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Keeping {name}</source>
      <translation>Conservation de {name}</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Exchanging with the workspace</source>
      <translation>Échange avec l’espace de travail</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>Looking what others changed</source>
      <translation>Recherche de ce que d’autres ont modifié</translation>
    </message>
    <message>
      <location filename="ui/session/sharing.py" />
      <source>{names} and {name}</source>
      <translation>{names} et {name}</translation>
    </message>
    <message>
      <location filename="ui/session/sign_offs.py" />
      <source>Looking who approves what</source>
      <translation>Recherche de qui approuve quoi</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>Reason, if there is one to give</source>
      <translation>Raison, s’il y en a une à donner</translation>
    </message>
    <message>
      <location filename="ui/session/signing.py" />
      <source>What goes on record is signed and says why</source>
      <translation>Ce qui entre au journal est signé et motivé</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {requirement} Weighed…</source>
      <translation>Et si {requirement} pesait…</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {requirement} Had Another Priority…</source>
      <translation>Et si {requirement} avait une autre priorité…</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {tool} Answered {requirement}…</source>
      <translation>Et si {tool} répondait à {requirement}…</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if {tool}’s Gap Was Resolved…</source>
      <translation>Et si la lacune de {tool} était traitée…</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if This Step Was Taken Out</source>
      <translation>Et si cette étape était retirée</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if Its Share Was…</source>
      <translation>Et si sa part était…</translation>
    </message>
    <message>
      <location filename="ui/session/what_if_offers.py" />
      <source>What if This Process Weighed…</source>
      <translation>Et si ce processus pesait…</translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>The scores are not ready yet: export when they are.</source>
      <translation>Les résultats ne sont pas encore prêts : exporter ensuite.</translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>{file} is written to {folder}.</source>
      <translation>{file} est écrit dans {folder}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/session/writing.py" />
      <source>{file} and {count} more drawing beside it are written to {folder}.</source>
      <extracomment>{file} and {count} more drawings beside it are written to {folder}.</extracomment>
      <translation>
        <numerusform>{file} et {count} autre dessin à côté sont écrits dans {folder}.</numerusform>
        <numerusform>{file} et {count} autres dessins à côté sont écrits dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>Open File</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <location filename="ui/session/writing.py" />
      <source>Show in Folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>About ITSM Fit</source>
      <translation>À propos d’ITSM Fit</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Shows which service management tool carries your processes end to end.</source>
      <translation>Montre quel outil de gestion des services prend en charge les processus de bout en bout.</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="ui/shell/about.py" />
      <source>Error log</source>
      <translation>Journal des erreurs</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>New Process</source>
      <translation>Nouveau processus</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Draw a process from an empty pool</source>
      <translation>Dessiner un processus à partir d’un pool vide</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open a project, BPMN models or spreadsheets</source>
      <translation>Ouvrir un projet, des modèles BPMN ou des classeurs</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Files…</source>
      <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add models or spreadsheets to this project</source>
      <translation>Ajouter des modèles ou des classeurs à ce projet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Remove This File</source>
      <translation>Retirer ce fichier</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take the chosen process’s file out of the project</source>
      <translation>Retirer du projet le fichier du processus choisi</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Save the project under another name</source>
      <translation>Enregistrer le projet sous un autre nom</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Earlier Versions…</source>
      <translation>Versions antérieures…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Look at what was saved before, and go back to it</source>
      <translation>Regarder ce qui a été enregistré auparavant, et y revenir</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare Versions…</source>
      <translation>Comparer des versions…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing what differs from what was saved, from earlier versions or before a step</source>
      <translation>Montrer sur le dessin ce qui diffère de l’état enregistré, de versions antérieures ou d’avant une action</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare with Another File…</source>
      <translation>Comparer avec un autre fichier…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing what differs from another model or project</source>
      <translation>Montrer sur le dessin ce qui diffère d’un autre modèle ou projet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Replay Tickets…</source>
      <translation>Rejouer des tickets…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Read a log of tickets and compare it with the drawn process</source>
      <translation>Lire un journal de tickets et le comparer au processus dessiné</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take comment sheets in that reviewers filled in: remarks go to their steps</source>
      <translation>Reprendre les feuilles remplies par les relecteurs : les remarques vont à leurs étapes</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take Changes Back from a Report…</source>
      <translation>Reprendre les modifications d’un rapport…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>List what somebody changed in the cells of a report, and take it or leave it</source>
      <translation>Lister ce qui a été modifié dans les cellules d’un rapport, et le reprendre ou non</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write Report…</source>
      <translation>Écrire le rapport…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the fit report as it is chosen on the page Report</source>
      <translation>Écrire le rapport d’adéquation tel que choisi sur la page Rapport</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Questionnaire…</source>
      <translation>Exporter un questionnaire…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the workbook that asks vendors; answered, it comes back without mapping</source>
      <translation>Écrire le classeur qui interroge les fournisseurs ; rempli, il se relit sans correspondances à établir</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write numbered drawings and a comment sheet for people without this app</source>
      <translation>Écrire des dessins numérotés et une feuille de commentaires pour des personnes sans cette application</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Process Book…</source>
      <translation>Livre de processus…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write processes with their drawings as a document for people who do not open this program</source>
      <translation>Écrire les processus avec leurs dessins en un document pour qui n’ouvre pas ce programme</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Drawing…</source>
      <translation>Exporter le dessin…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write this drawing as .bpmn, .pdf, .svg or .png</source>
      <translation>Écrire ce dessin en .bpmn, .pdf, .svg ou .png</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Export Step Table…</source>
      <translation>Exporter le tableau des étapes…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write this process as a table, one row a step, that a spreadsheet and Visio take in</source>
      <translation>Écrire ce processus en tableau, une ligne par étape, lisible par un tableur et par Visio</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Certificate of the Seal…</source>
      <translation>Certificat du sceau…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>What proves the seal afterwards, to be printed, signed and kept apart from the project</source>
      <translation>Ce qui prouve le sceau par la suite, à imprimer, signer et garder hors du projet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print this drawing</source>
      <translation>Imprimer ce dessin</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print All Drawings…</source>
      <translation>Imprimer tous les dessins…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Print each drawing on a page</source>
      <translation>Imprimer chaque dessin sur une page</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Workspace…</source>
      <translation>Espace de travail…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Open a project that several people work on, or put this one where they can</source>
      <translation>Ouvrir un projet auquel plusieurs travaillent, ou y mettre celui-ci</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>People and Roles…</source>
      <translation>Personnes et rôles…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Who works on this shared project, and share it with others</source>
      <translation>Qui travaille à ce projet commun, et le partager avec d’autres</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Who Changed What…</source>
      <translation>Qui a modifié quoi…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>What was changed in this shared project, by whom and when</source>
      <translation>Ce qui a été modifié dans ce projet commun, par qui et quand</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Decide What Both Changed…</source>
      <translation>Décider de ce que les deux ont modifié…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>See what was changed here and by others side by side, and decide whose counts</source>
      <translation>Voir côte à côte ce qui a été modifié ici et par d’autres, et décider ce qui compte</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Many Selections…</source>
      <translation>Nombreuses sélections…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Score all projects of a folder, and see which tools, steps and requirements recur</source>
      <translation>Évaluer tous les projets d’un dossier, et voir quels outils, étapes et exigences reviennent</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close Project</source>
      <translation>Fermer le projet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close the project and begin anew</source>
      <translation>Fermer le projet et recommencer à neuf</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Paste Table as Process</source>
      <translation>Coller un tableau comme processus</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Draw the rows that were copied in a spreadsheet as a process: who does which step, and what follows</source>
      <translation>Dessiner comme processus les lignes copiées dans un tableur : qui fait quelle étape, et ce qui suit</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find…</source>
      <translation>Rechercher…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find what is drawn, in all processes, by name, id, requirement, lane, documentation or comment</source>
      <translation>Chercher ce qui est dessiné, dans tous les processus, par nom, ID, exigence, couloir, documentation ou commentaire</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Next</source>
      <translation>Rechercher le suivant</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the next hit</source>
      <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Previous</source>
      <translation>Rechercher le précédent</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the hit before</source>
      <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>New Page</source>
      <translation>Nouvelle page</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add a page to this file, with a process to draw</source>
      <translation>Ajouter à ce fichier une page, avec un processus à dessiner</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Rename Page…</source>
      <translation>Renommer la page…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the name of this page on its tab</source>
      <translation>Écrire le nom de cette page sur son onglet</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move Page Left</source>
      <translation>Déplacer la page à gauche</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let this page stand before the one on its left, in the file, too</source>
      <translation>Placer cette page avant celle de gauche, dans le fichier aussi</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move Page Right</source>
      <translation>Déplacer la page à droite</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let this page stand behind the one on its right, in the file, too</source>
      <translation>Placer cette page après celle de droite, dans le fichier aussi</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Delete Page</source>
      <translation>Supprimer la page</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Delete this page with what no other page of the file draws</source>
      <translation>Supprimer cette page avec ce qu’aucune autre page du fichier ne dessine</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Requirement</source>
      <translation>Ajouter une exigence</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Let the chosen step or process ask for one more requirement</source>
      <translation>Demander une exigence de plus à l’étape ou au processus choisi</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Add Requirements from the Catalogue…</source>
      <translation>Ajouter des exigences du catalogue…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Choose among requirements for hosting, data protection, security, exit …, with their sources</source>
      <translation>Choisir parmi des exigences d’hébergement, de protection des données, de sécurité, de sortie…, avec leurs sources</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Confirm All from Templates as Ours</source>
      <translation>Confirmer comme nôtre tout ce qui vient de modèles</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Say of all that is still as a template had it that it is so here, too</source>
      <translation>Dire de tout ce qui est encore tel que dans un modèle que cela vaut aussi ici</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Seal the Baseline…</source>
      <translation>Sceller l’état de référence…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Freeze what is asked and how it counts, with your name and the reason</source>
      <translation>Figer ce qui est demandé et comment cela compte, avec un nom et la raison</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Sign-off of Processes</source>
      <translation>Approbation des processus</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Who owns which process, who approves it as it is, and what was changed since</source>
      <translation>Qui est responsable de quel processus, qui l’approuve tel qu’il est, et ce qui a été modifié depuis</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Explain Changes since the Seal…</source>
      <translation>Expliquer les modifications depuis le sceau…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Put on record why something that is sealed was changed</source>
      <translation>Inscrire au journal pourquoi quelque chose de scellé a été modifié</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Record the Decision</source>
      <translation>Consigner la décision</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Which tool, why, against whose dissent, with which risks and on what conditions</source>
      <translation>Quel outil, pourquoi, contre l’avis de qui, avec quels risques et à quelles conditions</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Verify the Log…</source>
      <translation>Vérifier le journal…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Make every hash and link of what is on record anew, and say what does not hold</source>
      <translation>Recalculer chaque empreinte et chaque lien de ce qui est au journal, et dire ce qui ne tient pas</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Selection Settings…</source>
      <translation>Paramètres de la sélection…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Thresholds, level values, weights and volumes</source>
      <translation>Seuils, valeurs des niveaux, poids et volumes</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the palette beside the drawing, or put it away</source>
      <translation>Afficher la palette à côté du dessin, ou la ranger</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Zoom In</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Zoom Out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Fit Drawing</source>
      <translation>Ajuster le dessin</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the whole drawing</source>
      <translation>Montrer le dessin entier</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Fit Selection</source>
      <translation>Ajuster la sélection</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show what is chosen</source>
      <translation>Montrer ce qui est choisi</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Shares on Flows</source>
      <translation>Parts sur les flux</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write on each flow which share of cases takes it</source>
      <translation>Écrire sur chaque flux la part des cas qui le prend</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Requirement Counts</source>
      <translation>Nombre d’exigences</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write on each step how many requirements it asks</source>
      <translation>Écrire sur chaque étape combien d’exigences elle demande</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Signs of Comments</source>
      <translation>Signes des commentaires</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show on the drawing, and in what is exported of it, where comments are open</source>
      <translation>Montrer sur le dessin, et sur ce qui en est exporté, où des commentaires sont ouverts</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Lived Process</source>
      <translation>Processus vécu</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show what a log of tickets tells: how many cases went where, and which ways are not drawn</source>
      <translation>Montrer ce que dit un journal de tickets : combien de cas sont allés où, et quelles voies ne sont pas dessinées</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Drawing Only</source>
      <translation>Dessin seul</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Give the drawing all the room; F11 or Escape brings the panels back</source>
      <translation>Donner toute la place au dessin ; F11 ou Échap ramène les panneaux</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Play a Case</source>
      <translation>Jouer un cas</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Watch a case go through this drawing, with the visits of each step</source>
      <translation>Suivre un cas à travers ce dessin, avec les passages à chaque étape</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Workshop</source>
      <translation>Atelier</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Take down steps and requirements as they are said, large enough for a room</source>
      <translation>Noter étapes et exigences à mesure qu’elles sont dites, lisibles de toute la salle</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Anything…</source>
      <translation>Tout rechercher…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Actions, processes, steps, requirements and tools by name</source>
      <translation>Actions, processus, étapes, exigences et outils par leur nom</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Find Process</source>
      <translation>Chercher un processus</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the list of processes</source>
      <translation>Aller à la liste des processus</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Comment</source>
      <translation>Commentaire suivant</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the next element with an open comment, in all processes</source>
      <translation>Aller au prochain élément avec un commentaire ouvert, dans tous les processus</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Comment</source>
      <translation>Commentaire précédent</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Go to the element with an open comment before</source>
      <translation>Aller à l’élément précédent avec un commentaire ouvert</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Process</source>
      <translation>Processus suivant</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Process</source>
      <translation>Processus précédent</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Tool</source>
      <translation>Outil suivant</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Tool</source>
      <translation>Outil précédent</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Compare with a Tool</source>
      <translation>Comparer avec un outil</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Put a second tool on the drawing: side by side, or the difference</source>
      <translation>Mettre un second outil sur le dessin : côte à côte, ou la différence</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>No Tool</source>
      <translation>Aucun outil</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Show the drawing without a tool’s verdicts</source>
      <translation>Montrer le dessin sans les verdicts d’un outil</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Next Panel</source>
      <translation>Panneau suivant</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move the focus to the next part of the window: page, panels, message</source>
      <translation>Amener le focus à la partie suivante de la fenêtre : page, panneaux, message</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Previous Panel</source>
      <translation>Panneau précédent</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Move the focus to the part of the window before: message, panels, page</source>
      <translation>Amener le focus à la partie précédente de la fenêtre : message, panneaux, page</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Manual</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Read about what is in front of you, and do twelve tasks step by step</source>
      <translation>Lire ce qui concerne la page affichée, et suivre douze tâches pas à pas</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Sample Files…</source>
      <translation>Fichiers d’exemple…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write the files that the manual works with into a folder of yours</source>
      <translation>Écrire dans un dossier les fichiers dont se sert le manuel</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Keyboard…</source>
      <translation>Clavier…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Every key and what it does</source>
      <translation>Chaque touche et ce qu’elle fait</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Newer Versions…</source>
      <translation>Nouvelles versions…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Ask whether there is a newer version of ITSM Fit, and say whether to ask at start</source>
      <translation>Demander s’il y a une version plus récente d’ITSM Fit, et dire s’il faut demander au démarrage</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Save Diagnostics…</source>
      <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Write a file for whoever helps you, that holds nothing of your projects</source>
      <translation>Écrire un fichier pour l’assistance, qui ne contient rien des projets</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>Licences…</source>
      <translation>Licences…</translation>
    </message>
    <message>
      <location filename="ui/shell/actions.py" />
      <source>The parts that ITSM Fit is made of, and the licence of each</source>
      <translation>Les composants d’ITSM Fit, et la licence de chacun</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Nothing to change</source>
      <translation>Rien à changer</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>On record: {what}, signed by {name}</source>
      <translation>Consigné : {what}, signé par {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Expanded</source>
      <translation>Déplié</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Collapsed</source>
      <translation>Replié</translation>
    </message>
    <message>
      <location filename="ui/shell/announcer.py" />
      <source>Undone: {step}</source>
      <translation>Annulé : {step}</translation>
    </message>
    <message>
      <location filename="ui/shell/commands.py" />
      <source>Only steps and processes ask for requirements: choose one of them first.</source>
      <translation>Seuls les étapes et les processus demandent des exigences : choisir d’abord l’un d’eux.</translation>
    </message>
    <message>
      <location filename="ui/shell/commands.py" />
      <source>Comments stand at single elements: choose one of them first.</source>
      <translation>Les commentaires se placent sur un seul élément : en choisir d’abord un.</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Seal the baseline</source>
      <translation>Sceller l’état de référence</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look anyway…</source>
      <translation>Regarder quand même…</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Covered until the baseline is sealed</source>
      <translation>Couvert jusqu’à ce que l’état de référence soit scellé</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Looking anyway goes on record with your name and your reason.</source>
      <translation>Regarder quand même entre au journal, avec un nom et une raison.</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look before the baseline is sealed</source>
      <translation>Regarder avant que l’état de référence soit scellé</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>From now on everybody who opens this project sees that you looked, when and why.</source>
      <translation>Désormais, toute personne qui ouvre ce projet voit qui a regardé, quand et pourquoi.</translation>
    </message>
    <message>
      <location filename="ui/shell/cover_page.py" />
      <source>Look</source>
      <translation>Regarder</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Ranking</source>
      <translation>Classement</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Find</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Paths</source>
      <translation>Chemins</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Lived</source>
      <translation>Vécu</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Outline</source>
      <translation>Structure</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Go back to the drawing</source>
      <translation>Revenir au dessin</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>In a panel beside it</source>
      <translation>Dans un panneau à côté</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>Show or hide {panel}</source>
      <translation>Afficher ou masquer {panel}</translation>
    </message>
    <message>
      <location filename="ui/shell/docks.py" />
      <source>{keys} brings {panel} to the front</source>
      <translation>{keys} met {panel} au premier plan</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>There is no single obvious way to mend this.</source>
      <translation>Il n’y a pas une seule façon évidente de corriger ceci.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>New process</source>
      <translation>Nouveau processus</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>New from Template {template}</source>
      <translation>Nouveau d’après le modèle {template}</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Nothing is a template’s any more.</source>
      <translation>Plus rien ne vient tel quel d’un modèle.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Confirm All as Ours</source>
      <translation>Tout confirmer comme nôtre</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Confirmed as yours: {parts}.</source>
      <translation>Confirmé comme nôtre : {parts}.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>This drawing is the inside of a sub-process: delete that where it stands, not as a page.</source>
      <translation>Ce dessin est l’intérieur d’un sous-processus : le supprimer là où il se trouve, pas comme page.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Change the Settings</source>
      <translation>Modifier les paramètres</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>{name} is taken out of the project; Undo brings it back.</source>
      <translation>{name} est retiré du projet ; Annuler le ramène.</translation>
    </message>
    <message>
      <location filename="ui/shell/editing.py" />
      <source>Read “{word}” Otherwise</source>
      <translation>Lire « {word} » autrement</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Open a project, models or spreadsheets</source>
      <translation>Ouvrir un projet, des modèles ou des classeurs</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Add models or spreadsheets</source>
      <translation>Ajouter des modèles ou des classeurs</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Choose a log of tickets</source>
      <translation>Choisir un journal de tickets</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Reading {files}</source>
      <translation>Lecture de {files}</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Add {files}</source>
      <translation>Ajouter {files}</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Opening {files}</source>
      <translation>Ouverture de {files}</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Open {files}</source>
      <translation>Ouvrir {files}</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>fit report</source>
      <translation>rapport d’adéquation</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write the fit report</source>
      <translation>Écrire le rapport d’adéquation</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Save a template to start from</source>
      <translation>Enregistrer un modèle de départ</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>report template</source>
      <translation>modèle de rapport</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the requirements</source>
      <translation>Exporter les exigences</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>requirements</source>
      <translation>exigences</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write the questionnaire</source>
      <translation>Écrire le questionnaire</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>questionnaire</source>
      <translation>questionnaire</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>To be filled in, so that no vendor can answer it: {requirements}.</source>
      <translation>À compléter, sans quoi aucun fournisseur ne peut répondre : {requirements}.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Still as a template had it: {parts}.</source>
      <translation>Encore tel que dans un modèle : {parts}.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Vendors would be asked what nobody here has gone through.</source>
      <translation>Les fournisseurs seraient interrogés sur ce que personne ici n’a revu.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Write Anyway</source>
      <translation>Écrire quand même</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>certificate</source>
      <translation>certificat</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Save the certificate</source>
      <translation>Enregistrer le certificat</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>There is no drawing to export: open a process first.</source>
      <translation>Il n’y a aucun dessin à exporter : ouvrir d’abord un processus.</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>steps</source>
      <translation>étapes</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the table of steps</source>
      <translation>Exporter le tableau des étapes</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Export the drawing</source>
      <translation>Exporter le dessin</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>{file}: to be looked at first</source>
      <translation>{file} : à regarder d’abord</translation>
    </message>
    <message>
      <location filename="ui/shell/files.py" />
      <source>Added {files}.</source>
      <translation>Ajoutés : {files}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/files.py" />
      <source>{count} file</source>
      <extracomment>{count} files</extracomment>
      <translation>
        <numerusform>{count} fichier</numerusform>
        <numerusform>{count} fichiers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>tool, rank {rank}</source>
      <translation>outil, rang {rank}</translation>
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>step in {process}</source>
      <translation>étape dans {process}</translation>
    </message>
    <message>
      <location filename="ui/shell/find.py" />
      <source>asked by {asker}</source>
      <translation>demandée par {asker}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} process</source>
      <extracomment>{count} processes</extracomment>
      <translation>
        <numerusform>{count} processus</numerusform>
        <numerusform>{count} processus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} tool</source>
      <extracomment>{count} tools</extracomment>
      <translation>
        <numerusform>{count} outil</numerusform>
        <numerusform>{count} outils</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/gather.py" />
      <source>{count} remark</source>
      <extracomment>{count} remarks</extracomment>
      <translation>
        <numerusform>{count} remarque</numerusform>
        <numerusform>{count} remarques</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/gather.py" />
      <source>nothing new</source>
      <translation>rien de nouveau</translation>
    </message>
    <message>
      <location filename="ui/shell/guest_panels.py" />
      <source>Close it, and go on with the page</source>
      <translation>Le fermer et continuer sur la page</translation>
    </message>
    <message>
      <location filename="ui/shell/guest_panels.py" />
      <source>In a panel that answers a question</source>
      <translation>Dans un volet qui répond à une question</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>What they do</source>
      <translation>Ce qu’elles font</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>Find a key or what it does</source>
      <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
      <location filename="ui/shell/keyboard_help.py" />
      <source>No key does that. Ctrl+K finds everything else.</source>
      <translation>Aucune touche ne fait cela. Ctrl+K trouve tout le reste.</translation>
    </message>
    <message>
      <location filename="ui/shell/known_workspaces.py" />
      <source>{name} at {host}</source>
      <translation>{name} sur {host}</translation>
    </message>
    <message>
      <location filename="ui/shell/known_workspaces.py" />
      <source>{person} at {host}</source>
      <translation>{person} sur {host}</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Opening files…</source>
      <translation>Ouverture de fichiers…</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>New from Template</source>
      <translation>Nouveau d’après un modèle</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Stages</source>
      <translation>Phases</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>Put on record</source>
      <translation>Inscrire au journal</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>What happened is written down in {log_file}.</source>
      <translation>Ce qui s’est passé est noté dans {log_file}.</translation>
    </message>
    <message>
      <location filename="ui/shell/main_window.py" />
      <source>{title}, not saved yet</source>
      <translation>{title}, pas encore enregistré</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>PDF document</source>
      <translation>Document PDF</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose the folder that the projects lie in, at any depth. Each is scored, checked and stress-tested by itself; the report tells which tools recur, which steps break everywhere and which requirements nobody meets.</source>
      <translation>Choisir le dossier qui contient les projets, à toute profondeur. Chacun est évalué, vérifié et éprouvé à part ; le rapport dit quels outils reviennent, quelles étapes se rompent partout et quelles exigences personne ne satisfait.</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Many Selections</source>
      <translation>Nombreuses sélections</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Folder of the projects</source>
      <translation>Dossier des projets</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Folder for the results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>The folder that the projects lie in, or the address of a workspace</source>
      <translation>Le dossier qui contient les projets, ou l’adresse d’un espace de travail</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose the folder of the projects</source>
      <translation>Choisir le dossier des projets</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Choose the folder for the results</source>
      <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Processes that score</source>
      <translation>Processus d’évaluation</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Dask scheduler</source>
      <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>none: this computer works</source>
      <translation>aucun : cet ordinateur travaille</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>tcp://HOST:PORT or tls://HOST:PORT, where a cluster is to work</source>
      <translation>tcp://HOST:PORT ou tls://HOST:PORT, si une grappe doit travailler</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Go on where the last run ended: repeat nothing that is done</source>
      <translation>Reprendre là où la dernière évaluation s’est arrêtée : ne rien refaire de ce qui est fait</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>How far it is</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Projects that could not be scored</source>
      <translation>Projets qui n’ont pas pu être évalués</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Open Report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Show Results</source>
      <translation>Afficher les résultats</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Starting</source>
      <translation>Démarrage</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Stopping</source>
      <translation>Arrêt en cours</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>The program that scores cannot be started ({detail}).</source>
      <translation>Le programme d’évaluation ne peut pas être lancé ({detail}).</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Stopped. What is done is kept: Start goes on from there.</source>
      <translation>Arrêté. Ce qui est fait est conservé : Démarrer continue à partir de là.</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>The program that scores ended before its work was done: Start goes on.</source>
      <translation>Le programme d’évaluation s’est arrêté avant d’avoir fini : Démarrer continue.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>{count} of {all} project is scored.</source>
      <extracomment>{count} of {all} projects are scored.</extracomment>
      <translation>
        <numerusform>{count} projet évalué sur {all}.</numerusform>
        <numerusform>{count} projets évalués sur {all}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>{count} was done before.</source>
      <extracomment>{count} were done before.</extracomment>
      <translation>
        <numerusform>{count} était déjà fait.</numerusform>
        <numerusform>{count} étaient déjà faits.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Changed while they were scored: {names}.</source>
      <translation>Modifiés pendant leur évaluation : {names}.</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>{tool} comes first in {first} of them.</source>
      <translation>{tool} vient en tête dans {first} d’entre eux.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>{count} step breaks everywhere.</source>
      <extracomment>{count} steps break everywhere.</extracomment>
      <translation>
        <numerusform>{count} étape se rompt partout.</numerusform>
        <numerusform>{count} étapes se rompent partout.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/many_selections.py" />
      <source>Nobody meets {count} requirement.</source>
      <extracomment>Nobody meets {count} requirements.</extracomment>
      <translation>
        <numerusform>Personne ne satisfait {count} exigence.</numerusform>
        <numerusform>Personne ne satisfait {count} exigences.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Projects in</source>
      <translation>Projets dans</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Results into</source>
      <translation>Résultats dans</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Report as</source>
      <translation>Format du rapport</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="ui/shell/many_selections.py" />
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Arrange</source>
      <translation>D&amp;isposition</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Shape</source>
      <translation>F&amp;orme</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Go</source>
      <translation>A&amp;ller à</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Shared Work</source>
      <translation>Travail partagé</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="ui/shell/menu_titles.py" />
      <source>Seal and Decision</source>
      <translation>Scellement et décision</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Follow the System</source>
      <translation>Suivre le système</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>As Usual</source>
      <translation>Comme d’habitude</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>More Contrast</source>
      <translation>Plus de contraste</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>No Motion</source>
      <translation>Aucun mouvement</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Open Recent</source>
      <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Open Sample</source>
      <translation>Ouvrir un exemple</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Motion</source>
      <translation>Mouvement</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Clear This List</source>
      <translation>Vider cette liste</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Panels</source>
      <translation>Panneaux</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Go to {panel}</source>
      <translation>Aller à {panel}</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>Arrange as at First</source>
      <translation>Disposer comme au départ</translation>
    </message>
    <message>
      <location filename="ui/shell/menus.py" />
      <source>The program speaks the chosen language from its next start on.</source>
      <translation>La langue choisie s’applique à partir du prochain démarrage du programme.</translation>
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>No comment is open.</source>
      <translation>Aucun commentaire n’est ouvert.</translation>
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>Arrange</source>
      <translation>Disposer</translation>
    </message>
    <message>
      <location filename="ui/shell/navigation.py" />
      <source>Answers for “{name}”</source>
      <translation>Réponses pour « {name} »</translation>
    </message>
    <message>
      <location filename="ui/shell/progress_strip.py" />
      <source>Cancelled: {work}</source>
      <translation>Annulé : {work}</translation>
    </message>
    <message>
      <location filename="ui/shell/progress_strip.py" />
      <source>Done: {work}</source>
      <translation>Terminé : {work}</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>The processes as they are drawn</source>
      <translation>Les processus tels que dessinés</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Require</source>
      <translation>Exiger</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Every requirement of every process as one spreadsheet</source>
      <translation>Toutes les exigences de tous les processus en un seul tableau</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Seal</source>
      <translation>Sceller</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Fix what is asked before anybody sees who answers it best</source>
      <translation>Fixer ce qui est demandé avant que quiconque ne voie qui y répond le mieux</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Every answer with where it comes from, and the files</source>
      <translation>Chaque réponse avec son origine, et les fichiers</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Match</source>
      <translation>Rapprocher</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Rows of the tables beside the requirements they may mean</source>
      <translation>Lignes des tableaux en face des exigences qu’elles peuvent signifier</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Judge</source>
      <translation>Juger</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>What an answer is worth, and what people saw for themselves</source>
      <translation>Ce que vaut une réponse, et ce que l’équipe a vu elle-même</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Processes × tools, and why they rank as they do</source>
      <translation>Processus × outils, et pourquoi ce classement</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>What it brings: minutes and money, people and plan, and what really happens</source>
      <translation>Ce que cela apporte : minutes et argent, personnes et plan, et ce qui se passe vraiment</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="ui/shell/rail.py" />
      <source>Take the result away</source>
      <translation>Emporter le résultat</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Compare versions</source>
      <translation>Comparer des versions</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Drawings that differ</source>
      <translation>Dessins qui diffèrent</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Save Drawing…</source>
      <translation>Enregistrer le dessin…</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>How it changed</source>
      <translation>Nature du changement</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>Differs in</source>
      <translation>Diffère par</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/compared_dialog.py" />
      <source>In</source>
      <translation>Dans</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Compare with a project or a model</source>
      <translation>Comparer avec un projet ou un modèle</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Nothing was saved or changed yet: there is no earlier state to compare with.</source>
      <translation>Rien n’a encore été enregistré ni modifié : il n’y a pas d’état antérieur auquel comparer.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Last saved</source>
      <translation>Dernier enregistrement</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Before the step: {step}</source>
      <translation>Avant l’action : {step}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Comparing…</source>
      <translation>Comparaison…</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Comparing with {what}</source>
      <translation>Comparaison avec {what}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>What is drawn now beside “{other}”: + is drawn now only, − there only. A click on a row goes to the drawing, one on the drawing to its row.</source>
      <translation>Ce qui est dessiné maintenant face à « {other} » : + n’est dessiné que maintenant, − que là-bas. Cliquer sur une ligne mène au dessin, cliquer sur le dessin mène à sa ligne.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Both hold the same: nothing differs.</source>
      <translation>Les deux contiennent la même chose : rien ne diffère.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Save the drawing of both versions</source>
      <translation>Enregistrer le dessin des deux versions</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Differences</source>
      <translation>Différences</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/comparing.py" />
      <source>Version of {when}</source>
      <translation>Version du {when}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Comparing {name}</source>
      <translation>Comparaison de {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Both are put together; where both changed the same it is asked about</source>
      <translation>Les deux sont réunies ; une question est posée là où les deux ont modifié la même chose</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Somebody else saved “{name}” since it was opened here. Different there: {differences}.</source>
      <translation>Quelqu’un d’autre a enregistré « {name} » depuis son ouverture ici. Ce qui y diffère : {differences}.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>{name} holds mine; theirs stays among the earlier versions</source>
      <translation>{name} contient cette version-ci ; l’autre reste parmi les versions antérieures</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Load Theirs</source>
      <translation>Charger l’autre</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>This window shows theirs; what is unsaved is asked about</source>
      <translation>Cette fenêtre montre l’autre version ; une question est posée pour ce qui n’est pas enregistré</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/conflicts.py" />
      <source>Mine is saved beside it under another name</source>
      <translation>Cette version-ci est enregistrée à côté sous un autre nom</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Looking for copies of sync folders</source>
      <translation>Recherche de copies des dossiers synchronisés</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>“{file}”, and {count} more</source>
      <translation>« {file} », et {count} de plus</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>A copy that a sync program seems to have made lies beside this project: {copies}. Different in it: {differences}.</source>
      <translation>Une copie apparemment faite par un programme de synchronisation se trouve à côté de ce projet : {copies}. Ce qui y diffère : {differences}.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>A copy beside this project</source>
      <translation>Une copie à côté de ce projet</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>“{name}” beside this project.</source>
      <translation>« {name} » à côté de ce projet.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>This project</source>
      <translation>Ce projet</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>The copy</source>
      <translation>La copie</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>only here</source>
      <translation>seulement ici</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>only in the copy</source>
      <translation>seulement dans la copie</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Open the Copy</source>
      <translation>Ouvrir la copie</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>In place of this project</source>
      <translation>À la place de ce projet</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take Ticked</source>
      <translation>Reprendre le coché</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>As it is in the copy; Undo takes it back</source>
      <translation>Comme dans la copie ; Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take All of the Copy</source>
      <translation>Reprendre toute la copie</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>This project becomes what the copy holds; Undo takes it back</source>
      <translation>Ce projet devient ce que contient la copie ; Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Leave It</source>
      <translation>La laisser</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>It stays where it is and is not mentioned again</source>
      <translation>Elle reste où elle est et n’est plus mentionnée</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take parts of {name}</source>
      <translation>Reprendre des parties de {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/copies_beside.py" />
      <source>Take all of {name}</source>
      <translation>Reprendre tout {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Tick what to take, with a click or Space: a drawing goes whole, a tool’s answers in a table go together.</source>
      <translation>Cocher ce qui est à reprendre, d’un clic ou avec Espace : un dessin va en entier, les réponses d’un outil dans un tableau vont ensemble.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Mine</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>The file’s</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>only mine</source>
      <translation>seulement ici</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>only in the file</source>
      <translation>seulement dans le fichier</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>me</source>
      <translation>ici</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>them</source>
      <translation>là-bas</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>both</source>
      <translation>les deux</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Find what differs</source>
      <translation>Chercher ce qui diffère</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Sorts of differences</source>
      <translation>Sortes de différences</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Nothing matches.</source>
      <translation>Rien ne correspond.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>there, with {held}</source>
      <translation>présent, avec {held}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>there</source>
      <translation>présent</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>drawn elsewhere</source>
      <translation>dessiné ailleurs</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>Changed by</source>
      <translation>Modifié par</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/differences_dialog.py" />
      <source>{name}, whole text</source>
      <translation>{name}, texte entier</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/journal.py" />
      <source>There is no permission to write here: choose another folder.</source>
      <translation>La permission d’écrire ici manque : choisir un autre dossier.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/journal.py" />
      <source>Unsaved work cannot be kept safe: save it soon. {problem}</source>
      <translation>Le travail non enregistré ne peut pas être mis à l’abri : l’enregistrer bientôt. {problem}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Looking for unsaved work</source>
      <translation>Recherche de travail non enregistré</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Restoring {project}</source>
      <translation>Restauration de {project}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keep_safe.py" />
      <source>Restore unsaved work</source>
      <translation>Restaurer du travail non enregistré</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/keeping.py" />
      <source>Tidying older versions</source>
      <translation>Rangement des versions antérieures</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>What both changed</source>
      <translation>Ce que les deux ont modifié</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>Take This</source>
      <translation>Prendre ceci</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>Take {side}</source>
      <translation>Prendre : {side}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>All: {side}</source>
      <translation>Tout : {side}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>All are decided.</source>
      <translation>Tout est décidé.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>{count} is not decided yet.</source>
      <extracomment>{count} are not decided yet.</extracomment>
      <translation>
        <numerusform>{count} n’est pas encore décidé.</numerusform>
        <numerusform>{count} ne sont pas encore décidés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>{name}, on the drawing</source>
      <translation>{name}, sur le dessin</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merge_dialog.py" />
      <source>✓ taken</source>
      <translation>✓ pris</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>Comparing</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>Merging</source>
      <translation>Fusion</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>You and somebody else both changed “{file}”. What both changed differently is decided here.</source>
      <translation>« {file} » a été modifié ici et par quelqu’un d’autre. Ce que les deux ont modifié différemment se décide ici.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/merging.py" />
      <source>Merged with what was saved in {file}; nothing was in each other’s way.</source>
      <translation>Fusionné avec ce qui était enregistré dans {file} ; rien ne s’opposait.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/safety/merging.py" />
      <source>Merged with what was saved in {file}; {count} conflict was decided.</source>
      <extracomment>Merged with what was saved in {file}; {count} conflicts were decided.</extracomment>
      <translation>
        <numerusform>Fusionné avec ce qui était enregistré dans {file} ; {count} conflit a été décidé.</numerusform>
        <numerusform>Fusionné avec ce qui était enregistré dans {file} ; {count} conflits ont été décidés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Unsaved work</source>
      <translation>Travail non enregistré</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Unsaved work that was found</source>
      <translation>Travail non enregistré qui a été trouvé</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Throw Away</source>
      <translation>Jeter</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>Decide Later</source>
      <translation>Décider plus tard</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>ITSM Fit ended before this was saved. Restoring brings it back as it was, still unsaved.</source>
      <translation>ITSM Fit s’est arrêté avant que ceci soit enregistré. Restaurer le ramène tel qu’il était, toujours non enregistré.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/recovery_dialog.py" />
      <source>never saved</source>
      <translation>jamais enregistré</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Comparing the version of {when}</source>
      <translation>Comparaison avec la version du {when}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>The version of {when} beside the project as it is now.</source>
      <translation>La version du {when} face au projet tel qu’il est maintenant.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>only then</source>
      <translation>seulement alors</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>only now</source>
      <translation>seulement maintenant</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>The version as a step that can be undone</source>
      <translation>La version, comme une action qui peut être annulée</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Restoring the version of {when}</source>
      <translation>Restauration de la version du {when}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions.py" />
      <source>Restore the version of {when}</source>
      <translation>Restaurer la version du {when}</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>There is no earlier version yet. From the second save on each one keeps the version that it replaces.</source>
      <translation>Il n’y a pas encore de version antérieure. À partir du deuxième enregistrement, chacun garde la version qu’il remplace.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>This project was never saved, so it has no earlier versions. Save it first.</source>
      <translation>Ce projet n’a jamais été enregistré et n’a donc pas de versions antérieures. L’enregistrer d’abord.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Earlier versions</source>
      <translation>Versions antérieures</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Show Differences</source>
      <translation>Afficher les différences</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Show on the Drawing</source>
      <translation>Montrer sur le dessin</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Each save keeps the version that it replaces: the last {number}, and the last one of each day for {days} days. Restoring one is a step that can be undone; nothing is saved by it.</source>
      <translation>Chaque enregistrement garde la version qu’il remplace : les {number} dernières, et la dernière de chaque jour pendant {days} jours. En restaurer une est une action qui peut être annulée ; rien n’est enregistré par là.</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Saved at</source>
      <translation>Enregistré à</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>What is different now</source>
      <translation>Ce qui diffère maintenant</translation>
    </message>
    <message>
      <location filename="ui/shell/safety/versions_dialog.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Open-source ITSM tools</source>
      <translation>Outils ITSM libres</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Ten processes, eleven tools, 149 requirements from public sources; 40 % of the answers are open</source>
      <translation>Dix processus, onze outils, 149 exigences de sources publiques ; 40 % des réponses sont en suspens</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>With minutes, a business case, KPIs and a roll-out in waves, all assumed, and 300 invented tickets</source>
      <translation>Avec minutes, rentabilité, KPI et déploiement par vagues, tous supposés, et 300 tickets inventés</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Small invented selection</source>
      <translation>Petite sélection inventée</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>Two processes and three vendors, one answer still owed: each outcome at a glance</source>
      <translation>Deux processus et trois fournisseurs, une réponse encore attendue : chaque issue d’un coup d’œil</translation>
    </message>
    <message>
      <location filename="ui/shell/samples.py" />
      <source>With minutes, a business case, a roll-out, 250 tickets of both processes and two acceptance tests</source>
      <translation>Avec minutes, rentabilité, déploiement, 250 tickets des deux processus et deux tests d’acceptation</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Coverage: what a weighted list gives</source>
      <translation>Couverture : ce que donne une liste pondérée</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>End to end: share of cases carried</source>
      <translation>De bout en bout : part des cas pris en charge</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Selection settings</source>
      <translation>Paramètres de la sélection</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Values and thresholds</source>
      <translation>Valeurs et seuils</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Default values</source>
      <translation>Valeurs par défaut</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Rank by</source>
      <translation>Classer selon</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>A must needs a support of</source>
      <translation>Satisfaction requise pour une obligatoire</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>A step is carried from a coverage of</source>
      <translation>Une étape est prise en charge à partir d’une couverture de</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weight of cross-cutting requirements</source>
      <translation>Poids des exigences transversales</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>What an answer is worth</source>
      <translation>Ce que vaut une réponse</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weight of a priority</source>
      <translation>Poids d’une priorité</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Cases a month count in the end-to-end figure once every process that asks something has them.</source>
      <translation>Les cas par mois comptent dans le chiffre de bout en bout dès que chaque processus qui demande quelque chose en a.</translation>
    </message>
    <message>
      <location filename="ui/shell/settings_dialog.py" />
      <source>Weigh by order, swing or points…</source>
      <translation>Pondérer par ordre, swing ou points…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Workspace in a database</source>
      <translation>Espace de travail dans une base de données</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>db.example.com, or the whole address postgresql://…</source>
      <translation>db.example.com, ou l’adresse entière postgresql://…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>as its keeper called it</source>
      <translation>comme l’a nommée son administrateur</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Host</source>
      <translation>Hôte</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Database</source>
      <translation>Base de données</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Your name there</source>
      <translation>Nom d’utilisateur</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Connect</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>A PostgreSQL database lets many desks work on a selection at once, each person in a role. Its keeper gave you a name and a password.</source>
      <translation>Dans une base PostgreSQL, beaucoup travaillent en même temps à une sélection, chacun dans son rôle. Son administrateur attribue un nom et un mot de passe.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/database_dialog.py" />
      <source>Host, database and your name there are needed</source>
      <translation>Il faut l’hôte, la base de données et le nom d’utilisateur</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/deciding.py" />
      <source>{count} thing was changed here and by others differently. Your edits wait until it is decided.</source>
      <extracomment>{count} things were changed here and by others differently. Your edits wait until they are decided.</extracomment>
      <translation>
        <numerusform>{count} point a été modifié différemment ici et par d’autres. Les modifications faites ici attendent qu’il soit décidé.</numerusform>
        <numerusform>{count} points ont été modifiés différemment ici et par d’autres. Les modifications faites ici attendent qu’ils soient décidés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Decide…</source>
      <translation>Décider…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>What you and {person} changed differently in “{name}” is decided here.</source>
      <translation>Ce qui a été modifié différemment ici et par {person} dans « {name} » se décide ici.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>What you and others changed differently in “{name}” is decided here.</source>
      <translation>Ce qui a été modifié différemment ici et par d’autres dans « {name} » se décide ici.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Decide what both changed</source>
      <translation>Décider de ce que les deux ont modifié</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Theirs</source>
      <translation>D’autres</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/deciding.py" />
      <source>Decide</source>
      <translation>Décider</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>everybody</source>
      <translation>tout le monde</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>everything</source>
      <translation>tout</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Who changed what</source>
      <translation>Qui a modifié quoi</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>What was changed</source>
      <translation>Ce qui a été modifié</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>A step, a requirement … by name or id</source>
      <translation>Une étape, une exigence… par nom ou ID</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>What the change holds</source>
      <translation>Ce que contient la modification</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Show This State beside Now</source>
      <translation>Comparer à l’état actuel</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Asking…</source>
      <translation>Interrogation…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Nothing was changed yet.</source>
      <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>{desk}, ITSM Fit {version}</source>
      <translation>{desk}, ITSM Fit {version}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/history_dialog.py" />
      <source>after {person}, {when}</source>
      <translation>après {person}, {when}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>designer</source>
      <translation>concepteur</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>draws processes and asks for requirements; sees prices once they are open</source>
      <translation>dessine les processus et demande des exigences ; voit les prix une fois ouverts</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>buyer</source>
      <translation>acheteur</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>sees and changes everything, prices in their envelope included</source>
      <translation>voit et modifie tout, y compris les prix sous enveloppe</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>evaluator</source>
      <extracomment>evaluators</extracomment>
      <translation>
        <numerusform>évaluateur</numerusform>
        <numerusform>évaluateurs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>gives own scores; sees no price and nobody else’s scores</source>
      <translation>donne ses propres notes ; ne voit aucun prix ni les notes des autres</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>reader</source>
      <translation>lecteur</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>reads what is open, changes nothing</source>
      <translation>lit ce qui est ouvert, ne modifie rien</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>People and roles</source>
      <translation>Personnes et rôles</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>People who work on it</source>
      <translation>Personnes qui y travaillent</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Name to log in with</source>
      <translation>Nom de connexion</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Nobody works on it yet.</source>
      <translation>Personne n’y travaille encore.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Change the Role</source>
      <translation>Changer le rôle</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>in the workspace now</source>
      <translation>dans l’espace de travail maintenant</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>{name} (you)</source>
      <translation>{name} (soi-même)</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>May do</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/people_dialog.py" />
      <source>Last worked on it</source>
      <translation>Dernier travail</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>Asking who changed what</source>
      <translation>Recherche de qui a modifié quoi</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>Decided against: it never held</source>
      <translation>Écarté lors de la décision : cela n’a jamais compté</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>Looking what was changed</source>
      <translation>Recherche de ce qui a été modifié</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>{count} × {kind}</source>
      <translation>{count} × {kind}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>everything, as it was put in</source>
      <translation>tout, tel que mis en place</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>how it is drawn</source>
      <translation>la façon dont c’est dessiné</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_history.py" />
      <source>{how}, with {held}</source>
      <translation>{how}, avec {held}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>Asking who works on it</source>
      <translation>Recherche de qui y travaille</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>Sharing it with {person}</source>
      <translation>Partage avec {person}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>former member {number}</source>
      <translation>ancien membre {number}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/shared_people.py" />
      <source>Removing {person}</source>
      <translation>Retrait de {person}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{name}: kept in the workspace</source>
      <translation>{name} : conservé dans l’espace de travail</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>Try Again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>People…</source>
      <translation>Personnes…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{person} changed {what}</source>
      <translation>{person} a modifié {what}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>Changed by others: {what}</source>
      <translation>Modifié par d’autres : {what}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{count} thing was changed here and by others: nothing goes out until it is decided</source>
      <extracomment>{count} things were changed here and by others: nothing goes out until they are decided</extracomment>
      <translation>
        <numerusform>{count} élément a été modifié ici et par d’autres : rien ne part avant décision</numerusform>
        <numerusform>{count} éléments ont été modifiés ici et par d’autres : rien ne part avant décision</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>Off line since {time}; nothing waits here</source>
      <translation>Hors ligne depuis {time} ; rien n’attend ici</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/standing_line.py" />
      <source>{count} edit waits here since {time}. {why}</source>
      <extracomment>{count} edits wait here since {time}. {why}</extracomment>
      <translation>
        <numerusform>{count} modification attend ici depuis {time}. {why}</numerusform>
        <numerusform>{count} modifications attendent ici depuis {time}. {why}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>A workspace holds projects that several people work on at once: everybody’s edits come together, and are kept with who made them.

A folder needs no set-up: name one that all of you reach. A PostgreSQL database is for many desks: it knows who may see prices, and brings others’ edits in within a second.</source>
      <translation>Un espace de travail contient des projets auxquels plusieurs personnes travaillent en même temps : les modifications de tous se rejoignent, et sont conservées avec leur auteur.

Un dossier ne demande aucune installation : en nommer un que tous atteignent. Une base PostgreSQL est faite pour de nombreux postes : elle sait qui peut voir les prix, et apporte en une seconde les modifications des autres.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>No project lies here yet. Put the one that is open into it, and the others can open it from here.</source>
      <translation>Il n’y a pas encore de projet ici. Y mettre celui qui est ouvert, et les autres peuvent l’ouvrir d’ici.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>No project lies here yet. Open one first, or draw one: then it can be put into this workspace.</source>
      <translation>Il n’y a pas encore de projet ici. En ouvrir d’abord un, ou en dessiner un : il peut ensuite être mis dans cet espace de travail.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Workspaces</source>
      <translation>Espaces de travail</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Database…</source>
      <translation>Base de données…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>A folder that all of you reach; made where there is none</source>
      <translation>Un dossier que tous atteignent ; créé s’il n’existe pas</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>A PostgreSQL database on another computer</source>
      <translation>Une base PostgreSQL sur un autre ordinateur</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Take it off this list; nothing happens to what is in it</source>
      <translation>Le retirer de cette liste ; rien n’arrive à ce qu’il contient</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Find a project</source>
      <translation>Chercher un projet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Projects of the workspace</source>
      <translation>Projets de l’espace de travail</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Put In “{name}”</source>
      <translation>Y mettre « {name} »</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Put a Project In</source>
      <translation>Y mettre un projet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>The project that is open goes into this workspace, and is worked on there from now on</source>
      <translation>Le projet ouvert va dans cet espace de travail, et on y travaille désormais là</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Take Out as a File…</source>
      <translation>Sortir comme fichier…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Open Project</source>
      <translation>Ouvrir le projet</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Choose a workspace.</source>
      <translation>Choisir un espace de travail.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>project</source>
      <extracomment>projects</extracomment>
      <translation>
        <numerusform>projet</numerusform>
        <numerusform>projets</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Who works on it</source>
      <translation>Qui y travaille</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>Last changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspace_dialog.py" />
      <source>You are</source>
      <translation>Connecté comme</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Asking {workspace}</source>
      <translation>Interrogation de {workspace}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Choose the folder of a workspace</source>
      <translation>Choisir le dossier d’un espace de travail</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Making a workspace in {folder}</source>
      <translation>Création d’un espace de travail dans {folder}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Opening {name}</source>
      <translation>Ouverture de {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Putting it in…</source>
      <translation>Mise en place…</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Putting {name} into the workspace</source>
      <translation>Mise de {name} dans l’espace de travail</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Take the project out as a file</source>
      <translation>Sortir le projet en fichier</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>{name} is written to {file}; it stays in the workspace too.</source>
      <translation>{name} est écrit dans {file} ; il reste aussi dans l’espace de travail.</translation>
    </message>
    <message>
      <location filename="ui/shell/sharing/workspaces.py" />
      <source>Taking {name} out</source>
      <translation>Sortie de {name}</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>{count} to do</source>
      <translation>{count} à faire</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>all done</source>
      <translation>fini</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>not scored</source>
      <translation>non évalué</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/stage_states.py" />
      <source>to mend</source>
      <extracomment>to mend</extracomment>
      <translation>
        <numerusform>à corriger</numerusform>
        <numerusform>à corriger</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>not sealed</source>
      <translation>non scellé</translation>
    </message>
    <message>
      <location filename="ui/shell/stage_states.py" />
      <source>sealed</source>
      <translation>scellé</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/stage_states.py" />
      <source>deviation</source>
      <extracomment>deviations</extracomment>
      <translation>
        <numerusform>dérogation</numerusform>
        <numerusform>dérogations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Part</source>
      <translation>Composant</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>see its text</source>
      <translation>voir son texte</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Find a part or a word of its licence</source>
      <translation>Chercher un composant ou un mot de sa licence</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>No part has that in its name or its licence.</source>
      <translation>Aucun composant n’a cela dans son nom ni dans sa licence.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Parts</source>
      <translation>Composants</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Text of the licence</source>
      <translation>Texte de la licence</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>Save SBOM…</source>
      <translation>Enregistrer la SBOM…</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>The bill of materials, in CycloneDX</source>
      <translation>La nomenclature des composants, en CycloneDX</translation>
    </message>
    <message>
      <location filename="ui/shell/support/licences_dialog.py" />
      <source>It keeps no text of its licence here.</source>
      <translation>Le texte de sa licence n’est pas disponible ici.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Page of the manual</source>
      <translation>Page du manuel</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Find a word in all pages</source>
      <translation>Chercher un mot dans toutes les pages</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>No page holds all of these words.</source>
      <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Pages of the manual</source>
      <translation>Pages du manuel</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Forward</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>Open in Browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>The manual is in English.</source>
      <translation>Le manuel est en anglais.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/manual_window.py" />
      <source>{link} is not part of the manual.</source>
      <translation>{link} ne fait pas partie du manuel.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Opening the manual</source>
      <translation>Ouverture du manuel</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Writing the manual</source>
      <translation>Écriture du manuel</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Where the sample files go</source>
      <translation>Où écrire les fichiers d’exemple</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/shell/support/program_help.py" />
      <source>{count} sample file is written to {folder}.</source>
      <extracomment>{count} sample files are written to {folder}.</extracomment>
      <translation>
        <numerusform>{count} fichier d’exemple est écrit dans {folder}.</numerusform>
        <numerusform>{count} fichiers d’exemple sont écrits dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Writing the sample files</source>
      <translation>Écriture des fichiers d’exemple</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Reading the licences</source>
      <translation>Lecture des licences</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Save the bill of materials</source>
      <translation>Enregistrer la nomenclature des composants</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Save diagnostics</source>
      <translation>Enregistrer un diagnostic</translation>
    </message>
    <message>
      <location filename="ui/shell/support/program_help.py" />
      <source>Asking for newer versions</source>
      <translation>Recherche de versions plus récentes</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Newer versions</source>
      <translation>Nouvelles versions</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>ITSM Fit asks when you press the button, and once a day at start if you tick that. What goes out is one plain request to this address, without a version, a name, or anything that tells you from others.</source>
      <translation>ITSM Fit interroge cette adresse à l’appui sur le bouton, et une fois par jour au démarrage si la case est cochée. Il n’envoie qu’une simple requête, sans version, sans nom, sans rien qui dise de qui elle vient.</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Address of releases</source>
      <translation>Adresse des versions</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Ask once a day at start</source>
      <translation>Demander une fois par jour au démarrage</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>Ask Now</source>
      <translation>Demander maintenant</translation>
    </message>
    <message>
      <location filename="ui/shell/support/updates_dialog.py" />
      <source>No address is set: this version knows of none. Whoever gave you ITSM Fit may have one.</source>
      <translation>Aucune adresse n’est fixée : cette version n’en connaît pas. Qui a fourni ITSM Fit en a peut-être une.</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open files…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Draw a new process</source>
      <translation>Nouveau processus</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Start from a template</source>
      <translation>Partir d’un modèle</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open a workspace…</source>
      <translation>Espace de travail…</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Projects that several people work on</source>
      <translation>Projets auxquels plusieurs travaillent</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Or look at a selection that is ready</source>
      <translation>Ou regarder une sélection toute prête</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Open the sample {sample}</source>
      <translation>Ouvrir l’exemple {sample}</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Drop BPMN models, vendors’ spreadsheets or a project here</source>
      <translation>Déposer ici des modèles BPMN, des classeurs ou un projet</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Processes as {models} · answers as {sheets}, one row a requirement and one column a tool · projects as .itsmfit</source>
      <translation>Processus en {models} · réponses en {sheets}, une ligne par exigence et une colonne par outil · projets en .itsmfit</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Which tool carries your processes?</source>
      <translation>Quel outil pour quels processus ?</translation>
    </message>
    <message>
      <location filename="ui/shell/welcome.py" />
      <source>Bring the processes you have drawn and the answers vendors gave; see what each tool runs end to end, and what that is worth.</source>
      <translation>Apporter les processus dessinés et les réponses des fournisseurs ; voir ce que chaque outil exécute de bout en bout, et ce que cela vaut.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What is done next?</source>
      <translation>Que fait-on ensuite ?</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What has the tool to do there?</source>
      <translation>Que doit faire l’outil à cet endroit ?</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Capture a Requirement</source>
      <translation>Noter une exigence</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Next step</source>
      <translation>Étape suivante</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>Nothing follows this end: go to a step by Up and Down</source>
      <translation>Rien ne suit cette fin : aller à une étape avec Haut et Bas</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>After {step}</source>
      <translation>Après {step}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>the unnamed one</source>
      <translation>celle sans nom</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>“Known?” decides, “Closed.” ends, “yes: Apply fix” branches, “&gt; Log” leads back, “@Desk” is a lane</source>
      <translation>« Connu ? » décide, « Clos. » termine, « oui : Appliquer le correctif » bifurque, « &gt; Consigner » revient en arrière, « @Support » est un couloir</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>“must: …” states a priority; Enter alone goes on, Up and Down choose a step, Esc ends</source>
      <translation>« obligatoire : … » indique une priorité ; Entrée seule continue, Haut et Bas choisissent une étape, Échap termine</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/capture_bar.py" />
      <source>What the tool has to do</source>
      <translation>Ce que l’outil doit faire</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/comparing.py" />
      <source>Scoring with promises kept</source>
      <translation>Évaluation avec les promesses tenues</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>One step back</source>
      <translation>Une étape en arrière</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Play this path on the drawing (Enter)</source>
      <translation>Jouer ce chemin sur le dessin (Entrée)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>One step on</source>
      <translation>Une étape en avant</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Demo script…</source>
      <translation>Scénario de démo…</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>What the vendor is to show: every failing path with its steps, as a workbook to print</source>
      <translation>Ce que le fournisseur doit montrer : chaque chemin qui échoue avec ses étapes, en un classeur à imprimer</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>This Process…</source>
      <translation>Ce processus…</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>All Processes…</source>
      <translation>Tous les processus…</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Paths by which cases fail</source>
      <translation>Chemins par lesquels des cas échouent</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Steps of the path</source>
      <translation>Étapes du chemin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Demo script {tool}</source>
      <translation>Scénario de démonstration {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Export the demo script</source>
      <translation>Exporter le scénario de démonstration</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Cases</source>
      <translation>Cas</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Share of all cases that take this path</source>
      <translation>Part de tous les cas qui prennent ce chemin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Ends at</source>
      <translation>S’arrête à</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>The first step on the path that is not carried, or not known to be</source>
      <translation>La première étape du chemin qui n’est pas prise en charge, ou dont on ne le sait pas</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>To be shown</source>
      <translation>À montrer</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>It asks nothing</source>
      <translation>Rien n’y est demandé</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Choose a process and a tool to see by which paths its cases fail.</source>
      <translation>Choisir un processus et un outil pour voir par quels chemins ses cas échouent.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>This process has too many markings to be played exactly, so its paths are not listed.</source>
      <translation>Ce processus a trop de marquages pour être joué exactement ; ses chemins ne sont donc pas listés.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{tool} carries every step of {process} that a case can come to.</source>
      <translation>{tool} prend en charge chaque étape de {process} à laquelle un cas peut arriver.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>Some</source>
      <translation>Une partie</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{share} of the cases of {process} come to a step that {tool} may not carry</source>
      <translation>{share} des cas de {process} arrivent à une étape que {tool} peut ne pas prendre en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>{share} of the cases of {process} come to a step that {tool} may not carry; these {paths} make up {listed} of all cases</source>
      <translation>{share} des cas de {process} arrivent à une étape que {tool} peut ne pas prendre en charge ; ces {paths} représentent {listed} de tous les cas</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/compare/paths_panel.py" />
      <source>path</source>
      <extracomment>paths</extracomment>
      <translation>
        <numerusform>chemin</numerusform>
        <numerusform>chemins</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/second_view.py" />
      <source>Process drawing, second tool</source>
      <translation>Dessin du processus, second outil</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Nobody</source>
      <translation>Aucun outil</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Two drawings, one a tool; they scroll and zoom together</source>
      <translation>Deux dessins, un par outil ; ils défilent et zooment ensemble</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>One drawing: who carries what</source>
      <translation>Un seul dessin : qui prend en charge quoi</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>✓ both</source>
      <translation>✓ les deux</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>A ╱ only {first}</source>
      <translation>A ╱ seulement {first}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>B ╲ only {second}</source>
      <translation>B ╲ seulement {second}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>✗ neither</source>
      <translation>✗ aucun</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>? open</source>
      <translation>? en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Tool to compare with</source>
      <translation>Outil auquel comparer</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>A second tool on the same drawing</source>
      <translation>Un second outil sur le même dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Roadmap answers</source>
      <translation>Réponses « prévu »</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Whether what vendors promise counts as delivered; the project does not change</source>
      <translation>Si ce que promettent les fournisseurs compte comme livré ; le projet ne change pas</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Delivered by</source>
      <translation>Livré au plus tard le</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>As answered</source>
      <translation>Selon les réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Roadmap delivered ({count})</source>
      <translation>Prévu livré ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>Delivered by…</source>
      <translation>Livré d’ici au…</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>No answer is a promise: nothing stands on a roadmap</source>
      <translation>Aucune réponse n’est une promesse : rien n’est seulement prévu</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/compare/strip.py" />
      <source>compare with</source>
      <translation>comparer avec</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/draw_page.py" />
      <source>Choose a process in the list, or add a BPMN model.</source>
      <translation>Choisir un processus dans la liste, ou ajouter un modèle BPMN.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/draw_page.py" />
      <source>Drawing</source>
      <translation>Dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Name the drawing</source>
      <translation>Nommer le dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>On the tabs of the drawings</source>
      <translation>Sur les onglets des dessins</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Delete the page</source>
      <translation>Supprimer la page</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Open drawings</source>
      <translation>Dessins ouverts</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/drawing_tabs.py" />
      <source>Name of the drawing</source>
      <translation>Nom du dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/legend.py" />
      <source>outline only: asks nothing</source>
      <translation>contour seul : ne demande rien</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/legend.py" />
      <source>What bands, words and arcs mean</source>
      <translation>Ce que signifient bandes, mots et arcs</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>No log of tickets was replayed yet: it tells how cases really go.</source>
      <translation>Aucun journal de tickets n’a encore été rejoué : il dit comment les cas se déroulent vraiment.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>Read a log</source>
      <translation>Lire un journal</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>As a log of tickets tells</source>
      <translation>Selon un journal de tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/living.py" />
      <source>Drawing what happened</source>
      <translation>Dessin de ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Show its drawing</source>
      <translation>Montrer son dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Ways that are not drawn</source>
      <translation>Voies qui ne sont pas dessinées</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Share of all cases</source>
      <translation>Part de tous les cas</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Such as</source>
      <translation>Par exemple</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>Some of the cases, by the names that the log gives them</source>
      <translation>Quelques-uns de ces cas, par les noms que le journal leur donne</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>A log of tickets tells how cases really go: replay one on a process, and what differs stands here.</source>
      <translation>Un journal de tickets dit comment les cas se déroulent vraiment : en rejouer un sur un processus, et ce qui diffère apparaît ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{process}: {cases}, {fitting} as drawn, {deviating} otherwise, {running} still running</source>
      <translation>{process} : {cases}, {fitting} comme dessiné, {deviating} autrement, {running} en cours</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>case</source>
      <extracomment>cases</extracomment>
      <translation>
        <numerusform>cas</numerusform>
        <numerusform>cas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told} · fitness {fitness}</source>
      <translation>{told} · conformité {fitness}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told}. These are the {most} commonest of {all} ways that are not drawn.</source>
      <translation>{told}. Voici les {most} voies non dessinées les plus fréquentes, sur {all}.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>{told}. No case went another way than is drawn.</source>
      <translation>{told}. Aucun cas n’a pris d’autre voie que celles dessinées.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/lived/panel.py" />
      <source>In the log and not in the drawing: {activities}</source>
      <translation>Dans le journal et pas dans le dessin : {activities}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/printing.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>There is no process to review: draw one first.</source>
      <translation>Il n’y a aucun processus à relire : en dessiner un d’abord.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Write the review into a folder</source>
      <translation>Écrire la relecture dans un dossier</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Writing the review</source>
      <translation>Écriture de la relecture</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{files} for review are written to {folder}.</source>
      <translation>{files} à relire : écrits dans {folder}.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Take comment sheets in</source>
      <translation>Reprendre des feuilles de commentaires</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Reading comment sheets</source>
      <translation>Lecture des feuilles de commentaires</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>Take Comments In</source>
      <translation>Reprendre des commentaires</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{count} remark on the sheets</source>
      <extracomment>{count} remarks on the sheets</extracomment>
      <translation>
        <numerusform>{count} remarque sur les feuilles</numerusform>
        <numerusform>{count} remarques sur les feuilles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>{remarks}: {told}.</source>
      <translation>{remarks} : {told}.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/reviewing.py" />
      <source>There is no remark on the sheets.</source>
      <translation>Il n’y a aucune remarque sur les feuilles.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Send for review</source>
      <translation>Envoyer en relecture</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Processes to review</source>
      <translation>Processus à relire</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Reviewers</source>
      <translation>Relecteurs</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A name a line: each gets a comment sheet with it; none for one to pass on</source>
      <translation>Un nom par ligne : chacun reçoit une feuille de commentaires à son nom ; aucun nom, une feuille à faire circuler</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back to</source>
      <translation>Les feuilles reviennent à</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A name or an address, shown to reviewers</source>
      <translation>Nom ou adresse, visible des relecteurs</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>by</source>
      <translation>avant le</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back by</source>
      <translation>Les feuilles reviennent avant le</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Sheets come back by a day</source>
      <translation>Les feuilles reviennent avant un jour donné</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A page to read on a screen (.html)</source>
      <translation>Une page à lire à l’écran (.html)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>A PDF to print</source>
      <translation>Un PDF à imprimer</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Choose a Folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>{process} · {comments}</source>
      <translation>{process} · {comments}</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Tick a process first</source>
      <translation>Cocher d’abord un processus</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>People without this app read the numbered drawings and write into the comment sheet. Take it in again, and their remarks stand at these steps.</source>
      <translation>Des personnes sans cette application lisent les dessins numérotés et écrivent dans la feuille de commentaires. Une fois la feuille reprise, leurs remarques figurent à ces étapes.</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/review/send_dialog.py" />
      <source>Comment sheets come back to</source>
      <translation>Les feuilles de commentaires reviennent à</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/sign_off_line.py" />
      <source>Sign-off of the process</source>
      <translation>Approbation du processus</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>No tool: the plain drawing</source>
      <translation>Aucun outil : le dessin nu</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>The tool whose verdicts are painted on the drawing</source>
      <translation>L’outil dont les verdicts sont peints sur le dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>What a log of tickets tells: how many cases went where, and which ways they took that are not drawn (F9)</source>
      <translation>Ce que dit un journal de tickets : combien de cas sont allés où, et quelles voies non dessinées ils ont prises (F9)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Tool that paints the drawing</source>
      <translation>Outil qui peint le dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Zoom out (Ctrl+-)</source>
      <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Show the whole drawing (Ctrl+0)</source>
      <translation>Montrer le dessin entier (Ctrl+0)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/tool_strip.py" />
      <source>Zoom in (Ctrl++)</source>
      <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/trail_strip.py" />
      <source>Way in</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="ui/stages/draw/trail_strip.py" />
      <source>Back to {drawing} (Ctrl+Up goes one drawing out)</source>
      <translation>Retour à {drawing} (Ctrl+Haut remonte d’un dessin)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>There is no tool yet: add the answers of at least one, and its gaps can be written.</source>
      <translation>Il n’y a pas encore d’outil : ajouter les réponses d’au moins un, et ses lacunes pourront être écrites.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write the backlog</source>
      <translation>Écrire le backlog</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write a backlog</source>
      <translation>Écrire un backlog</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Imported by</source>
      <translation>Importé par</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Gaps of</source>
      <translation>Lacunes de</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>Write…</source>
      <translation>Écrire…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/backlogs.py" />
      <source>{tool} has no gaps: there is nothing to write.</source>
      <translation>{tool} n’a pas de lacunes : il n’y a rien à écrire.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/backlogs.py" />
      <source>{items} in {count} epic, one for each process; {owed} to get an answer.</source>
      <extracomment>{items} in {count} epics, one for each process; {owed} to get an answer.</extracomment>
      <translation>
        <numerusform>{items} dans {count} epic, un par processus ; {owed} pour obtenir une réponse.</numerusform>
        <numerusform>{items} dans {count} epics, un par processus ; {owed} pour obtenir une réponse.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/backlogs.py" />
      <source>item</source>
      <extracomment>items</extracomment>
      <translation>
        <numerusform>élément</numerusform>
        <numerusform>éléments</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/cells.py" />
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Combinations</source>
      <translation>Combinaisons</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>At most so many tools</source>
      <translation>Nombre maximal d’outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Budget for the cost of ownership</source>
      <translation>Budget pour le coût de possession</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Your set</source>
      <translation>Ensemble choisi</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Find the best sets</source>
      <translation>Chercher les meilleurs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Best sets of tools</source>
      <translation>Meilleurs ensembles d’outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>What each tool adds</source>
      <translation>Ce que chaque outil apporte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Integrations to build</source>
      <translation>Intégrations à construire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Comparing sets of tools</source>
      <translation>Comparaison des ensembles d’outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>What each tool of {tools} adds</source>
      <translation>Ce que chaque outil de {tools} apporte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>{tool}: the musts that {tools} leave unmet or open</source>
      <translation>{tool} : les exigences obligatoires que {tools} ne satisfont pas ou laissent en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Your set: {count}</source>
      <translation>Ensemble choisi : {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>no budget</source>
      <translation>sans budget</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Tools of unknown cost stay out of a set under a budget</source>
      <translation>Les outils de coût inconnu restent hors d’un ensemble soumis à un budget</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>At most</source>
      <translation>Au plus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>tools, budget</source>
      <translation>outils, budget</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_page.py" />
      <source>Put tools together yourself, to stand beside the best sets</source>
      <translation>Réunir soi-même des outils, à mettre à côté des meilleurs ensembles</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best single tool</source>
      <translation>Meilleur seul</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best pair</source>
      <translation>Meilleure paire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best of three</source>
      <translation>Meilleur trio</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Best of {count}</source>
      <translation>Meilleur ensemble de {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Set</source>
      <translation>Ensemble</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Each requirement counts as the tool of the set that supports it best</source>
      <translation>Chaque exigence compte comme l’outil de l’ensemble qui la satisfait le mieux</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Share of cases that the set carries from start to end, once it is integrated</source>
      <translation>Part des cas que l’ensemble prend en charge du début à la fin, une fois intégré</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No must is unmet</source>
      <translation>Aucune obligatoire non satisfaite</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No must is open</source>
      <translation>Aucune obligatoire en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Integrations</source>
      <translation>Intégrations</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Moves between steps that different tools carry</source>
      <translation>Passages entre étapes prises en charge par des outils différents</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Cost of ownership of all tools of the set, integrations not counted; – while one of them is unknown</source>
      <translation>Coût de possession de tous les outils de l’ensemble, sans les intégrations ; – tant que l’un est inconnu</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Adds</source>
      <translation>Apporte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Coverage that would be lost without this tool</source>
      <translation>Couverture qui serait perdue sans cet outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>From the first tool to the second</source>
      <translation>Du premier outil au second</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Needed</source>
      <translation>Nécessaire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>to carry</source>
      <translation>prise en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>to cover more</source>
      <translation>couverture</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>To carry: no tool of the set carries both steps. To cover more: one does, but covers them less</source>
      <translation>Prise en charge : aucun outil de l’ensemble ne prend les deux étapes en charge. Couverture : un outil le fait, mais les couvre moins</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Proven: no single tool covers more than {tools}.</source>
      <translation>Prouvé : aucun outil seul ne couvre davantage que {tools}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Proven: no set of at most {count} tools covers more than {tools}.</source>
      <translation>Prouvé : aucun ensemble d’au plus {count} outils ne couvre davantage que {tools}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The search was cut short: {tools} is the best found, but a better single tool may exist.</source>
      <translation>La recherche a été écourtée : {tools} est le meilleur trouvé, mais un meilleur outil seul peut exister.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The search was cut short: {tools} is the best found, but a better set of at most {count} tools may exist.</source>
      <translation>La recherche a été écourtée : {tools} est le meilleur trouvé, mais un meilleur ensemble d’au plus {count} outils peut exister.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No second tool adds anything.</source>
      <translation>Aucun second outil n’apporte quoi que ce soit.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Over {tool} alone it brings {coverage} of coverage and {end_to_end} of end to end, for {integrations}, {count} of them because no single tool carries both steps.</source>
      <translation>Par rapport à {tool} seul, cela apporte {coverage} de couverture et {end_to_end} de bout en bout, pour {integrations}, dont {count} parce qu’aucun outil seul ne prend en charge les deux étapes.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>integration</source>
      <extracomment>integrations</extracomment>
      <translation>
        <numerusform>intégration</numerusform>
        <numerusform>intégrations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>{points} points</source>
      <translation>{points} points</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Unmet musts of the set: {musts}.</source>
      <translation>Obligatoires non satisfaites par l’ensemble : {musts}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>Open musts of the set: {musts}.</source>
      <translation>Obligatoires en suspens de l’ensemble : {musts}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>The set meets every must.</source>
      <translation>L’ensemble satisfait toutes les exigences obligatoires.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>No integration to build</source>
      <translation>Aucune intégration à construire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>{integrations}: {count} to carry steps, the others to cover more</source>
      <translation>{integrations} : {count} pour prendre en charge des étapes, le reste pour couvrir plus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/combine_rows.py" />
      <source>in the same step</source>
      <translation>dans la même étape</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Scaled between bounds</source>
      <translation>Entre des bornes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Scaled as shares of the sum</source>
      <translation>En parts de la somme</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>poor</source>
      <translation>faible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>fair</source>
      <translation>passable</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>good</source>
      <translation>bon</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>excellent</source>
      <translation>excellent</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Cost of ownership</source>
      <translation>Coût de possession</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Training effort</source>
      <translation>Effort de formation</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Vendor risk</source>
      <translation>Risque fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Integration</source>
      <translation>Intégration</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Adoption</source>
      <translation>Adoption</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>References</source>
      <translation>Références</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Usability</source>
      <translation>Ergonomie</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Demonstration</source>
      <translation>Démonstration</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New number</source>
      <translation>Nouveau nombre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New scale</source>
      <translation>Nouvelle échelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>New amount of money</source>
      <translation>Nouveau montant</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>low</source>
      <translation>bas</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>medium</source>
      <translation>moyen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>high</source>
      <translation>haut</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Criteria</source>
      <translation>Critères</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Add criterion</source>
      <translation>Ajouter un critère</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Tools by criteria</source>
      <translation>Outils selon les critères</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Comparing by criteria</source>
      <translation>Comparaison selon les critères</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>criterion</source>
      <extracomment>criteria</extracomment>
      <translation>
        <numerusform>critère</numerusform>
        <numerusform>critères</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>{tools} by {criteria}</source>
      <translation>{tools} selon {criteria}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Add {criterion}</source>
      <translation>Ajouter {criterion}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Choose the criterion to remove in the upper table first.</source>
      <translation>Choisir d’abord dans le tableau du haut le critère à retirer.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>{count} Criterion</source>
      <extracomment>{count} Criteria</extracomment>
      <translation>
        <numerusform>{count} critère</numerusform>
        <numerusform>{count} critères</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Remove {criteria}</source>
      <translation>Retirer {criteria}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import criteria from a spreadsheet</source>
      <translation>Importer des critères d’un classeur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Reading {file}</source>
      <translation>Lecture de {file}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Import Criteria from {file}</source>
      <translation>Importer des critères de {file}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Export criteria</source>
      <translation>Exporter les critères</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Change the Method</source>
      <translation>Changer la méthode</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Change the Scaling</source>
      <translation>Changer la mise à l’échelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>{criterion}…</source>
      <translation>{criterion}…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Ranked by {method}</source>
      <translation>Classé par {method}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Method that ranks the tools</source>
      <translation>Méthode qui classe les outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>How values are made comparable</source>
      <translation>Comment les valeurs sont rendues comparables</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Shares of the sum change with every tool that joins; bounds that you state do not</source>
      <translation>Les parts de la somme changent avec chaque outil ajouté ; les bornes indiquées, non</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Criteria and values from a sheet such as Export writes</source>
      <translation>Critères et valeurs d’une feuille telle que l’écrit Exporter</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>No bounds for {criteria}: the tools themselves set worst and best, and another tool could move them.</source>
      <translation>Pas de bornes pour {criteria} : les outils eux-mêmes fixent le pire et le meilleur, et un autre outil pourrait les déplacer.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_page.py" />
      <source>Values count as shares of the criterion’s sum over the tools, reciprocals where less is better.</source>
      <translation>Les valeurs comptent comme parts de la somme du critère sur les outils, inverses là où moins vaut mieux.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>less</source>
      <translation>moins</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>more</source>
      <translation>plus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>worked out</source>
      <translation>calculé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>judged</source>
      <translation>jugé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{share} only</source>
      <translation>{share} seulement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>worst tool</source>
      <translation>pire outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>best tool</source>
      <translation>meilleur outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Criterion</source>
      <translation>Critère</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>A number, a scale of words, or an amount of money</source>
      <translation>Un nombre, une échelle de mots ou un montant</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Better</source>
      <translation>Meilleur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Whether more is better, or less</source>
      <translation>Si plus vaut mieux, ou moins</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Any number; what counts is its share of all weights</source>
      <translation>Un nombre quelconque ; ce qui compte est sa part de tous les poids</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Lowest</source>
      <translation>Le plus bas</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The least value there can be. Without one the tools themselves set it, and another tool could move it</source>
      <translation>La plus petite valeur possible. Sans elle, les outils la fixent eux-mêmes, et un autre outil pourrait la déplacer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Highest</source>
      <translation>Le plus haut</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The greatest value there can be</source>
      <translation>La plus grande valeur possible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>The words of a scale, the lowest first, with commas between</source>
      <translation>Les mots d’une échelle, le plus bas d’abord, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>First place holds for weights</source>
      <translation>En tête tant que</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>How far the share of this criterion can move, the others in proportion, before another tool leads</source>
      <translation>Jusqu’où la part de ce critère peut bouger, les autres en proportion, avant qu’un autre outil soit en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Weighted sum</source>
      <translation>Somme pondérée</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Proven to possible: an open value counts as worst at the low end, as best at the high end</source>
      <translation>De prouvé à possible : une valeur en suspens compte comme la pire au minimum, comme la meilleure au maximum</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Musts</source>
      <translation>Obligatoires</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Whether the tool meets every must; the ranks here do not go by it</source>
      <translation>Si l’outil satisfait toutes les exigences obligatoires ; les rangs n’en tiennent pas compte ici</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank {rank} by {method}</source>
      <translation>Rang {rank} par {method}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Not ranked: no value for {criteria}</source>
      <translation>Non classé : aucune valeur pour {criteria}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Not ranked yet</source>
      <translation>Pas encore classé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{criterion}: more is better</source>
      <translation>{criterion} : plus vaut mieux</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>{criterion}: less is better</source>
      <translation>{criterion} : moins vaut mieux</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Judged by evaluators, see Judge › Evaluators; open until a score is agreed</source>
      <translation>Jugé par des évaluateurs, voir Juger › Évaluateurs ; en suspens jusqu’à ce qu’une note soit convenue</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Worked out from the selection</source>
      <translation>Calculé à partir de la sélection</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by the weighted sum of the values, its proven end</source>
      <translation>Rang selon la somme pondérée des valeurs, à son minimum prouvé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by closeness to the best and distance from the worst there is in each criterion</source>
      <translation>Rang selon la proximité du meilleur et l’éloignement du pire dans chaque critère</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by the compromise between the regret of all criteria together and the greatest single one</source>
      <translation>Rang selon le compromis entre le regret de tous les critères réunis et le plus grand regret isolé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/criteria_rows.py" />
      <source>Rank by duels: how much more often a tool beats the others than it is beaten</source>
      <translation>Rang selon les duels : combien de fois de plus un outil l’emporte sur les autres qu’il n’est battu</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Nothing to paste here: these cells are worked out, or lie outside the table.</source>
      <translation>Rien à coller ici : ces cellules sont calculées, ou hors du tableau.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Nothing to clear here: these cells are worked out, or lie outside the table.</source>
      <translation>Rien à effacer ici : ces cellules sont calculées, ou hors du tableau.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Paste {count} Cell</source>
      <extracomment>Paste {count} Cells</extracomment>
      <translation>
        <numerusform>Coller {count} cellule</numerusform>
        <numerusform>Coller {count} cellules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Clear {count} Cell</source>
      <extracomment>Clear {count} Cells</extracomment>
      <translation>
        <numerusform>Effacer {count} cellule</numerusform>
        <numerusform>Effacer {count} cellules</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/edit_table.py" />
      <source>Change {column}</source>
      <translation>Modifier {column}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Any weights at all</source>
      <translation>Tous les poids</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Around the given weights</source>
      <translation>Autour des poids donnés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>In the given order</source>
      <translation>Dans l’ordre donné</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>As chosen</source>
      <translation>Selon les choix</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Ranks</source>
      <translation>Rangs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool comes first, second, … when weights and open answers are drawn</source>
      <translation>Combien de fois chaque outil vient premier, deuxième, … quand poids et réponses en suspens sont tirés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Duels</source>
      <translation>Duels</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool beats each other one</source>
      <translation>Combien de fois chaque outil l’emporte sur chaque autre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How far each process’s weight can move before the ranking changes</source>
      <translation>Jusqu’où le poids de chaque processus peut bouger avant que le classement change</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Ask first</source>
      <translation>À demander</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>The open answers that can change the winner, those worth most first</source>
      <translation>Les réponses en suspens qui peuvent changer le premier, celles qui valent le plus d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Flip certificate</source>
      <translation>Bascule</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>What would have to be true for another tool to win, proven to be the least</source>
      <translation>Ce qui devrait être vrai pour qu’un autre outil l’emporte, avec la preuve que c’est le moins possible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Cannot matter</source>
      <translation>Sans effet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Open answers that never change who is first, with the proof</source>
      <translation>Réponses en suspens qui ne changent jamais le premier, avec la preuve</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Dominance</source>
      <translation>Dominance</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Which tools are nowhere worse than another, process by process</source>
      <translation>Quels outils ne sont nulle part moins bons qu’un autre, processus par processus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Drawing weights and answers</source>
      <translation>Tirage des poids et des réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Weights with which {tool} comes first</source>
      <translation>Poids avec lesquels {tool} arrive en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{tool} comes first in no draw</source>
      <translation>{tool} ne vient en tête dans aucun tirage</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{tool}: what it says to {requirements}</source>
      <translation>{tool} : ce qu’il dit de {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Export the questions</source>
      <translation>Exporter les questions</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Questions to vendors.xlsx</source>
      <translation>Questions aux fournisseurs.xlsx</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How weights are drawn</source>
      <translation>Comment les poids sont tirés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How the processes’ weights are drawn</source>
      <translation>Comment les poids des processus sont tirés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Number of draws</source>
      <translation>Nombre de tirages</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>More draws, finer shares: 10 000 give ±1 point</source>
      <translation>Plus de tirages, parts plus fines : 10 000 donnent ±1 point</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>{count} draws</source>
      <translation>{count} tirages</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Seed of the draws</source>
      <translation>Graine des tirages</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>seed </source>
      <translation>Graine </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>The same seed gives the same figures</source>
      <translation>La même graine donne les mêmes chiffres</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Copy the selected rows, or all shown, for a spreadsheet (Ctrl+C)</source>
      <translation>Copier les lignes sélectionnées, ou toutes celles affichées, pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Export questions…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>A workbook with one sheet of questions for each vendor</source>
      <translation>Un classeur avec une feuille de questions par fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool takes each rank</source>
      <translation>Combien de fois chaque outil prend chaque rang</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Central weights</source>
      <translation>Poids centraux</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How often each tool beats each other</source>
      <translation>Combien de fois chaque outil l’emporte sur chaque autre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>How far weights may move</source>
      <translation>Jusqu’où les poids peuvent bouger</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>What open answers are worth</source>
      <translation>Ce que valent les réponses en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_page.py" />
      <source>Dominance over the processes</source>
      <translation>Dominance sur les processus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Comes first</source>
      <translation>En tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws in which the tool comes first; ties are shared</source>
      <translation>Part des tirages dans lesquels l’outil vient premier ; les ex æquo se partagent</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws in which the tool comes first (left), second, and so on</source>
      <translation>Part des tirages dans lesquels l’outil vient premier (à gauche), deuxième et ainsi de suite</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Mean rank</source>
      <translation>Rang moyen</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Under the weights that suit it best {tool} comes first in {share} of the draws</source>
      <translation>Avec les poids qui lui conviennent le mieux, {tool} vient premier dans {share} des tirages</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Share of the draws of the open answers in which the tool comes first under its central weights</source>
      <translation>Part des tirages des réponses en suspens dans lesquels l’outil vient premier avec ses poids centraux</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Given</source>
      <translation>Donné</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Central</source>
      <translation>Central</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Mean weight in the draws in which the tool comes first</source>
      <translation>Poids moyen dans les tirages où l’outil vient premier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>{tool} beats {other} in {share} of the draws</source>
      <translation>{tool} l’emporte sur {other} dans {share} des tirages</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>First place holds</source>
      <translation>Première place acquise</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>The range of this weight, the others in proportion, in which the first place stays; ▼ is the weight now</source>
      <translation>L’intervalle de ce poids, les autres en proportion, dans lequel la première place reste ; ▼ est le poids actuel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Whole ranking holds</source>
      <translation>Classement acquis</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>The range of this weight in which no two tools change places</source>
      <translation>L’intervalle de ce poids dans lequel deux outils n’échangent jamais leurs places</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Lead, halved to doubled</source>
      <translation>Avance, moitié à double</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By how many points the first place leads when this weight is halved, and when it is doubled; below 0 another leads</source>
      <translation>Avance en points de la première place quand ce poids est réduit de moitié, et quand il est doublé ; sous 0, un autre est en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Worth knowing</source>
      <translation>Utile à savoir</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Expected gain, in points of the figure ranked by, of knowing this answer before choosing (value of perfect information)</source>
      <translation>Gain attendu, en points du chiffre qui classe, à connaître cette réponse avant de choisir (valeur de l’information parfaite)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>A yes adds</source>
      <translation>Un oui apporte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>How many points a yes adds to the tool’s figure, everything else as proven</source>
      <translation>De combien de points un oui augmente le chiffre de l’outil, tout le reste étant comme prouvé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Lead after a yes</source>
      <translation>Avance après un oui</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By how many points the first place leads once this answer is a yes; below 0 another tool leads</source>
      <translation>Avance en points de la première place une fois cette réponse un oui ; sous 0, un autre outil est en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Changes the winner</source>
      <translation>Change le premier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>alone</source>
      <translation>seule</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>with others</source>
      <translation>avec d’autres</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Alone: this answer by itself can put another tool first, musts included. With others: it is one of the fewest that can</source>
      <translation>Seule : cette réponse peut à elle seule mettre un autre outil en tête, exigences obligatoires comprises. Avec d’autres : elle est l’une des moins nombreuses qui le peuvent</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Front</source>
      <translation>Front</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>✓ on the front</source>
      <translation>✓ sur le front</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>✗ dominated</source>
      <translation>✗ dominé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>On the front: no other tool is at least as good in every process and better in one</source>
      <translation>Sur le front : aucun autre outil n’est au moins aussi bon dans chaque processus et meilleur dans l’un</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Best in</source>
      <translation>Meilleur dans</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>In no process</source>
      <translation>Dans aucun processus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Dominated by</source>
      <translation>Dominé par</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>By nobody</source>
      <translation>Par personne</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_rows.py" />
      <source>Dominates</source>
      <translation>Domine</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>coverage</source>
      <translation>couverture</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>end-to-end fit</source>
      <translation>bout en bout</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>one</source>
      <translation>un</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>two</source>
      <translation>deux</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>three</source>
      <translation>trois</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>four</source>
      <translation>quatre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>five</source>
      <translation>cinq</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>six</source>
      <translation>six</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>seven</source>
      <translation>sept</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>eight</source>
      <translation>huit</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>nine</source>
      <translation>neuf</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>ten</source>
      <translation>dix</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>eleven</source>
      <translation>onze</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>twelve</source>
      <translation>douze</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{scheme}, {draws} draws, seed {seed}, by {by}; musts are set aside here.</source>
      <translation>{scheme}, {draws} tirages, graine {seed}, selon : {by} ; les exigences obligatoires sont ici laissées de côté.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stands alone: there is nobody to be compared with. {how}</source>
      <translation>{tool} est seul : il n’y a personne à qui le comparer. {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} come first equally often, in {share} of the draws each. {how}</source>
      <translation>{tools} viennent en tête aussi souvent, dans {share} des tirages chacun. {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} comes first in {share} of the draws; no other tool ever does. {how}</source>
      <translation>{tool} vient en tête dans {share} des tirages ; aucun autre outil ne le fait jamais. {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} comes first in {share} of the draws; {others} can come first too. {how}</source>
      <translation>{tool} vient en tête dans {share} des tirages ; {others} peuvent aussi venir en tête. {how}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>other tool</source>
      <extracomment>other tools</extracomment>
      <translation>
        <numerusform>autre outil</numerusform>
        <numerusform>autres outils</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>With one tool no weight changes the ranking.</source>
      <translation>Avec un seul outil, aucun poids ne change le classement.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>There is one process with weight: no shift of weight can change the ranking by {by}.</source>
      <translation>Un seul processus a un poids : aucun déplacement de poids ne peut changer le classement ({by}).</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stays first by {by}, whichever single weight is changed.</source>
      <translation>{tool} reste en tête ({by}), quel que soit le poids modifié seul.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>The first place by {by} is tied: the least change of a weight decides it.</source>
      <translation>La première place est partagée ({by}) : le moindre changement d’un poids en décide.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>The first place is most sensitive to {process}: it stays while that weighs {range} of all (now {weight}), by {by} as proven and musts set aside.</source>
      <translation>La première place est le plus sensible à {process} : elle reste tant que ce processus pèse {range} du tout (maintenant {weight}), selon : {by}, comme prouvé et exigences obligatoires laissées de côté.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Every answer that counts is known: there is nothing to ask.</source>
      <translation>Chaque réponse qui compte est connue : il n’y a rien à demander.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} stands alone: no answer can change the winner.</source>
      <translation>{tool} est seul : aucune réponse ne peut changer le premier.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>No other tool can pass {tool} by answers that are still open.</source>
      <translation>Aucun autre outil ne peut dépasser {tool} par des réponses encore en suspens.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Ask for this one first.</source>
      <extracomment>Ask for these first.</extracomment>
      <translation>
        <numerusform>Demander d’abord celle-ci.</numerusform>
        <numerusform>Demander d’abord celles-ci.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} could pass with more.</source>
      <translation>{tools} pourraient dépasser avec plus de réponses.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tool} is first only if its open must {musts} is met: ask {tool} this before all else.</source>
      <extracomment>{tool} is first only if its {number} open musts are met ({musts}): ask {tool} these before all else.</extracomment>
      <translation>
        <numerusform>{tool} n’est premier que si son exigence obligatoire en suspens {musts} est satisfaite : demander cela à {tool} avant tout.</numerusform>
        <numerusform>{tool} n’est premier que si ses {number} exigences obligatoires en suspens sont satisfaites ({musts}) : demander cela à {tool} avant tout.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Musts aside, knowing all {count} open answers before choosing would gain almost nothing.</source>
      <translation>Obligatoires mises à part, connaître les {count} réponses en suspens avant de choisir n’apporterait presque rien.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>Musts aside, knowing all {count} open answers before choosing gains {gain} points on average.</source>
      <translation>Obligatoires mises à part, connaître les {count} réponses en suspens avant de choisir apporte {gain} points en moyenne.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>One tool has nobody to be compared with.</source>
      <translation>Un outil seul n’a personne à qui être comparé.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>No tool dominates another: by {by} each is the better one of any two in some process.</source>
      <translation>Aucun outil n’en domine un autre ({by}) : de deux outils, chacun est le meilleur dans quelque processus.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} is on the front: by {by} as proven today no tool is at least as good in every process and better in one.</source>
      <extracomment>{tools} are on the front: by {by} as proven today no tool is at least as good in every process and better in one.</extracomment>
      <translation>
        <numerusform>{tools} est sur le front ({by}) : comme prouvé aujourd’hui, aucun outil n’est au moins aussi bon dans chaque processus et meilleur dans l’un.</numerusform>
        <numerusform>{tools} sont sur le front ({by}) : comme prouvé aujourd’hui, aucun outil n’est au moins aussi bon dans chaque processus et meilleur dans l’un.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{tools} is dominated: no choice of weights puts it ahead.</source>
      <extracomment>{tools} are dominated: no choice of weights puts them ahead.</extracomment>
      <translation>
        <numerusform>{tools} est dominé : aucun choix de poids ne le met en tête.</numerusform>
        <numerusform>{tools} sont dominés : aucun choix de poids ne les met en tête.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/firm_words.py" />
      <source>{names} and {last}</source>
      <translation>{names} et {last}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For everyone</source>
      <translation>Pour tous</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For process design</source>
      <translation>Pour la conception</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Which requirements are not met?</source>
      <translation>Quelles exigences ne sont pas satisfaites ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is to be done about each gap?</source>
      <translation>Que faire de chaque lacune ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What if a process were drawn otherwise?</source>
      <translation>Et si un processus était dessiné autrement ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What really happens?</source>
      <translation>Que se passe-t-il vraiment ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For procurement</source>
      <translation>Pour les achats</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>How firm is first place?</source>
      <translation>La première place est-elle solide ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What would change it?</source>
      <translation>Qu’est-ce qui la changerait ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What do vendors still owe?</source>
      <translation>Que doivent encore les fournisseurs ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>For the board</source>
      <translation>Pour la direction</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What does it cost?</source>
      <translation>Combien cela coûte-t-il ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is it worth?</source>
      <translation>Qu’est-ce que cela apporte ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What is open?</source>
      <translation>Qu’est-ce qui est en suspens ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Would two tools do better?</source>
      <translation>Deux outils feraient-ils mieux ?</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>What to show first</source>
      <translation>Que montrer d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/first_view.py" />
      <source>Shows first what this role asks; it changes no figure</source>
      <translation>Montre d’abord ce que demande ce rôle ; ne change aucun chiffre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Any answers</source>
      <translation>Toutes réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest answers of all, failed musts counting</source>
      <translation>Le plus petit nombre de réponses, exigences obligatoires comprises</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>By value alone</source>
      <translation>Par la seule valeur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest that leave every must as it is</source>
      <translation>Le plus petit nombre qui laisse chaque exigence obligatoire telle quelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open answers</source>
      <translation>Réponses en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest of the answers that are still open</source>
      <translation>Le plus petit nombre parmi les réponses encore en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The least change of weights</source>
      <translation>Le moindre changement de poids</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What puts each other tool first</source>
      <translation>Ce qui met chaque autre outil en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What would have to be otherwise</source>
      <translation>Ce qui devrait être autrement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Try It</source>
      <translation>Essayer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Try this in What if: the project stays as it is</source>
      <translation>Essayer ceci dans Et si : le projet reste tel quel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Nothing of this kind puts it first: that is proven.</source>
      <translation>Rien de ce genre ne le met en tête : c’est prouvé.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open answers that cannot matter</source>
      <translation>Réponses en suspens sans effet possible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The fewest answers which, turned out otherwise, put it first</source>
      <translation>Le plus petit nombre de réponses qui, données autrement, le mettent en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>By value</source>
      <translation>Par la valeur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The same with every must as it is</source>
      <translation>De même, avec chaque exigence obligatoire telle quelle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Open ones</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Weight moved</source>
      <translation>Poids déplacé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>The least share of all weight that has to move</source>
      <translation>La moindre part du poids total à déplacer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>weight</source>
      <translation>poids</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Whose</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>What was asked</source>
      <translation>Ce qui était demandé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Turns out</source>
      <translation>S’avère</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Why it cannot matter</source>
      <translation>Pourquoi sans effet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/flip_view.py" />
      <source>Proof</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>“{text}” is no resolution: write one of {resolutions}.</source>
      <translation>« {text} » n’est pas une mesure. Écrire l’une de celles-ci : {resolutions}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>“{text}” is no date: write it as 2026-12-31.</source>
      <translation>« {text} » n’est pas une date : l’écrire sous la forme 2026-12-31.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>number of days</source>
      <translation>nombre de jours</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Gap</source>
      <translation>Lacune</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Support {support}</source>
      <translation>Degré de satisfaction {support}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Resolution</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>If done</source>
      <translation>Si c’est fait</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>What this resolution alone adds: points of coverage / points of end to end (for a work-around: cases that people carry on by hand)</source>
      <translation>Ce qu’apporte cette seule mesure : points de couverture / points de bout en bout (pour un contournement : cas que des personnes poursuivent à la main)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Effort, days</source>
      <translation>Charge, jours</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Configure, add-on and build count as support of that level once done (a level’s value is set in the settings). Change the process: nobody asks for it any longer. Work around by hand: the tool covers no more, but people carry the case on. Accept: the gap stays.</source>
      <translation>Paramétrer, module et développer comptent comme satisfaction de ce niveau une fois faits (la valeur d’un niveau se règle dans les paramètres). Modifier le processus : plus personne ne demande l’exigence. Contourner à la main : l’outil ne couvre pas plus, mais des personnes poursuivent le cas. Accepter : la lacune reste.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>It belongs to no step</source>
      <translation>Elle n’appartient à aucune étape</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>{place}, and {count} more</source>
      <translation>{place}, et {count} de plus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Choose a resolution to see what it would do</source>
      <translation>Choisir une mesure pour voir ce qu’elle ferait</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end, counting what people do by hand</source>
      <translation>Faite seule, « {resolution} » apporte {coverage} points de couverture et {end_to_end} points de bout en bout, en comptant ce que des personnes font à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_columns.py" />
      <source>Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end</source>
      <translation>Faite seule, « {resolution} » apporte {coverage} points de couverture et {end_to_end} points de bout en bout</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Write the gap register</source>
      <translation>Écrire le registre des lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Gap register</source>
      <translation>Registre des lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take a gap register back</source>
      <translation>Reprendre un registre des lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{file} decides nothing differently from the register here.</source>
      <translation>{file} ne décide rien autrement que le registre ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take {decisions} from {file}</source>
      <translation>Reprendre {decisions} de {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{count} Decision</source>
      <extracomment>{count} Decisions</extracomment>
      <translation>
        <numerusform>{count} décision</numerusform>
        <numerusform>{count} décisions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>This is no gap register that ITSM Fit wrote: write one first.</source>
      <translation>Ceci n’est pas un registre des lacunes écrit par ITSM Fit : en écrire un d’abord.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take the gap register back</source>
      <translation>Reprendre le registre des lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>What the sheet changes</source>
      <translation>Ce que change la feuille</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>Take {changes}</source>
      <translation>Reprendre {changes}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>change</source>
      <extracomment>changes</extracomment>
      <translation>
        <numerusform>modification</numerusform>
        <numerusform>modifications</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gap_sheets.py" />
      <source>{file} decides {gaps} differently from the register here.</source>
      <translation>{file} décide autrement que le registre ici : {gaps}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps without a resolution</source>
      <translation>Lacunes sans mesure</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decided</source>
      <translation>Décidées</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps with a resolution</source>
      <translation>Lacunes avec une mesure</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gaps that should have been closed by now</source>
      <translation>Lacunes qui devraient être comblées à ce jour</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Closed or gone</source>
      <translation>Comblées ou disparues</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decisions about what is no gap any longer</source>
      <translation>Décisions sur ce qui n’est plus une lacune</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every row</source>
      <translation>Toutes les lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Any resolution</source>
      <translation>Toutes les mesures</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Filter by id, text, step, owner or note</source>
      <translation>Filtrer par ID, texte, étape, responsable ou note</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Not answered too</source>
      <translation>Aussi sans réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Show requirements that a tool has not answered</source>
      <translation>Afficher les exigences auxquelles un outil n’a pas répondu</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve selected</source>
      <translation>Traiter la sélection</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Change the process…</source>
      <translation>Modifier le processus…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write a sheet…</source>
      <translation>Écrire une feuille…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Take a sheet back…</source>
      <translation>Reprendre une feuille…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write a backlog…</source>
      <translation>Écrire un backlog…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Write the gaps of a tool as work items that Jira or Azure DevOps imports</source>
      <translation>Écrire les lacunes d’un outil comme éléments de travail que Jira ou Azure DevOps importe</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gaps yet: draw processes that ask for something, and add the answers of at least one tool.</source>
      <translation>Pas encore de lacunes : dessiner des processus qui demandent quelque chose, et ajouter les réponses d’au moins un outil.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Gathering the gaps</source>
      <translation>Recensement des lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>All tools</source>
      <translation>Tous les outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every process</source>
      <translation>Tous les processus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Not answered too {count}</source>
      <translation>Aussi sans réponse {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gaps yet: give the steps what they ask of a tool.</source>
      <translation>Pas encore de lacunes : indiquer aux étapes ce qu’elles demandent à un outil.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Every requirement that weighs is met.</source>
      <translation>Chaque exigence qui pèse est satisfaite.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>No gap is known, but {requirements} waits for an answer.</source>
      <extracomment>No gap is known, but {requirements} wait for an answer.</extracomment>
      <translation>
        <numerusform>Aucune lacune n’est connue, mais {requirements} attend une réponse.</numerusform>
        <numerusform>Aucune lacune n’est connue, mais {requirements} attendent une réponse.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Choose a resolution for a gap, and what it would bring stands here.</source>
      <translation>Choisir une mesure pour une lacune, et ce qu’elle apporterait apparaît ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{tool}: nothing is decided yet.</source>
      <translation>{tool} : rien n’est encore décidé.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{tool}, with {resolutions} done: {figures}.</source>
      <translation>{tool}, une fois faites {resolutions} : {figures}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>resolution</source>
      <extracomment>resolutions</extracomment>
      <translation>
        <numerusform>mesure</numerusform>
        <numerusform>mesures</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve {gaps}</source>
      <translation>Traiter {gaps}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{count} Gap</source>
      <extracomment>{count} Gaps</extracomment>
      <translation>
        <numerusform>{count} lacune</numerusform>
        <numerusform>{count} lacunes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Decide nothing</source>
      <translation>Ne rien décider</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Choose a row whose requirement belongs to a step: the step is then shown on its drawing.</source>
      <translation>Choisir une ligne dont l’exigence appartient à une étape : l’étape est alors montrée sur son dessin.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>Resolve {requirement}</source>
      <translation>Traiter {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>What if “{step}” no longer asks {requirement}? That is tried in What if; take out or redraw the step here to change the process itself.</source>
      <translation>Et si « {step} » ne demandait plus {requirement} ? Cela s’essaie dans Et si ; retirer ou redessiner l’étape ici pour modifier le processus lui-même.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>For one requirement the process is bent to fit the tool</source>
      <extracomment>For {count} requirements the process is bent to fit the tool</extracomment>
      <translation>
        <numerusform>Pour une exigence, le processus est adapté à l’outil</numerusform>
        <numerusform>Pour {count} exigences, le processus est adapté à l’outil</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{bent}; nobody owns that for {requirements}.</source>
      <translation>{bent} ; personne n’en répond pour {requirements}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>coverage {figure}</source>
      <translation>couverture {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>end to end {figure}</source>
      <translation>de bout en bout {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>with what people do by hand {figure}</source>
      <translation>avec ce que des personnes font à la main {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{days} days of effort ({count} not estimated)</source>
      <translation>{days} jours de charge ({count} non estimés)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/gaps_page.py" />
      <source>{days} days of effort</source>
      <translation>{days} jours de charge</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>The whole process</source>
      <translation>Le processus entier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>As drawn</source>
      <translation>Tel que dessiné</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>Hardest first</source>
      <translation>Les plus difficiles d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/map_rows.py" />
      <source>Most different first</source>
      <translation>Les plus différents d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>one-off</source>
      <translation>unique</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>running</source>
      <translation>récurrent</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>work on gaps</source>
      <translation>travail sur les lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>switching</source>
      <translation>changement d’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_cells.py" />
      <source>? at least {amount}</source>
      <translation>? au moins {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>What each tool costs over the years</source>
      <translation>Ce que chaque outil coûte au fil des ans</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Fit against cost</source>
      <translation>Adéquation et coût</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Which tools are worth their price</source>
      <translation>Quels outils valent leur prix</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Price points</source>
      <translation>Points de prix</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Points for prices, and why they go by a fixed ceiling</source>
      <translation>Les points des prix, et pourquoi ils suivent un plafond fixe</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Money</source>
      <translation>Coûts</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Add item</source>
      <translation>Ajouter un poste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Remove item</source>
      <translation>Retirer le poste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost items</source>
      <translation>Postes de coût</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Settings of money</source>
      <translation>Paramètres des coûts</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost of ownership by tool</source>
      <translation>Coût de possession par outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Adding up costs</source>
      <translation>Addition des coûts</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>year</source>
      <extracomment>years</extracomment>
      <translation>
        <numerusform>an</numerusform>
        <numerusform>ans</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>cost item</source>
      <extracomment>cost items</extracomment>
      <translation>
        <numerusform>poste de coût</numerusform>
        <numerusform>postes de coût</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Write what each vendor charges into the table of cost items, or paste it there.</source>
      <translation>Écrire dans le tableau des postes de coût ce que facture chaque fournisseur, ou l’y coller.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{count} cases</source>
      <translation>{count} cas</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost of ownership over {years} in {currency}</source>
      <translation>Coût de possession sur {years} en {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{figure} (dashed: possible)</source>
      <translation>{figure} (tirets : possible)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Choose the cost item to remove first.</source>
      <translation>Choisir d’abord le poste de coût à retirer.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Remove {items}</source>
      <translation>Retirer {items}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>Cost Item</source>
      <extracomment>Cost Items</extracomment>
      <translation>
        <numerusform>poste de coût</numerusform>
        <numerusform>postes de coût</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tool}: the requirements that take work, {days} days in all</source>
      <translation>{tool} : les exigences qui demandent du travail, {days} jours en tout</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>There is no tool “{tool}” in this project: write its name as on the page Tools.</source>
      <translation>Il n’y a pas d’outil « {tool} » dans ce projet : écrire son nom comme sur la page Outils.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Efficient: {tools}; every other tool costs more or fits less than one of these.</source>
      <translation>Efficients : {tools} ; tout autre outil coûte plus ou convient moins que l’un d’eux.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Efficient: {tools}.</source>
      <translation>Efficients : {tools}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>No tool’s cost is known yet: point at a cost to see what is missing.</source>
      <translation>Le coût d’aucun outil n’est encore connu : pointer un coût pour voir ce qui manque.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>The cost of {tools} is open.</source>
      <translation>Le coût de {tools} est en suspens.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>Only the cost of {tool} is known</source>
      <translation>Seul le coût de {tool} est connu</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tools} costs least of those whose cost is known</source>
      <extracomment>{tools} cost least of those whose cost is known</extracomment>
      <translation>
        <numerusform>{tools} coûte le moins parmi ceux dont le coût est connu</numerusform>
        <numerusform>{tools} coûtent le moins parmi ceux dont le coût est connu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/money_page.py" />
      <source>{tools} costs least</source>
      <extracomment>{tools} cost least</extracomment>
      <translation>
        <numerusform>{tools} coûte le moins</numerusform>
        <numerusform>{tools} coûtent le moins</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>State a ceiling price among the settings, fixed before the bids are opened, to give prices points.</source>
      <translation>Indiquer dans les paramètres un prix plafond, fixé avant l’ouverture des offres, pour donner des points aux prix.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_page.py" />
      <source>A price of 0 earns 100 points, {ceiling} and more earn none, in a straight line between. The points stand in the table of costs.</source>
      <translation>Un prix de 0 obtient 100 points, {ceiling} et plus n’en obtiennent aucun, en ligne droite entre les deux. Les points figurent dans le tableau des coûts.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>“{text}” is no way to pay: write {ways}.</source>
      <translation>« {text} » n’est pas un mode de paiement : écrire {ways}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>amount of {tool}</source>
      <translation>montant de {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>amount of the item</source>
      <translation>montant du poste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>New item</source>
      <translation>Nouveau poste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Whose offer the item is part of</source>
      <translation>De quelle offre le poste fait partie</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Item</source>
      <translation>Poste</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid</source>
      <translation>Paiement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Once, a year, for each user, or for each ticket</source>
      <translation>Une fois, par an, par utilisateur ou par ticket</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Amount in {currency}</source>
      <translation>Montant en {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Blank: not told yet. The tool’s total stays open until it is, and until an amount in another currency is written anew in this one</source>
      <translation>Vide : pas encore dit. Le total de l’outil reste en suspens jusque-là, et tant qu’un montant dans une autre devise n’est pas réécrit dans celle-ci</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Say first which tool is in use today.</source>
      <translation>Dire d’abord quel outil est en service aujourd’hui.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The {setting} needs a number.</source>
      <translation>Il faut un nombre : {setting}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>number of years</source>
      <translation>nombre d’années</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The number of years is a whole number.</source>
      <translation>Le nombre d’années est un nombre entier.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>discount rate</source>
      <translation>taux d’actualisation</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>days for {level}</source>
      <translation>jours pour {level}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work, {level}</source>
      <translation>Jours de travail, {level}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days that a requirement takes when the tool’s answer is “{level}”</source>
      <translation>Jours que demande une exigence quand la réponse de l’outil est « {level} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Years</source>
      <translation>Années</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Over how many years costs are added up</source>
      <translation>Sur combien d’années les coûts sont additionnés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Discount rate a year</source>
      <translation>Taux d’actualisation annuel</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Yearly costs fall due at the end of each year and count less the later they are</source>
      <translation>Les coûts annuels sont dus à la fin de chaque année et comptent d’autant moins qu’ils sont tardifs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Users</source>
      <translation>Utilisateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>number of users</source>
      <translation>nombre d’utilisateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>For prices per user</source>
      <translation>Pour les prix par utilisateur</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Tickets a month</source>
      <translation>Tickets par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>tickets a month</source>
      <translation>tickets par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>For prices per ticket; blank takes the cases a month of all processes</source>
      <translation>Pour les prix par ticket ; vide : les cas par mois de tous les processus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Day rate</source>
      <translation>Tarif journalier</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>day rate</source>
      <extracomment>day rates</extracomment>
      <translation>
        <numerusform>tarif journalier</numerusform>
        <numerusform>tarifs journaliers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>What a day of work on gaps costs</source>
      <translation>Ce que coûte une journée de travail sur les lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Ceiling price</source>
      <translation>Prix plafond</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>ceiling price</source>
      <translation>prix plafond</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>A price that earns no points, fixed before the bids are opened</source>
      <translation>Un prix qui ne donne aucun point, fixé avant l’ouverture des offres</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Currency</source>
      <translation>Devise</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>A sign or code</source>
      <translation>Un signe ou un code</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>In use today</source>
      <translation>En service aujourd’hui</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The tool to stay with or to leave; one that is not in the project is added, to be answered by hand</source>
      <translation>L’outil à garder ou à quitter ; s’il n’est pas dans le projet, il y est ajouté, à répondre à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Cost of switching</source>
      <translation>Coût du changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>cost of switching</source>
      <translation>coût du changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid once for moving from the tool in use to any other</source>
      <translation>Payé une fois pour passer de l’outil en service à tout autre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of switching</source>
      <translation>Jours de changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>days of switching</source>
      <translation>jours de changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work for moving from the tool in use to any other, at the day rate</source>
      <translation>Jours de travail pour passer de l’outil en service à tout autre, au tarif journalier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Setting</source>
      <translation>Paramètre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>One-off, running over the years, work on gaps and switching, in this order</source>
      <translation>Unique, récurrent au fil des ans, travail sur les lacunes et changement, dans cet ordre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>The figure that the ranking goes by</source>
      <translation>Le chiffre que suit le classement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Efficient</source>
      <translation>Efficient</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>✓ yes</source>
      <translation>✓ oui</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>No other tool is cheaper without fitting less, or fits better without costing more</source>
      <translation>Aucun autre outil n’est moins cher sans convenir moins, ni ne convient mieux sans coûter plus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>100 at a price of 0, falling in a straight line to 0 at the ceiling price</source>
      <translation>100 pour un prix de 0, puis en ligne droite jusqu’à 0 au prix plafond</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>One-off</source>
      <translation>Unique</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid at the start</source>
      <translation>Payé au départ</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Running</source>
      <translation>Récurrent</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Yearly costs over the years, discounted</source>
      <translation>Coûts annuels au fil des ans, actualisés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Work</source>
      <translation>Travail</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Days of work on gaps at the day rate</source>
      <translation>Jours de travail sur les lacunes au tarif journalier</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Switching</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>Paid once for leaving the tool in use</source>
      <translation>Payé une fois pour quitter l’outil en service</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>missing: {reason}</source>
      <translation>manque : {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>work on gaps: {days} days at {rate} a day</source>
      <translation>travail sur les lacunes : {days} jours à {rate} par jour</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/money_rows.py" />
      <source>open answers could add up to {days} days, {amount}</source>
      <translation>les réponses en suspens pourraient ajouter jusqu’à {days} jours, {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by coverage</source>
      <translation>Classer selon la couverture</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by coverage as proven today; this changes the project, Undo takes it back</source>
      <translation>Classer selon la couverture prouvée aujourd’hui ; ceci modifie le projet, Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by end to end</source>
      <translation>Classer selon le bout en bout</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Rank by the share of cases carried, as proven today; this changes the project, Undo takes it back</source>
      <translation>Classer selon la part des cas pris en charge, prouvée aujourd’hui ; ceci modifie le projet, Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show end to end</source>
      <translation>Montrer le bout en bout</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show coverage</source>
      <translation>Montrer la couverture</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show or hide the other sentences</source>
      <translation>Afficher ou masquer les autres phrases</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>What is missing</source>
      <translation>Ce qui manque</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>The answers that vendors still owe, those first that can change the ranking most</source>
      <translation>Les réponses que doivent encore les fournisseurs, d’abord celles qui peuvent le plus changer le classement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Order of the rows</source>
      <translation>Ordre des lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Filter rows</source>
      <translation>Filtrer les lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Eligible only</source>
      <translation>Éligibles seulement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Leave out the tools that fail a must</source>
      <translation>Omettre les outils qui échouent à une exigence obligatoire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Copy the selected cells, or the whole map, for a spreadsheet (Ctrl+C)</source>
      <translation>Copier les cellules sélectionnées, ou toute la carte, pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Show this process as drawn, painted by the chosen tool</source>
      <translation>Montrer ce processus tel que dessiné, peint selon l’outil choisi</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Processes and tools</source>
      <translation>Processus et outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Fewer sentences</source>
      <translation>Moins de phrases</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/overview.py" />
      <source>{count} more sentence</source>
      <extracomment>{count} more sentences</extracomment>
      <translation>
        <numerusform>{count} autre phrase</numerusform>
        <numerusform>{count} autres phrases</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>Back to {place}</source>
      <translation>Retour à {place}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: what it says to {requirement}</source>
      <translation>{tool} : ce qu’il dit de {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: the musts that are unmet or open</source>
      <translation>{tool} : les exigences obligatoires non satisfaites ou en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/overview.py" />
      <source>{tool}: all answers</source>
      <translation>{tool} : toutes les réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Ranks, behind eligibility: its proven end decides</source>
      <translation>Fixe le rang, après l’éligibilité : le minimum prouvé décide</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Weighted support of all requirements: solid is proven, hatched is possible</source>
      <translation>Satisfaction pondérée de toutes les exigences : plein est prouvé, hachuré est possible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Share of cases that the tool carries from start to end: solid is proven, hatched is possible</source>
      <translation>Part des cas que l’outil prend en charge du début à la fin : plein est prouvé, hachuré est possible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Bent</source>
      <translation>Adaptés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Requirements for which a process is to be changed to fit the tool</source>
      <translation>Exigences pour lesquelles un processus doit être modifié pour convenir à l’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>({who} insists)</source>
      <translation>(exigée par {who})</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Not eligible when a must is unmet, open while one waits for an answer</source>
      <translation>Non éligible quand une exigence obligatoire n’est pas satisfaite, en suspens tant qu’une attend une réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Musts the tool fails. Enter shows them</source>
      <translation>Exigences obligatoires que l’outil ne satisfait pas. Entrée les montre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/ranking_columns.py" />
      <source>Musts that wait for an answer. Enter shows them</source>
      <translation>Exigences obligatoires qui attendent une réponse. Entrée les montre</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Every requirement</source>
      <translation>Toutes les exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Decisive</source>
      <translation>Décisives</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that tell the tools apart, those that do most first</source>
      <translation>Exigences qui distinguent les outils, les plus distinctives d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody meets</source>
      <translation>Par aucun</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that no tool is shown to meet</source>
      <translation>Exigences dont rien ne montre qu’un outil les satisfasse</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Only one meets</source>
      <translation>Par un seul</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that one tool meets and no other can</source>
      <translation>Exigences qu’un outil satisfait et qu’aucun autre ne peut satisfaire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Open</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements that wait for the answer of some tool</source>
      <translation>Exigences qui attendent la réponse d’un outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Gates</source>
      <translation>Éliminatoires</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Musts that a tool fails or leaves open, and who insists</source>
      <translation>Exigences obligatoires non satisfaites ou laissées en suspens par un outil, et qui les exige</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Not asked for</source>
      <translation>Non demandées</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Rows of the vendors’ tables that no requirement asks for</source>
      <translation>Lignes des tableaux des fournisseurs qu’aucune exigence ne demande</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Filter by id, text, process or tool</source>
      <translation>ID, texte, processus ou outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Requirements and who meets them</source>
      <translation>Exigences et qui les satisfait</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Features that no requirement asks for</source>
      <translation>Fonctionnalités qu’aucune exigence ne demande</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirements yet: give the steps what they ask of a tool.</source>
      <translation>Pas encore d’exigences : indiquer aux étapes ce qu’elles demandent à un outil.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{rows} of the vendors’ tables that no requirement asks for: offered, not scored.</source>
      <translation>{rows} des tableaux des fournisseurs qu’aucune exigence ne demande : proposé, mais non évalué.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements}, and no tool has answered yet.</source>
      <translation>{requirements}, et aucun outil n’a encore répondu.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>All tools: {requirement} {text}</source>
      <translation>Tous les outils : {requirement} {text}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>What the vendors offer</source>
      <translation>Ce que proposent les fournisseurs</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Answered by</source>
      <translation>Répondu par</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No tool answers it</source>
      <translation>Aucun outil n’y répond</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Cell</source>
      <translation>Cellule</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Who meets it</source>
      <translation>Qui la satisfait</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>One tile a tool in ranking order: support at least the must threshold, open, or below it</source>
      <translation>Une case par outil dans l’ordre du classement : satisfaction au moins égale au seuil obligatoire, en suspens, ou inférieure</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Decides</source>
      <translation>Décide</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Its part of what tells the tools apart: effective weight × standard deviation of the proven support (the contrast intensity of CRITIC, Diakoulaki et al. 1995), as a share of all requirements</source>
      <translation>Sa part dans ce qui distingue les outils : poids effectif × écart type de la satisfaction prouvée (l’intensité de contraste de CRITIC, Diakoulaki et al. 1995), en part de toutes les exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Parts coverage by</source>
      <translation>Sépare de</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>How far this requirement alone parts the coverage of the best and the worst tool</source>
      <translation>De combien cette seule exigence sépare la couverture du meilleur outil de celle du pire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Who insists</source>
      <translation>Qui l’exige</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No reason is given.</source>
      <translation>Aucune raison n’est donnée.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>The owner, else the source; why stands in the tip</source>
      <translation>Le responsable, sinon la source ; la raison est dans l’infobulle</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirement}: only {tool} meets it, and no other tool can. That may be its strength; it may also be that the requirement was written after one product. Ask who wrote it and which case needs it.</source>
      <translation>{requirement} : seul {tool} la satisfait, et aucun autre outil ne le peut. C’est peut-être sa force ; c’est peut-être aussi que l’exigence a été écrite d’après un produit. Demander qui l’a écrite et quel cas en a besoin.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Met by: {tools}</source>
      <translation>Satisfaite par : {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>open: {tools}</source>
      <translation>en suspens : {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>not met by: {tools}</source>
      <translation>non satisfaite par : {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirement}: no tool has answered yet.</source>
      <translation>{requirement} : aucun outil n’a encore répondu.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody meets it, whatever they still answer.</source>
      <translation>Personne ne la satisfait, quelles que soient les réponses encore attendues.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>As a must it eliminates {tools}.</source>
      <translation>Comme exigence obligatoire, elle élimine {tools}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Of these {tools} fail nothing else.</source>
      <translation>Parmi eux, {tools} n’échouent à rien d’autre.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>They fail nothing else.</source>
      <translation>Ils n’échouent à rien d’autre.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{who} insists: {reason}</source>
      <translation>{who} l’exige : {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>no reason is given.</source>
      <translation>aucune raison n’est donnée.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>Nobody is named who insists on it.</source>
      <translation>Personne n’est nommé qui l’exige.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>With fewer than three tools it says nothing that only one meets a requirement.</source>
      <translation>Avec moins de trois outils, qu’un seul satisfasse une exigence ne dit rien.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements}, {tools}. Enter shows what each vendor says.</source>
      <translation>{requirements}, {tools}. Entrée montre ce que dit chaque fournisseur.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} tells the tools apart; what all meet alike decides nothing, however heavy it is.</source>
      <extracomment>{requirements} tell the tools apart; what all meet alike decides nothing, however heavy it is.</extracomment>
      <translation>
        <numerusform>{requirements} distingue les outils ; ce que tous satisfont de même ne décide de rien, quel qu’en soit le poids.</numerusform>
        <numerusform>{requirements} distinguent les outils ; ce que tous satisfont de même ne décide de rien, quel qu’en soit le poids.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is not shown to be met by any tool: drop it, build it, or keep asking.</source>
      <extracomment>{requirements} are not shown to be met by any tool: drop them, build them, or keep asking.</extracomment>
      <translation>
        <numerusform>{requirements} : rien ne montre qu’un outil la satisfasse. L’abandonner, la développer, ou continuer à demander.</numerusform>
        <numerusform>{requirements} : rien ne montre qu’un outil les satisfasse. Les abandonner, les développer, ou continuer à demander.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is a must that a tool fails or leaves open.</source>
      <extracomment>{requirements} are musts that a tool fails or leaves open.</extracomment>
      <translation>
        <numerusform>{requirements} obligatoire non satisfaite ou laissée en suspens par un outil.</numerusform>
        <numerusform>{requirements} obligatoires non satisfaites ou laissées en suspens par un outil.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} is met by one tool alone: its strength, or written after its data sheet? Worth a look.</source>
      <extracomment>{requirements} are met by one tool alone: its strength, or written after its data sheet? Worth a look.</extracomment>
      <translation>
        <numerusform>{requirements} satisfaite par un seul outil : sa force, ou écrite d’après sa fiche produit ? À regarder.</numerusform>
        <numerusform>{requirements} satisfaites par un seul outil : sa force, ou écrites d’après sa fiche produit ? À regarder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>{requirements} waits for the answer of at least one tool.</source>
      <extracomment>{requirements} wait for the answer of at least one tool.</extracomment>
      <translation>
        <numerusform>{requirements} attend la réponse d’au moins un outil.</numerusform>
        <numerusform>{requirements} attendent la réponse d’au moins un outil.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here tells the tools apart.</source>
      <translation>Aucune exigence ici ne distingue les outils.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here is left unmet by every tool.</source>
      <translation>Aucune exigence ici n’est laissée insatisfaite par tous les outils.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here is met by one tool alone.</source>
      <translation>Aucune exigence ici n’est satisfaite par un seul outil.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No requirement here waits for an answer.</source>
      <translation>Aucune exigence ici n’attend de réponse.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/requirements_page.py" />
      <source>No must here is failed or left open by any tool.</source>
      <translation>Ici, aucun outil n’échoue à une exigence obligatoire ni n’en laisse en suspens.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scatter.py" />
      <source>{tool}: {share} for {amount}</source>
      <translation>{tool} : {share} pour {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Rank and coverage of each tool</source>
      <translation>Rang et couverture de chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Rank and end-to-end fit of each tool</source>
      <translation>Rang et adéquation de bout en bout de chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Scenarios and tools</source>
      <translation>Scénarios et outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>Comparing the scenarios</source>
      <translation>Comparaison des scénarios</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>{scenarios}, best in rank first from the left. Enter takes one up.</source>
      <translation>{scenarios}, les meilleurs rangs d’abord à partir de la gauche. Entrée en ouvre un.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>scenario</source>
      <extracomment>scenarios</extracomment>
      <translation>
        <numerusform>scénario</numerusform>
        <numerusform>scénarios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/scenarios_view.py" />
      <source>No scenario is kept yet: change something and keep it under a name.</source>
      <translation>Aucun scénario n’est encore gardé : modifier quelque chose et le garder sous un nom.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Where it breaks</source>
      <translation>Où cela se rompt</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What tools do not meet, and what is to be done about it</source>
      <translation>Ce que les outils ne satisfont pas, et ce qu’il faut en faire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>How sure it is</source>
      <translation>À quel point c’est sûr</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What could still change the ranking</source>
      <translation>Ce qui pourrait encore changer le classement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What it costs</source>
      <translation>Ce que cela coûte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What the tools cost, one by one and as sets</source>
      <translation>Ce que coûtent les outils, un par un et en ensembles</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Who leads</source>
      <translation>Qui est en tête</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>The ranking, and processes × tools</source>
      <translation>Le classement, et processus × outils</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Who meets each requirement, and which ones decide</source>
      <translation>Qui satisfait chaque exigence, et lesquelles décident</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Gaps</source>
      <translation>Lacunes</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What each tool does not meet, and what is to be done about it</source>
      <translation>Ce que chaque outil ne satisfait pas, et ce qu’il faut en faire</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>How firm</source>
      <translation>Solidité</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What other weights and the answers still owed could do to the ranking</source>
      <translation>Ce que d’autres poids et les réponses encore attendues pourraient faire au classement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What if</source>
      <translation>Et si</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Try other answers, weights, shares and thresholds beside the project</source>
      <translation>Essayer d’autres réponses, poids, parts et seuils à côté du projet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>What the tools cost over the years, and which are worth it</source>
      <translation>Ce que les outils coûtent au fil des ans, et lesquels en valent la peine</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>The best sets of tools, and what they need to work together</source>
      <translation>Les meilleurs ensembles d’outils, et ce qu’il leur faut pour travailler ensemble</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Other criteria</source>
      <translation>Autres critères</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Cost, risk, training and whatever else decides, beside the fit</source>
      <translation>Coût, risque, formation et tout ce qui décide d’autre, à côté de l’adéquation</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/stage.py" />
      <source>Pages of the fit</source>
      <translation>Pages de l’adéquation</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>gone</source>
      <translation>disparu</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>new {rank}</source>
      <translation>nouveau {rank}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>The bar is as it would be, the mark where the proven end is now</source>
      <translation>La barre dit ce que ce serait, la marque où est maintenant le minimum prouvé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As it would be; where it is another than now: now → then</source>
      <translation>Ce que ce serait ; si c’est autre qu’à présent : maintenant → alors</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As it would be; where it is another than now, the sign behind the arrow is that of now</source>
      <translation>Ce que ce serait ; si c’est autre qu’à présent, le signe derrière la flèche est celui de maintenant</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{tool}: coverage {before} now, {after} then</source>
      <translation>{tool} : couverture {before} maintenant, {after} alors</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{tool}: end to end {before} now, {after} then</source>
      <translation>{tool} : de bout en bout {before} maintenant, {after} alors</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>asks nothing, or is not there</source>
      <translation>ne demande rien, ou n’existe pas</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>appears</source>
      <translation>apparaît</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>goes</source>
      <translation>disparaît</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Whether the weak link appears or goes</source>
      <translation>Si le maillon faible apparaît ou disparaît</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Then</source>
      <translation>Alors</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>As saved</source>
      <translation>Tel qu’enregistré</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Scenario</source>
      <translation>Scénario</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>{count}, {refused} cannot be made</source>
      <translation>{count}, dont {refused} impossibles</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_columns.py" />
      <source>Rank and figure of {tool}</source>
      <translation>Rang et chiffre de {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_control.py" />
      <source>Choose above what to change</source>
      <translation>Choisir ci-dessus ce qui est à changer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_control.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>New, kept nowhere</source>
      <translation>Nouveau, non gardé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Weak links</source>
      <translation>Maillons faibles</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Steps that become weak links, or cease to be</source>
      <translation>Étapes qui deviennent des maillons faibles, ou cessent de l’être</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>The processes whose figures for the chosen tool differ</source>
      <translation>Les processus dont les chiffres diffèrent pour l’outil choisi</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Scenarios</source>
      <translation>Scénarios</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>All scenarios side by side</source>
      <translation>Tous les scénarios côte à côte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Keep as…</source>
      <translation>Garder sous…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Throw away</source>
      <translation>Jeter</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Apply to the project</source>
      <translation>Appliquer au projet</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Changes tried</source>
      <translation>Changements essayés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Take the change back</source>
      <translation>Annuler le changement</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Tools with the changes</source>
      <translation>Outils avec les changements</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Weak links that appear or go</source>
      <translation>Maillons faibles qui apparaissent ou disparaissent</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Processes affected</source>
      <translation>Processus touchés</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Tried together with the {changes} already there: Undo takes it back.</source>
      <translation>Essayé avec ce qui l’était déjà ({changes}) : Annuler le retire.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>No scores yet: draw processes and add the answers of at least one tool.</source>
      <translation>Pas encore de résultats : dessiner des processus et ajouter les réponses d’au moins un outil.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{scenario} (changed)</source>
      <translation>{scenario} (modifié)</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Nothing is tried yet: choose on the left what to change. The project stays as it is.</source>
      <translation>Rien n’est encore essayé : choisir à gauche ce qui est à changer. Le projet reste tel quel.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{tool} would lead instead of {first}.</source>
      <translation>{tool} serait en tête au lieu de {first}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{tool} still leads.</source>
      <translation>{tool} reste en tête.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{links} would appear, {count} would go.</source>
      <translation>{links} en plus, {count} en moins.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>weak link</source>
      <extracomment>weak links</extracomment>
      <translation>
        <numerusform>maillon faible</numerusform>
        <numerusform>maillons faibles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>{changes} cannot be made.</source>
      <translation>Impossibles : {changes}.</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Change</source>
      <translation>Modification</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Changed to</source>
      <translation>Changé en</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Why it cannot be made</source>
      <translation>Pourquoi c’est impossible</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Keep as a scenario</source>
      <translation>Garder comme scénario</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Name of the scenario:</source>
      <translation>Nom du scénario :</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Scenario 1</source>
      <translation>Scénario 1</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>Rename the scenario</source>
      <translation>Renommer le scénario</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_page.py" />
      <source>New name:</source>
      <translation>Nouveau nom :</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>What to change</source>
      <translation>Que changer</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>Find by id, name or text</source>
      <translation>Chercher par ID, nom ou texte</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>What can be changed</source>
      <translation>Ce qui peut être changé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_picker.py" />
      <source>As it is; behind the arrow, as it is tried</source>
      <translation>Tel que c’est ; derrière la flèche, tel qu’essayé</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>to {step}</source>
      <translation>vers {step}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Value of “{level}”</source>
      <translation>Valeur de « {level} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Take out “{step}”</source>
      <translation>Retirer « {step} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Take the step out</source>
      <translation>Retirer l’étape</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>“{step}” no longer asks {requirement}</source>
      <translation>« {step} » ne demande plus {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Let it ask no longer</source>
      <translation>Ne plus la demander</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Answer of a tool</source>
      <translation>Réponse d’un outil</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Answer of a tool to a linked feature</source>
      <translation>Réponse d’un outil à une fonctionnalité liée</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Weight of a requirement</source>
      <translation>Poids d’une exigence</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Priority of a requirement</source>
      <translation>Priorité d’une exigence</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Weight of a process</source>
      <translation>Poids d’un processus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Share of a flow</source>
      <translation>Part d’un flux</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Threshold, value of a level, or weight of a priority</source>
      <translation>Seuil, valeur d’un niveau ou poids d’une priorité</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Step of a process</source>
      <translation>Étape d’un processus</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_subjects.py" />
      <source>Resolution of a gap</source>
      <translation>Mesure pour une lacune</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Keep Scenario “{scenario}”</source>
      <translation>Garder le scénario « {scenario} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Rename Scenario “{scenario}”</source>
      <translation>Renommer le scénario « {scenario} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Throw Away Scenario “{scenario}”</source>
      <translation>Jeter le scénario « {scenario} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Apply Scenario “{scenario}”</source>
      <translation>Appliquer le scénario « {scenario} »</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Apply What If</source>
      <translation>Appliquer Et si</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>Trying the changes</source>
      <translation>Essai des changements</translation>
    </message>
    <message>
      <location filename="ui/stages/fit/what_if_trial.py" />
      <source>The changes could not be scored. {error}</source>
      <translation>Les changements n’ont pas pu être évalués. {error}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Word documents</source>
      <translation>Documents Word</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>The fewest cases that show every step and must that the tool promises</source>
      <translation>Le plus petit nombre de cas qui montrent chaque étape et chaque exigence obligatoire promises par l’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Promised and delivered</source>
      <translation>Promis et livré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Every promised requirement and what came of it</source>
      <translation>Chaque exigence promise et ce qu’il en est advenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Releases</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>How far the promises were shown, release by release</source>
      <translation>Jusqu’où les promesses ont été montrées, version par version</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the test…</source>
      <translation>Écrire le test…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take results in…</source>
      <translation>Reprendre des résultats…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the annex…</source>
      <translation>Écrire l’annexe…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Paths to be gone through</source>
      <translation>Chemins à parcourir</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Looking for the fewest paths</source>
      <translation>Recherche du plus petit nombre de chemins</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Acceptance test {tool}</source>
      <translation>Test d’acceptation {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Acceptance test</source>
      <translation>Test d’acceptation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the acceptance test</source>
      <translation>Écrire le test d’acceptation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Annex {tool}</source>
      <translation>Annexe {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Annex</source>
      <translation>Annexe</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Write the annex</source>
      <translation>Écrire l’annexe</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Reading results</source>
      <translation>Lecture des résultats</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take Results In</source>
      <translation>Reprendre des résultats</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{results} taken in.</source>
      <translation>{results} : repris.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>result</source>
      <extracomment>results</extracomment>
      <translation>
        <numerusform>résultat</numerusform>
        <numerusform>résultats</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>These results are here already.</source>
      <translation>Ces résultats sont déjà ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Take results in</source>
      <translation>Reprendre des résultats</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Release that is tested</source>
      <translation>Version testée</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{tool} has nothing to show on a path</source>
      <translation>{tool} n’a rien à montrer sur un chemin</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>case shows</source>
      <extracomment>cases show</extracomment>
      <translation>
        <numerusform>cas montre</numerusform>
        <numerusform>cas montrent</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{cases} every step that {tool} carries, and fewer cannot</source>
      <translation>{cases} chaque étape que {tool} prend en charge, et moins n’y suffiraient pas</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>{cases} the steps that {tool} carries; fewer might</source>
      <translation>{cases} les étapes que {tool} prend en charge ; moins suffiraient peut-être</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>Still open, and no promise: {steps} and {musts}. The test lists them on its last sheet, to be asked first.</source>
      <translation>Encore en suspens, sans promesse : {steps} et {musts}. Le test les liste sur sa dernière feuille, à demander d’abord.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>must</source>
      <extracomment>musts</extracomment>
      <translation>
        <numerusform>exigence obligatoire</numerusform>
        <numerusform>exigences obligatoires</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_page.py" />
      <source>This is no acceptance test that ITSM Fit wrote.</source>
      <translation>Ceci n’est pas un test d’acceptation écrit par ITSM Fit.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>not tested yet</source>
      <translation>non testé</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>as promised</source>
      <translation>comme promis</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Path</source>
      <translation>Chemin</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Of all cases, those that make all of its choices</source>
      <translation>De tous les cas, ceux qui font tous ses choix</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Promised</source>
      <translation>Promis</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Delivered</source>
      <translation>Livré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Release</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Remarks</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Tested on</source>
      <translation>Testé le</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Shown</source>
      <translation>Montré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>In part</source>
      <translation>En partie</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/acceptance_rows.py" />
      <source>Failed</source>
      <translation>Échoué</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agree on a score</source>
      <translation>Convenir d’une note</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agree</source>
      <translation>Convenir</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Choose the score</source>
      <translation>Choisir la note</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>Agreed score</source>
      <translation>Note convenue</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/agree_dialog.py" />
      <source>open: agree on none</source>
      <translation>en suspens : ne convenir d’aucune</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Concentration</source>
      <translation>Concentration</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Take the team’s own record</source>
      <translation>Prendre les vérifications de l’équipe</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>What was assumed before goes on to count, like as many checks as the concentration says</source>
      <translation>Ce qui était supposé continue à compter, comme autant de vérifications que le dit la concentration</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Where does this chance come from?</source>
      <translation>D’où vient cette probabilité ?</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Grade</source>
      <translation>Degré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Holds with a chance of</source>
      <translation>Tient avec une probabilité de</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Own checks</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Chance that a {grade} answer holds</source>
      <translation>Probabilité qu’une réponse de degré « {grade} » tienne</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Source of the chance of a {grade} answer</source>
      <translation>Source de la probabilité d’une réponse de degré « {grade} »</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>How much alike vendors are: how reliable one is, is drawn once from a Beta distribution of this concentration around the chance of the grade, and its answers stand or fall with it.</source>
      <translation>À quel point les fournisseurs se ressemblent : la fiabilité de chacun est tirée une fois d’une loi bêta de cette concentration autour de la probabilité du degré, et ses réponses tiennent ou tombent avec elle.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>These chances are assumptions until the team replaces them. What is expected follows from them; what is proven, and the ranking, do not.</source>
      <translation>Ces probabilités sont des hypothèses tant que l’équipe ne les remplace pas. Ce qui est attendu en découle ; ce qui est prouvé, et le classement, non.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/chance_form.py" />
      <source>Change How Likely Answers Hold</source>
      <translation>Modifier la probabilité que les réponses tiennent</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Judge something…</source>
      <translation>Faire juger…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>What is asked…</source>
      <translation>Questions posées…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Make a sheet…</source>
      <translation>Faire une fiche…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Take sheets in…</source>
      <translation>Reprendre des fiches…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Fill a sheet in…</source>
      <translation>Remplir une fiche…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Agree…</source>
      <translation>Convenir…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Decide about the sheet…</source>
      <translation>Décider de la fiche…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Letters for names in reports</source>
      <translation>Lettres au lieu de noms dans les rapports</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheets</source>
      <translation>Fiches de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Scores side by side</source>
      <translation>Notes côte à côte</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Comparing the scores</source>
      <translation>Comparaison des notes</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Judge {name}</source>
      <translation>Juger {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Say what is asked about {name}</source>
      <translation>Dire ce qui est demandé sur {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Vendor support</source>
      <translation>Assistance du fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>New criterion</source>
      <translation>Nouveau critère</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Something else…</source>
      <translation>Autre chose…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Ask {name}</source>
      <translation>Demander {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheet {name}</source>
      <translation>Fiche de notation {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Score sheet</source>
      <translation>Fiche de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Write a score sheet</source>
      <translation>Écrire une fiche de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Make a score sheet</source>
      <translation>Faire une fiche de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Who is to judge?</source>
      <translation>Qui doit juger ?</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Reading score sheets</source>
      <translation>Lecture des fiches de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>somebody at this computer</source>
      <translation>quelqu’un à cet ordinateur</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{sheets} taken in.</source>
      <translation>{sheets} : reprises.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>score sheet</source>
      <extracomment>score sheets</extracomment>
      <translation>
        <numerusform>fiche de notation</numerusform>
        <numerusform>fiches de notation</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>These score sheets are here already.</source>
      <translation>Ces fiches de notation sont déjà ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Take score sheets in</source>
      <translation>Reprendre des fiches de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Fill a score sheet in</source>
      <translation>Remplir une fiche de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{file} is filled in: send it back.</source>
      <translation>{file} est rempli : le renvoyer.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{criterion} of {tools}: the score that is agreed, and why.</source>
      <translation>{criterion} de {tools} : la note convenue, et pourquoi.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Choose the score to agree on in the table first.</source>
      <translation>Choisir d’abord dans le tableau la note à convenir.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>the scores of {tool} by {name}</source>
      <translation>les notes de {tool} par {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>the sheet of {name}</source>
      <translation>la fiche de {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let {what} count, and say why.</source>
      <translation>Laisser compter {what}, et dire pourquoi.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep {what} apart, and say why.</source>
      <translation>Tenir {what} à part, et dire pourquoi.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Decide about a score sheet</source>
      <translation>Décider d’une fiche de notation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let It Count</source>
      <translation>Laisser compter</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep It Apart</source>
      <translation>Tenir à part</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Choose a sheet that came back in the table first</source>
      <translation>Choisir d’abord dans le tableau une fiche revenue</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep the sheet apart…</source>
      <translation>Tenir la fiche à part…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let the sheet count…</source>
      <translation>Laisser compter la fiche…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Let the scores of {tool} count despite the conflict…</source>
      <translation>Laisser compter les notes de {tool} malgré le conflit…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Keep the scores of {tool} apart…</source>
      <translation>Tenir à part les notes de {tool}…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Letters for Names in Reports</source>
      <translation>Lettres au lieu de noms dans les rapports</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>Nothing is judged by evaluators yet: say what, such as usability or a demonstration</source>
      <translation>Rien n’est encore jugé par des évaluateurs : dire quoi, par exemple l’ergonomie ou une démonstration</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{asked} asked, {back} back, {open} to agree on</source>
      <translation>{asked} sollicités, {back} de retour, {open} à convenir</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>score</source>
      <extracomment>scores</extracomment>
      <translation>
        <numerusform>note</numerusform>
        <numerusform>notes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>{criterion}: Kendall’s W {w:.2f} among {evaluators} over {judged} scored by all (p {p:.3f})</source>
      <translation>{criterion} : W de Kendall {w:.2f} entre {evaluators} sur {judged} notés par tous (p {p:.3f})</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evaluators_page.py" />
      <source>thing</source>
      <extracomment>things</extracomment>
      <translation>
        <numerusform>élément</numerusform>
        <numerusform>éléments</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>asked</source>
      <translation>sollicité</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>counts</source>
      <translation>compte</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>kept apart</source>
      <translation>tenue à part</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Evaluator</source>
      <translation>Évaluateur</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Conflict of interest</source>
      <translation>Conflit d’intérêts</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>{said} (before the last sheet)</source>
      <translation>{said} (avant la dernière fiche)</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Range</source>
      <translation>Étendue</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Steps between the lowest and the highest score</source>
      <translation>Échelons entre la note la plus basse et la plus haute</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Deviation</source>
      <translation>Écart type</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>The standard deviation of the scores, in steps</source>
      <translation>L’écart type des notes, en échelons</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Comes to</source>
      <translation>Donne</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>What was agreed; until then from the lowest to the highest score, never a mean</source>
      <translation>Ce qui a été convenu ; d’ici là, de la note la plus basse à la plus haute, jamais une moyenne</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evaluators_rows.py" />
      <source>Agreed</source>
      <translation>Convenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Check first</source>
      <translation>Vérifier d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>The answers whose check is worth most before deciding</source>
      <translation>Les réponses dont la vérification vaut le plus avant de décider</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Every answer with what it rests on</source>
      <translation>Chaque réponse avec ce sur quoi elle repose</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Expected</source>
      <translation>Attendu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>What is expected of each tool, beside what is proven</source>
      <translation>Ce qui est attendu de chaque outil, à côté de ce qui est prouvé</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Chances</source>
      <translation>Probabilités</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>How likely answers of each grade are taken to hold</source>
      <translation>Probabilité admise que les réponses de chaque degré tiennent</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Filter by tool, id, text, words, witness or link</source>
      <translation>Outil, ID, texte, mots, témoin, lien</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Grade…</source>
      <translation>Degré…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>It held</source>
      <translation>A tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>It did not hold</source>
      <translation>N’a pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>What to check first</source>
      <translation>Ce qu’il faut vérifier d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Musts that rest on words</source>
      <translation>Exigences obligatoires qui reposent sur de simples déclarations</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Proven and expected figures</source>
      <translation>Chiffres prouvés et attendus</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Weighing what answers rest on</source>
      <translation>Pesée de ce sur quoi reposent les réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Musts of {tool} that rest on answers which may not hold</source>
      <translation>Exigences obligatoires de {tool} qui reposent sur des réponses qui peuvent ne pas tenir</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>One answer is graded</source>
      <extracomment>{count} answers are graded</extracomment>
      <translation>
        <numerusform>Degré indiqué pour une réponse</numerusform>
        <numerusform>Degré indiqué pour {count} réponses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Forget What Answers Rest On</source>
      <translation>Oublier ce sur quoi reposent les réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;Grade…</source>
      <translation>&amp;Degré…</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;{number}  {grade}</source>
      <translation>&amp;{number}  {grade}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>We checked it: it &amp;held</source>
      <translation>Vérifié : la réponse a &amp;tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>We checked it: it did &amp;not hold</source>
      <translation>Vérifié : la réponse n’a &amp;pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>&amp;Forget what it rests on</source>
      <translation>&amp;Oublier ce sur quoi elle repose</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>did not hold</source>
      <translation>n’a pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>not counted</source>
      <translation>non comptée</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Which answers</source>
      <translation>Quelles réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_page.py" />
      <source>Answers and what they rest on</source>
      <translation>Réponses et ce sur quoi elles reposent</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>✗ did not hold</source>
      <translation>✗ n’a pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>{grade} (not counted)</source>
      <translation>{grade} (non comptée)</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>What it asks</source>
      <translation>Ce qu’elle demande</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Worth of a check</source>
      <translation>Valeur de la vérification</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>What is gained, in points of the decision value, by choosing after the check in place of before</source>
      <translation>Ce qu’on gagne, en points de la valeur de décision, à choisir après la vérification plutôt qu’avant</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>On</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Witness</source>
      <translation>Témoin</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Link or page</source>
      <translation>Lien ou page</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Holds true</source>
      <translation>Tient</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>The chance that this one answer holds, once all checks above it in the list held</source>
      <translation>La probabilité que cette seule réponse tienne, une fois que toutes les vérifications placées au-dessus ont tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Worth</source>
      <translation>Vaut</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>How to check</source>
      <translation>Comment vérifier</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Chance to be met</source>
      <translation>Probabilité d’être satisfaite</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>The chance that the must is met as things stand, before any check: all answers that it needs have to hold</source>
      <translation>La probabilité que l’obligation soit remplie en l’état, avant toute vérification : toutes les réponses dont elle a besoin doivent tenir</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Coverage, expected</source>
      <translation>Couverture, attendue</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>End to end, expected</source>
      <translation>De bout en bout, attendu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Every must met</source>
      <translation>Obligatoires</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>The chance that every must is met: answers may fall, and those of one vendor go together</source>
      <translation>La probabilité que chaque exigence obligatoire soit satisfaite : des réponses peuvent tomber, et celles d’un même fournisseur vont ensemble</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Answers by grade</source>
      <translation>Réponses par degré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/evidence_rows.py" />
      <source>Did not hold</source>
      <translation>N’ont pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Score</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Score sheet of {name}</source>
      <translation>Fiche de notation de {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>No, I have none</source>
      <translation>Non, aucun</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Yes, I have one</source>
      <translation>Oui, il y en a un</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Names of tools with commas between; blank for all</source>
      <translation>Noms des outils séparés par des virgules ; vide pour tous</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Scores</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Save the Sheet</source>
      <translation>Enregistrer la fiche</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>{scored} of {all} scored.</source>
      <translation>{scored} sur {all} notés.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>{said} {off} off the scale: choose from the list.</source>
      <translation>{said} {off} hors de l’échelle : choisir dans la liste.</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>“{name}” is none of the tools judged</source>
      <translation>« {name} » n’est pas un des outils jugés</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Say first whether there is a conflict of interest</source>
      <translation>Dire d’abord s’il y a un conflit d’intérêts</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Do you have a conflict of interest?</source>
      <translation>Conflit d’intérêts ?</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Which tools it concerns</source>
      <translation>Quels outils il concerne</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>What it is</source>
      <translation>En quoi il consiste</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/fill_dialog.py" />
      <source>Declaration of interests</source>
      <translation>Déclaration d’intérêts</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>not checked by the team</source>
      <translation>non vérifiée par l’équipe</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>checked by the team: it held</source>
      <translation>vérifiée par l’équipe : a tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>checked by the team: it did not hold</source>
      <translation>vérifiée par l’équipe : n’a pas tenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>What it rests on</source>
      <translation>Ce sur quoi cela repose</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>https://… or page 12 of the manual</source>
      <translation>https://… ou page 12 du manuel</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Name of a recording, a protocol or a contract</source>
      <translation>Nom d’un enregistrement, d’un procès-verbal ou d’un contrat</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Check</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{tool} answers nothing there any more.</source>
      <translation>{tool} n’y répond plus rien.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>Grade an Answer</source>
      <extracomment>Grade {count} Answers</extracomment>
      <translation>
        <numerusform>Degré d’une réponse</numerusform>
        <numerusform>Degré de {count} réponses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{tool} says “{answer}” in {place}</source>
      <translation>{tool} dit « {answer} » dans {place}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/judge/grade_dialog.py" />
      <source>{count} answer</source>
      <extracomment>{count} answers</extracomment>
      <translation>
        <numerusform>{count} réponse</numerusform>
        <numerusform>{count} réponses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>What evaluators are asked</source>
      <translation>Ce qui est demandé aux évaluateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Judge each tool process by process</source>
      <translation>Juger chaque outil processus par processus</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Ask This</source>
      <translation>Le demander</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Question to the evaluators</source>
      <translation>Question aux évaluateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/question_dialog.py" />
      <source>Scale, the worst first, a word a line: “good = works without help”</source>
      <translation>Échelle, le pire d’abord, un mot par ligne : « bon = fonctionne sans aide »</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Evidence</source>
      <translation>Preuves</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>What the answers rest on, and which to check first</source>
      <translation>Ce sur quoi reposent les réponses, et lesquelles vérifier d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Evaluators</source>
      <translation>Évaluateurs</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Score sheets out and back, how far apart the scores are, and what is agreed</source>
      <translation>Fiches de notation envoyées et revenues, écarts entre les notes, et ce qui est convenu</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Acceptance</source>
      <translation>Acceptation</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>The fewest cases that show what a tool promises, the test out and back, and what was delivered</source>
      <translation>Le plus petit nombre de cas qui montrent ce que promet un outil, le test envoyé et revenu, et ce qui a été livré</translation>
    </message>
    <message>
      <location filename="ui/stages/judge/stage.py" />
      <source>Pages of judging</source>
      <translation>Pages du jugement</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Each row that is not matched yet gets its likeliest requirement where that stands out in its sheet and more than one word speaks for it. Delete leaves one out.</source>
      <translation>Chaque ligne non encore rapprochée reçoit l’exigence la plus probable, si celle-ci se détache sur sa feuille et que plus d’un mot parle pour elle. Suppr en écarte une.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Stands out</source>
      <translation>Se détache</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Its lead over the next requirement, and what the words beside the most telling one add, 0 to 1; the list begins with what stands out most</source>
      <translation>Son avance sur l’exigence suivante, et ce qu’ajoutent les mots à côté du plus parlant, de 0 à 1 ; la liste commence par ce qui se détache le plus</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Row of the table</source>
      <translation>Ligne du tableau</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Because of</source>
      <translation>À cause de</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Accept all likely matches</source>
      <translation>Accepter toutes les correspondances probables</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Share that may be wrong</source>
      <translation>Part qui peut être fausse</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Matches that are made</source>
      <translation>Correspondances établies</translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Share that may be wrong, by estimate</source>
      <translation>Part qui peut être fausse, selon l’estimation</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>match</source>
      <extracomment>matches</extracomment>
      <translation>
        <numerusform>correspondance</numerusform>
        <numerusform>correspondances</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/match/bulk_dialog.py" />
      <source>Accept {matches}</source>
      <translation>Accepter {matches}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>To match</source>
      <translation>À rapprocher</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Matched</source>
      <translation>Rapproché</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All rows</source>
      <translation>Toutes les lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>◐ in part</source>
      <translation>◐ en partie</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>✓ full</source>
      <translation>✓ en entier</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>all of {count}</source>
      <translation>toutes les {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>any of {count}</source>
      <translation>l’une des {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>How many rows are matched to it, and whether any or all of them are needed</source>
      <translation>Combien de lignes lui correspondent, et s’il en faut une seule ou toutes</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Filter the rows</source>
      <translation>Filtrer les lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Find any requirement</source>
      <translation>Chercher une exigence quelconque</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Rows of the tables</source>
      <translation>Lignes des tableaux</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Likeliest requirements</source>
      <translation>Exigences les plus probables</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept all likely…</source>
      <translation>Accepter le probable…</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match the row to the requirement in full, and go on (A or Enter)</source>
      <translation>Rapprocher la ligne de l’exigence en entier, et continuer (A ou Entrée)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match in part: half of the answer’s value counts (P)</source>
      <translation>Rapprocher en partie : la moitié de la valeur de la réponse compte (P)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Accept and stay</source>
      <translation>Accepter et rester</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match, and stay for another requirement (Space)</source>
      <translation>Rapprocher, et rester pour une autre exigence (Espace)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Reject</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Never suggest this requirement for this row again, and undo their match (R or Delete)</source>
      <translation>Ne plus jamais proposer cette exigence pour cette ligne, et défaire leur correspondance (R ou Suppr)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Go to the next row (N)</source>
      <translation>Aller à la ligne suivante (N)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All or any</source>
      <translation>Toutes ou une</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Whether the requirement needs all of its rows or any one (L)</source>
      <translation>S’il faut à l’exigence toutes ses lignes ou une seule (L)</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Looking for matches</source>
      <translation>Recherche de correspondances</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Because of: {words}</source>
      <translation>À cause de : {words}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match the rows of all &amp;tools</source>
      <translation>Rapprocher les lignes de tous les &amp;outils</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {requirement} in Part</source>
      <translation>Rapprocher {requirement} en partie</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {requirement}</source>
      <translation>Rapprocher {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>“{row}” is matched to {requirement} with a score of {score}: no more than one word speaks for it.</source>
      <translation>« {row} » est rapproché de {requirement} avec une note de {score} : un seul mot tout au plus parle en sa faveur.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Reject {requirement}</source>
      <translation>Refuser {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Any Rows for {requirement}</source>
      <translation>Une seule ligne pour {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>All Rows for {requirement}</source>
      <translation>Toutes les lignes pour {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Match {rows}</source>
      <translation>Rapprocher {rows}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/match/match_page.py" />
      <source>Row</source>
      <extracomment>Rows</extracomment>
      <translation>
        <numerusform>ligne</numerusform>
        <numerusform>lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Best</source>
      <translation>Meilleure</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Which rows</source>
      <translation>Quelles lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_page.py" />
      <source>Whose rows</source>
      <translation>Lignes de qui</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Every row answers its requirement by id or text</source>
      <translation>Chaque ligne répond à son exigence par ID ou par texte</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Nothing to match yet</source>
      <translation>Rien encore à rapprocher</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>{rows} of {count} to match</source>
      <translation>{rows} à rapprocher sur {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>No row fits. The lists above show those of all tools, and the matched ones, too.</source>
      <translation>Aucune ligne ne convient. Les listes du haut montrent celles de tous les outils, et les lignes rapprochées aussi.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Every row is matched. The list above shows the matched ones too.</source>
      <translation>Chaque ligne est rapprochée. La liste du haut montre aussi les lignes rapprochées.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>Rows of spreadsheets that carry no requirement’s id or exact text appear here.</source>
      <translation>Les lignes des classeurs qui ne portent ni l’ID ni le texte exact d’une exigence apparaissent ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/match/match_words.py" />
      <source>The rows seem to be in {language}: suggestions go by spelling only, as the model knows English.</source>
      <translation>Les lignes semblent être en {language} : les propositions ne suivent que l’orthographe, car le modèle connaît l’anglais.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tick all parts</source>
      <translation>Cocher toutes les parties</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>As usual</source>
      <translation>Habituel</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tick the parts that a report usually has</source>
      <translation>Cocher les parties qu’un rapport a d’habitude</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>All tools and answers</source>
      <translation>Tous les outils et réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>Tell of all, not only of the first tools and of what matters for the decision</source>
      <translation>Parler de tout, pas seulement des premiers outils et de ce qui compte pour la décision</translation>
    </message>
    <message>
      <location filename="ui/stages/report/held_parts.py" />
      <source>The report holds</source>
      <translation>Le rapport contient</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>The scores are not ready yet: write the letters when they are.</source>
      <translation>Les résultats ne sont pas encore prêts : écrire les lettres ensuite.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>There is no tool yet: add the answers of at least one, and its bidder can be written to.</source>
      <translation>Il n’y a pas encore d’outil : ajouter les réponses d’au moins un, et une lettre pourra être écrite à son soumissionnaire.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Choose a folder for the letters</source>
      <translation>Choisir un dossier pour les lettres</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Writing letters to {folder}</source>
      <translation>Écriture des lettres dans {folder}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/letters.py" />
      <source>letter</source>
      <extracomment>letters</extracomment>
      <translation>
        <numerusform>lettre</numerusform>
        <numerusform>lettres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>{letters} written to {folder}. {blanks}</source>
      <translation>{letters} : écrites dans {folder}. {blanks}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Letters to bidders</source>
      <translation>Lettres aux soumissionnaires</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>choose who wins</source>
      <translation>choisir qui l’emporte</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Winner</source>
      <translation>Attributaire</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Written as</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="ui/stages/report/letters.py" />
      <source>Each bidder gets its own scores with their reasons, the name and the scores of the winner, and nothing of the others. What only you know stands in square brackets, marked in yellow.</source>
      <translation>Chaque soumissionnaire reçoit ses propres notes avec leurs motifs, le nom et les notes de l’attributaire, et rien des autres. Ce que seul l’acheteur sait figure entre crochets, surligné en jaune.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as usual</source>
      <translation>comme d’habitude</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>English</source>
      <translation>anglais</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>German</source>
      <translation>allemand</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>French</source>
      <translation>français</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose a logo</source>
      <translation>Choisir un logo</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>A PNG or JPEG picture of at most 1 MB</source>
      <translation>Une image PNG ou JPEG d’au plus 1 Mo</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write reports without a logo</source>
      <translation>Écrire les rapports sans logo</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Colour of headings</source>
      <translation>Couleur des titres</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Pick…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Pick the colour of headings</source>
      <translation>Choisir la couleur des titres</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Numbers</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Fit report: {project}</source>
      <translation>Rapport d’adéquation : {project}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Fit report</source>
      <translation>Rapport d’adéquation</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as the language writes them</source>
      <translation>selon l’usage de la langue</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the logo of reports</source>
      <translation>Choisir le logo des rapports</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the colour of reports</source>
      <translation>Choisir la couleur des rapports</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>cannot be shown</source>
      <translation>ne peut pas être affiché</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo, {width} × {height} pixels</source>
      <translation>Logo, {width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo: {what}</source>
      <translation>Logo : {what}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Written as {ink}, darker, so that it can be read on white.</source>
      <translation>Écrit en {ink}, plus sombre, pour rester lisible sur du blanc.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Name the organisation</source>
      <translation>Nommer l’organisation</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Title the reports</source>
      <translation>Donner un titre aux rapports</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write dates otherwise</source>
      <translation>Écrire les dates autrement</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Write numbers otherwise</source>
      <translation>Écrire les nombres autrement</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Choose the language of reports</source>
      <translation>Choisir la langue des rapports</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Remove the logo of reports</source>
      <translation>Retirer le logo des rapports</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>How it looks</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <location filename="ui/stages/report/look_form.py" />
      <source>as the program speaks</source>
      <translation>celle du programme</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stop drawing the pages</source>
      <translation>Arrêter le dessin des pages</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Preview of the report</source>
      <translation>Aperçu du rapport</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages…</source>
      <translation>Dessin des pages…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages anew…</source>
      <translation>Nouveau dessin des pages…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Drawing the pages of the report</source>
      <translation>Dessin des pages du rapport</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/preview.py" />
      <source>{count} page, as printed</source>
      <extracomment>{count} pages: how each part begins, as printed</extracomment>
      <translation>
        <numerusform>{count} page, comme imprimée</numerusform>
        <numerusform>{count} pages : le début de chaque partie, comme imprimé</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>The drawing was stopped; it begins anew with the next change.</source>
      <translation>Le dessin a été arrêté ; il recommence à la prochaine modification.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/preview.py" />
      <source>Page {number} of {pages}</source>
      <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>There is no process yet: draw one, or open a model.</source>
      <translation>Il n’y a pas encore de processus : en dessiner un, ou ouvrir un modèle.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>In a tender the scores stay covered until a baseline is sealed.</source>
      <translation>Dans un appel d’offres, les résultats restent couverts jusqu’à ce qu’un état de référence soit scellé.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>The scores are not ready yet.</source>
      <translation>Les résultats ne sont pas encore prêts.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>No tool has answered yet.</source>
      <translation>Aucun outil n’a encore répondu.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Choose a template</source>
      <translation>Choisir un modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>{project} processes</source>
      <translation>{project} processus</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Selection</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Write the process book</source>
      <translation>Écrire le livre de processus</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Process book</source>
      <translation>Livre de processus</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Processes of the book</source>
      <translation>Processus du livre</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tick all processes</source>
      <translation>Cocher tous les processus</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tick no process</source>
      <translation>Ne cocher aucun processus</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Tell what the tools make of each process</source>
      <translation>Dire ce que les outils font de chaque processus</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Write the book without a template</source>
      <translation>Écrire le livre sans modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>With every drawing, numbered steps, roles, hand-offs, decisions and requirements, in the look and the language of the reports.</source>
      <translation>Avec chaque dessin, les étapes numérotées, les rôles, transferts, décisions et exigences, dans la présentation et la langue des rapports.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>a PDF takes none</source>
      <translation>un PDF n’en prend pas</translation>
    </message>
    <message>
      <location filename="ui/stages/report/process_books.py" />
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Write report…</source>
      <translation>Écrire le rapport…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Export drawing…</source>
      <translation>Exporter le dessin…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Process book…</source>
      <translation>Livre de processus…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>The processes with their drawings, for people who do not open this program</source>
      <translation>Les processus avec leurs dessins, pour qui n’ouvre pas ce programme</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Letters to bidders…</source>
      <translation>Lettres aux soumissionnaires…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>An assessment summary for each bidder: its scores against the winner’s</source>
      <translation>Une synthèse de l’évaluation par soumissionnaire : ses notes face à celles de l’attributaire</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Take changes back…</source>
      <translation>Reprendre des modifications…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Weights, levels, thresholds and answers changed in a report: take them or not</source>
      <translation>Poids, niveaux, seuils et réponses modifiés dans un rapport : les reprendre ou non</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>A workbook of your own that is filled where its cells say so, such as fit:ranking; all else stays</source>
      <translation>Un classeur à soi, rempli là où ses cellules le disent, par exemple fit:ranking ; tout le reste demeure</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Start one…</source>
      <translation>En commencer un…</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Save a template to start from, with a list of all that it can ask for</source>
      <translation>Enregistrer un modèle de départ, avec la liste de tout ce qu’il peut demander</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Write the report without a template</source>
      <translation>Écrire le rapport sans modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>There is nothing to report yet: open processes and the answers of at least one tool.</source>
      <translation>Il n’y a encore rien à rapporter : ouvrir des processus et les réponses d’au moins un outil.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Workbook from the template</source>
      <translation>Classeur d’après le modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Nothing to show yet.</source>
      <translation>Rien encore à montrer.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>Nothing is ticked.</source>
      <translation>Rien n’est coché.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{errors} in the models.</source>
      <translation>{errors} dans les modèles.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>No errors in the models.</source>
      <translation>Aucune erreur dans les modèles.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{held}. No tool has answered yet. {noticed}</source>
      <translation>{held}. Aucun outil n’a encore répondu. {noticed}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/report_page.py" />
      <source>{held}. {leader} ranks first ({eligible}): coverage {coverage}, end to end {end_to_end}. {noticed}</source>
      <translation>{held}. {leader} est premier ({eligible}) : couverture {coverage}, de bout en bout {end_to_end}. {noticed}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Take changes back from a report</source>
      <translation>Reprendre les modifications d’un rapport</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>{file} changes nothing here.</source>
      <translation>{file} ne change rien ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Take {changes} from {file}</source>
      <translation>Reprendre {changes} de {file}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>What the report changes</source>
      <translation>Ce que change le rapport</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>What is not taken</source>
      <translation>Ce qui n’est pas repris</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>The row in full</source>
      <translation>La ligne en entier</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Here: {value}</source>
      <translation>Ici : {value}</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>In the report: {value}</source>
      <translation>Dans le rapport : {value}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/report/returned.py" />
      <source>place</source>
      <extracomment>places</extracomment>
      <translation>
        <numerusform>endroit</numerusform>
        <numerusform>endroits</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>{file} was changed in {places}.</source>
      <translation>{file} a été modifié à {places}.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Tick what to take, with a click or Space.</source>
      <translation>Cocher ce qui est à reprendre, d’un clic ou avec Espace.</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>This is not taken, or was noticed:</source>
      <translation>Ceci n’est pas repris, ou a été remarqué :</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>In the report</source>
      <translation>Dans le rapport</translation>
    </message>
    <message>
      <location filename="ui/stages/report/returned.py" />
      <source>changed here, too</source>
      <translation>modifié ici aussi</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Filter by id, text, source or reason</source>
      <translation>Filtrer par ID, texte, source ou raison</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Language of the requirements</source>
      <translation>Langue des exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Open catalogue…</source>
      <translation>Ouvrir un catalogue…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take a catalogue of your own (.toml) in its place</source>
      <translation>Prendre à la place un catalogue à soi (.toml)</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Choose all shown</source>
      <translation>Tout choisir</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Choose none</source>
      <translation>Rien choisir</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>What stands in [brackets] is asked for here as soon as the requirement is taken.</source>
      <translation>Ce qui figure entre [crochets] est demandé ici dès que l’exigence est reprise.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add from the catalogue: {title}</source>
      <translation>Ajouter du catalogue : {title}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>All groups ({count})</source>
      <translation>Tous les groupes ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>such as {example}</source>
      <translation>par exemple {example}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>in the project</source>
      <translation>dans le projet</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take {id}</source>
      <translation>Prendre {id}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{id} rules a tool out that does not meet it</source>
      <translation>{id} exclut un outil qui ne la satisfait pas</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>The catalogue does not say from when on it would rule a tool out.</source>
      <translation>Le catalogue ne dit pas à partir de quand elle exclurait un outil.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>To be filled in</source>
      <translation>À compléter</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add {count} requirement</source>
      <extracomment>Add {count} requirements</extracomment>
      <translation>
        <numerusform>Ajouter {count} exigence</numerusform>
        <numerusform>Ajouter {count} exigences</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Add requirements</source>
      <translation>Ajouter des exigences</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{count} knock-out</source>
      <extracomment>{count} knock-outs</extracomment>
      <translation>
        <numerusform>{count} éliminatoire</numerusform>
        <numerusform>{count} éliminatoires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>{count} value is left open: checks tell, and no questionnaire goes out with it unasked</source>
      <extracomment>{count} values are left open: checks tell, and no questionnaire goes out with them unasked</extracomment>
      <translation>
        <numerusform>{count} valeur reste à compléter : les contrôles le signalent, et aucun questionnaire ne part avec elle sans question</numerusform>
        <numerusform>{count} valeurs restent à compléter : les contrôles le signalent, et aucun questionnaire ne part avec elles sans question</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Knock-out</source>
      <translation>Éliminatoire</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Depends on</source>
      <translation>Dépend de</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Requirements of the catalogue</source>
      <translation>Exigences du catalogue</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Take</source>
      <translation>Prendre</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogue_dialog.py" />
      <source>Suggested</source>
      <translation>Proposé</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Reading the catalogue</source>
      <translation>Lecture du catalogue</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Open a catalogue</source>
      <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
      <location filename="ui/stages/require/catalogues.py" />
      <source>Add {requirements} from the Catalogue</source>
      <translation>Ajouter {requirements} du catalogue</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/catalogues.py" />
      <source>{count} Requirement</source>
      <extracomment>{count} Requirements</extracomment>
      <translation>
        <numerusform>{count} exigence</numerusform>
        <numerusform>{count} exigences</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Bars show how much of what each process asks is proven to be covered.</source>
      <translation>Les barres montrent quelle part de ce que demande chaque processus est prouvée couverte.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Bars show the share of each process’s cases that is proven to be carried from start to end.</source>
      <translation>Les barres montrent la part des cas de chaque processus dont la prise en charge du début à la fin est prouvée.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Weights by Choosing</source>
      <translation>Poids par choix</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Which of these two would you take?</source>
      <translation>Lequel de ces deux prendre ?</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take A</source>
      <translation>Prendre A</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>About equal</source>
      <translation>À peu près égaux</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take B</source>
      <translation>Prendre B</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Ask on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Stop here</source>
      <translation>S’arrêter ici</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take back</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Use as process weights</source>
      <translation>Prendre comme poids</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choose between Two</source>
      <translation>Choisir entre deux</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Take Choices Back</source>
      <translation>Annuler des choix</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Weigh the Processes as Chosen</source>
      <translation>Pondérer les processus selon les choix</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Nobody’s profiles: these two are invented.</source>
      <translation>Profils d’aucun outil : ces deux sont inventés.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>does not count:</source>
      <translation>ne compte pas :</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>about equal</source>
      <translation>à peu près égaux</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>if all choices hold: {range}</source>
      <translation>si tous les choix tiennent : {range}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Key {key}</source>
      <translation>Touche {key}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>How sure</source>
      <translation>Avec quelle certitude</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choices made</source>
      <translation>Choix faits</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>The selected choices, or the last one (Backspace)</source>
      <translation>Les choix sélectionnés, ou le dernier (Retour arrière)</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>The central weights become those of the processes; Undo takes it back</source>
      <translation>Les poids centraux deviennent ceux des processus ; Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>What the choices come to</source>
      <translation>Ce que donnent les choix</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Shares of the weight, with the range of nine in ten</source>
      <translation>Parts du poids, avec l’intervalle de neuf sur dix</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{count} choice counts</source>
      <extracomment>{count} choices count</extracomment>
      <translation>
        <numerusform>{count} choix compte</numerusform>
        <numerusform>{count} choix comptent</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>one in {many} may be wrong</source>
      <translation>un sur {many} peut être faux</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{said}; {more}</source>
      <translation>{said} ; {more}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{left} of {all} tools can still come first if all choices hold</source>
      <translation>{left} outils sur {all} peuvent encore venir en tête si tous les choix tiennent</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{share} sure, {enough} is enough</source>
      <translation>{share} de certitude, {enough} suffisent</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>There is nothing to choose between: at least two processes have to ask something and weigh.</source>
      <translation>Il n’y a rien entre quoi choisir : au moins deux processus doivent demander quelque chose et peser.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>No tool is shown here: these are weights alone.</source>
      <translation>Aucun outil n’est montré ici : ce ne sont que des poids.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>They narrow with each choice, and count under “as chosen” in How firm once there are scores.</source>
      <translation>Ils se resserrent à chaque choix, et comptent sous « Selon les choix » dans Solidité dès qu’il y a des résultats.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>If all choices hold, {tool} comes first whatever the weights.</source>
      <translation>Si tous les choix tiennent, {tool} vient en tête quels que soient les poids.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>{tool} comes first with {share}</source>
      <translation>{tool} vient en tête avec {share}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/choosing_dialog.py" />
      <source>Choices {numbers} cannot all hold: take one of them back, or leave it to chance.</source>
      <translation>Les choix {numbers} ne peuvent pas tous tenir : annuler l’un d’eux, ou s’en remettre au hasard.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/dragging.py" />
      <source>These steps ask for that already.</source>
      <translation>Ces étapes le demandent déjà.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/dragging.py" />
      <source>Attach {requirements}</source>
      <translation>Attacher {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>⚠ none yet</source>
      <translation>⚠ aucune encore</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>“{text}” is no priority: write must, should, could or won’t.</source>
      <translation>« {text} » n’est pas une priorité : écrire obligatoire, important, souhaitable ou exclu.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>“{text}” says not how far it is agreed: write draft, agreed or withdrawn.</source>
      <translation>« {text} » ne dit pas jusqu’où c’est convenu : écrire brouillon, convenu ou retiré.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Approval</source>
      <translation>Approbation</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is defined {count} times; the first counts. Give this one an id of its own.</source>
      <translation>{id} est défini {count} fois ; la première compte. Donner à celle-ci un ID à elle.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is only referred to: write its text here to define it.</source>
      <translation>{id} n’est que cité : écrire ici son texte pour le définir.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} leaves {names} to be filled in: no vendor can answer that.</source>
      <translation>{id} laisse {names} à compléter : aucun fournisseur ne peut y répondre.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} still has the words of the template “{template}”: change it, or confirm that it is yours.</source>
      <translation>{id} a encore les mots du modèle « {template} » : les changer, ou confirmer qu’ils valent ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>{id} is written elsewhere; what you change here changes it there too.</source>
      <translation>{id} est écrite ailleurs ; ce qui est changé ici l’est là-bas aussi.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>It is withdrawn: it weighs nothing and is asked of nobody.</source>
      <translation>Elle est retirée : elle ne pèse rien et n’est demandée à personne.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>No priority is stated, so it counts as should unless a vendor’s sheet states one.</source>
      <translation>Aucune priorité n’est indiquée : elle compte comme importante, sauf si une feuille de fournisseur en indique une.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>The weight of each {priority}: write a number to give it one of its own.</source>
      <translation>Le poids de chaque exigence de priorité « {priority} » : écrire un nombre pour lui en donner un propre.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>How far those who decide have agreed; what is withdrawn asks nothing any more</source>
      <translation>Jusqu’où ceux qui décident se sont accordés ; ce qui est retiré ne demande plus rien</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Who insists on it</source>
      <translation>Qui l’exige</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Where it comes from: a law, a standard, a workshop</source>
      <translation>D’où elle vient : une loi, une norme, un atelier</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Why it is asked; who fails a must can be told</source>
      <translation>Pourquoi elle est demandée ; qui échoue à une obligatoire peut en être informé</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>How it is seen to be met</source>
      <translation>À quoi on voit qu’elle est satisfaite</translation>
    </message>
    <message>
      <location filename="ui/stages/require/fields.py" />
      <source>Ids of the requirements that it needs, with commas between them</source>
      <translation>ID des exigences dont elle a besoin, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Done: nothing is left to do about it ({who})</source>
      <translation>Traité : il n’y a plus rien à y faire ({who})</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Delete the comment ({who})</source>
      <translation>Supprimer le commentaire ({who})</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Where {id} comes from</source>
      <translation>D’où vient {id}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>A law, a standard, a workshop</source>
      <translation>Une loi, une norme, un atelier</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Ids, with commas between them</source>
      <translation>Des ID, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>A comment, signed {name}</source>
      <translation>Un commentaire, signé {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>not said</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <location filename="ui/stages/require/origin_dialog.py" />
      <source>Say Where {id} Comes From</source>
      <translation>Dire d’où vient {id}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Find a step</source>
      <translation>Chercher une étape</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Steps that can ask</source>
      <translation>Étapes qui peuvent demander</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>{process} (the whole process)</source>
      <translation>{process} (le processus entier)</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>It asks for that already.</source>
      <translation>C’est déjà demandé là.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Attach to {places}</source>
      <translation>Attacher à {places}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Attach</source>
      <translation>Attacher</translation>
    </message>
    <message>
      <location filename="ui/stages/require/places_dialog.py" />
      <source>Space ticks a step; each one ticked will ask for it too.</source>
      <translation>Espace coche une étape ; chaque étape cochée demandera aussi l’exigence.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Refer to a requirement</source>
      <translation>Renvoyer à une exigence</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Find a requirement by id or text</source>
      <translation>Chercher une exigence par ID ou texte</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Requirements of the project</source>
      <translation>Exigences du projet</translation>
    </message>
    <message>
      <location filename="ui/stages/require/reference_dialog.py" />
      <source>Refer to it</source>
      <translation>Y renvoyer</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Type to write, Enter takes it, Ctrl+Enter for all selected cells · Ctrl+D fills down · Ctrl+V pastes from Excel · drag an id onto Draw and a step</source>
      <translation>Taper pour écrire, Entrée reprend, Ctrl+Entrée pour toutes les cellules sélectionnées · Ctrl+D recopie vers le bas · Ctrl+V colle d’Excel · faire glisser un ID sur Dessiner et une étape</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ needs mending · ↗ written elsewhere · ❐ still a template’s words · grey follows from the priority or a sheet</source>
      <translation>⚠ à corriger · ↗ écrite ailleurs · ❐ encore les mots d’un modèle · gris découle de la priorité ou d’une feuille</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>All requirements</source>
      <translation>Toutes les exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Without a priority</source>
      <translation>Sans priorité</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Musts without a reason</source>
      <translation>Obligatoires sans raison</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Not agreed yet</source>
      <translation>Pas encore convenues</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Withdrawn</source>
      <translation>Retirées</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Ids used twice</source>
      <translation>ID utilisés deux fois</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Only referred to</source>
      <translation>Seulement citées</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Still a template’s</source>
      <translation>Encore d’un modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>On no step</source>
      <translation>Sur aucune étape</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by no tool</source>
      <translation>Satisfaites par aucun outil</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by every tool</source>
      <translation>Satisfaites par tous</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Filter by id, text, category, process or step</source>
      <translation>ID, texte, catégorie, processus, étape</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Attach…</source>
      <translation>Attacher…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Weights…</source>
      <translation>Poids…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>By choosing…</source>
      <translation>Par choix…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Catalogue…</source>
      <translation>Catalogue…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Confirm {requirements} as Ours</source>
      <translation>Confirmer {requirements} comme nôtre</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Fill In {requirements}</source>
      <translation>Compléter {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>No step asks for it: Attach lets steps do so.</source>
      <translation>Aucune étape ne la demande : « Attacher » le permet.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Met by</source>
      <translation>Satisfaite par</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Tools that meet it for certain, of all tools</source>
      <translation>Outils qui la satisfont à coup sûr, sur tous les outils</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Where its words come from, as long as nobody has changed or confirmed them</source>
      <translation>D’où viennent ses mots, tant que personne ne les a changés ou confirmés</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>{met} of {all}</source>
      <translation>{met} sur {all}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Attach to Steps…</source>
      <translation>Attacher à des étapes…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Fill In…</source>
      <translation>Compléter…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>This Is Ours</source>
      <translation>C’est le nôtre</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Which requirements</source>
      <translation>Quelles exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Whose requirements</source>
      <translation>Exigences de qui</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Let steps ask for the selected requirements</source>
      <translation>Faire demander aux étapes les exigences sélectionnées</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Weigh the selected requirements by order, swing or points</source>
      <translation>Pondérer les exigences sélectionnées par ordre, swing ou points</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Find the weights of the processes: which of these two would you take?</source>
      <translation>Trouver les poids des processus : lequel de ces deux prendre ?</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Show where requirements come from: owner, source, reason, approval …</source>
      <translation>Montrer d’où viennent les exigences : responsable, source, raison, approbation…</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Take requirements in from a spreadsheet</source>
      <translation>Reprendre des exigences d’un classeur</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Write the sheet that can be edited and imported again</source>
      <translation>Écrire la feuille qui peut être modifiée puis importée de nouveau</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>Add requirements for hosting, data protection, security, exit …, with their sources</source>
      <translation>Ajouter des exigences d’hébergement, de protection des données, de sécurité, de sortie…, avec leurs sources</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>No requirements yet: add one, paste rows from Excel, or import a sheet</source>
      <translation>Pas encore d’exigences : en ajouter une, coller des lignes d’Excel, ou importer une feuille</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>{count} {priority}</source>
      <translation>{count} « {priority} »</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} with an id used twice</source>
      <translation>⚠ {count} avec un ID utilisé deux fois</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} without a priority</source>
      <translation>⚠ {count} sans priorité</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>⚠ {count} to be filled in</source>
      <translation>⚠ {count} à compléter</translation>
    </message>
    <message>
      <location filename="ui/stages/require/require_page.py" />
      <source>❐ {count} still a template’s</source>
      <translation>❐ {count} encore d’un modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>In the tables of requirements</source>
      <translation>Dans les tableaux des exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Enter, F2, or writing</source>
      <translation>Entrée, F2 ou écrire</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Edit the cell</source>
      <translation>Modifier la cellule</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Copy to and paste from a spreadsheet</source>
      <translation>Copier vers un tableur et en coller</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill down</source>
      <translation>Recopier vers le bas</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Add a requirement; delete the rows</source>
      <translation>Ajouter une exigence ; supprimer les lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear the selected cells</source>
      <translation>Effacer les cellules sélectionnées</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Select whole rows</source>
      <translation>Sélectionner des lignes entières</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Go to the step that asks</source>
      <translation>Aller à l’étape qui demande</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Weigh {requirements}</source>
      <translation>Pondérer {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill Down {requirements}</source>
      <translation>Recopier vers le bas {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear {cells}</source>
      <translation>Effacer {cells}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/table.py" />
      <source>{count} Cell</source>
      <extracomment>{count} Cells</extracomment>
      <translation>
        <numerusform>{count} cellule</numerusform>
        <numerusform>{count} cellules</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Ctrl+Delete deletes requirements; an id cannot be empty.</source>
      <translation>Ctrl+Suppr supprime des exigences ; un ID ne peut pas être vide.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Add a Requirement</source>
      <translation>Ajouter une exigence</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Delete {requirements}</source>
      <translation>Supprimer {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste {requirements}</source>
      <translation>Coller {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>{requirements} pasted.</source>
      <translation>{requirements} : collées.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/require/table.py" />
      <source>line</source>
      <extracomment>lines</extracomment>
      <translation>
        <numerusform>ligne</numerusform>
        <numerusform>lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>{lines} would stand below the table: Ctrl+Shift+V pastes them as new rows.</source>
      <translation>{lines} dépasseraient le bas du tableau : Ctrl+Maj+V les colle comme nouvelles lignes.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste {cells}</source>
      <translation>Coller {cells}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Nothing was pasted: these columns follow from the drawing and the answers.</source>
      <translation>Rien n’a été collé : ces colonnes découlent du dessin et des réponses.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>This follows from the drawing and the answers; Ctrl+Enter goes to the step that asks.</source>
      <translation>Ceci découle du dessin et des réponses ; Ctrl+Entrée mène à l’étape qui demande.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Delete Requirements</source>
      <translation>Supprimer les exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Fill Down</source>
      <translation>Recopier vers le bas</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Copy with Headings</source>
      <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Paste as New Rows</source>
      <translation>Coller comme nouvelles lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/require/table.py" />
      <source>Change the {field} of {requirements}</source>
      <translation>Modifier {field} de {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>Fill in {requirements}</source>
      <translation>Compléter {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>Fill in</source>
      <translation>Compléter</translation>
    </message>
    <message>
      <location filename="ui/stages/require/values_dialog.py" />
      <source>What stays blank here stays to be filled in.</source>
      <translation>Ce qui reste vide ici reste à compléter.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank-order centroid</source>
      <translation>Par ordre : centroïde des rangs</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights are the centre of all that agree with the order.</source>
      <translation>Mettre la plus importante en premier. Les poids sont le centre de tous ceux qui respectent l’ordre.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank sum</source>
      <translation>Par ordre : somme des rangs</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights fall in even steps.</source>
      <translation>Mettre la plus importante en premier. Les poids décroissent par pas égaux.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By order: rank reciprocal</source>
      <translation>Par ordre : inverse du rang</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Put the most important first. The weights fall steeply after the first.</source>
      <translation>Mettre la plus importante en premier. Les poids décroissent fortement après le premier.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By swing</source>
      <translation>Par swing</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Think of every row at its worst. The one you would lift first has 100 points, each other its part of that.</source>
      <translation>Imaginer chaque ligne au pire. Celle qu’on relèverait d’abord a 100 points, chaque autre sa part de cela.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>By points</source>
      <translation>Par points</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Give each row points as you like; their sum does not matter.</source>
      <translation>Donner librement des points à chaque ligne ; leur somme est sans importance.</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Weights of {requirements}</source>
      <translation>Poids de {requirements}</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Together they weigh</source>
      <translation>Ensemble, elles pèsent</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Rows, the most important first</source>
      <translation>Lignes, la plus importante d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Apply weights</source>
      <translation>Appliquer les poids</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Weigh</source>
      <translation>Pondérer</translation>
    </message>
    <message>
      <location filename="ui/stages/require/weights_dialog.py" />
      <source>Drag rows, or Alt+↑ and Alt+↓; F2 or a figure writes points.</source>
      <translation>Faire glisser les lignes, ou Alt+↑ et Alt+↓ ; F2 ou un chiffre écrit des points.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>This is a tender: how tools do stays covered until a baseline is sealed</source>
      <translation>C’est un appel d’offres : les résultats des outils restent couverts jusqu’à ce qu’un état de référence soit scellé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Seal…</source>
      <translation>Sceller…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Explain changes…</source>
      <translation>Expliquer…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Compare with the baseline</source>
      <translation>Comparer à l’état de référence</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Certificate…</source>
      <translation>Certificat…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Verify…</source>
      <translation>Vérifier…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>On record</source>
      <translation>Au journal</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>What the entry says</source>
      <translation>Ce que dit l’entrée</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>What the entry that is chosen says, word for word, stands here.</source>
      <translation>Ici figure, mot pour mot, ce que dit l’entrée choisie.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A new seal would freeze: {counts}</source>
      <translation>Un nouveau sceau figerait : {counts}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A seal freezes now: {counts}</source>
      <translation>Un sceau fige maintenant : {counts}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Seal anew…</source>
      <translation>Sceller à nouveau…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Comparing with the baseline</source>
      <translation>Comparaison avec l’état de référence</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>{count} change since is not explained yet</source>
      <extracomment>{count} changes since are not explained yet</extracomment>
      <translation>
        <numerusform>{count} modification depuis n’est pas encore expliquée</numerusform>
        <numerusform>{count} modifications depuis ne sont pas encore expliquées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Later changes are allowed, and go on record with a reason.</source>
      <translation>Des modifications ultérieures sont permises, et entrent au journal avec une raison.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>❐ Still as a template had it: {parts}.</source>
      <translation>❐ Encore tel que dans un modèle : {parts}.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>⚠ To be filled in: {requirements}.</source>
      <translation>⚠ À compléter : {requirements}.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Withdraw the seal</source>
      <translation>Retirer le sceau</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>The seal stays in the log, and so does why it was withdrawn. In a tender figures are covered again.</source>
      <translation>Le sceau reste au journal, avec la raison de son retrait. Dans un appel d’offres, les chiffres sont de nouveau couverts.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>How the tools do stays covered from now on, until a baseline is sealed.</source>
      <translation>Désormais, les résultats des outils restent couverts jusqu’à ce qu’un état de référence soit scellé.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Nothing is covered from now on. The log keeps that it was a tender.</source>
      <translation>Désormais, rien n’est couvert. Le journal garde que c’était un appel d’offres.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Declare a tender</source>
      <translation>Déclarer un appel d’offres</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>End the tender</source>
      <translation>Terminer l’appel d’offres</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Declare</source>
      <translation>Déclarer</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>End</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>There is no baseline any longer.</source>
      <translation>Il n’y a plus d’état de référence.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed without an approval, which goes on record with it:</source>
      <translation>Scellé sans approbation, ce qui entre au journal avec le sceau :</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>and {count} more</source>
      <extracomment>and {count} more</extracomment>
      <translation>
        <numerusform>et {count} de plus</numerusform>
        <numerusform>et {count} de plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed without an approval</source>
      <translation>Scellé sans approbation</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Sealed on {when} by {by}</source>
      <translation>Scellé le {when} par {by}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>{count} deviation on record</source>
      <extracomment>{count} deviations on record</extracomment>
      <translation>
        <numerusform>{count} dérogation au journal</numerusform>
        <numerusform>{count} dérogations au journal</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Not sealed: the seal was withdrawn</source>
      <translation>Non scellé : le sceau a été retiré</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Not sealed yet</source>
      <translation>Pas encore scellé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>Reason: {reason}</source>
      <translation>Raison : {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/baseline_page.py" />
      <source>A seal fixes the processes, the requirements with their weights, the thresholds, the levels and the method, so that nobody can later bend what is asked to the tool that answers it.</source>
      <translation>Un sceau fixe les processus, les exigences avec leurs poids, les seuils, les niveaux et la méthode, afin que personne ne puisse plus tard infléchir ce qui est demandé en faveur de l’outil qui y répond.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Chosen tool</source>
      <translation>Outil choisi</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What tipped the scales</source>
      <translation>Ce qui a fait pencher la balance</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Accepted risks</source>
      <translation>Risques acceptés</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>One a line</source>
      <translation>Un par ligne</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Conditions</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Dissent</source>
      <translation>Désaccord</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>One a line, as Name: what they would have done</source>
      <translation>Un par ligne, sous la forme Nom : ce que cette personne aurait fait</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Put the decision on record</source>
      <translation>Inscrire la décision au journal</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Decisions on record</source>
      <translation>Décisions au journal</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What the decision says</source>
      <translation>Ce que dit la décision</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>What the decision that is chosen says, word for word, stands here.</source>
      <translation>Ici figure, mot pour mot, ce que dit la décision choisie.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>There is no tool to decide for yet.</source>
      <translation>Il n’y a pas encore d’outil pour lequel décider.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>A decision is signed and says why.</source>
      <translation>Une décision est signée et motivée.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Nothing is decided yet</source>
      <translation>Rien n’est encore décidé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Decided: {tool}</source>
      <translation>Décidé : {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>A decision goes on record with the ranking that it was made on, so that it can be held against it.</source>
      <translation>Une décision entre au journal avec le classement sur lequel elle a été prise, afin de pouvoir lui être confrontée.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Nothing that it was decided on has changed since.</source>
      <translation>Rien de ce sur quoi on a décidé n’a changé depuis.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/decision_page.py" />
      <source>Changed since it was decided: {what}.</source>
      <translation>Modifié depuis la décision : {what}.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Question {number}</source>
      <translation>Question {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>A vendor’s question</source>
      <translation>Une question d’un fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Question, in words that tell nobody who asks</source>
      <translation>Question, en des mots qui ne révèlent à personne qui la pose</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Asked by (kept here, told to no vendor)</source>
      <translation>Posée par (gardé ici, dit à aucun fournisseur)</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>Answer to all vendors</source>
      <translation>Réponse à tous les fournisseurs</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/enquiry_dialog.py" />
      <source>It names {vendor}: put it in other words before it goes to all.</source>
      <translation>Elle nomme {vendor} : la reformuler avant qu’elle aille à tous.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Error: the first place would be another tool’s. Warning: a rank or a gate would be another.</source>
      <translation>Erreur : un autre outil aurait la première place. Avertissement : un rang ou une éligibilité serait autre.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Without it</source>
      <translation>Sans cela</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Rank today</source>
      <translation>Rang aujourd’hui</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>What could be objected to</source>
      <translation>Ce qui pourrait être contesté</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>The ranking without it</source>
      <translation>Le classement sans cela</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Nothing to look at yet: draw a process or open a project</source>
      <translation>Rien encore à examiner : dessiner un processus ou ouvrir un projet</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Looking for what could be objected to…</source>
      <translation>Recherche de ce qui pourrait être contesté…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Looking for what could be objected to</source>
      <translation>Recherche de ce qui pourrait être contesté</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>{tool}: {requirement}</source>
      <translation>{tool} : {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>The ranking {without}</source>
      <translation>Le classement {without}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>Nothing was found that could be objected to</source>
      <translation>Rien n’a été trouvé qui pourrait être contesté</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/fairness_page.py" />
      <source>{count} thing could be objected to</source>
      <extracomment>{count} things could be objected to</extracomment>
      <translation>
        <numerusform>{count} point pourrait être contesté</numerusform>
        <numerusform>{count} points pourraient être contestés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>An owner leaves</source>
      <translation>Départ d’un responsable</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Who leaves</source>
      <translation>Qui part</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Who follows</source>
      <translation>Qui suit</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Nobody in their place</source>
      <translation>Personne à sa place</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/leaving_dialog.py" />
      <source>Every process that somebody owned is owned by who follows them. What the one approved is no approval of the other; it stays in the log.</source>
      <translation>Chaque processus dont quelqu’un était responsable passe à qui lui succède. Ce que l’un a approuvé n’est pas une approbation de l’autre ; cela reste au journal.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Sealed without an approval: {process}</source>
      <translation>Scellé sans approbation : {process}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Digest of what it froze: {digest}</source>
      <translation>Empreinte de ce qui a été figé : {digest}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Hash of the entry: {digest}</source>
      <translation>Empreinte de l’entrée : {digest}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>no rank changed</source>
      <translation>aucun rang n’a changé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Every tool keeps the rank that it had as sealed.</source>
      <translation>Chaque outil garde le rang qu’il avait tel que scellé.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>{tool}: rank {now}, before these changes {before}, as sealed {sealed}</source>
      <translation>{tool} : rang {now}, avant ces modifications {before}, tel que scellé {sealed}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Chosen: {tool}</source>
      <translation>Choisi : {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Accepted risk: {risk}</source>
      <translation>Risque accepté : {risk}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Condition: {condition}</source>
      <translation>Condition : {condition}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Dissent of {who}: {what}</source>
      <translation>Désaccord de {who} : {what}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Process: {process}</source>
      <translation>Processus : {process}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Its owners then: {owners}</source>
      <translation>Ses responsables alors : {owners}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Digest of the version: {digest}</source>
      <translation>Empreinte de la version : {digest}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Effect on ranks</source>
      <translation>Effet sur les rangs</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/log_rows.py" />
      <source>Hash</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Word document</source>
      <translation>Document Word</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Deadline for answers</source>
      <translation>Date limite de réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Set the deadline</source>
      <translation>Fixer la date limite</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Add a question…</source>
      <translation>Ajouter une question…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Answer…</source>
      <translation>Répondre…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Write for all vendors…</source>
      <translation>Écrire à tous les fournisseurs…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Let this edition count</source>
      <translation>Faire compter cette édition</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Vendors’ questions</source>
      <translation>Questions des fournisseurs</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Editions</source>
      <translation>Éditions</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>After the deadline</source>
      <translation>Après la date limite</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>{questions}, {owed} still to answer</source>
      <translation>{questions}, {owed} encore sans réponse</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/round_page.py" />
      <source>question</source>
      <extracomment>questions</extracomment>
      <translation>
        <numerusform>question</numerusform>
        <numerusform>questions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No vendor has asked anything yet</source>
      <translation>Aucun fournisseur n’a encore rien demandé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>In time until the end of {day}</source>
      <translation>À temps jusqu’à la fin du {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No deadline is set</source>
      <translation>Aucune date limite n’est fixée</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>{answers} after the deadline</source>
      <translation>{answers} après la date limite</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/round_page.py" />
      <source>answer</source>
      <extracomment>answers</extracomment>
      <translation>
        <numerusform>réponse</numerusform>
        <numerusform>réponses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Prices of {tools} are in their envelope.</source>
      <translation>Les prix de {tools} sont dans leur enveloppe.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>The envelope waits for prices: those that come in stay unseen.</source>
      <translation>L’enveloppe attend des prix : ceux qui arrivent restent cachés.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>All scores are agreed: it may be opened.</source>
      <translation>Toutes les notes sont convenues : elle peut être ouverte.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open early…</source>
      <translation>Ouvrir avant l’heure…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the envelope…</source>
      <translation>Ouvrir l’enveloppe…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>The prices were opened; the log says when, by whom and why.</source>
      <translation>Les prix ont été ouverts ; le journal dit quand, par qui et pourquoi.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Prices are seen from the start. In two envelopes they stay unseen until the scores are agreed.</source>
      <translation>Les prix sont visibles dès le début. Avec deux enveloppes, ils restent cachés jusqu’à ce que les notes soient convenues.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Put prices into their envelope…</source>
      <translation>Mettre les prix sous enveloppe…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Keep a Vendor’s Question</source>
      <translation>Garder une question d’un fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Choose the question to answer in the table first.</source>
      <translation>Choisir d’abord dans le tableau la question à laquelle répondre.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Write questions and answers</source>
      <translation>Écrire les questions et réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Answers that come after the end of {day} are marked in the answers, the report and the log.</source>
      <translation>Les réponses arrivées après la fin du {day} sont marquées dans les réponses, le rapport et le journal.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Set the Deadline</source>
      <translation>Fixer la date limite</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Two envelopes</source>
      <translation>Deux enveloppes</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>No price is shown or counts, and those that come in stay unseen, until the envelope is opened.</source>
      <translation>Aucun prix n’est montré ni ne compte, et ceux qui arrivent restent cachés, jusqu’à l’ouverture de l’enveloppe.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Close the Envelope</source>
      <translation>Fermer l’enveloppe</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the prices</source>
      <translation>Ouvrir les prix</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>All scores are agreed. What is seen cannot be closed again.</source>
      <translation>Toutes les notes sont convenues. Ce qui a été vu ne peut plus être refermé.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open Early</source>
      <translation>Ouvrir avant l’heure</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Open the Envelope</source>
      <translation>Ouvrir l’enveloppe</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Let {edition} of {tool} count</source>
      <translation>Faire compter {edition} de {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Choose a row that names an edition in the table first.</source>
      <translation>Choisir d’abord dans le tableau une ligne qui nomme une édition.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_page.py" />
      <source>Editions: answers, musts and prices of a tool go by one</source>
      <translation>Éditions : réponses, exigences obligatoires et prix d’un outil suivent une seule</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Asked by</source>
      <translation>Demandé par</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Kept here, and told to no vendor</source>
      <translation>Gardé ici, et dit à aucun fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answer to all</source>
      <translation>Réponse à tous</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>still owed</source>
      <translation>encore due</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answered on</source>
      <translation>Répondu le</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Answer now</source>
      <translation>Répondre maintenant</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>The edition that these answers, or this price, are about; blank for none in particular</source>
      <translation>L’édition sur laquelle portent ces réponses, ou ce prix ; vide : aucune en particulier</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>Counts</source>
      <translation>Compte</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>another counts</source>
      <translation>une autre compte</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/round_rows.py" />
      <source>price “{item}”</source>
      <translation>prix « {item} »</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>A process is approved once all its owners approve it as it is. What an edit changes of its meaning lapses that; how it looks, and remarks, do not.</source>
      <translation>Un processus est approuvé dès que tous ses responsables l’approuvent tel qu’il est. Une modification de son sens rend cela caduc ; son aspect et les remarques, non.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Approve All of an Owner…</source>
      <translation>Tout approuver d’un responsable…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Compare with What Was Approved</source>
      <translation>Comparer à ce qui a été approuvé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>An Owner Leaves…</source>
      <translation>Un responsable part…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Sign-off of processes</source>
      <translation>Approbation des processus</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Owners of the process</source>
      <translation>Responsables du processus</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Changed since it was approved</source>
      <translation>Modifié depuis l’approbation</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>{approved} of {all} processes approved</source>
      <translation>{approved} processus approuvés sur {all}</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>No process has an owner yet: write their names into the column Owners</source>
      <translation>Aucun processus n’a encore de responsable : écrire les noms dans la colonne Responsables</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Replace an Owner</source>
      <translation>Remplacer un responsable</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Comparing with what was approved</source>
      <translation>Comparaison avec ce qui a été approuvé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Nobody approved this process.</source>
      <translation>Personne n’a approuvé ce processus.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Its owners</source>
      <translation>Ses responsables</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>has not approved it</source>
      <translation>ne l’a pas approuvé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>approved an earlier version</source>
      <translation>a approuvé une version antérieure</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>approves it</source>
      <translation>l’approuve</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Who has to approve the process: names, separated by commas</source>
      <translation>Qui doit approuver le processus : des noms, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Who and when</source>
      <translation>Qui et quand</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/sign_off_page.py" />
      <source>Stands to it</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Baseline</source>
      <translation>État de référence</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What is asked and how it counts, fixed before anybody sees who answers it best</source>
      <translation>Ce qui est demandé et comment cela compte, fixé avant que quiconque ne voie qui y répond le mieux</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Sign-off</source>
      <translation>Approbation</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Fairness</source>
      <translation>Équité</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What somebody could object to, with evidence, and what the ranking would be without it</source>
      <translation>Ce que quelqu’un pourrait contester, avec preuves, et ce que serait le classement sans cela</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Round</source>
      <translation>Tour</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Vendors’ questions and one answer to all, the deadline, the envelope of prices, editions</source>
      <translation>Questions des fournisseurs et une réponse à tous, date limite, enveloppe des prix, éditions</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>Pages of the seal</source>
      <translation>Pages du sceau</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>The sealed baseline</source>
      <translation>L’état de référence scellé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/stage.py" />
      <source>What was approved</source>
      <translation>Ce qui a été approuvé</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verify the log</source>
      <translation>Vérifier le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Head on the certificate</source>
      <translation>Tête sur le certificat</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Entries on the certificate</source>
      <translation>Entrées sur le certificat</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Every hash and every link is made anew. With what a printed certificate says, a log whose end was cut off or that was made anew is found as well; without it, leave both empty.</source>
      <translation>Chaque empreinte et chaque lien est recalculé. Avec ce que dit un certificat imprimé, on découvre aussi un journal dont la fin a été coupée ou qui a été refait ; sinon, laisser les deux champs vides.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>The certificate counts entries by a whole number, such as 12.</source>
      <translation>Le certificat compte les entrées par un nombre entier, par exemple 12.</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verifying…</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Verifying the log</source>
      <translation>Vérification du journal</translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Nothing is on record yet: the log is empty.</source>
      <translation>Rien n’est encore au journal : il est vide.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>{count} thing does not hold:</source>
      <extracomment>{count} things do not hold:</extracomment>
      <translation>
        <numerusform>{count} point ne tient pas :</numerusform>
        <numerusform>{count} points ne tiennent pas :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>All holds: {count} entry, and its hash, its links and what was sealed are as they were written.</source>
      <extracomment>All holds: {count} entries, and their hashes, their links and what was sealed are as they were written.</extracomment>
      <translation>
        <numerusform>Tout tient : {count} entrée, et son empreinte, ses liens et ce qui a été scellé sont tels qu’écrits.</numerusform>
        <numerusform>Tout tient : {count} entrées, et leurs empreintes, leurs liens et ce qui a été scellé sont tels qu’écrits.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/seal/verify_dialog.py" />
      <source>Head {head}, entries {entries}</source>
      <translation>Tête {head}, entrées {entries}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Answer of {tool}</source>
      <translation>Réponse de {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Seen in the demo of 3 May</source>
      <translation>Vu à la démonstration du 3 mai</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Answer by hand</source>
      <translation>Répondre à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answer_dialog.py" />
      <source>Now “{answer}” in {place}; it stays there and is shown.</source>
      <translation>Maintenant « {answer} » dans {place} ; cela y reste et est montré.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Changed by hand</source>
      <translation>Modifiées à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Changed by a newer file</source>
      <translation>Modifiées par un fichier plus récent</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Conflicting</source>
      <translation>Contradictoires</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Rows that match no requirement</source>
      <translation>Lignes sans exigence correspondante</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Read as</source>
      <translation>Lue comme</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>First Round: the Musts Only…</source>
      <translation>Premier tour : seulement les obligatoires…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Next Round: What Can Still Change Who Is First…</source>
      <translation>Tour suivant : ce qui peut encore changer le premier…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Filter by id, text, words or comment</source>
      <translation>Filtrer par ID, texte, mots ou commentaire</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Copy for Excel</source>
      <translation>Copier pour Excel</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Questionnaire</source>
      <translation>Questionnaire</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Where the answer comes from</source>
      <translation>D’où vient la réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer by hand…</source>
      <translation>Répondre à la main…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Choose an answer to see where it comes from.</source>
      <translation>Choisir une réponse pour voir d’où elle vient.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{requirement}: no answer yet</source>
      <translation>{requirement} : pas encore de réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>This row answers no requirement of the project: match it to one on the page Match, then answer that.</source>
      <translation>Cette ligne ne répond à aucune exigence du projet : la rapprocher d’une exigence sur la page Rapprocher, puis répondre à celle-ci.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Take Back the Answer to {requirement}</source>
      <translation>Annuler la réponse à {requirement}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer by &amp;hand…</source>
      <translation>Répondre à la &amp;main…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>&amp;Take the answer by hand back</source>
      <translation>&amp;Annuler la réponse à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>&amp;What it rests on…</source>
      <translation>&amp;Ce sur quoi elle repose…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Sort by this &amp;column</source>
      <translation>Trier par cette &amp;colonne</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answer {requirement} for {tool}</source>
      <translation>Répondre à {requirement} pour {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>not matched</source>
      <translation>non rapprochée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Whose answers</source>
      <translation>Réponses de qui</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Add, rename, merge or remove a tool; the headings have this menu, too</source>
      <translation>Ajouter, renommer, fusionner ou retirer un outil ; les en-têtes ont aussi ce menu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Every answer shown, a line each, with its words, comment and cell</source>
      <translation>Chaque réponse affichée, une par ligne, avec ses mots, son commentaire et sa cellule</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Let the vendor’s own answer count again (Delete)</source>
      <translation>Faire de nouveau compter la réponse du fournisseur lui-même (Suppr)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Enter answers by hand, 1 to 8 at once, Delete takes back · ✎ by hand · ≠ files differ, the last counts</source>
      <translation>Entrée répond à la main, 1 à 8 aussitôt, Suppr annule · ✎ à la main · ≠ les fichiers diffèrent, le dernier compte</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Without Weights…</source>
      <translation>Sans les poids…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>With Weights Told…</source>
      <translation>Avec les poids…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Import vendors’ spreadsheets or answered questionnaires (Ctrl+Shift+A)</source>
      <translation>Importer des classeurs de fournisseurs ou des questionnaires remplis (Ctrl+Maj+A)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>Answers by requirement and tool</source>
      <translation>Réponses par exigence et outil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>No vendors’ answers yet</source>
      <translation>Pas encore de réponses de fournisseurs</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{requirements} × {tools}, {answers} open</source>
      <translation>{requirements} × {tools}, {answers} en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>{answers}, {rows} not matched</source>
      <translation>{answers}, {rows} non rapprochées</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/answers_page.py" />
      <source>No answer yet</source>
      <translation>Pas encore de réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Tool A</source>
      <translation>Outil A</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Tool B</source>
      <translation>Outil B</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>INC-01</source>
      <translation>INC-01</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A record is opened from an e-mail</source>
      <translation>Un ticket s’ouvre à partir d’un e-mail</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>out of the box</source>
      <translation>en standard</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>INC-02</source>
      <translation>INC-02</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>The caller is told when it is closed</source>
      <translation>L’appelant est informé de la clôture</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Add-on</source>
      <translation>Module</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Notify Pro</source>
      <translation>Notify Pro</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Problems are linked to their incidents</source>
      <translation>Les problèmes sont liés à leurs incidents</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Roadmap</source>
      <translation>Prévu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>next year</source>
      <translation>l’an prochain</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Other layouts are read too: tools in rows, ticks, scores, several sheets or files. Each file is shown before it is imported, and what was read otherwise than you mean can be changed there by a click.</source>
      <translation>D’autres dispositions se lisent aussi : outils en lignes, cases cochées, notes, plusieurs feuilles ou fichiers. Chaque fichier est montré avant d’être importé, et ce qui a été lu autrement que voulu s’y change d’un clic.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Import spreadsheets…</source>
      <translation>Importer des classeurs…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Write a questionnaire…</source>
      <translation>Écrire un questionnaire…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A workbook that asks vendors what your steps require; answered, it comes back without mapping</source>
      <translation>Un classeur qui demande aux fournisseurs ce qu’exigent les étapes ; rempli, il se relit sans correspondances à établir</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Look at a sample</source>
      <translation>Regarder un exemple</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>Import what vendors sent, or write the questionnaire that asks them.</source>
      <translation>Importer ce qu’ont envoyé les fournisseurs, ou écrire le questionnaire qui les interroge.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/beginning.py" />
      <source>A file may look like this</source>
      <translation>Un fichier peut se présenter ainsi</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>Sort from &amp;high to low</source>
      <translation>Trier du plus &amp;haut au plus bas</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>Sort from &amp;low to high</source>
      <translation>Trier du plus &amp;bas au plus haut</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/headings.py" />
      <source>In the &amp;order of the sources</source>
      <translation>Dans l’&amp;ordre des sources</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>sure</source>
      <translation>sûr</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>fairly sure</source>
      <translation>assez sûr</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>unsure</source>
      <translation>peu sûr</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>a guess</source>
      <translation>une supposition</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>answers left out</source>
      <translation>réponses laissées de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>may be read wrong</source>
      <translation>peut être mal lu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>counts as open</source>
      <translation>compte comme en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>wants a look</source>
      <translation>à regarder</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>answers nothing yet</source>
      <translation>ne répond encore à rien</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>left out</source>
      <translation>laissé de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>to know</source>
      <translation>bon à savoir</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} of {rows} matches no requirement. It can be matched on the page Match.</source>
      <extracomment>{count} of {rows} match no requirement. They can be matched on the page Match.</extracomment>
      <translation>
        <numerusform>{count} sur {rows} ne correspond à aucune exigence. Elle peut être rapprochée sur la page Rapprocher.</numerusform>
        <numerusform>{count} sur {rows} ne correspondent à aucune exigence. Elles peuvent être rapprochées sur la page Rapprocher.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{text} So on {sheets}.</source>
      <translation>{text} De même sur {sheets}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>sheet</source>
      <extracomment>sheets</extracomment>
      <translation>
        <numerusform>feuille</numerusform>
        <numerusform>feuilles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>All {answers} are read, and count where their row matches a requirement</source>
      <translation>Lu en entier : {answers}, ce qui compte là où la ligne correspond à une exigence</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>All {answers} are read and used</source>
      <translation>Lu et utilisé en entier : {answers}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} of {rows} matches a requirement</source>
      <extracomment>{count} of {rows} match a requirement</extracomment>
      <translation>
        <numerusform>{count} sur {rows} correspond à une exigence</numerusform>
        <numerusform>{count} sur {rows} correspondent à une exigence</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} is left out</source>
      <extracomment>{cells} are left out, each with its reason</extracomment>
      <translation>
        <numerusform>{cells} laissée de côté</numerusform>
        <numerusform>{cells} laissées de côté, chacune avec sa raison</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>other cell</source>
      <extracomment>other cells</extracomment>
      <translation>
        <numerusform>autre cellule</numerusform>
        <numerusform>autres cellules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with answers is left out</source>
      <extracomment>{cells} with answers are left out</extracomment>
      <translation>
        <numerusform>{cells} avec des réponses laissée de côté</numerusform>
        <numerusform>{cells} avec des réponses laissées de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>cell</source>
      <extracomment>cells</extracomment>
      <translation>
        <numerusform>cellule</numerusform>
        <numerusform>cellules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} doubt is open</source>
      <extracomment>{count} doubts are open</extracomment>
      <translation>
        <numerusform>{count} doute reste ouvert</numerusform>
        <numerusform>{count} doutes restent ouverts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} answer word is unknown</source>
      <extracomment>{count} answer words are unknown</extracomment>
      <translation>
        <numerusform>{count} mot de réponse est inconnu</numerusform>
        <numerusform>{count} mots de réponse sont inconnus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{count} remark wants a look</source>
      <extracomment>{count} remarks want a look</extracomment>
      <translation>
        <numerusform>{count} remarque est à regarder</numerusform>
        <numerusform>{count} remarques sont à regarder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with {content}: {reason}.</source>
      <translation>{cells} avec {content} : {reason}.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with {content}: {reason}, on {count} sheets.</source>
      <translation>{cells} avec {content} : {reason}, sur {count} feuilles.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>Without a heading: {names}. Give them their names on the page Tools.</source>
      <translation>Sans en-tête : {names}. Leur donner un nom sur la page Outils.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{cells} with answers left out</source>
      <translation>{cells} avec des réponses laissées de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>nothing is answered</source>
      <translation>rien n’est répondu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>{words} to decide</source>
      <translation>{words} à décider</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/account.py" />
      <source>word</source>
      <extracomment>words</extracomment>
      <translation>
        <numerusform>mot</numerusform>
        <numerusform>mots</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>no table was found here</source>
      <translation>aucun tableau trouvé ici</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>another reading is likely</source>
      <translation>une autre lecture est probable</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>it may also be {reading}</source>
      <translation>cela peut aussi être {reading}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>the layout is unusual</source>
      <translation>la disposition est inhabituelle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>whether {low} or {high} is the best score</source>
      <translation>si {low} ou {high} est la meilleure note</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>say whether {low} or {high} is the best score</source>
      <translation>dire si {low} ou {high} est la meilleure note</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>best score {score} is a guess</source>
      <translation>la meilleure note {score} est supposée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>best score {score} is taken from the answers</source>
      <translation>la meilleure note {score} est tirée des réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>marked by you</source>
      <translation>marqué à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>no table found</source>
      <translation>aucun tableau trouvé</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/account.py" />
      <source>as you set it</source>
      <translation>tel que réglé</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>header</source>
      <translation>en-tête</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>group</source>
      <extracomment>groups</extracomment>
      <translation>
        <numerusform>groupe</numerusform>
        <numerusform>groupes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>skipped</source>
      <translation>ignoré</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>Click to say what this column holds</source>
      <translation>Cliquer pour dire ce que contient cette colonne</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>Click to say what this row holds</source>
      <translation>Cliquer pour dire ce que contient cette ligne</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>reads as {meaning}</source>
      <translation>se lit {meaning}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_model.py" />
      <source>left out: {reason}</source>
      <translation>laissé de côté : {reason}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European</source>
      <translation>Europe de l’Ouest</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Central European</source>
      <translation>Europe centrale</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic</source>
      <translation>Cyrillique</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Cyrillic (DOS)</source>
      <translation>Cyrillique (DOS)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Greek</source>
      <translation>Grec</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Turkish</source>
      <translation>Turc</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Baltic</source>
      <translation>Balte</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European (DOS)</source>
      <translation>Europe de l’Ouest (DOS)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Western European (Macintosh)</source>
      <translation>Europe de l’Ouest (Macintosh)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Japanese</source>
      <translation>Japonais</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Chinese, simplified</source>
      <translation>Chinois simplifié</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Chinese, traditional</source>
      <translation>Chinois traditionnel</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Korean</source>
      <translation>Coréen</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Characters</source>
      <translation>Caractères</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Code page of the file</source>
      <translation>Page de codes du fichier</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>How the characters of this text file are read: choose another if letters look wrong</source>
      <translation>Comment se lisent les caractères de ce fichier texte : en choisir une autre si des lettres semblent fausses</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>What is left out on this sheet</source>
      <translation>Ce qui est laissé de côté sur cette feuille</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>As detected</source>
      <translation>Tel que détecté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Forget what was changed about this table</source>
      <translation>Oublier ce qui a été changé pour ce tableau</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>It Is a Table of Steps</source>
      <translation>C’est un tableau d’étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Draw this sheet as a process: its rows say what follows them</source>
      <translation>Dessiner cette feuille comme processus : ses lignes disent ce qui les suit</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Or: {reading}</source>
      <translation>Ou : {reading}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Left out on this sheet: {cells}</source>
      <translation>Laissé de côté sur cette feuille : {cells}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>Click a column or row heading to say what it holds; on a cell press C for its column, R for its row.</source>
      <translation>Cliquer sur un en-tête de colonne ou de ligne pour dire ce qu’elle contient ; sur une cellule, C pour sa colonne, R pour sa ligne.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>No table was found here: say by a click which columns hold texts and answers, if it is one</source>
      <translation>Aucun tableau n’a été trouvé ici : dire d’un clic quelles colonnes contiennent textes et réponses, si c’en est un</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_page.py" />
      <source>The evidence gives this reading {score:.1f} points, the best one {best:.1f}.</source>
      <translation>Les indices donnent {score:.1f} points à cette lecture, {best:.1f} à la meilleure.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Cells of the sheet</source>
      <translation>Cellules de la feuille</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Column {column} holds</source>
      <translation>La &amp;colonne {column} contient</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Row {row} is</source>
      <translation>La &amp;ligne {row} est</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Column {column} holds</source>
      <translation>La colonne {column} contient</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Tools</source>
      <translation>&amp;Outils</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>Row {row} is</source>
      <translation>La ligne {row} est</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/cells_view.py" />
      <source>&amp;Tool</source>
      <translation>&amp;Outil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>+ added</source>
      <translation>+ ajoutée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>▲ improved</source>
      <translation>▲ améliorée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>▼ worse</source>
      <translation>▼ dégradée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>≈ reworded</source>
      <translation>≈ reformulée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>− withdrawn</source>
      <translation>− retirée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>adds {answers}</source>
      <translation>ajoute {answers}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{changes}; takes the place of {table}</source>
      <translation>{changes} ; prend la place de {table}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{changes}; takes the place of {table}, whose answers count where it gives none</source>
      <translation>{changes} ; prend la place de {table}, dont les réponses comptent là où il n’en donne pas</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Holds</source>
      <translation>Contient</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>What it does</source>
      <translation>Ce qu’il fait</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>New tools</source>
      <translation>Nouveaux outils</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Feature</source>
      <translation>Fonctionnalité</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Answer before</source>
      <translation>Réponse avant</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Answer after</source>
      <translation>Réponse après</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>What changes</source>
      <translation>Ce qui change</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>text was “{text}”</source>
      <translation>le texte était « {text} »</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>priority</source>
      <translation>priorité</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>category</source>
      <translation>catégorie</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Filter the changes</source>
      <translation>Filtrer les modifications</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Tables to import</source>
      <translation>Tableaux à importer</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Answers that change</source>
      <translation>Réponses qui changent</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Requirements that are added or change</source>
      <translation>Exigences ajoutées ou modifiées</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Nothing differs from the older version.</source>
      <translation>Rien ne diffère de la version plus ancienne.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>No older answers are replaced.</source>
      <translation>Aucune réponse plus ancienne n’est remplacée.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{tables} to import, {answers} of older files change</source>
      <translation>{tables} à importer, {answers} de fichiers plus anciens changent</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>table</source>
      <extracomment>tables</extracomment>
      <translation>
        <numerusform>tableau</numerusform>
        <numerusform>tableaux</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>{requirements} added or changed</source>
      <translation>{requirements} ajoutées ou modifiées</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>Nothing is chosen to be imported yet</source>
      <translation>Rien n’est encore choisi pour l’importation</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/changes_page.py" />
      <source>nothing differs</source>
      <translation>rien ne diffère</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Import spreadsheets</source>
      <translation>Importer des classeurs</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Review…</source>
      <translation>Examiner…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Keep the older versions beside</source>
      <translation>Garder les versions antérieures à côté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Newer answers count all the same; where a newer one is blank, the older one stays</source>
      <translation>Les réponses plus récentes comptent quand même ; là où il en manque une, l’ancienne reste</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Say which end of the scale is the best score.</source>
      <translation>Dire quel bout de l’échelle est la meilleure note.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>{words} to be decided: say what each means, or leave the rest unknown.</source>
      <translation>{words} à décider : dire ce que chacun signifie, ou laisser le reste inconnu.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>answer word</source>
      <extracomment>answer words</extracomment>
      <translation>
        <numerusform>mot de réponse</numerusform>
        <numerusform>mots de réponse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>2  Answer words  ·  {count} ?</source>
      <translation>2  Mots de réponse  ·  {count} ?</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>2  Answer words</source>
      <translation>2  Mots de réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>To look at: {doubts}</source>
      <translation>À regarder : {doubts}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>Import {count} table</source>
      <extracomment>Import {count} tables</extracomment>
      <translation>
        <numerusform>Importer {count} tableau</numerusform>
        <numerusform>Importer {count} tableaux</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>1  Cells</source>
      <translation>1  Cellules</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>3  Tools</source>
      <translation>3  Outils</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>4  What changes</source>
      <translation>4  Ce qui change</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/dialog.py" />
      <source>See what changes…</source>
      <translation>Voir ce qui change…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{count} files</source>
      <translation>{count} fichiers</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Pasted table</source>
      <translation>Tableau collé</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{file}: no table of tools and answers was found in it. Tick one of its sheets on the left to mark one.</source>
      <translation>{file} : aucun tableau d’outils et de réponses n’y a été trouvé. Cocher une de ses feuilles à gauche pour en marquer un.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{error} Import the file again.</source>
      <translation>{error} Importer le fichier de nouveau.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Import {file}</source>
      <translation>Importer {file}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{file}: imported; Undo takes it out again.</source>
      <translation>{file} : importé ; Annuler le retire.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>Match them</source>
      <translation>Les rapprocher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>None of {rows} answers a requirement yet.</source>
      <translation>Encore aucune sur {rows} ne répond à une exigence.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/importer.py" />
      <source>{count} of {rows} answers no requirement yet.</source>
      <extracomment>{count} of {rows} answer no requirement yet.</extracomment>
      <translation>
        <numerusform>{count} sur {rows} ne répond encore à aucune exigence.</numerusform>
        <numerusform>{count} sur {rows} ne répondent encore à aucune exigence.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>(leave out)</source>
      <translation>(laisser de côté)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Type another name to rename a tool, choose one of the project to merge with it, or leave it out.</source>
      <translation>Taper un autre nom pour renommer un outil, en choisir un du projet pour fusionner, ou le laisser de côté.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Becomes the tool</source>
      <translation>Devient l’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>Tools of the files</source>
      <translation>Outils des fichiers</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>{count} more tool keeps its name.</source>
      <extracomment>{count} more tools keep their names.</extracomment>
      <translation>
        <numerusform>{count} autre outil garde son nom.</numerusform>
        <numerusform>{count} autres outils gardent leurs noms.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>{tool} becomes</source>
      <translation>{tool} devient</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>a tool of this project</source>
      <translation>un outil de ce projet</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>new, merged from several</source>
      <translation>nouveau, fusionné de plusieurs</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/names_page.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Header</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Group title</source>
      <translation>Titre de groupe</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Skipped</source>
      <translation>Ignoré</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Tool name</source>
      <translation>Nom d’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Answer left out</source>
      <translation>Réponse laissée de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Left out</source>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Header</source>
      <translation>&amp;En-tête</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Requirement</source>
      <translation>E&amp;xigence</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Group title</source>
      <translation>&amp;Titre de groupe</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Skip</source>
      <translation>&amp;Ignorer</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Id</source>
      <translation>I&amp;D</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Group</source>
      <translation>&amp;Groupe</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Priority</source>
      <translation>&amp;Priorité</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Weight</source>
      <translation>P&amp;oids</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>Tool &amp;name</source>
      <translation>&amp;Nom d’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Answer</source>
      <translation>&amp;Réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/roles_look.py" />
      <source>&amp;Comment</source>
      <translation>&amp;Commentaire</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Highest is best</source>
      <translation>Le plus haut est le meilleur</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Lowest is best</source>
      <translation>Le plus bas est le meilleur</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>The higher the score the better; a click settles a guessed scale, too</source>
      <translation>Plus la note est haute, mieux c’est ; un clic confirme aussi une échelle supposée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>The lower the score the better; a click settles a guessed scale, too</source>
      <translation>Plus la note est basse, mieux c’est ; un clic confirme aussi une échelle supposée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Best possible score</source>
      <translation>Meilleure note possible</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Worst possible score</source>
      <translation>Pire note possible</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Worst</source>
      <translation>Pire</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Which end is best?</source>
      <translation>Quel bout est le meilleur ?</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/scale_strip.py" />
      <source>Scale {source}</source>
      <translation>Échelle {source}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>How bad</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Cells of the table of steps</source>
      <translation>Cellules du tableau des étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Draw it as a process</source>
      <translation>Le dessiner comme processus</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>It Holds Answers</source>
      <translation>Il contient des réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Read this sheet as answers of tools, not as a table of steps</source>
      <translation>Lire cette feuille comme réponses d’outils, et non comme tableau d’étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>A row that names no next step</source>
      <translation>Une ligne sans étape suivante</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>What was noticed in the table of steps</source>
      <translation>Ce qui a été remarqué dans le tableau des étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Table of steps</source>
      <translation>Tableau des étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Where a row leads that names no next step</source>
      <translation>Où mène une ligne qui ne nomme pas d’étape suivante</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>ends the process</source>
      <translation>termine le processus</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>leads to the row below</source>
      <translation>mène à la ligne du dessous</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Reading it anew …</source>
      <translation>Nouvelle lecture…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>This cannot be drawn: {why}</source>
      <translation>Ceci ne peut pas être dessiné : {why}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>role</source>
      <extracomment>roles</extracomment>
      <translation>
        <numerusform>rôle</numerusform>
        <numerusform>rôles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>look at what was noticed</source>
      <translation>regarder ce qui a été remarqué</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>nothing is in doubt</source>
      <translation>rien n’est douteux</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/steps_page.py" />
      <source>Click the heading of a column to say what it holds, or press C on a cell of it.</source>
      <translation>Cliquer sur l’en-tête d’une colonne pour dire ce qu’elle contient, ou C sur une de ses cellules.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Sure of it</source>
      <translation>Certain</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Rows that answer a requirement of the project by id, text or link; match the others on the page Match</source>
      <translation>Lignes qui répondent à une exigence du projet par ID, texte ou lien ; rapprocher les autres sur la page Rapprocher</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>To look at</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>What comes of it</source>
      <translation>Ce qui en résulte</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Click to see it</source>
      <translation>Cliquer pour le voir</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>What was noticed in the files</source>
      <translation>Ce qui a été remarqué dans les fichiers</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>see below</source>
      <translation>voir ci-dessous</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Import {files}</source>
      <translation>Importer {files}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Nothing to import</source>
      <translation>Rien à importer</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Click a line to see its cells.</source>
      <translation>Cliquer sur une ligne pour voir ses cellules.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>No table of answers is chosen: go to Review and mark one.</source>
      <translation>Aucun tableau de réponses n’est choisi : aller à Examiner et en marquer un.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Nothing is in doubt.</source>
      <translation>Rien n’est douteux.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{tool} (new)</source>
      <translation>{tool} (nouveau)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>is added</source>
      <translation>est ajouté</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{changes}; replaces {table}</source>
      <translation>{changes} ; remplace {table}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{count}, {open} open</source>
      <translation>{count}, {open} en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>{count} of {rows}</source>
      <translation>{count} sur {rows}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>is drawn as a process</source>
      <translation>est dessiné comme processus</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>decides {gaps} otherwise</source>
      <translation>décide autrement : {gaps}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>decision</source>
      <extracomment>decisions</extracomment>
      <translation>
        <numerusform>décision</numerusform>
        <numerusform>décisions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Demo script</source>
      <translation>Scénario de démonstration</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>notes what was seen and what was not</source>
      <translation>note ce qui a été vu et ce qui ne l’a pas été</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Prices</source>
      <translation>Prix</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>price</source>
      <extracomment>prices</extracomment>
      <translation>
        <numerusform>prix</numerusform>
        <numerusform>prix</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>Day rates</source>
      <translation>Tarifs journaliers</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/summary_page.py" />
      <source>added or changed</source>
      <translation>ajouté ou modifié</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>Files and tables</source>
      <translation>Fichiers et tableaux</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>All {tables}</source>
      <translation>Tout ({tables})</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/tables_list.py" />
      <source>no answers marked</source>
      <translation>aucune réponse marquée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Click to say what a word means</source>
      <translation>Cliquer pour dire ce que signifie un mot</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Because</source>
      <translation>Parce que</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>How often</source>
      <translation>Combien de fois</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>First at</source>
      <translation>D’abord en</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Undecided only</source>
      <translation>Indécis seulement</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Show only the words that are to be decided</source>
      <translation>N’afficher que les mots à décider</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Leave the rest unknown</source>
      <translation>Laisser le reste inconnu</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Every undecided word stays unknown on purpose: its answers count as open</source>
      <translation>Chaque mot indécis reste inconnu à dessein : ses réponses comptent comme en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Click a meaning, or press Enter or a key from 1 (native) to 8 (half); it is remembered for the next file.</source>
      <translation>Cliquer sur une signification, ou presser Entrée ou une touche de 1 (natif) à 8 (moitié) ; elle est retenue pour le prochain fichier.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>Answer words</source>
      <translation>Mots de réponse</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>{words} of {count} to be decided</source>
      <translation>{words} à décider sur {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>{scores} of {words} is read on a guessed scale</source>
      <extracomment>{scores} of {words} are read on a guessed scale</extracomment>
      <translation>
        <numerusform>{scores} sur {words} se lit sur une échelle supposée</numerusform>
        <numerusform>{scores} sur {words} se lisent sur une échelle supposée</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>All {count} answer words are decided</source>
      <translation>Les {count} mots de réponse sont tous décidés</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/importing/words_page.py" />
      <source>No answers are chosen yet</source>
      <translation>Aucune réponse n’est encore choisie</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/ledger.py" />
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>native – out of the box</source>
      <translation>natif – en standard</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>configuration – by settings</source>
      <translation>paramétrage – par réglages</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>extension – add-on or other product</source>
      <translation>module – module ou autre produit</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>custom – has to be programmed</source>
      <translation>sur mesure – à programmer</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>roadmap – promised</source>
      <translation>prévu – promis</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>none – not at all</source>
      <translation>aucun – pas du tout</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>unknown – leave it open</source>
      <translation>inconnu – laisser en suspens</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>50 % – in part</source>
      <translation>50 % – en partie</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>&amp;9  Another share…</source>
      <translation>&amp;9  Une autre part…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>Share of the best score</source>
      <translation>Part de la meilleure note</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/meaning_menu.py" />
      <source>How much of the requirement is met:</source>
      <translation>Quelle part de l’exigence est satisfaite :</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>What each tool answers to what is asked</source>
      <translation>Ce que chaque outil répond à ce qui est demandé</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Files and words</source>
      <translation>Fichiers et mots</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Where answers come from, and how words are read</source>
      <translation>D’où viennent les réponses, et comment se lisent les mots</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/stage.py" />
      <source>Pages of the tools</source>
      <translation>Pages des outils</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/table_size.py" />
      <source>feature</source>
      <extracomment>features</extracomment>
      <translation>
        <numerusform>fonctionnalité</numerusform>
        <numerusform>fonctionnalités</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Add a tool…</source>
      <translation>&amp;Ajouter un outil…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Re&amp;name {tool}…</source>
      <translation>Re&amp;nommer {tool}…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Merge {tool} into</source>
      <translation>&amp;Fusionner {tool} avec</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Remove {tool}</source>
      <translation>&amp;Retirer {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Show all tools</source>
      <translation>Afficher &amp;tous les outils</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>&amp;Show only the answers of {tool}</source>
      <translation>Afficher &amp;seulement les réponses de {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Match only the rows of {tool}</source>
      <translation>Rapprocher seulement les lignes de {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Go to {place}</source>
      <translation>Aller à {place}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Add a tool</source>
      <translation>Ajouter un outil</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Name of the tool, whose answers are given by hand:</source>
      <translation>Nom de l’outil dont les réponses sont données à la main :</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Add {tool}</source>
      <translation>Ajouter {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Rename {tool}</source>
      <translation>Renommer {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>New name; that of another tool joins the two:</source>
      <translation>Nouveau nom ; celui d’un autre outil réunit les deux :</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Merge {tool} into {other}</source>
      <translation>Fusionner {tool} avec {other}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tool_actions.py" />
      <source>Remove {tool}</source>
      <translation>Retirer {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>{known} of {all}</source>
      <translation>{known} sur {all}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Answers known</source>
      <translation>Réponses connues</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>(blank)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Choose a spreadsheet to see how its answer words are read.</source>
      <translation>Choisir un classeur pour voir comment se lisent ses mots de réponse.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Add a spreadsheet with one row a requirement and one column a tool. Rows with a requirement’s id, or its exact text, answer that requirement.</source>
      <translation>Ajouter un classeur avec une ligne par exigence et une colonne par outil. Les lignes portant l’ID d’une exigence, ou son texte exact, y répondent.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Add files…</source>
      <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>Files of the selection</source>
      <translation>Fichiers de la sélection</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>How the answers in {place} are read. Enter or double click on a word reads it otherwise.</source>
      <translation>Comment se lisent les réponses dans {place}. Entrée ou double clic sur un mot le lit autrement.</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/tools_page.py" />
      <source>the sheet {sheet} of {file}</source>
      <translation>la feuille {sheet} de {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/tools/tools_page.py" />
      <source>answer cell</source>
      <extracomment>answer cells</extracomment>
      <translation>
        <numerusform>cellule de réponse</numerusform>
        <numerusform>cellules de réponse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>outdone</source>
      <translation>dépassée</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>{place} (matched)</source>
      <translation>{place} (rapprochée)</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>{place}, replaced by {newer}</source>
      <translation>{place}, remplacée par {newer}</translation>
    </message>
    <message>
      <location filename="ui/stages/tools/versions.py" />
      <source>Rests on</source>
      <translation>Repose sur</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>any tool</source>
      <translation>tout outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>the whole selection</source>
      <translation>toute la sélection</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>There is no process “{name}” in this project.</source>
      <translation>Il n’y a pas de processus « {name} » dans ce projet.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>amount of {name}</source>
      <translation>montant de {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>the benefit</source>
      <translation>le bénéfice</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>A benefit needs its two ends: write a number, or remove the whole benefit.</source>
      <translation>Un bénéfice demande ses deux bornes : écrire un nombre, ou retirer le bénéfice entier.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>Benefit {number}</source>
      <translation>Bénéfice {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>New benefit, such as outages avoided</source>
      <translation>Nouveau bénéfice, par exemple des pannes évitées</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>From, {currency} a year</source>
      <translation>De, {currency} par an</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>To, {currency} a year</source>
      <translation>À, {currency} par an</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/benefit_rows.py" />
      <source>Below 0 is a loss. One amount stands for both ends until the other is written</source>
      <translation>Sous 0, c’est une perte. Un seul montant vaut pour les deux bornes tant que l’autre n’est pas écrite</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What it hangs on</source>
      <translation>À quoi cela tient</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What moves the net present value most, each assumption alone</source>
      <translation>Ce qui déplace le plus la valeur actuelle nette, chaque hypothèse seule</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What it is made of</source>
      <translation>De quoi c’est fait</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>The rows that every figure adds up of</source>
      <translation>Les lignes dont chaque chiffre est la somme</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>What is to be written before every figure is known</source>
      <translation>Ce qui est à écrire avant que chaque chiffre soit connu</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Stated benefits</source>
      <translation>Bénéfices déclarés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Money a year that is expected beside the minutes saved</source>
      <translation>Argent par an attendu en plus des minutes gagnées</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Prices and years…</source>
      <translation>Prix et années…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Minutes and rates…</source>
      <translation>Minutes et taux…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Business case of each tool</source>
      <translation>Analyse de rentabilité de chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Add benefit</source>
      <translation>Ajouter un bénéfice</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Remove benefit</source>
      <translation>Retirer le bénéfice</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>No tools yet: take in the answers of at least one, then its business case is here.</source>
      <translation>Pas encore d’outils : reprendre les réponses d’au moins un, et son analyse de rentabilité apparaît ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Working out business cases</source>
      <translation>Calcul des analyses de rentabilité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Business case against {staying}: {years} at {rate} a year, in {currency}</source>
      <translation>Rentabilité par rapport à {staying} : {years} à {rate} par an, en {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>doing all by hand</source>
      <translation>un travail tout à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: each assumption alone, all others in the middle of their ends</source>
      <translation>{tool} : chaque hypothèse seule, toutes les autres au milieu de leurs bornes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: {figures}</source>
      <translation>{tool} : {figures}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>{tool}: Enter leads to where it is written</source>
      <translation>{tool} : Entrée mène là où c’est écrit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>all rows</source>
      <translation>toutes les lignes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Choose the benefit to remove first.</source>
      <translation>Choisir d’abord le bénéfice à retirer.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>Remove {benefits}</source>
      <translation>Retirer {benefits}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/business/page.py" />
      <source>Benefit</source>
      <extracomment>Benefits</extracomment>
      <translation>
        <numerusform>bénéfice</numerusform>
        <numerusform>bénéfices</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/page.py" />
      <source>No business case is known yet. It takes minutes worked at the steps, cases a month, what an hour of each role costs, and the prices of a tool: what is missing is listed below, and Enter leads to where it is written.</source>
      <translation>Aucune rentabilité n’est encore connue. Il y faut les minutes de travail des étapes, les cas par mois, le prix d’une heure de chaque rôle et les prix d’un outil : ce qui manque est listé ci-dessous, et Entrée mène là où c’est écrit.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Minutes saved</source>
      <translation>Minutes gagnées</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What they are worth a year</source>
      <translation>Ce qu’elles valent par an</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What is expected beside, a year</source>
      <translation>Ce qui est attendu en plus, par an</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Each year</source>
      <translation>Chaque année</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What is paid, less that of staying</source>
      <translation>Ce qui est payé, moins le coût de rester</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Left of a year</source>
      <translation>Reste par an</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>What comes in less what is paid</source>
      <translation>Ce qui rentre moins ce qui est payé</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the start</source>
      <translation>Au départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value</source>
      <translation>VAN</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>All of it in money of today, over the years of the project; the bar is solid to the worse end</source>
      <translation>Valeur actuelle nette : le tout en argent d’aujourd’hui, sur les années du projet ; la barre est pleine jusqu’à la borne la moins bonne</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Back after, years</source>
      <translation>Récupéré après, années</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Years until what was paid at the start is back</source>
      <translation>Années jusqu’à ce que le paiement de départ soit récupéré</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Return</source>
      <translation>Rendement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Internal rate of return a year: at this rate the net present value is 0</source>
      <translation>Taux de rendement interne annuel : à ce taux, la valeur actuelle nette est de 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A ticket</source>
      <translation>Par ticket</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Work and tool together, over the tickets a month</source>
      <translation>Travail et outil ensemble, sur les tickets par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>the drawing</source>
      <translation>le dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Fit › Money</source>
      <translation>Adéquation › Coûts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Part of</source>
      <translation>Partie de</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>How it comes about</source>
      <translation>Comment on y arrive</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A month</source>
      <translation>Par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Amount</source>
      <translation>Montant</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>A year, or once: by what it is part of</source>
      <translation>Par an, ou une fois : selon ce dont cela fait partie</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Added up</source>
      <translation>Additionné</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Enter leads to</source>
      <translation>Entrée mène à</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>by ± {share}</source>
      <translation>de ± {share}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>between its ends</source>
      <translation>entre ses bornes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Assumption</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Hatched: worse than in the middle; solid: better; a dashed line stands at nought</source>
      <translation>Hachuré : moins bon qu’au milieu ; plein : meilleur ; une ligne en tirets marque le zéro</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Moved</source>
      <translation>Déplacée</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>All others stay in the middle</source>
      <translation>Toutes les autres restent au milieu</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the low end</source>
      <translation>À la borne basse</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value where it is the least</source>
      <translation>Valeur actuelle nette là où elle est la plus petite</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>At the high end</source>
      <translation>À la borne haute</translation>
    </message>
    <message>
      <location filename="ui/stages/value/business/rows.py" />
      <source>Net present value where it is the most</source>
      <translation>Valeur actuelle nette là où elle est la plus grande</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Of all hand-offs</source>
      <translation>De tous les transferts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>{carried} carried, {by_hand} by hand</source>
      <translation>{carried} pris en charge, {by_hand} à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Blue: carried; ruled: to be integrated; hatched: open; orange: by hand; empty: asks nothing</source>
      <translation>Bleu : pris en charge ; rayé : à intégrer ; hachuré : en suspens ; orange : à la main ; vide : ne demande rien</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✓ Carried</source>
      <translation>✓ Pris en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Both sides are carried, a month</source>
      <translation>Les deux côtés sont pris en charge, par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>⇄ Integration</source>
      <translation>⇄ Intégration</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Tools of the set carry both sides, none of them both, a month</source>
      <translation>Des outils de l’ensemble prennent en charge les deux côtés, aucun les deux à la fois, par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✗ By hand on a side</source>
      <translation>✗ À la main d’un côté</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>A step on a side, or on both, is not carried, a month</source>
      <translation>Une étape d’un côté, ou des deux, n’est pas prise en charge, par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>✗ On both</source>
      <translation>✗ Des deux côtés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>Neither side is carried, whatever open answers prove to be, a month</source>
      <translation>Aucun côté n’est pris en charge, quelles que soient les réponses en suspens, par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>– Asks nothing</source>
      <translation>– Ne demande rien</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/carrying.py" />
      <source>No step on either side asks anything of a tool, a month</source>
      <translation>Aucune étape, d’un côté ni de l’autre, ne demande rien à un outil, par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Flow</source>
      <translation>Flux</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Step before</source>
      <translation>Étape avant</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps that a case can be in last before it takes the flow</source>
      <translation>Les étapes où un cas peut être en dernier avant de prendre le flux</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Step after</source>
      <translation>Étape après</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps that a case can be in first after it took the flow</source>
      <translation>Les étapes où un cas peut être en premier après avoir pris le flux</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>A case</source>
      <translation>Par cas</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Not known: {process} has no number of cases a month</source>
      <translation>Inconnu : {process} n’a pas de nombre de cas par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>? carried at best</source>
      <translation>? au mieux en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>? integration at best</source>
      <translation>? au mieux une intégration</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>– asks nothing</source>
      <translation>– ne demande rien</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✗ by hand on both</source>
      <translation>✗ à la main des deux côtés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✗ by hand on a side</source>
      <translation>✗ à la main d’un côté</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>⇄ integration</source>
      <translation>⇄ intégration</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>✓ carried</source>
      <translation>✓ pris en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Between pools no tool is looked at</source>
      <translation>Entre pools, aucun outil n’est considéré</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>The steps on both sides are carried; open: if the answers prove to be the best</source>
      <translation>Les étapes des deux côtés sont prises en charge ; en suspens : si les réponses s’avèrent les meilleures</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>Tools of the set carry both sides, but no one of them both: to be integrated</source>
      <translation>Des outils de l’ensemble prennent en charge les deux côtés, mais aucun les deux à la fois : à intégrer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>A step on a side, or on both, is not carried</source>
      <translation>Une étape d’un côté, ou des deux, n’est pas prise en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/flows.py" />
      <source>No step on either side asks anything of a tool</source>
      <translation>Aucune étape, d’un côté ni de l’autre, ne demande rien à un outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>All that {role} hands over a month: {amount}</source>
      <translation>Tout ce que {role} transmet par mois : {amount}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>{way}: no flow</source>
      <translation>{way} : aucun flux</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/matrix.py" />
      <source>{way}: {amount} a month</source>
      <translation>{way} : {amount} par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>With</source>
      <translation>Avec</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Saved a month</source>
      <translation>Économie par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>What passes between the two, both ways: it would be no hand-off any more</source>
      <translation>Ce qui passe entre les deux, dans les deux sens : ce ne serait plus un transfert</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Of all</source>
      <translation>Du total</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Pairs of roles that could be one</source>
      <translation>Paires de rôles qui pourraient n’en faire qu’un</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Hand-offs a month if they were one</source>
      <translation>Transferts par mois s’ils n’en faisaient qu’un</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Trying roles as one</source>
      <translation>Essai de rôles réunis</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>Choose pairs of roles to try them as one.</source>
      <translation>Choisir des paires de rôles pour les essayer réunis.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/merges.py" />
      <source>{groups} as one role: {saved} of {all} hand-offs a month would be none, {left} would be left. Nothing is changed in the project.</source>
      <translation>{groups} réunis en un rôle : {saved} des {all} transferts par mois disparaîtraient, {left} resteraient. Rien n’est modifié dans le projet.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Matrix</source>
      <translation>Matrice</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>How often work passes from each role to each other one</source>
      <translation>Combien de fois le travail passe de chaque rôle à chaque autre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>With each tool</source>
      <translation>Avec chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What becomes of the hand-offs with a tool, or a set of tools</source>
      <translation>Ce que deviennent les transferts avec un outil, ou un ensemble d’outils</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Value streams</source>
      <translation>Flux de valeur</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Where each value stream breaks first, with each tool</source>
      <translation>Où chaque flux de valeur se rompt d’abord, avec chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Merging roles</source>
      <translation>Réunir des rôles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What would be saved if two roles were one</source>
      <translation>Ce qui serait évité si deux rôles n’en faisaient qu’un</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Between lanes</source>
      <translation>Entre couloirs</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Flows from one lane to another</source>
      <translation>Flux d’un couloir à l’autre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Messages between pools</source>
      <translation>Messages entre pools</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Message flows, which count apart</source>
      <translation>Flux de message, comptés à part</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Give cases a month</source>
      <translation>Indiquer les cas par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Busiest first</source>
      <translation>Les plus chargés d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Order the roles by what passes</source>
      <translation>Ordonner les rôles selon ce qui passe</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools</source>
      <translation>Un ensemble d’outils</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs a month from role to role</source>
      <translation>Transferts par mois de rôle à rôle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs with each tool</source>
      <translation>Transferts avec chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Hand-offs behind the figure</source>
      <translation>Transferts derrière le chiffre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Counting hand-offs</source>
      <translation>Décompte des transferts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No work passes from role to role: draw a lane for each role that works on a process.</source>
      <translation>Aucun travail ne passe de rôle à rôle : dessiner un couloir pour chaque rôle qui travaille à un processus.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>{amount} hand-offs a month between {roles}</source>
      <translation>{amount} transferts par mois entre {roles}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No tool has answered yet: add its answers first.</source>
      <translation>Aucun outil n’a encore répondu : ajouter d’abord ses réponses.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>No two roles hand work to one another: there is nothing to merge.</source>
      <translation>Aucun rôle ne transmet de travail à un autre : il n’y a rien à réunir.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>What would be none any more</source>
      <translation>Ce qui disparaîtrait</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>flow</source>
      <extracomment>flows</extracomment>
      <translation>
        <numerusform>flux</numerusform>
        <numerusform>flux</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>{flows}, {amount} a month</source>
      <translation>{flows}, {amount} par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools: {count}</source>
      <translation>Un ensemble d’outils : {count}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>A set of tools: choose another</source>
      <translation>Un ensemble d’outils : en choisir un autre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Go to a process that has no number of cases a month: its form has the field</source>
      <translation>Aller à un processus sans nombre de cas par mois : sa fiche a le champ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Put tools together: what one does not carry another one may</source>
      <translation>Réunir des outils : ce que l’un ne prend pas en charge, un autre le peut peut-être</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>Choose a cell to see the hand-offs behind it.</source>
      <translation>Choisir une cellule pour voir les transferts derrière elle.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/page.py" />
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>The processes that it calls, however deep</source>
      <translation>Les processus qu’il appelle, à toute profondeur</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>nowhere</source>
      <translation>nulle part</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>{tool} carries every step of {stream} that asks something.</source>
      <translation>{tool} prend en charge chaque étape de {stream} qui demande quelque chose.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>{stream} with {tool} breaks first at “{step}” ({role}): {verdict}, {share} of the completing cases meet it, mending it alone gains {gain} end to end.</source>
      <translation>{stream} avec {tool} se rompt d’abord à « {step} » ({role}) : {verdict}, {share} des cas qui aboutissent y passent, la rattraper seule apporte {gain} de bout en bout.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Held back by {requirements}.</source>
      <translation>En cause : {requirements}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Where value streams break first</source>
      <translation>Où les flux de valeur se rompent d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/value/handoffs/streams.py" />
      <source>Show the step</source>
      <translation>Montrer l’étape</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPIs</source>
      <translation>KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>State what each process is measured by</source>
      <translation>Indiquer à quoi chaque processus est mesuré</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Where they stand</source>
      <translation>Où ils en sont</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>As drawn, from baseline to target, and who can measure it</source>
      <translation>Tel que dessiné, de la valeur de départ à la cible, et qui peut le mesurer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Proposed</source>
      <translation>Proposés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What the drawn processes suggest to measure</source>
      <translation>Ce que les processus dessinés suggèrent de mesurer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Add KPI</source>
      <translation>Ajouter un KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Remove KPI</source>
      <translation>Retirer le KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link requirements</source>
      <translation>Lier des exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>From tickets</source>
      <translation>Des tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Sheets</source>
      <translation>Feuilles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take chosen</source>
      <translation>Prendre les choisis</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take all</source>
      <translation>Tout prendre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Where KPIs stand</source>
      <translation>Où en sont les KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Proposed KPIs</source>
      <translation>KPI proposés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Looking at KPIs</source>
      <translation>Examen des KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{kpis}, {baselines} with a KPI baseline, {targets} with a target</source>
      <translation>{kpis}, {baselines} avec une valeur de départ, {targets} avec une cible</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPI</source>
      <extracomment>KPIs</extracomment>
      <translation>
        <numerusform>KPI</numerusform>
        <numerusform>KPI</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>No process is measured by anything yet</source>
      <translation>Aucun processus n’est encore mesuré</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Nothing more is proposed: what the drawn processes suggest is among the KPIs.</source>
      <translation>Rien d’autre n’est proposé : ce que suggèrent les processus dessinés est déjà parmi les KPI.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>State KPIs first, or take some that are proposed.</source>
      <translation>Indiquer d’abord des KPI, ou en prendre parmi ceux proposés.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose the KPI to remove first.</source>
      <translation>Choisir d’abord le KPI à retirer.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Remove {kpis}</source>
      <translation>Retirer {kpis}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose the proposals to take first.</source>
      <translation>Choisir d’abord les propositions à prendre.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take {kpis}</source>
      <translation>Prendre {kpis}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose a KPI first</source>
      <translation>Choisir d’abord un KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Choose Requirements…</source>
      <translation>Choisir des exigences…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link {kpi}</source>
      <translation>Lier {kpi}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What asks a tool to measure “{kpi}”?</source>
      <translation>Qu’est-ce qui demande à un outil de mesurer « {kpi} » ?</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Link</source>
      <translation>Lier</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{tool}: what measures “{kpi}”</source>
      <translation>{tool} : ce qui mesure « {kpi} »</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Write Sheets to Fill In…</source>
      <translation>Écrire des feuilles à remplir…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take Sheets In…</source>
      <translation>Reprendre des feuilles…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Take Chosen</source>
      <translation>Prendre les choisis</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>KPIs are a sheet of those about readiness: send them out, take them back</source>
      <translation>Les KPI sont une des feuilles de préparation : les envoyer, les reprendre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Say which requirements ask a tool to measure the current KPI</source>
      <translation>Dire quelles exigences demandent à un outil de mesurer le KPI courant</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Replay a log of tickets: what it measures can be taken as KPI baselines</source>
      <translation>Rejouer un journal de tickets : ce qu’il mesure peut être pris comme valeurs de départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>A KPI belongs to a process: draw one, or open a model, and come back.</source>
      <translation>Un KPI appartient à un processus : en dessiner un, ou ouvrir un modèle, et revenir.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>What is not measured before anything changes can show no benefit after it. Write a KPI into the first row, paste rows of a spreadsheet, or take what the drawn processes propose.</source>
      <translation>Ce qui n’est pas mesuré avant tout changement ne peut montrer aucun bénéfice après. Écrire un KPI dans la première ligne, coller des lignes d’un tableur, ou prendre ce que proposent les processus dessinés.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>{process}, as drawn: {value}.</source>
      <translation>{process}, tel que dessiné : {value}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>It is estimated: the flow is too large to be worked out exactly.</source>
      <translation>C’est une estimation : le flux est trop grand pour être calculé exactement.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>New KPI</source>
      <translation>Nouveau KPI</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>New KPI {number}</source>
      <translation>Nouveau KPI {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/page.py" />
      <source>Looking for requirements</source>
      <translation>Recherche d’exigences</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Write the KPI baseline of {kpi} first: this belongs to it.</source>
      <translation>Écrire d’abord la valeur de départ de {kpi} : ceci en dépend.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>“{text}” is none of {words}.</source>
      <translation>« {text} » ne convient pas : choisir parmi {words}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>KPI baseline</source>
      <translation>Valeur de départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Definition</source>
      <translation>Définition</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Its formula in words</source>
      <translation>Sa formule en mots</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Of all its values; those of % lie between 0 and 100</source>
      <translation>De toutes ses valeurs ; celles en % sont comprises entre 0 et 100</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Better when</source>
      <translation>Meilleur si</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What it was before anything changed</source>
      <translation>Ce que c’était avant tout changement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Where the KPI baseline is from</source>
      <translation>D’où vient la valeur de départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The day that the KPI baseline is of</source>
      <translation>Le jour de la valeur de départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What it is to become</source>
      <translation>Ce que cela doit devenir</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Until</source>
      <translation>Jusqu’au</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The day by which the target is to be reached</source>
      <translation>Le jour auquel la cible doit être atteinte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>A person: in no report, unless the sheet about persons is asked for</source>
      <translation>Une personne : dans aucun rapport, sauf si la feuille sur les personnes est demandée</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>Measured by</source>
      <translation>Mesuré par</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>The ids of the requirements that ask a tool to measure it</source>
      <translation>Les ID des exigences qui demandent à un outil de le mesurer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>As drawn by</source>
      <translation>Tel que dessiné par</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/rows.py" />
      <source>What of the drawn flow says it; the figure stands in “Where they stand”</source>
      <translation>Ce qui le dit dans le flux dessiné ; le chiffre figure dans « Où ils en sont »</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has no KPI baseline yet: state what it is today.</source>
      <translation>{kpi} n’a pas encore de valeur de départ : indiquer ce que c’est aujourd’hui.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has no target yet: state what it is to become.</source>
      <translation>{kpi} n’a pas encore de cible : indiquer ce que cela doit devenir.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{kpi} has neither a KPI baseline nor a target yet.</source>
      <translation>{kpi} n’a encore ni valeur de départ ni cible.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>What the flow and its shares say; Enter shows on the drawing what it rests on</source>
      <translation>Ce que disent le flux et ses parts ; Entrée montre sur le dessin sur quoi cela repose</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>KPI baseline → target</source>
      <translation>Départ → cible</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>The mark says how far the drawn process brings it; hatched: the target is worse than today</source>
      <translation>La marque dit jusqu’où le processus dessiné l’amène ; hachuré : la cible est moins bonne qu’aujourd’hui</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>– no link</source>
      <translation>– aucun lien</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>No requirement is linked: say which asks a tool to measure it</source>
      <translation>Aucune exigence n’est liée : dire laquelle demande à un outil de le mesurer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>{tool}: {requirements}, supported at least {support}</source>
      <translation>{tool} : {requirements}, satisfaction d’au moins {support}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>Likely asked for by</source>
      <translation>Sans doute demandé par</translation>
    </message>
    <message>
      <location filename="ui/stages/value/kpis/standing.py" />
      <source>Requirements whose texts mean much the same; none is linked before somebody says so</source>
      <translation>Exigences dont les textes ont à peu près le même sens ; aucune n’est liée avant que quelqu’un le dise</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>What each process takes with each tool</source>
      <translation>Ce que prend chaque processus avec chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Roles and rates</source>
      <translation>Rôles et taux</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Hours a month of each role, and what an hour costs</source>
      <translation>Heures par mois de chaque rôle, et ce que coûte une heure</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Missing</source>
      <translation>Manques</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>What keeps figures from being known, and where to write it</source>
      <translation>Ce qui empêche des chiffres d’être connus, et où l’écrire</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes by process and tool</source>
      <translation>Minutes par processus et outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes of the steps</source>
      <translation>Minutes des étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Adding up minutes</source>
      <translation>Addition des minutes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Working out cycle times</source>
      <translation>Calcul des temps de cycle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Choose a row to see it among the steps below; Enter goes where it is written.</source>
      <translation>Choisir une ligne pour la voir parmi les étapes ci-dessous ; Entrée mène là où c’est écrit.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Nothing is missing.</source>
      <translation>Rien ne manque.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Steps of {process}, in minutes</source>
      <translation>Étapes du processus {process}, en minutes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Every tool</source>
      <translation>Tous les outils</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes and money</source>
      <translation>Minutes et argent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>The minutes are on their way: the processes are being scored.</source>
      <translation>Les minutes arrivent : les processus sont en cours d’évaluation.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No minutes yet: draw processes on Draw, or open them. Their steps are then listed here.</source>
      <translation>Pas encore de minutes : dessiner des processus sur Dessiner, ou en ouvrir. Leurs étapes sont alors listées ici.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Minutes and money of {processes}, {tools}</source>
      <translation>Minutes et argent : {processes}, {tools}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No step says yet how long it takes: write it into the table of steps below, or paste it there.</source>
      <translation>Aucune étape ne dit encore combien elle dure : l’écrire dans le tableau des étapes ci-dessous, ou l’y coller.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>No tool has answers yet: what stands here is what the processes take by hand.</source>
      <translation>Aucun outil n’a encore de réponses : ce qui figure ici est ce que prennent les processus à la main.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>All processes together take {money} a month by hand.</source>
      <translation>Tous les processus ensemble prennent {money} par mois à la main.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>All processes together take {before} a month by hand and {after} with {tool}: {saved} less.</source>
      <translation>Tous les processus ensemble prennent {before} par mois à la main et {after} avec {tool} : {saved} de moins.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>rate</source>
      <translation>taux</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>Change the Cases a Month</source>
      <translation>Modifier les cas par mois</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} step lacks minutes</source>
      <extracomment>{count} steps lack minutes</extracomment>
      <translation>
        <numerusform>{count} étape sans minutes</numerusform>
        <numerusform>{count} étapes sans minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} role has no rate</source>
      <extracomment>{count} roles have no rate</extracomment>
      <translation>
        <numerusform>{count} rôle sans taux</numerusform>
        <numerusform>{count} rôles sans taux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{count} process lacks its volume or cannot be played</source>
      <extracomment>{count} processes lack their volume or cannot be played</extracomment>
      <translation>
        <numerusform>{count} processus sans volume ou impossible à jouer</numerusform>
        <numerusform>{count} processus sans volume ou impossibles à jouer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/page.py" />
      <source>{what}: Missing names them, and figures that need them stay open (–).</source>
      <translation>{what} : Manques les nomme, et les chiffres qui en dépendent restent en suspens (–).</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Steps without a lane</source>
      <translation>Étapes sans couloir</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>≈ {time} ± {error}</source>
      <translation>≈ {time} ± {error}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Being worked out.</source>
      <translation>En cours de calcul.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{minutes} minutes from start to completion</source>
      <translation>{minutes} minutes du début à l’aboutissement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{mean}, exact.</source>
      <translation>{mean}, exact.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{mean}, simulated over {cases} cases: {error} minutes more or less (95 %), seed {seed}.</source>
      <translation>{mean}, simulé sur {cases} cas : à {error} minutes près (95 %), graine {seed}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>No rate is stated for {roles}.</source>
      <translation>Aucun taux n’est indiqué pour {roles}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Minutes worked a case, each step as often as it is entered: solid for sure, hatched where answers are open. Enter shows the steps</source>
      <translation>Minutes de travail par cas, chaque étape autant de fois qu’on y entre : plein à coup sûr, hachuré là où des réponses sont en suspens. Entrée montre les étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Cycle time</source>
      <translation>Temps de cycle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>From start to completion in the mean, waiting included, of the cases that complete; a day (d) has 24 hours. ≈ is simulated, with its error (95 %)</source>
      <translation>Du début à l’aboutissement en moyenne, attente comprise, des cas qui aboutissent ; un jour (j) a 24 heures. ≈ est simulé, avec son erreur (95 %)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Spread</source>
      <translation>Dispersion</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The standard deviation of the cycle time</source>
      <translation>L’écart type du temps de cycle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>90 % within</source>
      <translation>90 % en</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The time by which nine of ten cases are done: the 90th percentile</source>
      <translation>Le temps dans lequel neuf cas sur dix sont faits : le 90e centile</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours a month</source>
      <translation>Heures par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Minutes worked × cases a month. Enter shows the roles</source>
      <translation>Minutes de travail × cas par mois. Entrée montre les rôles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} a month</source>
      <translation>{currency} par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Each role’s hours at its rate. Enter shows the roles</source>
      <translation>Les heures de chaque rôle à son taux. Entrée montre les rôles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money, against doing all by hand</source>
      <translation>Argent, par rapport à un travail tout à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Saved on {tool}</source>
      <translation>Gain sur {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money, against the tool in use today</source>
      <translation>Argent, par rapport à l’outil en service aujourd’hui</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{minutes} minutes and {money} {currency} a month less</source>
      <translation>{minutes} minutes et {money} {currency} par mois de moins</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{role}: {hours} h</source>
      <translation>{role} : {hours} h</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{role} (no such lane)</source>
      <translation>{role} (aucun couloir de ce nom)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>? missing</source>
      <translation>? manque</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>The lanes of one name, in all processes</source>
      <translation>Les couloirs d’un même nom, dans tous les processus</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} an hour</source>
      <translation>{currency} par heure</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>What an hour of the role costs; blank: not stated, and what it does is not estimated</source>
      <translation>Ce que coûte une heure du rôle ; vide : non indiqué, et ce qu’il fait n’est pas estimé</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours {tool}</source>
      <translation>Heures {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{money} a month</source>
      <translation>{money} par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Hours a month, {tool}. Enter shows the steps</source>
      <translation>Heures par mois, {tool}. Entrée montre les étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>{currency} {tool}</source>
      <translation>{currency} {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>Money a month, {tool}</source>
      <translation>Argent par mois, {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>So not estimated</source>
      <translation>Donc non estimé</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>with the tool</source>
      <translation>avec l’outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>waited</source>
      <translation>d’attente</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a flow that can be played</source>
      <translation>un flux qui puisse être joué</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>anything of it</source>
      <translation>tout cela</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>cycle time</source>
      <translation>temps de cycle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes, cycle time, hours, money</source>
      <translation>minutes, temps de cycle, heures, argent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes {which}</source>
      <translation>minutes {which}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a way out: some cases go round for ever</source>
      <translation>une issue : certains cas tournent sans fin</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>minutes, hours, money</source>
      <translation>minutes, heures, argent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>the number of cases a month</source>
      <translation>le nombre de cas par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>hours, money</source>
      <translation>heures, argent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>what an hour costs</source>
      <translation>ce que coûte une heure</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>a lane: its rate is what an hour costs</source>
      <translation>un couloir : son taux est ce que coûte une heure</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/rows.py" />
      <source>money</source>
      <translation>argent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes worked where the tool carries the step</source>
      <translation>Minutes de travail là où l’outil prend en charge l’étape</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes worked where it does not</source>
      <translation>Minutes de travail là où il ne la prend pas en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes that a case waits at the step, either way</source>
      <translation>Minutes d’attente d’un cas à l’étape, dans tous les cas</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Enter shows it on the drawing</source>
      <translation>Entrée la montre sur le dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Visits</source>
      <translation>Passages</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{step} (in {process})</source>
      <translation>{step} (dans {process})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{meaning}. Blank is not known, which is not 0</source>
      <translation>{meaning}. Vide : inconnu, ce qui n’est pas 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>{minutes} minutes a case</source>
      <translation>{minutes} minutes par cas</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes: {tool}</source>
      <translation>Minutes : {tool}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes a case, as often as the step is entered: {tool}. Enter shows the answers</source>
      <translation>Minutes par cas, autant de fois qu’on entre dans l’étape : {tool}. Entrée montre les réponses</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_rows.py" />
      <source>Minutes a case by hand, as often as the step is entered</source>
      <translation>Minutes par cas à la main, autant de fois qu’on entre dans l’étape</translation>
    </message>
    <message>
      <location filename="ui/stages/value/minutes/step_table.py" />
      <source>These lines name no step of the process and are left out: {names}.</source>
      <translation>Ces lignes ne nomment aucune étape du processus et sont laissées de côté : {names}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>Choose from a calendar</source>
      <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>Choose from a calendar (Alt+Down)</source>
      <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/cells.py" />
      <source>not assessed</source>
      <translation>non évalué</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Training</source>
      <translation>Formation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>What each role has to learn for a tool, and before which wave</source>
      <translation>Ce que chaque rôle doit apprendre pour un outil, et avant quelle vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Self-assessment</source>
      <translation>Autoévaluation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>How mature each practice is, and what it is to become</source>
      <translation>La maturité de chaque pratique, et ce qu’elle doit devenir</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who is affected</source>
      <translation>Qui est concerné</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who decides, who is affected, what they gain and fear</source>
      <translation>Qui décide, qui est concerné, ce qu’ils gagnent et craignent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Communication plan</source>
      <translation>Plan de communication</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Who talks to whom, when, about what, good news too</source>
      <translation>Qui parle à qui, quand, de quoi, bonnes nouvelles comprises</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Reviews and improvements</source>
      <translation>Revues et améliorations</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>When it is looked at again, and what is improved by whom</source>
      <translation>Quand on refait le point, et ce qui est amélioré par qui</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Plan the waves</source>
      <translation>Planifier les vagues</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Write the sheet…</source>
      <translation>Écrire la feuille…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Take a sheet in…</source>
      <translation>Reprendre une feuille…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>What concerns persons stays out of reports and exports unless the sheet Readiness is chosen for a report.</source>
      <translation>Ce qui concerne des personnes reste hors des rapports et exportations, sauf si la feuille Préparation est choisie pour un rapport.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Counting what has to be learned</source>
      <translation>Décompte de ce qui est à apprendre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Looking for the waves of the roll-out</source>
      <translation>Recherche des vagues du déploiement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Draw or open processes first: the steps of a lane that a tool carries are what its role learns.</source>
      <translation>Dessiner ou ouvrir d’abord des processus : les étapes d’un couloir qu’un outil prend en charge sont ce que son rôle apprend.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>No tool yet: which steps change follows from what a tool answers. Hours can be written already.</source>
      <translation>Pas encore d’outil : les étapes qui changent découlent de ce que répond un outil. Les heures peuvent déjà être écrites.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Choose the rows to remove first; grey ones are nobody’s yet.</source>
      <translation>Choisir d’abord les lignes à retirer ; les grises n’appartiennent encore à personne.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Remove {entries}</source>
      <translation>Retirer {entries}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Entry</source>
      <extracomment>Entries</extracomment>
      <translation>
        <numerusform>entrée</numerusform>
        <numerusform>entrées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Reviews</source>
      <translation>Revues</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/page.py" />
      <source>Improvements</source>
      <translation>Améliorations</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>New entry</source>
      <translation>Nouvelle entrée</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>{name} (not in this project)</source>
      <translation>{name} (pas dans ce projet)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From today to target</source>
      <translation>D’aujourd’hui à la cible</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From 1 to 5: a dot for today, a ring for the target. Sorted by how far it is</source>
      <translation>De 1 à 5 : un point pour aujourd’hui, un anneau pour la cible. Trié selon l’écart</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>From 1 (as it comes) to 5 (improved all the time)</source>
      <translation>De 1 (comme cela vient) à 5 (amélioré en permanence)</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>What it is to become, from 1 to 5</source>
      <translation>Ce qu’elle doit devenir, de 1 à 5</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>What shows it: an audit, a figure, a sample of tickets</source>
      <translation>Ce qui le montre : un audit, un chiffre, un échantillon de tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>Accountable decides; responsible does the work; consulted and informed are asked</source>
      <translation>Le décisionnaire tranche ; le réalisateur fait le travail ; consultés et informés sont interrogés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>Tell good news too, not only what is asked of people</source>
      <translation>Dire aussi les bonnes nouvelles, pas seulement ce qui est demandé aux gens</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/rows.py" />
      <source>How it is seen to be done</source>
      <translation>À quoi on voit que c’est fait</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Write the sheets of readiness</source>
      <translation>Écrire les feuilles de préparation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Readiness</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Take sheets of readiness in</source>
      <translation>Reprendre des feuilles de préparation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Reading sheets</source>
      <translation>Lecture des feuilles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>Take Sheets In</source>
      <translation>Reprendre des feuilles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>{changes} taken in.</source>
      <translation>{changes} : reprises.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>entry</source>
      <extracomment>entries</extracomment>
      <translation>
        <numerusform>entrée</numerusform>
        <numerusform>entrées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/sheets.py" />
      <source>The sheets change nothing.</source>
      <translation>Les feuilles ne changent rien.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>What each role has to learn</source>
      <translation>Ce que chaque rôle doit apprendre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change for the role</source>
      <translation>Étapes qui changent pour le rôle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Training before each wave</source>
      <translation>Formation avant chaque vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change</source>
      <translation>Étapes qui changent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change for {role}</source>
      <translation>Étapes qui changent pour {role}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Choose a role to see its steps</source>
      <translation>Choisir un rôle pour voir ses étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change with wave {number}</source>
      <translation>Étapes qui changent avec la vague {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>{hours} of {limit}</source>
      <translation>{hours} sur {limit}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Before wave</source>
      <translation>Avant la vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Trained until</source>
      <translation>Formés avant le</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>The first day of the wave</source>
      <translation>Le premier jour de la vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours</source>
      <translation>Heures</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Of those that a wave has for training, where the roll-out states them</source>
      <translation>Sur celles qu’une vague a pour la formation, là où le déploiement les indique</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Without hours</source>
      <translation>Sans heures</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Roles for which nobody says how long a step takes: they count as none</source>
      <translation>Rôles pour lesquels personne ne dit combien dure une étape : ils comptent pour zéro</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Before each wave of the roll-out</source>
      <translation>Avant chaque vague du déploiement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>All other roles</source>
      <translation>Tous les autres rôles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Changing</source>
      <translation>Changent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that the tool carries: they are done with a new tool then</source>
      <translation>Étapes que l’outil prend en charge : elles se font alors avec un nouvel outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that may change: open answers decide</source>
      <translation>Étapes qui peuvent changer : des réponses en suspens en décident</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Stay</source>
      <translation>Restent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that stay by hand as they are, or ask nothing of a tool</source>
      <translation>Étapes qui restent à la main comme elles sont, ou ne demandent rien à un outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours a step</source>
      <translation>Heures par étape</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Hours of training for one step that changes; grey is what is stated for all other roles</source>
      <translation>Heures de formation pour une étape qui change ; gris : ce qui est indiqué pour tous les autres rôles</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Steps that change × hours a step; to the second figure with those that may change</source>
      <translation>Étapes qui changent × heures par étape ; au second chiffre avec celles qui peuvent changer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>The first wave of the roll-out in which something changes for the role</source>
      <translation>La première vague du déploiement dans laquelle quelque chose change pour le rôle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Becomes</source>
      <translation>Devient</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>✓ changes</source>
      <translation>✓ change</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>? may change</source>
      <translation>? peut changer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/training.py" />
      <source>Wave</source>
      <translation>Vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No lane has a step yet</source>
      <translation>Aucun couloir n’a encore d’étape</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>step changes</source>
      <extracomment>steps change</extracomment>
      <translation>
        <numerusform>étape change</numerusform>
        <numerusform>étapes changent</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{tool}: {steps} for {roles}</source>
      <translation>{tool} : {steps} pour {roles}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{steps}, {hours} hours of training</source>
      <translation>{steps}, {hours} heures de formation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Draw lanes: a lane is a role, and its steps are what the role has to learn.</source>
      <translation>Dessiner des couloirs : un couloir est un rôle, et ses étapes sont ce que le rôle doit apprendre.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write how many hours one step that changes takes, for all roles in the first row, or for one role.</source>
      <translation>Écrire combien d’heures prend une étape qui change, pour tous les rôles dans la première ligne, ou pour un rôle.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody says how long a step takes for {roles}: they count as none.</source>
      <translation>Personne ne dit combien dure une étape pour {roles} : ils comptent pour zéro.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Before which wave cannot be said yet. {why}</source>
      <translation>Avant quelle vague ne peut pas encore être dit. {why}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>The waves are those of the best plan found in a few seconds; Roll-out looks longer.</source>
      <translation>Les vagues sont celles du meilleur plan trouvé en quelques secondes ; Déploiement cherche plus longtemps.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No practice is assessed yet</source>
      <translation>Aucune pratique n’est encore évaluée</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>practice is assessed</source>
      <extracomment>practices are assessed</extracomment>
      <translation>
        <numerusform>pratique évaluée</numerusform>
        <numerusform>pratiques évaluées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{assessed}, {below} below the target</source>
      <translation>{assessed}, {below} sous la cible</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write beside a practice how mature it is today, 1 (as it comes) to 5 (improved all the time), and what it is to become. Practices of the drawn processes stand first.</source>
      <translation>Écrire à côté d’une pratique sa maturité aujourd’hui, de 1 (comme cela vient) à 5 (améliorée en permanence), et ce qu’elle doit devenir. Les pratiques des processus dessinés viennent d’abord.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nothing shows it yet for {practices}.</source>
      <translation>Rien ne le montre encore pour {practices}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Assessed twice: {practices}. The first that states a maturity counts.</source>
      <translation>Évaluées deux fois : {practices}. La première qui indique une maturité compte.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody is named yet</source>
      <translation>Personne n’est encore nommé</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{groups} in {processes}</source>
      <translation>{groups} dans {processes}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write beside each group what its part is, what it gains and what it fears. The grey rows are the roles of the drawn processes.</source>
      <translation>Écrire à côté de chaque groupe son rôle, ce qu’il gagne et ce qu’il craint. Les lignes grises sont les rôles des processus dessinés.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>They fear something, and nobody is to talk to them yet: {groups}.</source>
      <translation>Ils craignent quelque chose, et personne ne doit encore leur parler : {groups}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody decides in {processes}: make one group accountable.</source>
      <translation>Personne ne décide dans {processes} : désigner un groupe décisionnaire.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Several decide in {processes}: one is best.</source>
      <translation>Plusieurs décident dans {processes} : mieux vaut un seul.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody is to talk to anybody yet</source>
      <translation>Aucun échange n’est encore prévu</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>talk</source>
      <extracomment>talks</extracomment>
      <translation>
        <numerusform>échange</numerusform>
        <numerusform>échanges</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write who talks to which group, when, and about what. Groups that are affected and that nobody talks to stand in grey.</source>
      <translation>Écrire qui parle à quel groupe, quand et de quoi. Les groupes concernés auxquels personne ne parle figurent en gris.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>No good news for {groups} yet.</source>
      <translation>Pas encore de bonnes nouvelles pour {groups}.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} talk has no day, or nobody who talks.</source>
      <extracomment>{count} talks have no day, or nobody who talks.</extracomment>
      <translation>
        <numerusform>{count} échange n’a pas de jour, ou personne pour parler.</numerusform>
        <numerusform>{count} échanges n’ont pas de jour, ou personne pour parler.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Nobody looks again yet</source>
      <translation>Aucune revue n’est encore prévue</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>review</source>
      <extracomment>reviews</extracomment>
      <translation>
        <numerusform>revue</numerusform>
        <numerusform>revues</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{reviews}; {improvements}</source>
      <translation>{reviews} ; {improvements}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>improvement</source>
      <extracomment>improvements</extracomment>
      <translation>
        <numerusform>amélioration</numerusform>
        <numerusform>améliorations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write when it is looked at how a process does: three months after it went live is a good first day.</source>
      <translation>Écrire quand faire le point sur un processus : trois mois après sa mise en service est une bonne première date.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>Write what is to be improved, who owns it, and how it is seen to be done.</source>
      <translation>Écrire ce qui est à améliorer, qui en répond, et à quoi on voit que c’est fait.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} improvement lacks an owner, or how it is seen to be done.</source>
      <extracomment>{count} improvements lack an owner, or how they are seen to be done.</extracomment>
      <translation>
        <numerusform>{count} amélioration n’a pas de responsable, ou rien qui montre qu’elle est faite.</numerusform>
        <numerusform>{count} améliorations n’ont pas de responsable, ou rien qui montre qu’elles sont faites.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>{count} overdue</source>
      <translation>{count} en retard</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>the next on {day}</source>
      <translation>prochaine date le {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/readiness/words.py" />
      <source>all processes</source>
      <translation>tous les processus</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Place in the wave before or after</source>
      <translation>Placer dans la vague précédente ou suivante</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>In the roll-out</source>
      <translation>Dans le déploiement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Let the plan decide where it goes</source>
      <translation>Laisser le plan décider de la place</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Ask why</source>
      <translation>Demander pourquoi</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Roll-out in waves</source>
      <translation>Déploiement par vagues</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Pin to wave</source>
      <translation>Fixer dans la vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Not before wave</source>
      <translation>Pas avant la vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Wave {number}</source>
      <translation>Vague {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Leave open</source>
      <translation>Laisser ouverte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Leave out</source>
      <translation>Laisser de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Let the plan decide</source>
      <translation>Laisser le plan décider</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>In no wave</source>
      <translation>Dans aucune vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>and why</source>
      <translation>et pourquoi</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Goes live by the end of</source>
      <translation>En service avant la fin de</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>Days of work</source>
      <translation>Jours de travail</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>End to end then</source>
      <translation>De bout en bout alors</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>{capacity} days</source>
      <translation>{capacity} jours</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/gantt.py" />
      <source>{days} of {capacity} days</source>
      <translation>{days} sur {capacity} jours</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Waves</source>
      <translation>Vagues</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Days, money and training of each wave, and what is carried after it</source>
      <translation>Jours, argent et formation de chaque vague, et ce qui est pris en charge après elle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>What introducing each process takes, and where it is placed</source>
      <translation>Ce que demande l’introduction de chaque processus, et où il est placé</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Which gaps are closed when, and which stay open</source>
      <translation>Quelles lacunes sont comblées quand, et lesquelles restent ouvertes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>What the plan takes for granted, and what it leaves out</source>
      <translation>Ce que le plan tient pour acquis, et ce qu’il laisse de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Look again</source>
      <translation>Chercher encore</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Take placements back</source>
      <translation>Annuler les placements</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Settings of the plan</source>
      <translation>Paramètres du plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Processes of the plan</source>
      <translation>Processus du plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Gaps of the plan</source>
      <translation>Lacunes du plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Looking for the best plan: Cancel stops it.</source>
      <translation>Recherche du meilleur plan : Annuler l’arrête.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Looking for the best plan</source>
      <translation>Recherche du meilleur plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>There is no plan</source>
      <translation>Il n’y a pas de plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Stopped: what is shown is the plan from before.</source>
      <translation>Arrêté : le plan montré est celui d’avant.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>The first in the ranking</source>
      <translation>Le premier du classement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Place {name} in Wave {wave}</source>
      <translation>Placer {name} dans la vague {wave}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Leave {name} Out</source>
      <translation>Laisser {name} de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Hold {name} Back to Wave {wave}</source>
      <translation>Retenir {name} jusqu’à la vague {wave}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>A gap waits for a day: write the first day of the plan into its settings first.</source>
      <translation>Une lacune attend un jour : écrire d’abord le premier jour du plan dans ses paramètres.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Let the Plan Decide on {name}</source>
      <translation>Laisser le plan décider de {name}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Take Placements Back</source>
      <translation>Annuler les placements</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>days of work</source>
      <translation>jours de travail</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Choose the Tool of the Roll-out</source>
      <translation>Choisir l’outil du déploiement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Tool of the roll-out</source>
      <translation>Outil du déploiement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Let the plan decide where everything goes</source>
      <translation>Laisser le plan décider de toutes les places</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>Fit › Gaps: what is to be done about each gap, its days and its date</source>
      <translation>Adéquation › Lacunes : ce qu’il faut faire de chaque lacune, ses jours et sa date</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>{tool}: end to end {first} after wave 1, {last} after wave {number}</source>
      <translation>{tool} : bout en bout {first} après la vague 1, {last} après la {number}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/page.py" />
      <source>{placed} by hand, the rest is the best for that.</source>
      <translation>{placed} à la main, le reste est le meilleur pour cela.</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/rollout/page.py" />
      <source>placement</source>
      <extracomment>placements</extracomment>
      <translation>
        <numerusform>placement</numerusform>
        <numerusform>placements</numerusform>
      </translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{cost} of {budget}</source>
      <translation>{cost} sur {budget}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{hours} of {most}</source>
      <translation>{hours} sur {most}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Cost, {currency}</source>
      <translation>Coût, {currency}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Training, hours</source>
      <translation>Formation, heures</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} of {capacity} days worked; what is finished in it takes {finished}</source>
      <translation>{days} sur {capacity} jours travaillés ; ce qui y est achevé en demande {finished}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>End to end then {figure}, a process that is not live counting 0</source>
      <translation>De bout en bout alors {figure}, un processus non en service comptant 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Of what is live {figure}</source>
      <translation>De ce qui est en service {figure}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Goes live: {names}</source>
      <translation>Entre en service : {names}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>left out by hand</source>
      <translation>laissé de côté à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{name} goes live by the end of wave {wave}</source>
      <translation>{name} entre en service avant la fin de la vague {wave}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{name} goes live in no wave: {why}</source>
      <translation>{name} n’entre en service dans aucune vague : {why}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>there is no plan</source>
      <translation>il n’y a pas de plan</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} days to introduce and set up</source>
      <translation>{days} jours pour introduire et installer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Needs {names}</source>
      <translation>A besoin de {names}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>A quick win: first wave, needs no other, carries much for its days</source>
      <translation>Un gain rapide : première vague, n’a besoin d’aucun autre, prend beaucoup en charge pour ses jours</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} d</source>
      <translation>{days} j</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Placed by hand</source>
      <translation>Placé à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Not before wave {wave}, by hand</source>
      <translation>Pas avant la vague {wave}, à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>promised by the vendor</source>
      <translation>promis par le fournisseur</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>not before {day}</source>
      <translation>pas avant le {day}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>left open by hand</source>
      <translation>laissée ouverte à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Closed in wave {wave}: {how}</source>
      <translation>Comblée dans la vague {wave} : {how}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Stays open: {why}</source>
      <translation>Reste ouverte : {why}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>{days} days</source>
      <translation>{days} jours</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>, not estimated</source>
      <translation>, non estimé</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/rows.py" />
      <source>Asked for by {names}</source>
      <translation>Demandé par {names}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How many waves there are</source>
      <translation>Combien de vagues il y a</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The first day of the first wave; without it no wave has dates, and dated promises cannot be planned</source>
      <translation>Le premier jour de la première vague ; sans lui, aucune vague n’a de dates, et les promesses datées ne peuvent pas être planifiées</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Months a wave</source>
      <translation>Mois par vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How long a wave takes</source>
      <translation>Combien dure une vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Budget a quarter</source>
      <translation>Budget par trimestre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>budget a quarter</source>
      <translation>budget par trimestre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Money for work; it buys days at the vendor’s rate of Fit › Money. Blank: no limit</source>
      <translation>Argent pour le travail ; il achète des jours au tarif du fournisseur d’Adéquation › Coûts. Vide : sans limite</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Training, hours a wave</source>
      <translation>Formation, heures par vague</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>hours of training</source>
      <translation>heures de formation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>So many hours people can be trained in a wave. Blank: no limit</source>
      <translation>Autant d’heures de formation possibles dans une vague. Vide : sans limite</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How many days of work there are in the wave; blank is 0</source>
      <translation>Combien de jours de travail il y a dans la vague ; vide : 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Worked</source>
      <translation>Travaillés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days that the plan uses; no more than those of work, and no more than the budget buys</source>
      <translation>Jours que le plan utilise ; pas plus que ceux de travail, ni que n’en achète le budget</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Finished</source>
      <translation>Achevés</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days of all that is finished in the wave: where they are more, work began before</source>
      <translation>Jours de tout ce qui est achevé dans la vague : s’ils sont plus nombreux, le travail a commencé avant</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The share of all cases carried from end to end; a process that is not live counts 0</source>
      <translation>La part de tous les cas pris en charge de bout en bout ; un processus non en service compte 0</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Of what is live</source>
      <translation>De ce qui est en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Goes live</source>
      <translation>Entre en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>the plan decides</source>
      <translation>le plan décide</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>There is no process “{name}” in this project: write names as they are drawn, with ; between.</source>
      <translation>Il n’y a pas de processus « {name} » dans ce projet : écrire les noms tels que dessinés, séparés par ;.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Live in</source>
      <translation>En service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The wave by whose end the plan has it live</source>
      <translation>La vague à la fin de laquelle le plan le met en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Placed in wave</source>
      <translation>Vague fixée</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>A wave, or 0 for none; blank lets the plan decide</source>
      <translation>Une vague, ou 0 pour aucune ; vide laisse le plan décider</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Not before</source>
      <translation>Pas avant</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The wave before which it is not to go live</source>
      <translation>La vague avant laquelle il ne doit pas entrer en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Its business value: with its cases it decides what goes live first</source>
      <translation>Sa valeur métier : avec ses cas, elle décide de ce qui entre d’abord en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days to introduce</source>
      <translation>Jours d’introduction</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days of people beside the work on requirements, such as training and moving data</source>
      <translation>Jours de personnes en plus du travail sur les exigences, par exemple pour la formation et la reprise des données</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Set-up days</source>
      <translation>Jours d’installation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Configuring, adding on and building what the tool answers with, by the days of Fit › Money</source>
      <translation>Paramétrer, ajouter et développer ce par quoi l’outil répond, selon les jours d’Adéquation › Coûts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Hours of training in the wave in which it goes live</source>
      <translation>Heures de formation dans la vague où il entre en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Processes that have to be live by then, with ; between their names</source>
      <translation>Processus qui doivent alors être en service, leurs noms séparés par ;</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Processes that it calls as drawn: they have to be live by then, too</source>
      <translation>Processus qu’il appelle tel que dessiné : ils doivent alors être en service aussi</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Maturity</source>
      <translation>Maturité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How mature its practice is today, 1 to 5: the self-assessment of Readiness</source>
      <translation>La maturité de sa pratique aujourd’hui, de 1 à 5 : l’autoévaluation de Préparation</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>How mature its practice has to be to go live</source>
      <translation>La maturité que doit avoir sa pratique pour entrer en service</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Ready on</source>
      <translation>Prête le</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>The day on which a practice that is not mature enough will be</source>
      <translation>Le jour où une pratique pas assez mûre le sera</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Asked for by</source>
      <translation>Demandé par</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Not estimated: the days set for its level</source>
      <translation>Non estimé : les jours fixés pour son niveau</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Closed in</source>
      <translation>Comblée dans</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>A wave, or 0 to leave it open; blank lets the plan decide</source>
      <translation>Une vague, ou 0 pour la laisser ouverte ; vide laisse le plan décider</translation>
    </message>
    <message>
      <location filename="ui/stages/value/rollout/tables.py" />
      <source>Why it stays open</source>
      <translation>Pourquoi ouverte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What it is worth</source>
      <translation>Ce que cela apporte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Minutes, hours and money: what each tool saves, brings and costs</source>
      <translation>Minutes, heures et argent : ce que chaque outil fait gagner, rapporte et coûte</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Tickets</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What really happens: shares, times and deviations out of a log of your own tickets</source>
      <translation>Ce qui se passe vraiment : parts, temps et écarts tirés d’un journal de tickets à soi</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Hand-offs</source>
      <translation>Transferts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>How often work passes from role to role, and what becomes of it with each tool</source>
      <translation>Combien de fois le travail passe de rôle à rôle, et ce qu’il en devient avec chaque outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each process is measured by, what it is to become, and whether a tool can measure it</source>
      <translation>À quoi chaque processus est mesuré, ce que cela doit devenir, et si un outil peut le mesurer</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each process takes with each tool, and the minutes and rates that this follows from</source>
      <translation>Ce que prend chaque processus avec chaque outil, et les minutes et taux dont cela découle</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Business case</source>
      <translation>Analyse de rentabilité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What each tool brings a year against what it costs, and what that hangs on</source>
      <translation>Ce que chaque outil rapporte par an face à ce qu’il coûte, et à quoi cela tient</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>What people have to learn, how mature practices are, who is affected, who talks to whom, who looks again</source>
      <translation>Ce que les gens doivent apprendre, la maturité des pratiques, qui est concerné, qui parle à qui, qui refait le point</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Roll-out</source>
      <translation>Déploiement</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Which process goes live in which wave, which gaps are closed for it, and what is carried then</source>
      <translation>Quel processus entre en service dans quelle vague, quelles lacunes sont comblées pour lui, et ce qui est alors pris en charge</translation>
    </message>
    <message>
      <location filename="ui/stages/value/stage.py" />
      <source>Pages of the value</source>
      <translation>Pages de la valeur</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Case</source>
      <translation>Cas</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Activity</source>
      <translation>Activité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Time</source>
      <translation>Horodatage</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Field of changes</source>
      <translation>Champ des changements</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Working hours that count</source>
      <translation>Heures ouvrées qui comptent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Minutes count in these hours only: 24x7, or for instance Mo-Fr 8:00-17:00</source>
      <translation>Les minutes ne comptent que dans ces heures : 24x7, ou par exemple Mo-Fr 8:00-17:00</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>as in the log ({zone})</source>
      <translation>comme dans le journal ({zone})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>as in the log</source>
      <translation>comme dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>By whose clock office hours and days are counted, with its summer time</source>
      <translation>L’horloge selon laquelle se comptent heures de bureau et jours, avec son heure d’été</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>The times of this log name no zone: they are read as a clock showed them.</source>
      <translation>Les horodatages de ce journal n’indiquent aucun fuseau : ils sont lus comme l’heure affichée par une horloge.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/form.py" />
      <source>Hours that count</source>
      <translation>Heures qui comptent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Activities</source>
      <translation>Activités</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What each activity of the log means among the steps</source>
      <translation>Ce que chaque activité du journal signifie parmi les étapes</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Branches</source>
      <translation>Branches</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How often each way was taken: as drawn, and in the log</source>
      <translation>Combien de fois chaque voie a été prise : comme dessiné, et dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How often each step is visited, and what it takes</source>
      <translation>Combien de fois on passe à chaque étape, et ce qu’elle prend</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Deviations</source>
      <translation>Écarts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What happened that is not drawn, in how many cases, with examples</source>
      <translation>Ce qui s’est passé sans être dessiné, dans combien de cas, avec des exemples</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What KPIs count, as the log has it</source>
      <translation>Ce que comptent les KPI, selon le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>As read</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How the file was understood, and what was left out</source>
      <translation>Comment le fichier a été compris, et ce qui a été laissé de côté</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Taken before</source>
      <translation>Déjà repris</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>The logs whose figures are in the project</source>
      <translation>Les journaux dont les chiffres sont dans le projet</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Choose a log…</source>
      <translation>Choisir un journal…</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Show on the drawing</source>
      <translation>Montrer sur le dessin</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What activities mean</source>
      <translation>Ce que signifient les activités</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Shares of branches</source>
      <translation>Parts des branches</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Steps in the log</source>
      <translation>Étapes dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What is not as drawn</source>
      <translation>Ce qui n’est pas comme dessiné</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>KPIs in the log</source>
      <translation>KPI dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Logs taken before</source>
      <translation>Journaux déjà repris</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Draw or open the process first that these tickets ran through.</source>
      <translation>Dessiner ou ouvrir d’abord le processus que ces tickets ont parcouru.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Replaying the log</source>
      <translation>Rejeu du journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{file}: which column is what?</source>
      <translation>{file} : quelle colonne est quoi ?</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Name the field of changes that tells the state of a ticket.</source>
      <translation>Nommer le champ des changements qui dit l’état d’un ticket.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Name the columns that tell the case, the activity and the time, each as far as there is one.</source>
      <translation>Nommer les colonnes qui disent le cas, l’activité et l’horodatage, pour autant qu’il y en ait.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>There is no step “{step}”: choose one of the list.</source>
      <translation>Il n’y a pas d’étape « {step} » : en choisir une dans la liste.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Choose the branches first whose shares are to be taken.</source>
      <translation>Choisir d’abord les branches dont les parts sont à reprendre.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Take from {file}</source>
      <translation>Reprendre de {file}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Taken from {file}. Undo takes it back.</source>
      <translation>Repris de {file}. Annuler revient en arrière.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>The project has all of this already.</source>
      <translation>Le projet contient déjà tout cela.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>How the log is read</source>
      <translation>Comment le journal est lu</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>See on the drawing how often each way was taken, and where cases deviate</source>
      <translation>Voir sur le dessin combien de fois chaque voie a été prise, et où des cas s’en écartent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>What really happens</source>
      <translation>Ce qui se passe vraiment</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Try the tickets of the sample</source>
      <translation>Essayer les tickets de l’exemple</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Export your tickets with what happened to them and when, and drop the file here: a table with a row for each event, each change or each ticket (.csv, .xlsx; ServiceNow, Jira and GLPI as they are), XES or OCEL. Every case is replayed on the drawn process: you see what each branch really takes, where cases do otherwise, how long steps take, and take what you like into the project.</source>
      <translation>Exporter les tickets avec ce qui leur est arrivé et quand, et déposer le fichier ici : un tableau avec une ligne par événement, par changement ou par ticket (.csv, .xlsx ; ServiceNow, Jira et GLPI tels quels), XES ou OCEL. Chaque cas est rejoué sur le processus dessiné : on voit ce que prend vraiment chaque branche, où des cas font autrement, combien durent les étapes, et on reprend ce qu’on veut dans le projet.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Draw or open the process first that your tickets run through; then drop their log here.</source>
      <translation>Dessiner ou ouvrir d’abord le processus que parcourent les tickets ; puis déposer ici leur journal.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{process}: {cases} of {file} {period} were taken ({hash}).</source>
      <translation>{process} : {cases} de {file} {period} ont été repris ({hash}).</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{file} on {process}</source>
      <translation>{file} sur {process}</translation>
    </message>
    <message numerus="yes">
      <location filename="ui/stages/value/tickets/page.py" />
      <source>event</source>
      <extracomment>events</extracomment>
      <translation>
        <numerusform>événement</numerusform>
        <numerusform>événements</numerusform>
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
      <translation>{events} du {first} au {last}.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>{shape}; {count} activities.</source>
      <translation>{shape} ; {count} activités.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>Nothing had to be decided or left out.</source>
      <translation>Rien n’a dû être décidé ou laissé de côté.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/page.py" />
      <source>SHA-256 of the file: {hash}</source>
      <translation>SHA-256 du fichier : {hash}</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/reading.py" />
      <source>No activity of this log is called like a step: say below what each means, or choose the process.</source>
      <translation>Aucune activité de ce journal ne porte le nom d’une étape : dire ci-dessous ce que chacune signifie, ou choisir le processus.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>as before</source>
      <translation>comme avant</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>? nothing is near enough</source>
      <translation>? rien d’assez proche</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>same name</source>
      <translation>même nom</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– no step –</source>
      <translation>– aucune étape –</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Activity in the log</source>
      <translation>Activité dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Means the step</source>
      <translation>Signifie l’étape</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Enter opens the list: the likely steps come first</source>
      <translation>Entrée ouvre la liste : les étapes probables viennent d’abord</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>How near its name is to that of the step, or who said so</source>
      <translation>À quel point son nom est proche de celui de l’étape, ou qui l’a dit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– not told</source>
      <translation>– non dit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>– no case</source>
      <translation>– aucun cas</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>+ none is drawn</source>
      <translation>+ aucune dessinée</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>✓ within the error</source>
      <translation>✓ dans la marge d’erreur</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>✗ differs</source>
      <translation>✗ diffère</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Branch</source>
      <translation>Branche</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>In the log</source>
      <translation>Dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>not told</source>
      <translation>non dit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Lies between</source>
      <translation>Entre</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The sampling error at 95 %; where the log cannot tell, all that is possible</source>
      <translation>L’erreur d’échantillonnage à 95 % ; là où le journal ne peut le dire, tout ce qui est possible</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>So many cases came to where this is decided</source>
      <translation>Autant de cas sont arrivés là où cela se décide</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Drawn and log</source>
      <translation>Dessin et journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The log does not tell it.</source>
      <translation>Le journal ne le dit pas.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Mean {mean}, median {median}, nine of ten take at most {p90} minutes; {count} times.</source>
      <translation>Moyenne {mean}, médiane {median}, neuf sur dix prennent au plus {p90} minutes ; {count} fois.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Visits a case</source>
      <translation>Passages par cas</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Visits a month</source>
      <translation>Passages par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>More than once</source>
      <translation>Plus d’une fois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Minutes worked</source>
      <translation>Minutes de travail</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The mean; told where the log has the begin and the end of an activity</source>
      <translation>La moyenne ; connue là où le journal a le début et la fin d’une activité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>The mean, since the event before</source>
      <translation>La moyenne, depuis l’événement précédent</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>What happened and is not drawn</source>
      <translation>Ce qui s’est passé et n’est pas dessiné</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Some of these cases, by their numbers in the log</source>
      <translation>Quelques-uns de ces cas, par leurs numéros dans le journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>no KPI counts this yet</source>
      <translation>aucun KPI ne compte encore cela</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Baseline now</source>
      <translation>Départ actuel</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Taken on</source>
      <translation>Repris le</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Tickets from – to</source>
      <translation>Tickets du – au</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>Fitness</source>
      <translation>Conformité</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/rows.py" />
      <source>By it the file is known again: point at it for the whole of it</source>
      <translation>C’est à cela que le fichier se reconnaît : le pointer pour la voir en entier</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Put what is ticked into the project, as one step that can be undone</source>
      <translation>Mettre dans le projet ce qui est coché, en une seule action qui peut être annulée</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>{count} shares</source>
      <translation>{count} parts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>{cases} cases a month</source>
      <translation>{cases} cas par mois</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>A log of less than four weeks does not tell it.</source>
      <translation>Un journal de moins de quatre semaines ne le dit pas.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>This log tells no begin and end of an activity.</source>
      <translation>Ce journal ne dit ni début ni fin d’une activité.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>KPI baselines</source>
      <translation>Valeurs de départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>No KPI of this process counts what the log tells.</source>
      <translation>Aucun KPI de ce processus ne compte ce que dit le journal.</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>where none ({count})</source>
      <translation>là où il n’y en a pas ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>all ({count})</source>
      <translation>toutes ({count})</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>all told</source>
      <translation>tout ce qui est dit</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>selected branches</source>
      <translation>branches sélectionnées</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>as by hand</source>
      <translation>comme à la main</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>as with a tool</source>
      <translation>comme avec un outil</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Which shares</source>
      <translation>Quelles parts</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>What the minutes worked are</source>
      <translation>Ce que sont les minutes de travail</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Which baselines</source>
      <translation>Quelles valeurs de départ</translation>
    </message>
    <message>
      <location filename="ui/stages/value/tickets/take.py" />
      <source>Take:</source>
      <translation>Reprendre :</translation>
    </message>
    <message>
      <location filename="ui/widgets/command_palette.py" />
      <source>{choice}, {number} of {count}</source>
      <translation>{choice}, {number} sur {count}</translation>
    </message>
    <message>
      <location filename="ui/widgets/command_palette.py" />
      <source>Type the name of an action, process, step, requirement or tool</source>
      <translation>Taper le nom d’une action, d’un processus, d’une étape, d’une exigence ou d’un outil</translation>
    </message>
    <message>
      <location filename="ui/widgets/comment_words.py" />
      <source>nobody named</source>
      <translation>personne de nommé</translation>
    </message>
    <message>
      <location filename="ui/widgets/fields.py" />
      <source>several</source>
      <translation>plusieurs</translation>
    </message>
    <message>
      <location filename="ui/widgets/lazy.py" />
      <source>Working the figures out…</source>
      <translation>Calcul des chiffres en cours…</translation>
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>Close this message (Escape)</source>
      <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
      <location filename="ui/widgets/messages.py" />
      <source>{count} more behind it</source>
      <translation>{count} de plus derrière</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/box.py" />
      <source>There is no number here.</source>
      <translation>Il n’y a pas de nombre ici.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>Take the other number that it could be</source>
      <translation>Prendre l’autre nombre que cela pourrait être</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>In a number such as 1,250</source>
      <translation>Dans un nombre tel que 1,250</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>Bring the old number back</source>
      <translation>Ramener l’ancien nombre</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/hint.py" />
      <source>In a number that cannot be taken</source>
      <translation>Dans un nombre qui ne peut pas être pris</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/line.py" />
      <source>{trouble} The cell stays as it was.</source>
      <translation>{trouble} La cellule reste comme avant.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>It stays {number}.</source>
      <translation>Cela reste {number}.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>It stays blank.</source>
      <translation>Cela reste vide.</translation>
    </message>
    <message>
      <location filename="ui/widgets/numbers/typing.py" />
      <source>{number} instead</source>
      <translation>plutôt {number}</translation>
    </message>
    <message>
      <location filename="ui/widgets/table.py" />
      <source>Go to what the row names, or ask why</source>
      <translation>Aller à ce que nomme la ligne, ou demander pourquoi</translation>
    </message>
    <message>
      <location filename="ui/widgets/table.py" />
      <source>In the other tables</source>
      <translation>Dans les autres tableaux</translation>
    </message>
    <message>
      <location filename="ui/widgets/typed.py" />
      <source>Mend it, or press Escape there, then go on.</source>
      <translation>Le corriger, ou presser là Échap, puis continuer.</translation>
    </message>
    <message>
      <location filename="ui/widgets/typed.py" />
      <source>What is typed into “{field}” cannot be taken: {trouble}</source>
      <translation>Ce qui est tapé dans « {field} » ne peut pas être pris : {trouble}</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>Cross-cutting</source>
      <translation>Transversal</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>in part</source>
      <translation>en partie</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>ticked</source>
      <translation>coché</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>not ticked</source>
      <translation>non coché</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>needs attention</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>written elsewhere</source>
      <translation>écrit ailleurs</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>quick win</source>
      <translation>gain rapide</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>written by hand</source>
      <translation>saisi à la main</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>files differ</source>
      <translation>les fichiers diffèrent</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>came late</source>
      <translation>arrivé en retard</translation>
    </message>
    <message>
      <location filename="ui/widgets/words.py" />
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
  </context>
</TS>
