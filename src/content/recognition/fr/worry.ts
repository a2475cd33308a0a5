import type { Cue } from "../language.ts";

/** What somebody else says, does or leaves behind, and the fear for them, in French. */
export const worry: readonly Cue[] = [
  {
    kind: "deathWish",
    who: "other",
    phrases: [
      "voit/voyait/trouve/trouvait plus/pas/aucun .. sens/raison/intérêt/utilité .. vivre/vie/continuer/rien",
      "serait/serions/seriez/seraient .. mieux/plus/tranquilles .. sans lui/elle/$kin",
      "sans lui/elle .. serait/irait/vivrait/serions/seraient .. mieux/plus/tranquilles/facile",
      "veut/voulait/envie plus/pas/de .. vivre/réveiller/exister",
      "si elle/il/maman/papa .. n'/était/mourait/disparaissait/est .. plus/morte/mort/là/partie/mieux",
      "peur/crains/crainte/inquiète .. qu'il/elle/il/$kin .. fasse/se/fait/mette/passe/tue/suicide .. mal/bêtise/fin/tue/connerie/acte/jours/suicide/du",
      "peur/ose/veux .. de? .. laisser/laisse .. seul/seule",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: [
      "se fait/faisait/ferait/fasse .. mal/ça/du",
      "traces/marques/coupures/cicatrices/entailles .. sur/aux/au .. ses/poignets/bras/avant/fille/fils",
    ],
  },
  {
    kind: "means",
    who: "other",
    phrases: [
      "il/elle/$kin a/avait/compte/cache/stocke/garde .. avalé/compté/caché/stocké/plein/boîte/ses .. comprimés/cachets/médicaments/somnifères/médocs",
      "trouvé/découvert .. comprimés/cachets/corde/lames/rasoir/médicaments .. dans/sous/chez .. sa/son/$kin/lit/chambre/matelas/sac/lui/elle",
    ],
  },
  {
    kind: "preparation",
    who: "other",
    phrases: [
      "elle/il/$kin .. écrit/envoyé/laissé/posté/a/m'a .. adieu/adieux/lettre",
      "fait/dit .. ses adieux",
      "lettre/mot/message/vidéo d' adieu .. de/du/dans/sous/chez/sur .. $kin/sa/son/chambre",
      "il/elle/$kin donne/distribue .. ses .. affaires/choses",
    ],
  },
];
