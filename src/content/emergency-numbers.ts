// Emergency numbers, for the countries that crisis lines are listed for. `source` is where each was read; none was rung to test it.

export interface Country {
  /** ISO 3166-1, or "EU" for the countries of the European Union that have no row of their own. */
  readonly code: string;
  /** As a list names it. */
  readonly name: string;
  /** As a sentence names it after “in”, where that is another name. */
  readonly inside?: string;
  readonly emergency: readonly { readonly number: string; readonly what?: string }[];
  readonly source: string;
}

const europe = { emergency: [{ number: "112" }], source: "Council Decision 91/396/EEC: 112 in every country of the Union" } as const;

export const countries: readonly Country[] = [
  { code: "AU", name: "Australia", emergency: [{ number: "000" }], source: "Wikipedia, “112 (emergency telephone number)”" },
  { code: "AT", name: "Austria", ...europe },
  { code: "BE", name: "Belgium", ...europe },
  {
    code: "BR",
    name: "Brazil",
    emergency: [
      { number: "192", what: "ambulance" },
      { number: "190", what: "police" },
    ],
    source: "O Povo, December 2025",
  },
  { code: "CA", name: "Canada", emergency: [{ number: "911" }], source: "Wikipedia, “112 (emergency telephone number)”" },
  { code: "DK", name: "Denmark", ...europe },
  { code: "FI", name: "Finland", ...europe },
  { code: "FR", name: "France", ...europe },
  { code: "DE", name: "Germany", ...europe },
  {
    code: "HK",
    name: "Hong Kong",
    emergency: [{ number: "999" }],
    source: "University of Hong Kong, Centre for Suicide Research and Prevention",
  },
  { code: "IN", name: "India", emergency: [{ number: "112" }], source: "Wikipedia, “112 (emergency telephone number)”" },
  { code: "IE", name: "Ireland", ...europe },
  { code: "MX", name: "Mexico", emergency: [{ number: "911" }], source: "Proceso, October 2025" },
  { code: "NL", name: "Netherlands", inside: "the Netherlands", ...europe },
  { code: "NZ", name: "New Zealand", emergency: [{ number: "111" }], source: "New Zealand Herald, 2017" },
  {
    code: "NO",
    name: "Norway",
    emergency: [
      { number: "113", what: "ambulance" },
      { number: "112", what: "police" },
    ],
    source: "Life in Norway, “Emergency services”",
  },
  {
    code: "SG",
    name: "Singapore",
    emergency: [
      { number: "995", what: "ambulance" },
      { number: "999", what: "police" },
    ],
    source: "Singapore Civil Defence Force (995); Wikipedia, “999” (999)",
  },
  {
    code: "ZA",
    name: "South Africa",
    emergency: [
      { number: "112", what: "from a mobile phone" },
      { number: "10177", what: "ambulance" },
    ],
    source: "Status Check, 2026",
  },
  {
    code: "KR",
    name: "South Korea",
    emergency: [
      { number: "119", what: "ambulance" },
      { number: "112", what: "police" },
    ],
    source: "Chosun Ilbo, October 2023",
  },
  { code: "ES", name: "Spain", ...europe },
  {
    code: "CH",
    name: "Switzerland",
    emergency: [{ number: "112" }, { number: "144", what: "ambulance" }],
    source: "ch.ch, the portal of the Swiss authorities",
  },
  {
    code: "GB",
    name: "United Kingdom",
    inside: "the United Kingdom",
    emergency: [{ number: "999" }],
    source: "Shout’s own page, November 2024",
  },
  {
    code: "US",
    name: "United States",
    inside: "the United States",
    emergency: [{ number: "911" }],
    source: "National Domestic Violence Hotline, April 2018",
  },
  { code: "EU", name: "Elsewhere in the EU", inside: "every country of the European Union", ...europe },
];
