// Small words by which English is told from the languages around it. A word that English shares with one of them (“die”, “me”, “so”) stands in neither list.

export const englishWords: ReadonlySet<string> = new Set(
  "the a an i my it is are was were be been am have has had do does did not don didn can t you your he him his she her they them their we our us this that these those what who why how when if of to for with from at by and but or because than then there here will would could should must just about everyone nothing never always too out up all on very every".split(
    " ",
  ),
);

export const foreignWords: ReadonlySet<string> = new Set(
  [
    ..."ich du er wir ihr mich mir mein meine nicht kein keine und oder aber ist sind bin habe hat haben werde wird das der den dem ein eine einen immer nie alle alles nichts sie zu mit auf für weil wenn muss soll kann auch schon wieder".split(
      " ",
    ),
    ..."yo él ella mi mí que no es soy está estoy son los las una unos por para pero porque cuando siempre nunca nada todo todos muy con del al se le lo si debo hago fue".split(
      " ",
    ),
    ..."je tu il elle nous vous ils mon ma mes suis est sont ne pas jamais toujours rien tout tous les des une du et ou mais parce quand très avec pour dans ce cette c j qu n".split(
      " ",
    ),
    ..."io lui lei noi mio mia sono è non mai sempre niente tutto tutti che gli una di da con per ma perché quando molto anche".split(" "),
    ..."eu ele ela meu minha sou não nunca sempre nada tudo todos que os as uma um com por mas porque quando muito também".split(" "),
    ..."ik jij hij wij mijn ben zijn niet geen nooit altijd niets alles iedereen het een de en maar omdat als heb heeft moet ook wel".split(
      " ",
    ),
  ].filter((word) => word !== "no" && word !== "as"),
);
