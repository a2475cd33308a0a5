import type { Said } from "../language.ts";

/** Who says it, and what is answered, in German. */
export const said: Said = {
  others: [
    "$kin von mir/uns",
    "$kin/er hat/hatte/will/wollte/möchte",
    "gesagt/schrieb/erzählt/sagte dass er/sie",

    "$kin .. sagt/sagte/gesagt/meint/meinte/gemeint/schreibt/schrieb/geschrieben/redet/geredet/redete/erzählt/erzählte/droht/gedroht/spricht/sprach/gesprochen/angedeutet/gestanden/geschickt/gepostet .. mir/davon/dauernd/ständig/immer/dass?",
    "er/sie .. sagt/sagte/gesagt/meint/meinte/gemeint/schreibt/schrieb/geschrieben/redet/geredet/redete/erzählt/erzählte/droht/gedroht/spricht/sprach/gesprochen/angedeutet/geschickt .. mir/davon/dauernd/ständig/immer/dass?",
    "hat/hatte mir/uns .. gesagt/geschrieben/erzählt/gestanden/geschickt",
    "sorgen/sorge/angst um/wegen .. $kin/ihn/sie/schwiegermutter/schwester",
    "angst/fürchte/befürchte/sorge dass er/sie/mein/meine .. sich?",
    "dass/ob er/sie .. sich?",
    "gefunden/entdeckt/gesehen .. abschiedsbrief/brief/zettel/tagebuch/suchverlauf",
    "abschiedsbrief/brief/zettel/tabletten/klinge/klingen .. in/im/bei/unter/auf/von .. sohn/sohnes/tochter/zimmer/ihm/ihr/tasche/schublade .. gefunden/entdeckt/gesehen",
    "habe/hab .. abschiedsbrief/brief .. von/im/in .. sohn/sohnes/tochter/bruders/schwester/zimmer/ihm/ihr gefunden?",
  ],
  asks: ["gefragt/fragte/fragt .. ob", "wollte wissen ob", "ob ich"],
  denials: [
    "nein gesagt/geantwortet",
    "sagte/gesagt/antwortete/sage/geantwortet/sagen .. nein",
    "habe/hab/konnte .. verneint/verneinen",
    "antwort war/ist nein",
    "nein das stimmt",
    "ist nicht so",
  ],
  asksBefore: ["gefragt/fragt/fragte/fragen/frage", "fragebogen/formular/screening"],
  noes: [
    "nein/nie/niemals/keine/keiner/nö",
    "gar/überhaupt/absolut nicht",
    "kein einziges mal",
    "nicht ein mal",
    "nicht einmal",
    "hab/habe/hatte/will/bin/wollte ich nicht/nie/keine",
    "natürlich nicht",
  ],
  lies: ["gelogen/lüge/log", "nicht/nie wahr/ehrlich", "stimmt/stimmte nicht", "habe mich nicht getraut", "in wahrheit"],
  ors: ["oder", "noch", "oder gar"],
};
