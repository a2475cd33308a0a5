import type { Cue } from "../language.ts";

/** Said in other words than the plain ones: what was done, where one is, and what is not planned any more, in Dutch. */
export const otherWords: readonly Cue[] = [
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "ben/ik/gewoon/zo klaar/uitgeleefd met .. leven/bestaan/ademen",
      "niet dat/omdat ik niet dood/sterven .. wil/wou/zou",
      "het is niet dat ik niet .. dood/sterven",
      "hadden/had/wou ze/niemand/dat .. me/mij .. niet/nooit? .. gevonden/gered/gereanimeerd",
      "mijn eigen dood/einde/zelfmoord .. gepland/plande/plannen",
    ],
  },
  {
    kind: "means",
    who: "self",
    phrases: ["ze .. te veel/allemaal .. geslikt/genomen/ingenomen", "heb .. te veel .. ingenomen/geslikt"],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "heb ze/het/alles al/net/zojuist ingenomen/geslikt/genomen",
      "zit/sta/geparkeerd/zittend .. bij/op/aan/naast/onder/in de/het .. brug/spoor/perron/dak/viaduct/kade/rivier/kanaal/klif",
      "wachtwoorden/verzekering/papieren/sleutels/rekeningen .. geregeld/klaar/afgegeven/uitgezocht/orde/liggen",
      "brief/brieven .. geschreven/klaar/dicht/af",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "weet niet waarom ik .. schrijf/hier/zeg/vertel/dit?",
      "wil/hoef geen .. hulp/ambulance/redding",
      "na .. januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december/kerst/zomer .. niets/niks/geen/niet/leeg",
      "geen/niets/niks .. plannen/plan/gepland/afspraken .. na/meer/voorbij .. januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december/kerst/zomer/meer?",
      "lente/zomer/kerst/herfst/winter/voorjaar/vakantie .. niet/niets .. plannen/mee/nodig/halen",
      "hoef/hoeven .. lente/zomer/kerst/herfst/winter/voorjaar/vakantie .. niet .. plannen",
      "telefoon .. uit hierna/nu/straks/daarna",
      "terwijl/tot het gebeurt/werkt/inwerkt",
    ],
  },
  {
    kind: "deathWish",
    who: "self",
    phrases: [
      "makkelijker/simpeler/fijner/rustiger/beter .. om nooit/niet .. wakker/bestaan/leven .. worden/te?",
      "zou/was .. makkelijker/simpeler/eenvoudiger/beter/fijner/rustiger .. niet/nooit .. bestaan/zijn/wakker/leven .. worden?",
      "jaloers/benijd/benijdt .. op/mensen/wie/iedereen/die .. sterven/sterft/dood/doodgaan/doodgaat/slaap",
      "ik/het had ik/moeten .. moeten/zijn/ik .. ongeluk/kist/auto/dood/plaats/zijn .. plaats/hem/haar/zijn?",
      "waarom hij/zij/ze en niet ik",
      "waarom hij/zij en ik niet",
      "lang genoeg geleefd/hier",
      "genoeg geleefd",
      "hoopte/hoop/gehoopt .. kanker/iets/ernstig .. me/mij .. meeneemt/meenam/doodt/zou",
      "weet/zie niet waarom ik .. leven/blijven/leef/blijf",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "gelukkiger/beter .. met een/elke/iedere/willekeurige .. andere .. moeder/vader/vrouw/man",
      "teruggeven/terug .. leven/vrijheid .. door/als/zonder .. gaan/dood/weg/mij/verdwijnen",
      "leven .. teruggeven door/als .. dood/weg/gaan/verdwijnen/ik",
    ],
  },
  {
    kind: "selfHarm",
    who: "self",
    phrases: ["doe/deed mezelf/mijzelf/me .. expres/opzettelijk/bewust .. pijn", "mezelf/mijzelf .. expres/opzettelijk .. pijn"],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: ["$kin/hij/zij/ze .. snijdt/krast/brandt .. zich/zichzelf .. om/als/slapen/omdat/kunnen"],
  },
  {
    kind: "burden",
    who: "other",
    phrases: [
      "zegt/denkt/vindt .. baby/kinderen/kind/wij/we .. verdient/verdienen/beter .. iemand/andere/zonder/betere .. anders/haar/hem/moeder?",
    ],
  },
  {
    kind: "abuse",
    phrases: [
      "verstop/verberg/wis/verstopt/gewist .. app/dagboek/notities/berichten .. omdat/zodat/voordat .. hij/ze/zij/man/leest/kijkt/controleert",
      "baas/voorman/uitzendbureau/ploegbaas .. paspoort/paspoorten/papieren .. houdt/opgesloten/afgepakt/ingenomen/tot/kluis",
      "baas/voorman/uitzendbureau/ploegbaas .. houdt/heeft/pakte .. paspoort/paspoorten",
      "als ik .. ga/wegga/vertrek/vlucht .. vindt/zoekt/vermoordt/achtervolgt hij/zij/ze .. me/mij/ons",
      "als ik .. meld/klaag/weiger/praat/zeg .. visum/vergunning/contract/verblijfsvergunning .. verlengd/kwijt/verlengt/weg/ingetrokken",
    ],
  },
  {
    kind: "ownViolence",
    who: "self",
    phrases: [
      "gedachten/drang/neiging/beelden .. om/dat/aan .. baby/kind/hem/haar/zoon/dochter .. schudden/slaan/gooien/smoren/schud/sla .. te?",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: ["pillen/slaappillen/tabletten .. met .. wijn/wodka/bier/drank .. om/elke/iedere/avond/slapen"],
  },
];

/** What sounds like those other words and is everyday, in Dutch. */
export const notMeant: readonly string[] = [
  "werk/werkt/werken/lach/lachen/schrik/schrok me/mij/zich/ons .. dood/kapot",
  "nog geen .. plannen/plan",
  "mezelf .. pijn gedaan .. bij/met/aan/tijdens .. voetballen/sporten/koken/hardlopen/klussen/trap/deur/fietsen",
  "papieren/wachtwoorden/verzekering .. geregeld .. bureau/weekend/kantoor/werk",
  "na .. geen haast/werk/les",
  "waarom ik dit boek/lied/werk",
];
