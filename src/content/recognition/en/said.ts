import type { Said } from "../language.ts";

/** Who says it, and what is answered, in English. */
export const said: Said = {
  others: [
    "$kin of mine/ours",
    "$kin/he/she has/had/with .. cuts/marks/scars/burns/scratches/bruises",
    "cuts/marks/scars/burns/scratches .. on/along his/her/their",
    "old/olds says/said/told/wrote/asked/drew",
    "$kin/he/she took/swallowed/keeps/kept/wants/wanted",
    "says/said/told/tells/texted/wrote/messaged/confessed/admitted/mentioned .. he/she/hes/shes/he's/she's/he'd/she'd",

    "$kin/he/she/they/someone/employee/employees .. says/said/saying/told/tells/telling/texted/texting/texts/wrote/writes/writing/written/messaged/messages/posted/posts/admitted/admits/confessed/confided/mentioned/mentions/talks/talked/talking/threatened/threatens/threatening/hinted/joked/jokes/whispered/sent/rang/emailed me/us? that/about/how/he/she?",
    "worried/worrying/worry/concerned/panicking/scared/afraid/frightened/terrified for/about/that/if? .. $kin/he/she/him/her/hell/shell/they/them/employee .. might/will/ll/is/may/going/about/to?",
    "found/finding/discovered/saw/seen/read/noticed .. note/letter/notes/letters/diary/messages/message/searches/search/history/poem/post",
    "found/finding/discovered/saw/seen/noticed .. in/on/under/behind his/her/their/my/the .. $kin/$kins/room/bag/drawer/arms/pockets/backpack/bedroom",
    "goodbye/suicide/farewell note/letter .. in/on/from/under/by his/her/their/my .. $kins/$kin/room/desk/bed/drawer",
    "got/received/read a/an/the/this? .. message/text/voicemail/email/letter .. from my/a/an/his/her? .. $kin/him/her",
    "his/her/their note/letter/diary/searches/messages/post/status",
  ],
  asks: [
    "asked/asks/asking/asked .. if/whether/about",
    "checked/screening/questionnaire .. if/whether/about",
    "wanted to know if/whether",
    "question/questions/item/box .. about/on/for",
  ],
  denials: [
    "said/say/answered/told/replied .. no",
    "no and .. meant/true/honest/honestly",
    "answer is/was no",
    "ticked/tick/circled/answered/marked/put/picked no/none/zero/never",
    "ticked/tick/circled/answered/marked/put/picked not at all",
    "could honestly/truthfully say no",
    "not the case",
  ],
  lies: [
    "lie/lied/lying/lies",
    "wasn't/isn't/not true/honest",
    "didn't/couldn't/can't tell",
    "said no but",
    "should have said",
    "answer is/was yes",
    "pretended",
    "truth is",
  ],
  ors: ["or", "nor", "or even"],
};
