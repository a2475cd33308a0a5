import type { Cue } from "../language.ts";

/** The last hours: what was done already, a time, a goodbye, in Dutch. */
export const lastHours: readonly Cue[] = [
  {
    kind: "means",
    who: "self",
    phrases: [
      "heb .. berg/hoop/handvol/hele/doos/alle/strip/veel/rest/lading .. pillen/tabletten/paracetamol/slaappillen/medicijnen .. geslikt/genomen/ingenomen/op",
      "heb .. pillen/tabletten/paracetamol .. geslikt/genomen/ingenomen .. weet/bang/wat",
      "pillen/touw/mes/tabletten/strop .. ligt/liggen/heb/staan .. klaar/naast/voor",
      "pillen/touw/tabletten/strop .. klaargelegd/apart/geteld/klaar",
    ],
  },
  {
    kind: "preparation",
    who: "self",
    phrases: [
      "laatste bericht/keer/pagina/stukje/notitie/zinnen/wat .. ik? .. hier",
      "zal/ga .. hier .. niet/niets/niks .. meer schrijven/terugkomen",
      "als/tegen jullie/je/iemand/iedereen/ze .. dit/me/mij .. lezen/leest/vindt/vinden .. ben/is/ik .. er/weg/dood/niet/al",
      "voor de laatste keer .. kinderen/geknuffeld/gekust/gezien/hond/mama/ingestopt/gebeld",
      "kinderen/iedereen/hond/mama .. voor de/het laatste/laatst",
      "afscheid genomen .. van .. kinderen/iedereen/hond/ze",
      "doe het .. vanavond/vannacht/morgen/als/zodra .. kinderen/slapen/alleen/niemand/weg",
      "als/zodra .. kinderen/iedereen .. slapen/slaapt/weg .. doe/ga .. het/ik",
    ],
  },
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "had/zou .. me/mezelf/mijzelf .. allang/al/anders/gedood/opgehangen",
      "was/zou ik? .. allang/al .. dood",
      "denk/denken/dacht .. vaak/steeds/veel/elke/weken/weer aan/over zelfmoord/zelfdoding/suïcide/doodgaan",
      "zie mezelf/mij/me .. volgend/niet/over .. jaar",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "levensverzekering/verzekering .. doet/levert/zou/helpt/is .. meer .. dan/ik",
      "dood meer waard",
      "niemand/ze .. hoeft/heeft/hebben .. nog/meer? .. last/zorgen/voor/om .. mij/me .. te/zorgen",
    ],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "heb .. hond/kat/gitaar/horloge/fiets/boeken/piano .. weggegeven/gegeven/gebracht/weggedaan",
      "heb .. levensverzekering/testament/verzekering .. nagekeken/gecheckt/gecontroleerd/geregeld/nagelezen",
      "heb .. wachtwoorden/codes/pincodes .. opgeschreven/achtergelaten/klaargelegd",
      "heb .. abonnementen/rekeningen/contracten .. opgezegd/gesloten",
      "heb .. alles/huis/kamer .. opgeruimd/geregeld/uitgezocht",
      "brieven/brief .. geschreven/klaar",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "doe/ga het .. op/zondag/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/vanavond/vannacht/morgen",
      "zondag/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/morgen .. is/alles/het .. voorbij/klaar/over/afgelopen",
      "daarna/dan is .. het/alles voorbij/klaar/over/rustig",
      "vannacht/vanavond/morgen/zondag .. is .. het/alles .. klaar/voorbij/afgelopen",
    ],
  },
];
