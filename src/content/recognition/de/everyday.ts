import type { Cue } from "../language.ts";

/** In everyday words: voices, being watched, eating as a punishment, drinking, nights without sleep, in German. */
export const everyday: readonly Cue[] = [
  {
    kind: "voices",
    who: "self",
    phrases: [
      "stimmen sind/kommen/kamen/werden/reden/kommentieren/flüstern/lachen/streiten .. wieder/zurück/lauter/alles/mit/über/ständig/da",
      "höre/hör/hört .. meinen/namen/stimmen/flüstern/jemanden .. namen/obwohl/niemand/keiner/leer/allein/wand/rufen",
      "filmen/filmt/beobachten/beobachtet/überwachen/überwacht/abhören/hören/aufnehmen/belauschen .. mich/uns .. über/durch/mit/per .. laptop/handy/kamera/fernseher/webcam/wand/wände/steckdose/fenster/router",
      "abgeklebt/zugeklebt/abgesteckt/verhängt .. weil/damit/kamera/steckdosen/alles/fenster/beobachtet/sehen/hören",
      "kamera/kameras/steckdosen/alles/rauchmelder/fenster .. abgeklebt/zugeklebt/verhängt",
      "nachbarn/kollegen/leute/alle .. stecken/tuscheln/planen/verschworen/gegen/geben .. unter/gegen/etwas/weiter",
      "jemand/etwas/wer/stimme .. flüstert/ruft/sagt .. meinen namen",
    ],
  },
  {
    kind: "eating",
    who: "self",
    phrases: [
      "erlaube/erlaubt/gönne/verbiete/verboten/gestatte .. mir .. essen/nichts/mahlzeit/abendessen/mittagessen",
      "esse/ess/gegessen/aß/nichts nichts/nicht/gegessen .. wenn/weil/als/nachdem/sobald .. fehler/strafe/versagt/verdient/mist/bestrafen/verbockt/gemacht",
      "zur/als strafe .. nichts/nicht/kein/gehungert/essen/esse/gegessen/hungern",
      "ist/das meine strafe",
      "hungere/hungern/faste/gehungert .. weil/zur/als/um/wenn .. strafe/bestrafen/fehler/verdient/versagt",
      "darf/durfte/dürfen .. nichts/erst/nur/nicht essen/esse",
      "kein/keine essen/abendessen/mahlzeit/mittagessen .. weil/verdient/strafe/bis/fehler",
      "nach/jedem jedem/jeder/essen .. essen/mahlzeit .. kotze/übergebe/erbreche/kotzen/finger/erbrochen/übergeben",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: [
      "trinke/trink/getrunken/saufe/trank .. vor/schon .. der/dem/arbeit/kita/mittag/schicht/frühstück/autofahren/morgens",
      "flasche/flaschen/liter .. am/pro/jeden/jede/täglich",
      "trinke/trink/saufe/leere .. jeden/täglich/jede .. abend/tag/nacht/heimlich",
      "heimlich .. trinke/trink/getrunken/saufe/trinken",
      "fange/fang/angefangen .. mittags/morgens/vormittags/früher",
      "komme/komm/schaffe/schlafe/halte .. ohne .. wein/bier/alkohol/schnaps/glas/flasche/trinken/durch/ein/nicht",
      "flachmann",
      "kein/keinen abend/tag ohne .. wein/bier/alkohol/flasche/schnaps/trinken",
      "trinke/trink/saufe/getrunken/trank .. heimlich",
    ],
  },
  {
    kind: "sleepless",
    phrases: [
      "seit montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/tagen/nächten .. nicht/kein/kaum/wach",
      "schlafe/schlaf/geschlafen .. nur/kaum/höchstens .. zwei/drei/eine/# stunden/stunde",
      "zwei/drei/# stunden/stunde .. geschlafen/schlaf",
      "brauche/brauch keinen/kaum/fast schlaf/keinen",
      "zweite/dritte/vierte/fünfte nacht .. wach/ohne/nicht",
    ],
  },
  {
    kind: "elation",
    phrases: [
      "fühle/fühl/fühlte mich .. großartig/unbesiegbar/fantastisch/lebendig/genial/unschlagbar/wie/bombe/super/topfit/euphorisch/grandios",
      "noch/so nie/lebendig so/wie .. lebendig/klar/gut/wach/kreativ/nie",
      "ideen/gedanken .. rasen/sprudeln/fliegen/überschlagen/hören/schießen",
      "könnte/kann .. bäume/alles .. ausreißen/schaffen",
      "habe/hab .. #/drei/vier/fünf .. firmen/domains/autos/bücher/laptops/flüge .. gekauft/gegründet/bestellt/gebucht",
      "beste/besten .. meines lebens",
      "wie ein gott/könig/genie",
    ],
  },
  {
    kind: "despair",
    who: "self",
    phrases: [
      "hat/hätte/alles .. keinen/keine zweck/hoffnung/sinn .. mehr",
      "kein/keinen licht .. mehr/tunnel/tunnels",
      "wird nie/nimmer .. besser",
    ],
  },
];
