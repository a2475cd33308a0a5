import type { Cue } from "../language.ts";

/** Said in other words than the plain ones: what was done, where one is, and what is not planned any more, in French. */
export const otherWords: readonly Cue[] = [
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "fini/fini de vivre/d'exister",
      "j'en ai fini de/avec .. vivre/vie",
      "c'est/est/que .. pas que je/j'ai ne? .. veux/veuille/envie pas .. mourir",
      "pas que je ne? veuille/veux pas mourir",
      "qu'on/on/personne/ils .. ne/m'ait/m'avait/m'aient/m'avaient .. pas/jamais? trouvé/trouvée/sauvé/sauvée/réanimé/réanimée",
      "planifié/prévu/préparé ma propre mort",
    ],
  },
  {
    kind: "means",
    who: "self",
    phrases: ["les/tout ai/j'ai .. pris/avalé/avalés/prises .. trop/beaucoup", "j'en ai pris/avalé trop/beaucoup"],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "les ai tous/toutes/déjà avalés/avalées/pris/prises",
      "je les ai déjà/tous/toutes .. pris/prises/avalés/avalées/avalé",
      "j'ai déjà tout/les .. pris/avalé",
      "assis/assise/garé/garée/debout .. près/devant/sur/sous/bord/côté .. du/de/des/les/le/la/d'un .. pont/falaise/voie/voies/rails/quai/rivière/viaduc",
      "papiers/codes/assurance/clés/comptes/passe .. rangés/réglés/triés/prêts/confié/laissés/ordre/maman",
      "tout rangé/réglé/trié/préparé/laissé",
      "lettre/lettres .. écrite/écrites/finie/finies/prête/cachetée",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "sais pas/plus pourquoi j'écris/je .. écris/ici/dis/parle?",
      "veux pas de? d'aide/d'ambulance/qu'on/secours",
      "après .. janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre/noël/été/l'été .. y? a? rien/vide/plus/noir/pas",
      "rien/plus/aucun/pas .. projet/projets/prévu/plans/rendez-vous .. après/au-delà/pour .. janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre/noël/l'été/été",
      "plus/pas besoin .. printemps/été/l'été/hiver/l'hiver/noël/vacances/l'automne",
      "téléphone .. éteint/éteins/coupe/coupé .. après/maintenant/ensuite",
      "pendant/jusqu'à/quand que/ce/ça .. agit/agisse/arrive/passe",
    ],
  },
  {
    kind: "deathWish",
    who: "self",
    phrases: [
      "serait .. plus/bien/tellement .. simple/facile/doux/mieux/calme .. ne/de .. pas/plus/jamais .. exister/être/réveiller/vivre/là",
      "envie/jalouse/jaloux/j'envie .. ceux/gens/celles/personnes .. meurent/morts/mortes/partent/dorment/dormant",
      "ça/cela/c'est aurait dû être moi",
      "aurait dû être moi",
      "pourquoi lui/elle et pas/non moi",
      "assez/suffisamment .. vécu",
      "vécu assez/suffisamment",
      "j'espérais/espérais/j'espère/espéré .. cancer/quelque/grave/mortel .. m'emporte/m'emporterait/m'emporter/tue/tuerait",
      "vois/sais pas .. pourquoi je? .. vivre/rester/vis/vivrais/reste/resterais/continuer",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "plus/mieux heureux/heureuse/heureuses? .. avec n'importe/une/un/autre .. autre/quelle/quel .. mère/père/maman/papa/femme/mari",
      "rendre/rende sa/leur vie/liberté .. en/partant/mourant/disparaissant",
    ],
  },
  {
    kind: "selfHarm",
    who: "self",
    phrases: ["me fais/suis/faire .. mal .. exprès/volontairement/moi-même/punir", "exprès .. me? .. fait/faire/fais mal"],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: ["$kin/elle/il .. se scarifie/coupe/brûle/mutile"],
  },
  {
    kind: "burden",
    who: "other",
    phrases: ["dit/pense/croit/répète .. bébé/enfants/enfant/nous/on .. mérite/méritent/mieux .. autre/quelqu'un/sans/mieux/elle/lui"],
  },
  {
    kind: "abuse",
    phrases: [
      "cache/efface/caché/effacé/supprime .. appli/application/journal/carnet/notes/messages .. parce/car/avant/pour/il/elle .. qu'il/qu'elle/il/elle/mari/copain",
      "patron/contremaître/agence/chef .. garde/gardé/enfermé/confisqué/pris .. passeport/passeports/papiers",
      "si je/j' .. pars/m'en/vais .. il/elle me/nous .. retrouvera/retrouve/tuera/poursuivra",
      "si je .. parle/signale/refuse/plains/dénonce/démissionne .. visa/papiers/titre/contrat/expulser .. renouvelé/renouveler/perdre/expulser/séjour/il/elle?",
    ],
  },
  {
    kind: "ownViolence",
    who: "self",
    phrases: [
      "pensées/pulsions/envie/images/pensée .. de/du/où .. secouer/frapper/jeter/étouffer/lâcher/gifler .. bébé/mon/ma/le/la/fils/fille",
      "envie/idée de le/la secouer/frapper/jeter/gifler",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: ["comprimés/cachets/somnifères/somnifère .. avec .. vin/vodka/alcool/bière/whisky .. pour/chaque/tous/soir"],
  },
];

/** What sounds like those other words and is everyday, in French. */
export const notMeant: readonly string[] = [
  "pas/aucun encore de? projet/projets/plans/prévu",
  "jaloux/jalouse/envie .. vacances/partent .. vacances/en",
  "rien/pas .. prévu/projet .. après .. encore",
  "fait/faire mal au/à/aux .. genou/dos/pied/doigt/cheville/main/épaule",
  "messages du répondeur",
  "pourquoi j'écris si/aussi/mal",
];
