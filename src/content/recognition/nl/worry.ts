import type { Cue } from "../language.ts";

/** What somebody else says, does or leaves behind, and the fear for them, in Dutch. */
export const worry: readonly Cue[] = [
  {
    kind: "deathWish",
    who: "other",
    phrases: [
      "ziet/zag/ziet het/geen .. zin/nut/reden/uitweg .. meer/leven/van/om/in",
      "geen zin/nut .. meer .. ziet/zag",
      "zonder hem/haar/$kin .. beter/makkelijker/gelukkiger/af/rustiger",
      "beter af zonder/als .. hem/haar/hij/ze/zij",
      "niet meer? .. leven/wakker/bestaan .. wil/wilde/wou/hoeft/worden",
      "wil/wilde/wou niet meer .. leven/wakker/bestaan/zijn",
      "er een/'n? .. einde/eind aan maken/maakt/wil",
      "bang/angst/zorgen .. dat/om .. hij/ze/zij/$kin .. zichzelf/zich/iets/het .. doet/wat/aandoet/aan/maakt/ombrengt/doen",
      "durf/bang/wil .. hem/haar/$kin .. niet/alleen .. alleen/laten/laat",
      "niet meer? .. verder .. wil/wilde/wou/hoeft .. leven",
      "zegt/zei/vindt dat? .. ze/hij/iedereen/we .. beter/dood/weg/niet .. was/waren/af/is/meer",
      "praat/praatte/heeft/had .. over .. springen/trein/zelfmoord/doodgaan/einde/eind",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: [
      "doet/deed/snijdt/krast/verwondt .. het/zich zichzelf/zelf",
      "sneeën/krassen/littekens/wondjes/snijwonden .. op/in .. arm/armen/polsen/benen/haar/zijn",
    ],
  },
  {
    kind: "means",
    who: "other",
    phrases: [
      "$kin/hij/ze/zij .. telt/spaart/verstopt .. pillen/tabletten",
      "$kin/hij/ze/zij .. heeft/had .. strip/doosje/handvol/alle/hele/veel .. pillen/tabletten .. geslikt/ingenomen/geteld/verstopt/gespaard",
      "pillen/touw/mesjes/scheermesjes/tabletten .. in/onder/bij .. kamer/bed/tas/matras/haar/zijn/zoon/dochter",
    ],
  },
  {
    kind: "preparation",
    who: "other",
    phrases: [
      "$kin/hij/ze/zij .. stuurde/schreef/heeft/postte/appte .. afscheid/afscheidsbrief/afscheidsbericht/vaarwel",
      "afscheid .. genomen .. van .. iedereen/ons/leven",
      "afscheidsbrief/afscheidsbericht .. van/in/bij .. $kin/zijn/haar/kamer/hem",
      "geeft/gaf .. zijn/haar .. spullen .. weg",
    ],
  },
];
