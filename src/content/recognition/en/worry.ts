import type { Cue } from "../language.ts";

/** What somebody else says, does or leaves behind, and the fear for them, in English. */
export const worry: readonly Cue[] = [
  {
    kind: "deathWish",
    who: "other",
    phrases: [
      "doesn't/doesnt see/know/have/find/get the/any/a/why? point/sense/reason/meaning/he/she/purpose .. living/life/going/on/being/anymore/here/alive/it",
      "sees/saw no/little point/sense/reason/meaning/future",
      "we'd/they'd/you'd/everyone'd/we/you/they/everyone/i'd .. be/been? better/easier/happier off/life? .. if/without/when/once .. $kin/he/she/him/her was/were/is/wasn't/weren't/wasnt/gone/dead/died",
      "better off without him/her/$kin",
      "nothing/no/reason .. for/left/reason .. him/her/them/$kin to? .. live/stay for/here",
      "has/hasn't/have/lost got/any/the? will/nothing/anything/no to/left? .. live for",
      "wants/wanted/wishes/hopes/hoping/ready .. to? not/never/be/end/die/stop/go .. dead/alive/here/wake/it/living/die/existing/all",
      "talks/talked/talking/keeps/kept about/on/talking .. not/ending/dying/killing/being .. here/it/dead/around/alive/herself/himself/dying",
      "$fear/scared/worried/dreading/terrified .. he/she/$kin/they might/will/'ll/is/could/may/would/going .. do/harm/hurt/end/kill/take/jump/hang/try .. himself/herself/something/life/it/again/themselves/themself/stupid/pills",
      "$fear/scared/worried/terrified hell/shell/he'll/she'll/they'll .. do/harm/hurt/end/kill/take/jump/try .. himself/herself/something/life/it/again/themselves/stupid",
      "$fear/scared/worried/terrified/dread of/to/about what? .. find/finding/lose/losing .. him/her/$kin/dead/hanging",
      "$fear/scared/dare to/about leave/leaving .. him/her/$kin alone tonight/now/anymore/even/overnight/at",
      "god/lord would/to/will/just? take/takes/took her/him/them",
    ],
  },
  {
    kind: "selfHarm",
    who: "other",
    phrases: [
      "doing/does/done/did it/that/this/them to himself/herself/themselves/themself",
      "cuts/marks/burns/scars/scratches/lines .. on/along/down/under/up/over my? her/his/their/$kins/the sleeves/sleeve/arms/arm/legs/wrist/wrists/thighs/skin/forearms/forearm",
    ],
  },
  {
    kind: "means",
    who: "other",
    phrases: [
      "he/she/$kin/they .. took/swallowed/overdosed/swallowing .. overdose/handful/packet/whole/all/load/loads/lot/strip/bunch .. pills/tablets/paracetamol/overdose/meds",
      "he/she/$kin/they .. taken .. overdose/handful/all/load/whole .. pills/tablets/paracetamol",
      "found/caught .. him/her/$kin .. pills/rope/tablets/bridge/ledge/balcony/tracks/knife/blade/blades/noose",
      "he/she/$kin/they .. counting/counted/hoarding/saving/stashing/collecting/hiding/hidden/saved/stockpiling .. pills/tablets/meds/medication/paracetamol",
      "found/discovered/noticed/saw .. pills/tablets/rope/noose/blades/razors/paracetamol .. under/in/behind/inside his/her/$kins/their",
    ],
  },
  {
    kind: "preparation",
    who: "other",
    phrases: [
      "he/she/$kin/they/someone .. sent/texted/posted/wrote/left/messaged/leaving/writing/saying/says/said/said .. goodbye/goodbyes/farewell/forgive",
      "found/discovered/read/seen/saw .. goodbye/suicide/farewell note/letter/message/video",
      "he/she/$kin/they .. giving/gave/gives/given .. his/her/their .. away",
      "hell/shell/he'll/she'll end it/himself/herself/everything",
    ],
  },
];
