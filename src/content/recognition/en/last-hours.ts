import type { Cue } from "../language.ts";

/** The last hours: what was done already, a time, a goodbye, in English. */
export const lastHours: readonly Cue[] = [
  {
    kind: "means",
    who: "self",
    phrases: [
      "took/taken/swallowed/downed/necked a/the/all/whole/my? load/loads/lot/bunch/handful/handfuls/fistful/heap/pile/whole/bottle/strip/packet/pack/rest/too/so of/the/many/my? .. $pills/paracetamol/ibuprofen/painkillers/antidepressants/sleeping",
      "took/taken/swallowed all/every of? my/the/his/her/mum's? .. $pills/paracetamol/painkillers/antidepressants",
      "took/taken/swallowed .. $pills/paracetamol/painkillers .. ago .. what/scared/don't/dont/sorry",
      "$pills/pills/rope/noose/gun/knife/blade/razor .. is/are/it's/lying/sits/waiting/ready/laid .. ready/out/waiting/next/beside/front/boot/trunk/tied/counted/table/lap/here",
      "put/set/laid/lined/counted/sorted/got/have/having .. $pills/paracetamol/rope/noose .. aside/ready/out/up/by .. tonight/when/waiting/until/once/after/just",
    ],
  },
  {
    kind: "preparation",
    who: "self",
    phrases: [
      "this/here is/will/ll be? my/the last/final entry/post/note/message/page/thing/time/words/line",
      "my/the last/final entry/page here/ever",
      "won't/wont/not/never be? write/writing/logging here/in/anything/this/any again/anymore/more/after/tomorrow",
      "by the time you/anyone/someone/they/he/she .. read/reads/reading/find/finds .. this/it/me",
      "if/when you/they/anyone/someone/he/she .. reading/read/reads/find/finds this/me .. i/i'm/i'll/it's/im/ill .. gone/dead/late/already/over/longer",
      "hug/hugged/kiss/kissed/held/hold/see/saw/call/called/smell/smelled/watched/watch/tuck/tucked .. one/for last/the time/last",
      "said/saying/say my? goodbyes",
      "said/saying/say goodbye .. kids/children/dog/cat/mum/mom/them/him/her/everyone/house .. without/head/knowing/know/asleep/sleep/sleeping/last",
      "everything/all/it is/'s sorted/done/ready/paid/arranged/settled .. now/so .. i/just/only? can/left/have/me/go .. go/do/now/rest",
      "doing/do/end/ending it/this/myself tonight/tomorrow/after/when/once .. kids/children/everyone/they/funeral/he/she/weekend .. asleep/sleep/gone/leave/left/bed/out/school/party/over",
      "i won't/wont see/reach monday/tuesday/wednesday/thursday/friday/saturday/sunday/christmas/morning",
      "i'm/im/i'll/ill/i going/go through with it",
    ],
  },
  {
    kind: "suicide",
    who: "self",
    phrases: [
      "would/would've/wouldve/i'd/id have/be? .. killed/hanged/ended/offed/topped/done myself/it .. now/by/already/ago/weren't/wasn't/without/kids/not/already",
      "would/i'd/id be dead .. by? .. now/already/long/if/without",
      "can't/cannot/cant see/picture/imagine myself existing/alive/living/here/around next/in/by/at/past/after/anymore",
    ],
  },
  {
    kind: "burden",
    who: "self",
    phrases: [
      "insurance/payout/pension .. would/will/is/does/do/pay/worth .. more/better/good .. for/than/to .. me/i/alive",
      "worth more dead/gone",
      "nobody/noone/one/they/kids/family .. will/'ll/won't/wont/have/needs/has .. deal/cope/bother/worry/put/care/look/remember .. with/about/after? me anymore/again/any/then",
      "nobody/noone/one needs/has to remember me",
    ],
  },
  {
    kind: "readying",
    who: "self",
    phrases: [
      "gave/given/giving/gifted/donated/rehomed .. dog/cat/guitar/piano/bike/watch/ring/books/car/plants/jewellery .. to/away",
      "checked/check/looked/read/went/go .. insurance/will/pension .. pay/paid/pays/covers/sure/they",
      "passwords/pins/logins are/is .. down/on/in/with/under",
      "dog/cat/rabbit is/has/will/goes .. with/go/going/to/been .. neighbour/neighbor/brother/sister/mum/shelter/friend",
      "wrote/written/left/put down? all? my? .. passwords/pins/bank/logins .. in/down/for/on/where",
      "cancelled/closed .. subscriptions/accounts/contract/account",
      "tidied/cleared/cleaned/emptied .. everything/flat/room/desk/phone/house .. so/that/nobody/before/won't",
      "letters/letter are/is .. written/done/ready/finished/sealed",
      "wrote/written .. letters/letter .. for/to .. everyone/all/them/each/kids/children/mum",
      "letters are/is posted/sent/mailed",
      "deleting/deleted/delete .. my .. accounts/profiles",
    ],
  },
  {
    kind: "hour",
    who: "self",
    phrases: [
      "i'm/im/i'll/ill/will/am/going/gonna to? doing/do it on? monday/tuesday/wednesday/thursday/friday/saturday/sunday/tonight/tomorrow/weekend/then/soon",
      "on/by/until/till/after/before monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend .. over/it/end/gone/done/last/quiet",
      "tonight/tomorrow/sunday/monday is/'s the night/day/it",
      "after/by/until/till that/then/sunday/monday/tomorrow/weekend .. it's/its/it/i/nothing .. over/done/gone/matters/ends",
      "sunday/monday/tomorrow/friday/saturday and .. then it's/its/it/is .. over/done",
      "when/once .. kids/children/everyone/they/he/she .. asleep/gone/bed/left .. i'll/i/ill/will do/go/end",
      "tonight/sunday/monday/tomorrow/then .. it/everything/all .. ends/stops/over",
      "after monday/tuesday/wednesday/thursday/friday/saturday/sunday .. none/nothing/no .. will/of/matters",
    ],
  },
  {
    kind: "deathWish",
    phrases: ["can't/cant/cannot keep/continue/go living/existing"],
  },
];
