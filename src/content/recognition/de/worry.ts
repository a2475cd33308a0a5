import type { Cue } from "../language.ts";

/** What somebody else says, does or leaves behind, and the fear for them, in German. */
export const worry: readonly Cue[] = [
  {
    kind: "deathWish",
    who: "other",
    phrases: [
      "keinen sinn mehr? .. sieht/sähe/findet",
      "sieht/sah/sähe keinen/kein .. sinn/ausweg/grund .. mehr/leben",
      "ohne ihn/sie/ihm/ihr/$kin .. leichter/besser/einfacher/dran/glücklicher wäre/wären/ginge/sei/hätten/hätte",
      "ohne ihn/sie .. wären/wäre/hätten .. leichter/besser/einfacher/dran/glücklicher",
      "leichter/besser/einfacher .. wäre/wären/sei ohne/wenn/er/sie .. ihn/sie/nicht/tot/weg/da",
      "nicht/nimmer mehr? .. leben/aufwachen/weiterleben/da/hier/sein .. will/wolle/wollte/möchte/mag/mag",
      "will/wolle/wollte/möchte nicht/nicht/nimmer mehr? .. leben/aufwachen/weiterleben/da/hier/sein",
      "wenn er/sie/mama/papa/oma/opa .. nicht/tot/weg .. mehr/wäre/ist",
      "angst/fürchte/befürchte/sorge .. dass/er/sie/$kin .. sich/was/etwas .. antut/umbringt/tut/tötet/antun/macht/nimmt",
      "angst/trau/traue/will .. ihn/sie/$kin .. allein/alleine .. lassen/lasse",
      "redet/redete/spricht/sprach/droht/drohte .. davon/damit sich/vor .. umzubringen/zug/springen/töten/erhängen",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: [
      "fügt/fügte/tut/ritzt/schneidet/verletzt .. sich .. selbst/selber/arme/arm/zu/an/beine",
      "schnitte/narben/wunden/striemen .. an/am/auf .. ihren/seinen/ihrem/seinem/unterarm/armen/arm/beinen/tochter/sohn",
    ],
  },
  {
    kind: "means",
    who: "other",
    phrases: [
      "er/sie/$kin .. zählt/sammelt/hortet/versteckt .. tabletten/pillen/schlaftabletten",
      "er/sie/$kin .. hat/hatte .. packung/handvoll/viele/alle/haufen/menge .. tabletten/pillen/schlaftabletten .. geschluckt/genommen",
      "$kin .. hat/ritzt/schneidet .. arme/arm/beine .. aufgeritzt/geritzt/aufgeschnitten/auf",
      "im/in/bei .. zimmer/bett/tasche/$kin .. tabletten/strick/klingen/rasierklingen/seil .. gefunden/entdeckt",
      "tabletten/strick/klingen/rasierklingen/seil .. bei/in/unter/im ihm/ihr/seinem/ihrem/$kin/zimmer/bett/matratze .. gefunden/entdeckt/versteckt/zimmer",
    ],
  },
  {
    kind: "preparation",
    who: "other",
    phrases: [
      "er/sie/$kin/jemand .. hat/schickt/schickte/schreibt/schrieb .. verabschiedet/abschied/abschiedsbrief/abschiedsnachricht/lebewohl",
      "hat sich .. verabschiedet .. und/geht/ans/nicht/telefon/handy",
      "abschiedsbrief/abschiedsnachricht/abschiedsvideo .. von/vom/im/in/bei .. sohn/tochter/ihm/ihr/bruder/schwester/freundin/freund/zimmer/mutter/vater",
      "er/sie/$kin verschenkt .. alles/sachen/seine/ihre",
    ],
  },
];
