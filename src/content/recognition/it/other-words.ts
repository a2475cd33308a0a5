import type { Cue } from "../language.ts";

/** Said in other words than the plain ones: what was done, where one is, and what is not planned any more, in Italian. */
export const otherWords: readonly Cue[] = [
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "finito/chiuso con/di la? vivere/vita/esistere",
      "non è che non voglia/voglio .. morire",
      "non è che non .. morire/morta/morto",
      "vorrei/magari che? non mi avessero/nessuno .. trovato/trovata/salvato/salvata/rianimato/rianimata",
      "pianificato/progettato la mia morte",
    ],
  },
  {
    kind: "means",
    who: "self",
    phrases: ["le ho .. prese/ingoiate/buttate .. troppe/tante/tutte", "ne ho prese/ingoiate/preso troppe/tante/troppi"],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "le/li ho già/appena/tutte prese/ingoiate/presi/tutte",
      "ho già preso/ingoiato tutto",
      "seduto/seduta/parcheggiato/parcheggiata/fermo/ferma/piedi .. vicino/accanto/sul/al/sotto/sopra/davanti .. ponte/binari/scogliera/cavalcavia/viadotto/banchina/tetto/fiume",
      "documenti/password/assicurazione/chiavi/conti/carte .. sistemati/sistemate/sistemata/posto/pronti/pronte/lasciato/lasciate/ordine",
      "sistemato/lasciato/ordinato .. documenti/password/assicurazione/chiavi/conti/carte",
      "lettera/lettere .. scritta/scritte/finita/finite/pronta/pronte/chiusa",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "non so perché/neanche perché? .. scrivo/scrivendo/qui/dico/racconto",
      "non voglio .. aiuto/aiuti/ambulanza/soccorsi",
      "dopo .. gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre/natale/l'estate/estate .. non/niente/nulla",
      "non/niente/nessun .. programmi/progetti/piani/progetto/programma .. dopo/per .. gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre/natale/l'estate/estate/primavera",
      "non .. serve/bisogno/devo .. pensare/programmare/organizzare/pianificare .. primavera/estate/l'estate/natale/vacanze/autunno/inverno",
      "non ci sarò",
      "spengo/spegnerò/spento .. telefono/cellulare .. dopo/adesso/ora/poi",
      "mentre/finché non? succede/fa/accade effetto?",
    ],
  },
  {
    kind: "deathWish",
    who: "self",
    phrases: [
      "sarebbe .. semplice/facile/meglio/bello/dolce .. non .. esistere/esserci/svegliarmi/svegliarsi/vivere",
      "invidio/invidia/invidiare .. chi/quelli/gente/per .. muore/muoiono/morti/morto/morire",
      "dovevo/sarei/dovuto .. esserci/essere/dovuto .. io .. incidente/bara/morto/posto/macchina/lui/lei",
      "perché lui/lei e non io",
      "vissuto abbastanza/troppo",
      "ho vissuto .. abbastanza",
      "speravo/spero/sperato .. tumore/cancro/qualcosa/grave .. mi .. portasse/porti/uccidesse/via",
      "non so/vedo perché .. vivere/vivo/restare/resto/dovrei/continuare .. viva/vivo/vivere?",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "felice/felici/meglio .. con un'altra/un/qualsiasi/qualunque altra/altro? madre/padre/mamma/papà/moglie/marito",
      "ridarle/ridargli/restituirle/restituirgli/ridare .. sua/loro vita/libertà .. se/morendo/andandomene/sparendo/senza",
    ],
  },
  {
    kind: "selfHarm",
    who: "self",
    phrases: ["mi faccio/sono/facevo .. male .. apposta/proposito/sola/solo/volontariamente", "apposta .. mi? .. fatto/faccio/fatta male"],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: ["$kin/lei/lui .. si taglia/brucia/graffia/ferisce .. per/quando/dormire/perché/calmarsi"],
  },
  {
    kind: "burden",
    who: "other",
    phrases: [
      "dice/pensa/crede .. bambino/bambini/figli/piccolo/noi .. merita/meritano/staremmo/starebbero .. altra/qualcuno/meglio/senza .. lei/lui/madre?",
    ],
  },
  {
    kind: "abuse",
    phrases: [
      "nascondo/cancello/nascosto/cancellato/nascosta .. app/diario/note/messaggi/appunti .. perché/così/prima/altrimenti .. lui/lei/controlla/legge/marito",
      "capo/caporale/agenzia/padrone .. passaporto/passaporti/documenti .. tiene/chiuso/chiusi/tolto/trattiene/fino/cassetto",
      "capo/caporale/agenzia/padrone .. tiene/ha/trattiene .. tolto/chiuso/sequestrato? .. passaporto/passaporti",
      "se me? .. vado/scappo/lascio .. mi/ci .. trova/troverà/cercherà/uccide/ammazza",
      "se .. denuncio/parlo/rifiuto/lamento/licenzio .. visto/permesso/documenti/contratto .. rinnova/rinnovano/rinnovare/togliere/perdo/soggiorno",
    ],
  },
  {
    kind: "ownViolence",
    who: "self",
    phrases: [
      "pensieri/voglia/impulso/immagini/impulsi .. di .. scuotere/scuoterlo/scuoterla/picchiare/picchiarlo/lanciare/lanciarlo/buttare/soffocare .. bambino/bambina/figlio/figlia?",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: ["pastiglie/pillole/sonniferi/gocce .. con .. vino/vodka/alcol/birra .. per/ogni/sera/dormire"],
  },
];

/** What sounds like those other words and is everyday, in Italian. */
export const notMeant: readonly string[] = [
  "non .. programmi/piani .. ancora",
  "ancora non/nessun .. programmi/piani",
  "non ci sarò .. riunione/ufficio/lunedì/venerdì/cena/lezione/pranzo",
  "perché scrivo così/male/tanto/piano",
];
