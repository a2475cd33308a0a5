/** Sets of words that phrases name with $, in German. */
export const sets: Readonly<Record<string, string>> = {
  niceDe: "schön gut ruhig friedlich leichter besser einfacher angenehm erholsam tröstlich verlockend erlösung frieden ruhe erleichterung",
  brink:
    "brücke geländer gleis gleise gleisen bahnsteig bahnsteigkante dach balkon fenster klippe fluss kante kanal wehr parkhaus schienen bahnhof",
  kill: "umbringen umbringe umzubringen umgebracht töten tötet töte erhängen erhänge aufhängen aufhänge erschießen erschieße ertränken vergiften vergifte abmurksen abknallen killen kill",
  harm: "ritze ritzen geritzt ritzte verletze verletzen verletzt verletzte schneide schneiden geschnitten schnitt verbrenne verbrennen verbrannt kratze kratzen blutig selbstverletzen schlage",
  pills: "tabletten pillen schlaftabletten medikamente schlafmittel pille tablette tablettenvorrat pillenvorrat medis",
  heights: "brücke dach hochhaus balkon fenster klippe zug bahn gleise gleis schienen auto lkw bus parkhaus turm",
  he: "er sie mann freund freundin frau partner partnerin ex vater mutter stiefvater papa mama chef onkel bruder lebensgefährte verlobter ehemann",
  hits: "schlägt schlug geschlagen verprügelt prügelt geprügelt tritt getreten schubst geschubst misshandelt ohrfeigt geohrfeigt verprügelte haut gehauen boxt",
  want: "will wollte möchte würde würd mag wünsche wünschte",
  device: "handy nachrichten mails standort whatsapp telefon chats emails laptop tagebuch konto post",
  things:
    "meeting meetings bericht berichte drucker tabelle tabellen mail mails email emails projekt projekte budget kunde frist tickets team server code prüfung rechnung rechnungen präsentation hausaufgaben klausur steuer call termine woche monat hitze kälte regen stau winter lärm papierkram besprechung aufgaben",
};
