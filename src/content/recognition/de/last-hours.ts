import type { Cue } from "../language.ts";

/** The last hours: what was done already, a time, a goodbye, in German. */
export const lastHours: readonly Cue[] = [
  {
    kind: "means",
    who: "self",
    phrases: [
      "habe/hab .. haufen/menge/handvoll/ganze/packung/alle/viele/schachtel/rest .. $pills/paracetamol/ibuprofen/schmerztabletten .. genommen/geschluckt/intus/eingenommen",
      "habe/hab .. $pills/paracetamol/schmerztabletten .. geschluckt/genommen .. weiß/angst/leid/was",
      "$pills/paracetamol/strick/seil/messer/waffe/klinge .. liegt/liegen/ist/sind/steht/habe/hab .. bereit/vor/neben/parat/griffbereit/hingelegt/rausgelegt/zurechtgelegt",
      "$pills/paracetamol/strick/seil .. bereitgelegt/hingelegt/rausgelegt/zurechtgelegt/abgezählt/gezählt/beiseitegelegt",
    ],
  },
  {
    kind: "preparation",
    who: "self",
    phrases: [
      "letzte/letzter/letzten/letztes eintrag/seite/nachricht/zeilen/mal .. hier",
      "werde/wird .. hier/nicht/nie nicht/nichts/nie .. mehr",
      "wenn ihr/du/jemand/man/sie .. das/dies/mich .. lest/liest/lesen/findet .. bin/ist/ich .. weg/tot/nicht/schon/vorbei",
      "ein/zum letztes/letzten mal .. umarmt/gedrückt/geküsst/gesehen/ins/angerufen/gestreichelt/umarmen/gute",
      "mich/von allen/kindern/ihnen/ihm/ihr/euch .. verabschiedet",
      "mache/mach/tue/tu/beende es/das .. heute/morgen/wenn/sobald/nach .. kinder/alle/niemand/keiner",
      "es .. wenn/sobald .. kinder/alle .. schlafen/weg/bett",
    ],
  },
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "hätte/hätt .. mich längst/schon/sonst .. umgebracht/erhängt/erschossen",
      "wäre/wär ich? .. längst/schon/sonst .. tot/nicht",
      "denke/denk .. an/über .. selbstmord/suizid/sterben/tod",
      "sehe/seh mich .. nächstes/in/nicht .. jahr/jahren",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "lebensversicherung/versicherung .. hilft/bringt/nützt/wäre/mehr .. mehr/ihnen/als .. ich",
      "tot/gestorben mehr wert",
      "muss/müssen .. niemand/keiner/sie .. mehr .. um/mit/wegen mich/mir .. kümmern/sorgen/ertragen/herumschlagen",
    ],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "habe/hab .. hund/katze/gitarre/uhr/fahrrad/bücher/klavier .. verschenkt/abgegeben/gegeben/vermacht/gebracht",
      "habe/hab .. lebensversicherung/testament/versicherung .. geprüft/nachgeschaut/geändert/durchgelesen/unterschrieben/nachgesehen",
      "habe/hab .. passwörter/zugangsdaten/pins .. aufgeschrieben/hingelegt/notiert/hinterlegt",
      "habe/hab .. abos/konten/verträge .. gekündigt/aufgelöst",
      "habe/hab .. alles/wohnung/zimmer .. aufgeräumt/geregelt/sortiert/leergeräumt",
      "briefe/brief .. geschrieben/fertig/sind",
      "abschiedsbriefe .. fertig",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "mache/mach/tue/tu es/das .. am/heute/morgen",
      "am/ab/bis/nach sonntag/montag/dienstag/mittwoch/donnerstag/freitag/samstag/wochenende .. vorbei/ende/schluss/ruhe/weg",
      "heute nacht/abend/morgen ist es soweit/so",
      "danach/dann/morgen ist .. vorbei/ruhe/schluss/alles",
      "heute/morgen .. nacht/abend .. schluss/vorbei/ende/alles",
      "heute/morgen/sonntag .. ist .. schluss/vorbei",
    ],
  },
];
