import type { Said } from "../language.ts";

/** Who says it, and what is answered, in Dutch. */
export const said: Said = {
  others: [
    "$kin van mij/me/ons",
    "$kin/hij heeft/had/wil/wilde/stuurde/nam",

    "$kin/hij/ze/zij .. zegt/zei/gezegd/appte/appt/geappt/schreef/schrijft/geschreven/praat/praatte/gepraat/vertelde/vertelt/verteld/stuurde/dreigt/dreigde/had/heeft/mailde/postte het/dat/over/me/mij?",
    "zei/zegt/schreef/appte/vertelde/stuurde hij/ze/zij/me/mij/dat/mijn .. dat/het?",
    "heeft/had me/mij/ons/het .. gezegd/verteld/geschreven/geappt/gestuurd/over",
    "zorgen/bezorgd/bang om/over/dat .. $kin/hem/haar/hij/ze/zij",
    "dat hij/ze/zij .. zich?",
    "gevonden/gelezen/gezien/ontdekt .. afscheidsbrief/brief/briefje/dagboek/berichten",
    "vond/las/zag/ontdekte .. afscheidsbrief/brief/briefje/dagboek/bericht/berichten",
    "afscheidsbrief/brief/briefje .. kamer/tas/la/bureau .. zoon/dochter/broer/zus/gevonden?",
    "bericht/appje van mijn/een/mn? $kin",
  ],
  asks: ["vroeg/gevraagd/vraagt .. of", "wilde weten of"],
  denials: ["nee gezegd/geantwoord", "zei/gezegd/antwoordde/zeggen .. nee/niet", "antwoord is/was nee", "niet het geval"],
  asksBefore: ["vroeg/vroegen/vraagt/gevraagd/vraag", "vragenlijst/formulier/intake", "wilde weten"],
  noes: [
    "nee/neen/nooit/geen",
    "helemaal/totaal/absoluut/zeker niet",
    "geen enkele keer",
    "nog nooit",
    "heb/ben/wil/had/wilde ik niet/nooit",
    "natuurlijk niet",
  ],
  lies: ["gelogen/loog/lieg/leugen", "niet waar/eerlijk", "niet gedurfd", "eigenlijk wel"],
  ors: ["of", "noch"],
};
