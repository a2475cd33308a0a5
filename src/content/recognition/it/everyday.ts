import type { Cue } from "../language.ts";

/** In everyday words: voices, being watched, eating as a punishment, drinking, nights without sleep, in Italian. */
export const everyday: readonly Cue[] = [
  {
    kind: "voices",
    who: "self",
    phrases: [
      "voci sono/tornano/tornate/commentano/parlano/mi/non .. tornate/tutto/più/ancora/dicono/smettono/forte/di",
      "sento/sentire/sentivo .. il/nome/voci/sussurri/chiamare .. nome/quando/nessuno/sola/solo/vuoto/muro/muri",
      "filmano/riprendono/spiano/sorvegliano/ascoltano/osservano/registrano/spiando .. dal/attraverso/con/dalla/tramite/dai .. portatile/computer/telefono/telecamera/tv/muri/muro/finestra/prese/webcam",
      "coperto/scotch/staccato/tappato .. telecamera/webcam/prese/tutto/finestre/tv",
      "vicini/colleghi/gente/tutti .. complottano/complotto/contro/coalizzati/passano/tramano .. me/contro/informazioni",
      "qualcuno/qualcosa/voce .. sussurra/sussurrare/chiama/bisbiglia .. mio nome",
    ],
  },
  {
    kind: "eating",
    who: "self",
    phrases: [
      "non mi permetto/concedo/permessa/lascio/permesso .. di? .. mangiare/cenare/cibo",
      "mi proibisco/vieto/privo/nego .. di/del/il? .. mangiare/cibo/cena",
      "non mangio/ceno/mangiato/mangiare/pranzo niente? .. se/quando/perché/finché/per .. errore/sbaglio/punizione/sbagliato/punirmi/merito/fallito/fallisco",
      "niente/salto/saltato/senza cena/pranzo/cibo/mangiare/pasti .. punizione/punirmi/sbaglio/errore/sbagliato/perché/merito/finché",
      "è la mia punizione",
      "per punirmi .. mangio/mangiare/digiuno/cibo",
      "punirmi/punisco/punizione .. senza/non/digiuno/digiunando",
      "vomito/vomitare .. dopo .. ogni/mangiato/pasto/cena/mangiare",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: [
      "bevo/bevuto/bere .. prima .. di/del/della .. lavoro/lavorare/asilo/scuola/pranzo/riunione/guidare/turno",
      "bottiglia/bottiglie/litro .. al/ogni/tutte .. giorno/sera/sere/notte",
      "bevo/bere/bevendo .. ogni/tutti/tutte .. sera/giorno/giorni/sere",
      "bevo/bere/bevendo/bevuto .. di? nascosto",
      "comincio/inizio/cominciato .. a? .. bere/pranzo/mattina/mezzogiorno .. pranzo/mattina/mezzogiorno/presto",
      "non riesco/dormo/passo/reggo .. senza .. bicchiere/vino/bere/alcol/birra/bottiglia",
      "non/nemmeno .. sera/giorno senza .. bere/vino/birra/bicchiere/alcol",
      "senza .. bicchieri/bicchiere/vino/birra/alcol .. non .. dormo/riesco/funziono/reggo",
    ],
  },
  {
    kind: "sleepless",
    phrases: [
      "non .. dormo/dormito/letto .. da .. lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/giorni/notti",
      "dormo/dormito .. solo/appena/forse? .. due/tre/un/# ore/ora",
      "non ho/serve bisogno/dormire",
      "seconda/terza/quarta/quinta notte .. sveglio/sveglia/senza/in",
    ],
  },
  {
    kind: "elation",
    phrases: [
      "mi sento/sentivo .. invincibile/geniale/potente/incredibile/inarrestabile/viva/vivo/euforica/euforico/dio/benissimo/fenomeno",
      "mai .. sentita/sentito/stata/stato .. così/meglio",
      "idee/pensieri/testa .. non/corrono/volano/mille/esplodono",
      "mille/piena/pieno/tante .. idee/energia/progetti/piani",
      "migliore/migliori .. della mia vita",
      "sento .. un dio/re/genio",
    ],
  },
  {
    kind: "despair",
    who: "self",
    phrases: ["non vedo/c'è la? luce .. fondo/tunnel", "non .. cambierà/migliorerà .. mai .. nulla/niente", "a che serve/scopo"],
  },
];
