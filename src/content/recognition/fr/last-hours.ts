import type { Cue } from "../language.ts";

/** The last hours: what was done already, a time, a goodbye, in French. */
export const lastHours: readonly Cue[] = [
  {
    kind: "means",
    who: "self",
    phrases: [
      "pris/avalé/gobé .. tas/plein/poignée/boîte/boite/tous/toute/trop/beaucoup/paquet/plaquette/reste .. de/mes/des/les .. $pills/médicaments/paracétamol",
      "pris/avalé .. $pills/paracétamol .. sais/peur/faire",
      "$pills/corde/lame/couteau/fusil/arme .. sont/est/posé/posés/posée/prête/prêts/j'ai .. prête/prêts/prêt/devant/côté/là/table/comptés",
      "mis/préparé/sorti/compté/aligné .. $pills/corde .. de/prêts/côté/pour/attends/table/devant",
      "préparé/noué/attaché/acheté .. corde",
    ],
  },
  {
    kind: "preparation",
    who: "self",
    phrases: [
      "dernière/dernier fois/message/page/mot/note/entrée/lettre/lignes .. ici",
      "n'/plus écrirai/jamais plus/rien/ici .. ici/jamais/rien",
      "quand vous/tu/on/quelqu'un .. lirez/liras/lira/trouverez/trouvera .. ça/ceci/moi/message/mot .. je/serai/sera .. plus/partie/parti/mort/morte/loin",
      "une/pour la? dernière fois .. enfants/maman/mes/chien/embrassé/serré/serrée",
      "embrassé/serré/appelé/regardé/vu/bordé .. une/pour .. dernière fois",
      "dit/fait .. adieu/adieux .. à/aux .. enfants/tous/chacun/tête/silence/savent",
      "le fais/ferai .. ce/demain/quand/après/dès .. enfants/dormiront/couchés/seule/seul/parti/partis",
      "quand/dès .. enfants/tout/ils .. dorment/dormiront/couchés/partis .. je .. le/ferai/fais/finir",
    ],
  },
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "me serais/suis .. tué/tuée/suicidé/suicidée/pendu/foutu/déjà",
      "serais/serai déjà/plus/mort/morte .. mort/morte/là/depuis/sans/si",
      "vois/imagine .. pas/plus .. vivre/exister/vivant/vivante/là .. l'an/année/dans/prochain",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "assurance .. apporterait/rapporterait/servirait/vaut/ferait/aiderait .. plus/mieux .. que/moi",
      "vaux/vaudrais plus mort/morte",
      "plus/personne .. aura/auront .. à .. me/m' supporter/occuper/inquiéter/gérer",
      "personne n'/ne .. aura .. supporter/occuper/inquiéter",
    ],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "donné/confié/légué .. chien/chat/guitare/montre/vélo/livres/piano .. à/au",
      "vérifié/relu/regardé .. assurance/testament",
      "noté/écrit/laissé .. mots/codes/passe .. de/passe/codes",
      "résilié/fermé/annulé .. abonnements/comptes/compte/contrats",
      "rangé/vidé/trié .. tout/appartement/chambre/maison",
      "écrit .. lettres/lettre",
      "lettres sont .. écrites/prêtes",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "je .. le fais/ferai .. dimanche/lundi/mardi/mercredi/jeudi/vendredi/samedi/soir/demain/nuit",
      "dimanche/lundi/mardi/mercredi/jeudi/vendredi/samedi/demain .. ce/c'est/tout/sera .. fini/terminé/fini",
      "c'est pour ce/demain/dimanche/cette",
      "après/demain .. ce/tout sera .. fini/terminé/calme",
      "ce/cette soir/nuit .. c'est/tout/sera .. fini/terminé",
    ],
  },
];
