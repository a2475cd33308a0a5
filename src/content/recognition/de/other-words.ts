import type { Cue } from "../language.ts";

/** Said in other words than the plain ones: what was done, where one is, and what is not planned any more, in German. */
export const otherWords: readonly Cue[] = [
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "bin/ich nur/einfach/so? fertig/durch mit .. leben/lebens",
      "nicht dass/weil ich nicht .. sterben/tot .. will/möchte/wäre/sein?",
      "nicht dass/weil .. nicht .. sterben/tot sein? will/möchte/wäre",
      "hätte/hätten mich .. nie/nicht/niemand .. gefunden/gerettet/zurückgeholt",
      "meinen eigenen tod/selbstmord/suizid .. geplant/planen/plante",
    ],
  },
  {
    kind: "means",
    who: "self",
    phrases: ["habe/hab sie/es/alles/alle .. genommen/geschluckt .. viele/müde/schwindlig/zu/jetzt", "zu viele genommen/geschluckt"],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "habe/hab/hätte sie/es/alle/alles schon/gerade/eben/jetzt genommen/geschluckt",
      "sitze/stehe/steh/sitz/parke/bin .. an/auf/bei/neben/unter/vor der/den/dem .. $brink",
      "passwörter/versicherung/papiere/unterlagen/konten/zugangsdaten/schlüssel .. geregelt/sortiert/geordnet/übergeben/bereit/hinterlegt",
      "brief/briefe .. fertig/geschrieben/zugeklebt",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "weiß/weiss nicht .. warum/wieso ich .. schreibe/hier/sage/erzähle",
      "weiß/weiss nicht warum/wieso ich",
      "will/brauche/möchte keine/keinen .. hilfe/arzt/krankenwagen/notarzt",
      "frühling/sommer/herbst/winter/weihnachten/urlaub/geburtstag/ostern .. nicht/nichts .. planen/erleben/brauche/vor",
      "nicht mehr zu planen/brauchen",
      "nach .. januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/sommer/weihnachten .. nichts/nicht/keine/kein/leer",
      "keine/nichts/kein .. pläne/plan/geplant/termine .. nach/mehr/über/ab",
      "handy/telefon .. aus danach/jetzt/dann/gleich",
      "solange/während/bis es wirkt/passiert/anfängt",
    ],
  },
  {
    kind: "deathWish",
    who: "self",
    phrases: [
      "leichter/einfacher/schöner/besser gar/nie nicht? mehr? da zu sein",
      "wäre/wär .. einfacher/leichter/schöner/besser/ruhiger .. nicht/gar/nie .. existieren/sein/dasein/geben/aufzuwachen/aufwachen/leben",
      "beneide .. die/leute/menschen/alle/den/jeden .. sterben/stirbt/gestorben/tot/einschlafen/toten",
      "hätte mich treffen/erwischen sollen/müssen",
      "hätte ich sein sollen/müssen .. unfall/auto/grab/sarg/tot/gestorben",
      "warum er/sie .. und nicht ich",
      "lange genug gelebt/gelebt/da/hier",
      "genug gelebt",
      "gehofft/hoffte/hoffe .. wäre/ist/wird .. etwas/krebs/was .. mich .. holt/nimmt/umbringt/mitnimmt",
      "weiß/wüsste/sehe/seh nicht .. warum/wozu/wofür ich .. leben/bleiben/weiterleben/dableiben",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "mit jeder/einer/irgendeiner anderen mutter/frau .. besser/glücklicher/dran",
      "mit jedem/einem anderen vater/mann .. besser/glücklicher/dran",
      "besser/glücklicher .. mit jeder/einer anderen mutter/frau",
      "leben zurückgeben/zurück/wiederhaben .. indem/wenn/ohne/gehe/mich/ich",
    ],
  },
  {
    kind: "selfHarm",
    who: "self",
    phrases: [
      "mir .. absichtlich/extra/selbst/bewusst/mit .. wehgetan/weh/wehtue/verletzt",
      "absichtlich/bewusst/extra mir? .. wehgetan/wehtun/weh",
      "tue/tu/tat mir .. absichtlich/selbst/extra/bewusst .. weh",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: ["er/sie/$kin .. ritzt/schneidet/schlägt .. sich .. um/damit/wenn/einschlafen/zu/schlafen"],
  },
  {
    kind: "burden",
    who: "other",
    phrases: ["sagt/meint/glaubt .. baby/kind/kinder/wir .. verdient/verdienen/besser .. andere/jemand/ohne/bessere/sie/ihn"],
  },
  {
    kind: "abuse",
    phrases: [
      "verstecke/lösche/versteckt/gelöscht .. app/tagebuch/notizen/einträge/nachrichten .. weil/damit/sonst/bevor .. er/sie/mann/partner",
      "chef/vorarbeiter/agentur/vermittler .. pass/pässe/papiere/ausweis/ausweise .. eingeschlossen/behält/weggeschlossen/weggenommen/abgenommen/einbehalten",
      "wenn ich .. gehe/abhaue/weggehe .. findet/jagt/holt/verfolgt er/sie mich/uns",
      "wenn ich .. melde/sage/anzeige/kündige/weigere .. visum/aufenthalt/abgeschoben/vertrag .. weg/verlängert/er/abgeschoben/nicht",
    ],
  },
  {
    kind: "ownViolence",
    who: "self",
    phrases: [
      "gedanken/drang/bilder/impuls .. baby/kind/ihn/sie/tochter/sohn .. schütteln/schlagen/werfen/fallen/wehtun .. zu/lassen?",
      "gedanke/drang/bild es/sie/ihn .. zu schütteln/schlagen",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: ["tabletten/schlaftabletten/tablette .. mit .. wein/wodka/bier/schnaps/alkohol .. um/damit/jeden/jede/schlafen/weil"],
  },
];

/** What sounds like those other words and is everyday, in German. */
export const notMeant: readonly string[] = [
  "arbeite/arbeiten/arbeitet/schufte/schuften/ackere/lache/lachen/lacht/schwitze mich/sich/uns .. tot/kaputt",
  "mich/sich/uns .. tot/kaputt gearbeitet/geschuftet/gelacht/geackert/arbeiten/schuften",
  "mir/ihm/ihr/uns auf die/den schulter/schultern/rücken gehauen/geschlagen/geklopft/geschlagen/haut/klopft",
  "wehgetan beim/am/an/auf .. sport/kochen/turnen/herd/treppe/fußball/knie",
  "noch keine/nichts .. pläne/plan/geplant",
  "passwörter/unterlagen/papiere/versicherung .. sortiert/geordnet .. feierabend/büro/steuer/ablage/wochenende",
  "warum ich .. mag/lese/liebe/lache",
  "urlaub kann kommen",
];
