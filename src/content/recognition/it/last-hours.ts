import type { Cue } from "../language.ts";

/** The last hours: what was done already, a time, a goodbye, in Italian. */
export const lastHours: readonly Cue[] = [
  {
    kind: "means",
    who: "self",
    phrases: [
      "preso/ingoiato/buttato .. mucchio/manciata/scatola/tutte/blister/tante/flacone/troppe/resto/pacco .. di/le? .. pastiglie/pillole/compresse/sonniferi/tachipirina/medicine",
      "preso/ingoiato .. pastiglie/pillole/compresse/sonniferi .. so/paura/fare",
      "pastiglie/pillole/corda/lametta/coltello/pistola .. sono/è/ho/pronta/pronte .. pronta/pronte/davanti/accanto/tavolo/contate/qui",
      "messo/messe/preparato/preparate/contato/contate .. pastiglie/pillole/corda/compresse",
    ],
  },
  {
    kind: "preparation",
    who: "self",
    phrases: [
      "ultima/ultimo volta/pagina/messaggio/nota/cosa/riga .. scrivo/scriverò? .. qui",
      "non scriverò/scrivo .. più",
      "quando leggerete/leggerai/troverete/qualcuno .. questo/leggerà .. io/sarò/già/non .. più/sarò/morto/morta/via",
      "per l' ultima volta .. bambini/figli/mamma/abbracciato/baciato/cane/tutti",
      "abbracciato/baciato/chiamato/visto/salutato .. per l' ultima volta",
      "un' ultima volta .. bambini/figli/mamma/cane",
      "salutato .. bambini/figli/tutti/mamma .. senza/sappiano/testa/mente/nessuno",
      "lo faccio/farò .. stasera/stanotte/domani/quando/appena .. bambini/dormono/soli/sola/solo/nessuno",
      "quando/appena .. bambini/tutti .. dormono/dormiranno/escono .. lo faccio/farò/finisco",
    ],
  },
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "mi sarei .. già/ammazzato/ammazzata/ucciso/uccisa/impiccato/impiccata/tolto",
      "sarei già/morto/morta morto/morta/da/senza/se",
      "non mi vedo/immagino .. viva/vivo/esistere/qui/vivere",
      "penso/pensare/pensando/pensato .. al/a .. suicidio/morire/uccidermi/ammazzarmi/morte",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "assicurazione .. farebbe/aiuterebbe/vale/varrebbe/darebbe/servirebbe .. più/meglio .. di/me",
      "valgo più morta/morto",
      "nessuno .. dovrà/deve .. più? .. sopportarmi/preoccuparsi/occuparsi/badare",
    ],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "dato/regalato/lasciato/portato .. cane/gatto/chitarra/orologio/bici/libri/pianoforte .. a/al/mio",
      "controllato/letto/guardato .. assicurazione/testamento",
      "lasciato/scritto/annotato .. password/codici",
      "disdetto/chiuso/cancellato .. abbonamenti/conti/conto/contratto",
      "sistemato/ordinato/pulito .. tutto/stanza/casa",
      "scritto/scritte .. lettere/lettera",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "lo faccio/farò .. stasera/stanotte/domani/domenica/lunedì/martedì/mercoledì/giovedì/venerdì/sabato",
      "domenica/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domani .. tutto/è/sarà .. finito/finita/finisce",
      "dopo/domani .. tutto/sarà .. finito/tranquillo",
      "stanotte/stasera/domani/domenica .. finisce/finirà .. tutto",
    ],
  },
];
