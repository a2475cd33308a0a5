import type { Cue } from "../language.ts";

/** In everyday words: voices, being watched, eating as a punishment, drinking, nights without sleep, in Dutch. */
export const everyday: readonly Cue[] = [
  {
    kind: "voices",
    who: "self",
    phrases: [
      "stemmen zijn/komen/praten/becommentariëren/worden/fluisteren/lachen .. terug/weer/alles/harder/tegen/over/op",
      "hoor/hoorde/horen .. mijn/naam/stemmen/gefluister/iemand .. naam/terwijl/niemand/leeg/alleen/muur/muren",
      "filmen/filmt/bespioneren/bekijken/luisteren/houden/afluisteren/opnemen/kijken .. me/mij/ons .. via/door/met .. laptop/telefoon/camera/tv/webcam/muur/muren/raam/stopcontact",
      "afgeplakt/dichtgeplakt .. want/omdat/camera/alles/stopcontacten/luisteren/kijken",
      "camera/camera's/alles/stopcontacten/rookmelder/ramen .. afgeplakt/dichtgeplakt",
      "buren/collega's/mensen/iedereen .. spannen/complot/tegen/zweren/geven .. samen/me/mij/door/tegen",
      "iemand/iets/stem .. fluistert/roept/zegt .. mijn naam",
    ],
  },
  {
    kind: "eating",
    who: "self",
    phrases: [
      "mag/gun/verbied/sta .. mezelf/van/me/mij .. niet/niks/geen/eten/mezelf",
      "eet/at/gegeten niks/niets/niet .. als/omdat/wanneer/na/want/tot/zodra? .. fout/straf/verdien/mislukt/fouten/gefaald/verpest/straffen",
      "als/voor straf .. niet/niks/niets/geen/eten/eet/gegeten",
      "dat/is is/mijn/dat mijn straf",
      "is mijn straf",
      "om mezelf/me te straffen",
      "geen eten/avondeten/lunch/maaltijd .. omdat/verdien/straf/tot/fout",
      "mag pas/niet/niks eten/als",
      "na elke/iedere maaltijd/keer .. over/vingers/braken/kotsen/overgeven",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: [
      "drink/dronk/gedronken/drinken .. voor .. het/de/werk/school/opvang/lunch/ontbijt/dienst",
      "fles/flessen/liter .. per/elke/iedere .. dag/avond/nacht",
      "elke/iedere avond/dag/nacht .. een/hele/bijna? .. fles/flessen/drink",
      "drink/dronk/zuip .. elke/iedere/dagelijks .. avond/dag/nacht",
      "stiekem .. drink/dronk/drinken/gedronken/zuip",
      "drink/dronk/drinken/zuip .. stiekem",
      "begin/begon/begonnen .. 's/smiddags/middags/ochtends/smorgens/eerder .. met/al/te .. drinken/bier/wijn",
      "kan/kom/slaap/red .. niet/geen .. zonder .. glas/wijn/drank/bier/drinken/fles/borrel",
      "geen avond/dag zonder .. wijn/drank/bier/drinken/alcohol/fles",
    ],
  },
  {
    kind: "sleepless",
    phrases: [
      "sinds maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/dagen .. niet/geen/nauwelijks/amper .. geslapen/bed/oog/slaap",
      "slaap/geslapen .. twee/drie/een/# uur",
      "twee/drie/# uur .. geslapen/slaap",
      "heb/hoef geen/niet .. slaap/slapen",
      "tweede/derde/vierde/vijfde nacht .. wakker/zonder",
    ],
  },
  {
    kind: "elation",
    phrases: [
      "voel me/mij .. onoverwinnelijk/geweldig/fantastisch/onstuitbaar/briljant/levend/euforisch/machtig/top/supergoed/onverslaanbaar",
      "nog/nooit nooit/zo .. zo .. goed/levend/helder/scherp/creatief/gevoeld",
      "ideeën/gedachten/hoofd .. stoppen/razen/vliegen/stroomt/houden/blijven",
      "bomen uitrukken",
      "vol/duizend/zoveel .. energie/ideeën/plannen",
      "beste .. van mijn leven",
      "als een god/koning/genie",
    ],
  },
  {
    kind: "despair",
    who: "self",
    phrases: ["geen/zie licht .. meer/eind/einde/tunnel", "wordt nooit .. beter", "waar doe/zou .. het/nog .. voor"],
  },
];
