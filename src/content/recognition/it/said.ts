import type { Said } from "../language.ts";

/** Who says it, and what is answered, in Italian. */
export const said: Said = {
  others: [
    "$kin/lui/lei ha/aveva/vuole/voleva",
    "$kin/lui/lei non vuole/voleva",

    "$kin/lei/lui .. dice/diceva/detto/disse/dicendo/scrive/scritto/scriveva/racconta/raccontato/parla/parlava/parlato/ripete/minaccia/minacciato/confessato/mandato/confidato/postato che/di?",
    "mi/ci ha/aveva? detto/scritto/dice/scrive/confessato/confidato/mandato/raccontato che/di?",
    "dice/ripete/diceva/parla/parlava/continua .. che/di",
    "preoccupata/preoccupato/preoccupa/paura/temo per/che .. $kin/lei/lui/faccia",
    "trovato/scoperto/letto/visto .. lettera/biglietto/diario/messaggio/messaggi/ricerche",
    "lettera/biglietto .. in/nella/nel/di/sulla .. camera/stanza/zaino/cassetto .. figlio/figlia/fratello/sorella?",
    "messaggio/vocale di/da/dal/della mio/mia/un/una? $kin",
  ],
  asks: ["chiesto/chiede/chiesero/domandato/chiedeva se", "voluto sapere se"],
  denials: ["detto/risposto/dico/rispondo di/che? no", "risposta è/era no", "non è così"],
  asksBefore: ["chiesto/chiede/chiesero/domandato/chiedeva/domanda/domande", "questionario/modulo", "psichiatra/dottore/dottoressa"],
  noes: [
    "no/mai/nessuna/nessuno/macché",
    "per niente/nulla",
    "no dottore/dottoressa",
    "neanche una volta",
    "assolutamente no",
    "certo che no",
  ],
  lies: ["mentito/bugia/mento/mentivo", "non era/è vero", "non ho avuto il coraggio", "in realtà"],
  ors: ["o", "né", "oppure"],
};
