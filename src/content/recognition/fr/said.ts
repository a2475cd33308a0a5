import type { Said } from "../language.ts";

/** Who says it, and what is answered, in French. */
export const said: Said = {
  others: [
    "$kin à moi/nous",
    "$kin a/avait/veut/voulait",
    "$kin ne/n veut/voulait/a",

    "$kin/elle/il/ils .. dit/disait/disent/répète/répétait/écrit/écrivait/raconte/parle/parlait/parlé/menace/menacé/avoué/envoyé/posté/confié/texto que/qu/de/d/il/elle?",
    "m' a/avait .. dit/écrit/envoyé/avoué/confié/texté que/qu/de/il/elle?",
    "inquiète/inquiet/peur pour/que/qu .. $kin/elle/il/lui",
    "qu il/elle .. se/s?",
    "trouvé/découvert/lu/vu .. lettre/mot/message/messages/journal/recherches d' adieu?",
    "lettre/mot/message .. dans/sur/de/sous .. chambre/sac/tiroir/bureau .. fils/fille/frère/soeur/mari?",
    "message/texto/sms/appel de/d'/mon/ma .. $kin",
  ],
  asks: ["demandé/demande/demandait si/s", "a voulu savoir si"],
  denials: [
    "répondu/dit/répond .. non",
    "dit/répondu que non",
    "pu dire/répondre .. non",
    "réponse est/était non",
    "c'est pas le cas",
    "pas le cas",
  ],
  asksBefore: ["demandé/demande/demandait/demandent", "questionnaire/formulaire", "question #"],
  noes: ["non/jamais/aucune/aucun", "pas du tout", "pas une fois", "non docteur/madame/monsieur", "bien sûr que non", "absolument pas"],
  lies: ["menti/mens/mensonge/mentais", "pas/plus vrai/honnête", "pas osé", "en vrai/vérité"],
  ors: ["ou", "ni"],
};
