// Crisis lines. Numbers rot, so each row says who lists it and since when, and when somebody last held it against that source. None was
// rung to test it. What no source supports is left out: hours that are not known are not given, and a number in dispute is not shipped.

export interface CrisisLine {
  /** ISO 3166-1. */
  readonly country: string;
  readonly name: string;
  readonly for: "crisis" | "violence at home";
  /** How to reach it, the first one first. */
  readonly ways: readonly Way[];
  readonly languages: string;
  readonly hours?: string;
  readonly note?: string;
  /** What is known to happen when one calls. */
  readonly expect?: string;
  readonly basis: "operator page" | `secondary source, ${number}`;
  /** Who lists it: follows “From” for an operator's page, “Listed by” for a secondary source. */
  readonly source: string;
  /** The day on which the row was last held against its source. */
  readonly verifiedOn: string;
}

export interface Way {
  readonly kind: "call" | "text" | "chat";
  /** As people write it; a host for a chat. */
  readonly number: string;
  /** What to write, when the line goes by a word. */
  readonly word?: string;
}

/** Past this many days a row is not shown any more. */
export const freshDays = 180;

/** Where to look when we know no line, or none that is fresh. Nothing is loaded from it. */
export const directory = "findahelpline.com";

const dayAndNight = "day and night";
const verifiedOn = "2026-11-22";
const call = (number: string): Way => ({ kind: "call", number });
const text = (number: string, word?: string): Way => ({ kind: "text", number, ...(word ? { word } : {}) });
const chat = (host: string): Way => ({ kind: "chat", number: host });

/** A line for anybody in a crisis. */
function line(row: Omit<CrisisLine, "for" | "verifiedOn">): CrisisLine {
  return { ...row, for: "crisis", verifiedOn };
}

function finnish(name: string, number: string, languages: string, hours: string): CrisisLine {
  return line({ country: "FI", name, ways: [call(number)], languages, hours, basis: "operator page", source: "mieli.fi" });
}

export const crisisLines: readonly CrisisLine[] = [
  line({
    country: "US",
    name: "988 Lifeline",
    ways: [call("988"), text("988"), chat("988lifeline.org")],
    languages: "English and Spanish, over 240 more through interpreters, and American Sign Language by video",
    hours: dayAndNight,
    note: "For Spanish press 2, or text AYUDA. Veterans press 1, or text 838255.",
    expect: "You hear a short menu and some music. Then a counselor says their name and asks whether you are safe.",
    basis: "operator page",
    source: "988lifeline.org",
  }),
  {
    country: "US",
    name: "National Domestic Violence Hotline",
    for: "violence at home",
    ways: [call("1-800-799-7233"), text("88788", "START")],
    languages: "English, and more through interpreters",
    hours: dayAndNight,
    basis: "secondary source, 2022",
    source: "the US Department of Justice, Office for Victims of Crime, in January 2022",
    verifiedOn,
  },
  line({
    country: "CA",
    name: "9-8-8: Suicide Crisis Helpline",
    ways: [call("988"), text("988")],
    languages: "English and French",
    hours: dayAndNight,
    basis: "secondary source, 2023",
    source: "the Canadian Mental Health Association, Saskatoon, in December 2023",
  }),
  line({
    country: "FR",
    name: "Numéro national de prévention du suicide",
    ways: [call("3114")],
    languages: "French",
    hours: `${dayAndNight}, free`,
    expect:
      "There is a wait, mostly of less than ten minutes. A talk often takes 20 to 30 minutes, and they ask the questions if you cannot.",
    basis: "operator page",
    source: "3114.fr",
  }),
  line({
    country: "ES",
    name: "Línea 024",
    ways: [call("024")],
    languages: "Spanish, more through interpreters, and sign language",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2025",
    source: "Faro de Vigo in October 2025",
  }),
  line({
    country: "NL",
    name: "113 Zelfmoordpreventie",
    ways: [call("113"), call("0800-0113"), chat("113.nl")],
    languages: "Dutch",
    hours: `${dayAndNight}, free`,
    note: "113 is this line in the Netherlands alone. In Norway it is the ambulance.",
    basis: "secondary source, 2025",
    source: "the news agency ANP in October 2025",
  }),
  line({
    country: "BE",
    name: "Zelfmoordlijn",
    ways: [call("1813")],
    languages: "Dutch",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2019",
    source: "VRT in September 2019",
  }),
  line({
    country: "BE",
    name: "Centre de Prévention du Suicide",
    ways: [call("0800 32 123")],
    languages: "French",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2023",
    source: "La Dernière Heure in September 2023",
  }),
  line({
    country: "DE",
    name: "TelefonSeelsorge",
    ways: [call("0800 111 0 111"), call("0800 111 0 222")],
    languages: "German",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2022",
    source: "Spektrum in September 2022; the second number by domradio.de, without a date",
  }),
  line({
    country: "AT",
    name: "Telefonseelsorge",
    ways: [call("142"), chat("onlineberatung-telefonseelsorge.at")],
    languages: "German",
    hours: `${dayAndNight}, free; the chat from 16:00 to 23:00`,
    basis: "secondary source, 2025",
    source: "the Diocese of Linz in 2025",
  }),
  finnish("MIELI Kriisipuhelin", "09 2525 0111", "Finnish", dayAndNight),
  finnish("MIELI Kristelefon", "09 2525 0112", "Swedish", "at limited hours"),
  finnish("MIELI crisis helpline in Ukrainian", "09 2525 0114", "Ukrainian", "at limited hours"),
  finnish("MIELI crisis helpline in Russian", "09 2525 0115", "Russian", "at limited hours"),
  line({
    country: "AU",
    name: "Lifeline",
    ways: [call("13 11 14"), text("0477 13 11 14")],
    languages: "English",
    hours: dayAndNight,
    expect: "The first counselor who is free answers. You need not say who you are.",
    basis: "secondary source, 2024",
    source: "The Push-Up Challenge, with Lifeline, in June 2024",
  }),
  line({
    country: "NZ",
    name: "1737, Need to talk?",
    ways: [call("1737"), text("1737")],
    languages: "English",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2021",
    source: "Pegasus Health in 2021",
  }),
  line({
    country: "IN",
    name: "Tele MANAS",
    ways: [call("14416"), call("1-800-891-4416")],
    languages: "20 languages",
    hours: dayAndNight,
    basis: "secondary source, 2025",
    source: "the government of India, in answers to parliament in 2025",
  }),
  line({
    country: "KR",
    name: "자살예방 상담전화",
    ways: [call("109")],
    languages: "Korean",
    hours: dayAndNight,
    note: "It replaced 1393 on 1 January 2024.",
    basis: "secondary source, 2024",
    source: "Newspim, from the Ministry of Health, in January 2024",
  }),
  line({
    country: "MX",
    name: "Línea de la Vida",
    ways: [call("800 911 2000")],
    languages: "Spanish",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2025",
    source: "El Universal in December 2025",
  }),
  line({
    country: "BR",
    name: "CVV",
    ways: [call("188")],
    languages: "Portuguese",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2026",
    source: "Estado de Minas in March 2026",
  }),
  line({
    country: "ZA",
    name: "SADAG",
    ways: [call("0800 567 567")],
    languages: "English",
    basis: "secondary source, 2019",
    source: "The Star, Johannesburg, in February 2019",
  }),
  line({
    country: "GB",
    name: "Samaritans",
    ways: [call("116 123")],
    languages: "English",
    hours: `${dayAndNight}, free`,
    expect: "Your number is not shown to whoever answers.",
    basis: "operator page",
    source: "samaritans.org",
  }),
  line({
    country: "GB",
    name: "Shout",
    ways: [text("85258", "SHOUT")],
    languages: "English",
    hours: `${dayAndNight}, free`,
    basis: "operator page",
    source: "giveusashout.org, as it was in November 2024",
  }),
  line({
    country: "IE",
    name: "Samaritans",
    ways: [call("116 123")],
    languages: "English",
    hours: dayAndNight,
    basis: "secondary source, 2021",
    source: "a public data set of helplines in 2021",
  }),
  line({
    country: "IE",
    name: "Text About It",
    ways: [text("50808", "HELLO")],
    languages: "English",
    hours: dayAndNight,
    basis: "secondary source, 2021",
    source: "a public data set of helplines in 2021",
  }),
  line({
    country: "CH",
    name: "Die Dargebotene Hand, La Main Tendue, Telefono Amico",
    ways: [call("143")],
    languages: "German, French and Italian",
    basis: "secondary source, 2021",
    source: "a public data set of helplines in 2021; also by ch.ch, without a date",
  }),
  line({
    country: "NO",
    name: "Mental Helse",
    ways: [call("116 123")],
    languages: "Norwegian",
    hours: `${dayAndNight}, free`,
    basis: "secondary source, 2021",
    source: "NRK in November 2021",
  }),
  line({
    country: "NO",
    name: "Kirkens SOS",
    ways: [call("22 40 00 40")],
    languages: "Norwegian",
    hours: dayAndNight,
    basis: "secondary source, 2021",
    source: "NRK in November 2021",
  }),
  line({
    country: "SG",
    name: "Samaritans of Singapore",
    ways: [call("1-767")],
    languages: "English",
    hours: dayAndNight,
    basis: "secondary source, 2022",
    source: "CNA in September 2022",
  }),
  line({
    country: "HK",
    name: "The Samaritans",
    ways: [call("2896 0000")],
    languages: "English, and some Cantonese and Mandarin",
    hours: dayAndNight,
    basis: "secondary source, 2018",
    source: "the South China Morning Post in July 2018",
  }),
  line({
    country: "DK",
    name: "Livslinien",
    ways: [call("70 201 201")],
    languages: "Danish",
    hours: "from 11:00 to 04:00 in 2021, which may have changed",
    basis: "secondary source, 2021",
    source: "a public data set of helplines in 2021",
  }),
];

/** The lines of a country, in the order in which they are shown. None for a country that has no row. */
export function linesFor(country: string): readonly CrisisLine[] {
  return crisisLines.filter((row) => row.country === country);
}

/** Whether a row was last held against its source more than 180 days before `now` (epoch milliseconds): then it is not shown. */
export function isStale({ verifiedOn }: CrisisLine, now: number): boolean {
  return now - Date.parse(verifiedOn) > freshDays * 86_400_000;
}
