import type { Cue } from "../language.ts";

/** In everyday words: voices, being watched, eating as a punishment, drinking, nights without sleep, in French. */
export const everyday: readonly Cue[] = [
  {
    kind: "voices",
    who: "self",
    phrases: [
      "voix sont/reviennent/commentent/recommencent/parlent/chuchotent/rient/me/se .. revenues/tout/plus/encore/disent/fort/entre/moi",
      "entends/entend/entendre .. mon/nom/voix/chuchoter/appeler/parler .. nom/alors/personne/seul/seule/vide/mur/murs",
      "filment/filme/espionnent/espionne/surveillent/surveille/écoutent/observent/enregistrent .. par/via/à/avec/depuis .. ordinateur/ordi/webcam/téléphone/caméra/télé/murs/mur/fenêtre/prises",
      "scotché/bouché/couvert/débranché .. caméra/webcam/prises/tout/fenêtres/télé",
      "voisins/collègues/gens/tous .. complotent/complot/ligués/liguent/passent/répètent/préparent .. contre/moi/mot/tout/coup",
      "quelqu'un/on/voix .. chuchote/murmure/appelle/chuchoter/murmurer/appeler .. mon nom/prénom",
    ],
  },
  {
    kind: "eating",
    who: "self",
    phrases: [
      "m'/me autorise/permets/permis/interdis/interdit/prive/privé .. de/pas? .. manger/repas/dîner/nourriture/dîner",
      "mange/mangé/manger rien/pas/plus .. erreur/punir/punition/raté/rate/mérite/faute/foiré/nulle/nul",
      "je mange rien/pas/plus .. quand/si/parce .. erreur/rate/faute/raté",
      "pas/sans/sauté/saute .. repas/dîner/déjeuner/manger .. punition/punir/erreur/mérite/raté/parce",
      "c'est ma punition",
      "pour me? punir .. mange/mangé/manger/jeûne/repas",
      "vomir/vomis .. après chaque/les/tous",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: [
      "bois/bu/boire/buvais .. avant .. école/travail/boulot/crèche/midi/réunion/petit/conduire",
      "bouteille/bouteilles/litre .. par/chaque/tous .. jour/soir/nuit/jours/soirs",
      "bois/vide/descends .. tous/chaque .. soirs/jours/soir/jour",
      "bois .. en/cachette/seul/seule cachette/tous/chaque/soir",
      "commence/commencé .. à? .. boire/midi/matin/verre .. midi/matin/déjeuner/dès",
      "tiens/passe/dors/peux/arrive .. pas/plus .. sans .. verre/vin/boire/alcool/bière",
      "pas/plus un/une soir/jour/soirée sans .. verre/vin/boire/bière/alcool",
      "sans .. verres/verre/vin/alcool/bière .. dors/tiens/fonctionne/peux .. plus/pas",
    ],
  },
  {
    kind: "sleepless",
    phrases: [
      "pas/plus/pratiquement/quasi .. dormi/dors/couché/couchée .. depuis .. lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/jours/nuits",
      "dors/dormi .. que/seulement/à/peine? .. deux/trois/une/# heures/heure",
      "plus/pas besoin de dormir/sommeil",
      "deuxième/troisième/quatrième/cinquième nuit .. blanche/sans/éveillé/éveillée/debout",
    ],
  },
  {
    kind: "elation",
    phrases: [
      "me sens/sentie/senti .. invincible/génial/géniale/vivant/vivante/puissant/puissante/incroyable/top/forme/inarrêtable/euphorique",
      "jamais .. été/sentie/senti .. aussi/si/autant .. bien/vivant/vivante/lucide/créatif/créative",
      "idées/pensées .. fusent/défilent/arrêtent/partout/vite/débordent",
      "déborde/plein/pleine .. énergie/idées/projets",
      "meilleur/meilleure .. de ma vie",
      "comme un dieu/roi/génie",
    ],
  },
  {
    kind: "despair",
    who: "self",
    phrases: [
      "pas/plus/aucune de? lumière .. bout/tunnel",
      "rien ne .. changera/s'arrangera/ira .. jamais/plus",
      "à quoi bon",
      "vois .. plus/pas/aucune d'issue",
      "vois .. plus/pas/aucune .. issue/avenir/espoir",
    ],
  },
];
