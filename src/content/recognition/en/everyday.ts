import type { Cue } from "../language.ts";

/** In everyday words: voices, being watched, eating as a punishment, drinking, nights without sleep, in English. */
export const everyday: readonly Cue[] = [
  {
    kind: "voices",
    who: "self",
    phrases: [
      "voices are/were/is/have/ve/came/come/keep/kept/started/start/get/got .. back/again/comment/commenting/louder/loud/talking/returned/telling/arguing/laughing/shouting/whispering",
      "hear/hearing/heard/hears .. my/their/his/a/the name/names/voice/commentary/whispering/whispers .. when/nobody/no/alone/empty/head/through/one/there",
      "film/films/filming/record/recording/records/watch/watches/watching/spy/spying/listen/listening/track/tracking .. me/us/on .. through/via/from/in/over/with my/the .. laptop/phone/tv/webcam/camera/cameras/wall/walls/screen/window/windows/lamp/router/smoke/speaker",
      "taped/tape/covered/cover/unplugged/wrapped/disconnected .. everything/camera/cameras/sockets/router/vents/windows/lens/tv .. so/over/because/up/hear/watch/listen/foil/they/watching",
      "neighbours/neighbors/colleagues/coworkers/strangers/everyone/people .. pass/passing/report/reporting/plotting/plot/plan/conspiring/conspire/in .. on/against/to/it .. me/police/boss/it",
      "radio/tv/news/songs/newsreader/billboards .. sending/about/meant/talks/talking/mentions/speaks/speaking .. me/to/for",
      "someone/somebody/something/people/they/voice .. whisper/whispers/whispering/calls/calling/says my name",
      "radio/tv/news .. mention/mentions/mentioning/knows .. only/things .. i/me",
    ],
  },
  {
    kind: "eating",
    who: "self",
    phrases: [
      "didn't/didnt/don't/dont/won't/not/never/doesn't/can't let/allow/letting/allowed/allowing/permit/give/gave/deserve myself/to .. eat/food/dinner/lunch/breakfast/meal/eating",
      "no/skipped/skip/skipping/without food/dinner/lunch/breakfast/eating/meals/meal .. punishment/messed/mistake/failed/missed/deserve/bad/screwed/wrong/earned/behind/finished/useless/fat/lazy",
      "eat/ate/eating/eaten nothing/none .. if/when/because/after/whenever/as .. mistake/messed/wrong/fail/failed/punishment/bad/screwed/punish",
      "eat/ate/eaten/eating/food .. as/is/that's/thats/was .. my punishment",
      "starve/starved/starving/fast/fasting/fasted .. because/after/when/as/to/every .. mistake/failed/messed/punish/punishment/deserve/screwed/wrong/bad",
      "only/have/had allowed/get/let/earn/deserve to? eat .. if/when/after/once/until",
      "go/went/going without food/dinner/eating .. punish/punishment/deserve/deserved/mistake",
      "sick/vomit/throw/threw/puke/fingers .. after/down every/each/dinner/lunch/throat/my",
      "throw/throwing/vomit/vomiting/puke/puking/sick up? after .. lunch/lunches/meals/dinners/dinner/eating/food/breakfast",
      "made/make/force/forced/making myself run/exercise/train/walk/burn .. because/after/for/until .. ate/eating/eaten/cake/food/dinner/lunch/biscuit/croissant/calories",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: [
      "drank/drink/drinking/drunk/drinks .. before the/i/my/work/school/nursery/breakfast/noon/picking/driving",
      "had/have/having .. drink/vodka/wine/whisky/gin/beer/beers/rum .. before .. work/school/meeting/shift/standup/stand/morning/breakfast/driving/nursery",
      "bottle/bottles/litre/liter/six-pack/pints/cans .. a/every/per/each/most day/night/evening/nights/evenings/days",
      "drink/drinks/drank/drinking/empty/finish/polish .. every/each/most/daily/nightly .. evening/day/night/nights .. alone/secret/secretly/bottle/now/hide/hiding/hidden/lunch/noon/already/stop/without",
      "start/starts/started/starting drinking/earlier/at/with/on .. lunch/noon/lunchtime/morning/breakfast/eleven/ten/midday/earlier",
      "can't/cant/cannot/don't/couldn't .. get/go/make .. evening/day/night/sleep/meeting/weekend without .. drink/wine/beer/vodka/glass/bottle/something/drinking/whisky",
      "hip flask/flasks",
      "one/a/two drink/glass/beer turns/becomes/became/turned/always/never",
      "more/drinking and/than/much .. more/i/to .. hide/stop/cut/control .. it/bottles/drinking/down",
      "no/not/remember/last .. evening/day/night/weekend without .. drink/wine/bottle/beer/drinking/alcohol/vodka",
      "without .. drink/drinks/glass/glasses/wine/beer .. can't/cant/don't/dont/couldn't .. sleep/function/face/relax/work",
    ],
  },
  {
    kind: "sleepless",
    phrases: [
      "haven't/havent/not/hasn't/barely/hardly .. been/gone/to? to? bed/sleep/slept/shut/closed .. since/for/in/this/all .. days/nights/monday/tuesday/wednesday/thursday/friday/saturday/sunday/week",
      "slept/sleep/sleeping maybe/about/only/like/just/barely? one/two/three/# .. hours/hour",
      "awake/up since monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday/#/two/three",
      "sleep is for/a/overrated/optional/waste/wasted",
      "second/third/fourth/fifth night/day .. awake/up/without/no",
    ],
  },
  {
    kind: "elation",
    phrases: [
      "feel/feeling/felt/i'm/im/am/absolutely/totally .. on/like/better/never/so top/god/fire/world/alive/ever/great/high/wired/buzzing/electric/clear/awake/unstoppable/invincible/brilliant/amazing",
      "never/not felt/been .. so/this/better/more alive/good/clear/awake/sharp/creative/productive/brilliant",
      "brain/mind/head/thoughts/ideas .. won't/wont/can't/doesn't/don't/keeps/keep/never/flying/racing/fire/pouring .. stop/stopping/coming/slow/slower/switch/going/fast",
      "ordered/bought/booked/spent/quit/signed .. #/three/four/five/thousands/everything/flights/cars/laptops/domains/savings",
      "plans/ideas/business/book/novel/startup/company .. save/world/genius/change/night/everything/pages/rich/millions",
      "best .. of my life",
      "world/everything/universe/all .. connecting/connected/connects",
      "feel/feeling like .. god/king/genius/superhero",
    ],
  },
  {
    kind: "despair",
    who: "self",
    phrases: [
      "no/see/can't/any light left/anymore/at/in .. end/tunnel/left",
      "no/any light left",
      "everything/it/all is/'s .. pointless/futile .. anyway/anymore/whatever",
      "nothing matters anymore",
    ],
  },
];
