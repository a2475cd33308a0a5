import type { Cue } from "../language.ts";

/** What somebody else says, does or leaves behind, and the fear for them, in Italian. */
export const worry: readonly Cue[] = [
  {
    kind: "deathWish",
    who: "other",
    phrases: [
      "non vede/vedeva/trova/trovava .. senso/motivo/ragione .. vivere/vita/andare/niente",
      "meglio/tranquilli/felici .. senza di? lui/lei/$kin",
      "senza di? lui/lei .. staremmo/starebbero/sarebbe/vivremmo .. meglio/bene/tranquilli",
      "non ha/aveva/abbia .. più voglia/ragioni/motivo/forza .. di .. vivere/andare/alzarsi/continuare",
      "non vuole/voleva/vorrebbe .. più? .. vivere/svegliarsi/esserci/esistere",
      "non vuole/voleva/vorrebbe/riesce più andare avanti",
      "vuole/voleva/vorrebbe/pensa/pensava .. morire/uccidersi/ammazzarsi/sparire/farla/finita",
      "paura/temo/preoccupata/preoccupato .. che .. si/$kin/faccia/lei/lui .. faccia/uccida/ammazzi/tolga/fa/male",
      "paura/oso/voglio .. di? lasciarlo/lasciarla/lasciare .. solo/sola",
      "parla/parlava/parlato .. di farla finita/farlo/morire/uccidersi",
      "parla/parlava/pensa/pensava/minaccia/minacciato .. di/a buttarsi/ammazzarsi/uccidersi/impiccarsi/tagliarsi/gettarsi/sparire",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: [
      "si fa/faccia/faceva .. male/tagli/da",
      "tagli/segni/cicatrici/ferite .. sulle/sul/sui/alle/ai .. braccia/braccio/polsi/gambe",
    ],
  },
  {
    kind: "means",
    who: "other",
    phrases: [
      "$kin/lei/lui .. ha/conta/nasconde/contava/nascondeva/accumula .. ingoiato/contato/nascosto/sacco/manciata/tutte/mucchio .. pastiglie/pillole/compresse/sonniferi",
      "trovato/scoperto/visto .. pastiglie/pillole/corda/lamette/lametta/compresse .. in/nella/sotto/nel .. camera/letto/zaino/materasso/figlio/figlia/cassetto/sua/suo",
    ],
  },
  {
    kind: "preparation",
    who: "other",
    phrases: [
      "$kin/lei/lui .. mandato/scritto/lasciato/inviato .. addio",
      "lettera/biglietto/messaggio/video d' addio .. di/in/nella/del/della/sotto .. $kin/camera/cassetto/suo/sua",
      "regala/regalando/regalato .. sue/tutte .. cose",
      "ha/sta salutato/salutando tutti .. per/come",
    ],
  },
];
