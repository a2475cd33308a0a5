// Windows zone ids, the zone of the IANA database that each stands for, and the places by which Outlook shows it.
// Facts from Unicode CLDR 48, supplemental/windowsZones.xml, territory 001; places as Windows itself lists them, older lists too.
// A Windows id that ends in "Standard Time" is written without it.
const rows = `
Dateline|Etc/GMT+12|International Date Line West
UTC-11|Etc/GMT+11|Coordinated Universal Time-11
Aleutian|America/Adak|Aleutian Islands
Hawaiian|Pacific/Honolulu|Hawaii
Marquesas|Pacific/Marquesas|Marquesas Islands
Alaskan|America/Anchorage|Alaska
UTC-09|Etc/GMT+9|Coordinated Universal Time-09
Pacific Standard Time (Mexico)|America/Tijuana|Baja California,Tijuana
UTC-08|Etc/GMT+8|Coordinated Universal Time-08
Pacific|America/Los_Angeles|Pacific Time (US & Canada)
US Mountain|America/Phoenix|Arizona
Mountain Standard Time (Mexico)|America/Mazatlan|La Paz,Mazatlan,Chihuahua
Mountain|America/Denver|Mountain Time (US & Canada)
Yukon|America/Whitehorse|Yukon
Central America|America/Guatemala|Central America
Central|America/Chicago|Central Time (US & Canada)
Easter Island|Pacific/Easter|Easter Island
Central Standard Time (Mexico)|America/Mexico_City|Guadalajara,Mexico City,Monterrey
Canada Central|America/Regina|Saskatchewan
SA Pacific|America/Bogota|Bogota,Lima,Quito,Rio Branco
Eastern Standard Time (Mexico)|America/Cancun|Chetumal
Eastern|America/New_York|Eastern Time (US & Canada)
Haiti|America/Port-au-Prince|Haiti
Cuba|America/Havana|Havana
US Eastern|America/Indianapolis|Indiana (East)
Turks And Caicos|America/Grand_Turk|Turks and Caicos
Paraguay|America/Asuncion|Asuncion
Atlantic|America/Halifax|Atlantic Time (Canada)
Venezuela|America/Caracas|Caracas
Central Brazilian|America/Cuiaba|Cuiaba
SA Western|America/La_Paz|Georgetown,La Paz,Manaus,San Juan
Pacific SA|America/Santiago|Santiago
Newfoundland|America/St_Johns|Newfoundland
Tocantins|America/Araguaina|Araguaina
E. South America|America/Sao_Paulo|Brasilia
SA Eastern|America/Cayenne|Cayenne,Fortaleza
Argentina|America/Buenos_Aires|City of Buenos Aires,Buenos Aires
Greenland|America/Godthab|Greenland
Montevideo|America/Montevideo|Montevideo
Magallanes|America/Punta_Arenas|Punta Arenas
Saint Pierre|America/Miquelon|Saint Pierre and Miquelon
Bahia|America/Bahia|Salvador
UTC-02|Etc/GMT+2|Coordinated Universal Time-02,Mid-Atlantic
Azores|Atlantic/Azores|Azores
Cape Verde|Atlantic/Cape_Verde|Cabo Verde Is.,Cape Verde Is.
UTC|Etc/UTC|Coordinated Universal Time
GMT|Europe/London|Dublin,Edinburgh,Lisbon,London
Greenwich|Atlantic/Reykjavik|Monrovia,Reykjavik
Sao Tome|Africa/Sao_Tome|Sao Tome
Morocco|Africa/Casablanca|Casablanca
W. Europe|Europe/Berlin|Amsterdam,Berlin,Bern,Rome,Stockholm,Vienna
Central Europe|Europe/Budapest|Belgrade,Bratislava,Budapest,Ljubljana,Prague
Romance|Europe/Paris|Brussels,Copenhagen,Madrid,Paris
Central European|Europe/Warsaw|Sarajevo,Skopje,Warsaw,Zagreb
W. Central Africa|Africa/Lagos|West Central Africa
Jordan|Asia/Amman|Amman
GTB|Europe/Bucharest|Athens,Bucharest
Middle East|Asia/Beirut|Beirut
Egypt|Africa/Cairo|Cairo
E. Europe|Europe/Chisinau|Chisinau
Syria|Asia/Damascus|Damascus
West Bank|Asia/Hebron|Gaza,Hebron
South Africa|Africa/Johannesburg|Harare,Pretoria
FLE|Europe/Kiev|Helsinki,Kyiv,Kiev,Riga,Sofia,Tallinn,Vilnius
Israel|Asia/Jerusalem|Jerusalem
South Sudan|Africa/Juba|Juba
Kaliningrad|Europe/Kaliningrad|Kaliningrad,Kaliningrad (RTZ 1)
Sudan|Africa/Khartoum|Khartoum
Libya|Africa/Tripoli|Tripoli
Namibia|Africa/Windhoek|Windhoek
Arabic|Asia/Baghdad|Baghdad
Turkey|Europe/Istanbul|Istanbul
Arab|Asia/Riyadh|Kuwait,Riyadh
Belarus|Europe/Minsk|Minsk
Russian|Europe/Moscow|Moscow,St. Petersburg,Volgograd (RTZ 2)
E. Africa|Africa/Nairobi|Nairobi
Volgograd|Europe/Volgograd|Volgograd
Iran|Asia/Tehran|Tehran
Arabian|Asia/Dubai|Abu Dhabi,Muscat
Astrakhan|Europe/Astrakhan|Astrakhan,Ulyanovsk
Azerbaijan|Asia/Baku|Baku
Russia Time Zone 3|Europe/Samara|Izhevsk,Samara,Samara (RTZ 3)
Mauritius|Indian/Mauritius|Port Louis
Saratov|Europe/Saratov|Saratov
Georgian|Asia/Tbilisi|Tbilisi
Caucasus|Asia/Yerevan|Yerevan
Afghanistan|Asia/Kabul|Kabul
West Asia|Asia/Tashkent|Ashgabat,Tashkent
Ekaterinburg|Asia/Yekaterinburg|Ekaterinburg,Ekaterinburg (RTZ 4)
Pakistan|Asia/Karachi|Islamabad,Karachi
Qyzylorda|Asia/Qyzylorda|Qyzylorda
India|Asia/Calcutta|Chennai,Kolkata,Mumbai,New Delhi
Sri Lanka|Asia/Colombo|Sri Jayawardenepura
Nepal|Asia/Katmandu|Kathmandu
Central Asia|Asia/Bishkek|Bishkek,Astana
Bangladesh|Asia/Dhaka|Dhaka
Omsk|Asia/Omsk|Omsk
Myanmar|Asia/Rangoon|Yangon (Rangoon)
SE Asia|Asia/Bangkok|Bangkok,Hanoi,Jakarta
Altai|Asia/Barnaul|Barnaul,Gorno-Altaysk
W. Mongolia|Asia/Hovd|Hovd
North Asia|Asia/Krasnoyarsk|Krasnoyarsk,Krasnoyarsk (RTZ 6)
N. Central Asia|Asia/Novosibirsk|Novosibirsk,Novosibirsk (RTZ 5)
Tomsk|Asia/Tomsk|Tomsk
China|Asia/Shanghai|Beijing,Chongqing,Hong Kong,Urumqi
North Asia East|Asia/Irkutsk|Irkutsk,Irkutsk (RTZ 7)
Singapore|Asia/Singapore|Kuala Lumpur,Singapore
W. Australia|Australia/Perth|Perth
Taipei|Asia/Taipei|Taipei
Ulaanbaatar|Asia/Ulaanbaatar|Ulaanbaatar
Aus Central W.|Australia/Eucla|Eucla
Transbaikal|Asia/Chita|Chita
Tokyo|Asia/Tokyo|Osaka,Sapporo,Tokyo
North Korea|Asia/Pyongyang|Pyongyang
Korea|Asia/Seoul|Seoul
Yakutsk|Asia/Yakutsk|Yakutsk,Yakutsk (RTZ 8)
Cen. Australia|Australia/Adelaide|Adelaide
AUS Central|Australia/Darwin|Darwin
E. Australia|Australia/Brisbane|Brisbane
AUS Eastern|Australia/Sydney|Canberra,Melbourne,Sydney
West Pacific|Pacific/Port_Moresby|Guam,Port Moresby
Tasmania|Australia/Hobart|Hobart
Vladivostok|Asia/Vladivostok|Vladivostok,Vladivostok (RTZ 9)
Lord Howe|Australia/Lord_Howe|Lord Howe Island
Bougainville|Pacific/Bougainville|Bougainville Island
Russia Time Zone 10|Asia/Srednekolymsk|Chokurdakh,Chokurdakh (RTZ 10)
Magadan|Asia/Magadan|Magadan
Norfolk|Pacific/Norfolk|Norfolk Island
Sakhalin|Asia/Sakhalin|Sakhalin
Central Pacific|Pacific/Guadalcanal|Solomon Is.,New Caledonia
Russia Time Zone 11|Asia/Kamchatka|Anadyr,Petropavlovsk-Kamchatsky,Petropavlovsk-Kamchatsky (RTZ 11)
New Zealand|Pacific/Auckland|Auckland,Wellington
UTC+12|Etc/GMT-12|Coordinated Universal Time+12
Fiji|Pacific/Fiji|Fiji,Fiji Islands
Chatham Islands|Pacific/Chatham|Chatham Islands
UTC+13|Etc/GMT-13|Coordinated Universal Time+13
Tonga|Pacific/Tongatapu|Nuku'alofa
Samoa|Pacific/Apia|Samoa
Line Islands|Pacific/Kiritimati|Kiritimati Island`;

const byName = new Map<string, string>();
const byPlace = new Map<string, readonly string[]>();
for (const row of rows.trim().split("\n")) {
  const [name, zone, places] = row.split("|") as [string, string, string];
  byName.set((/Time|^UTC/.test(name) ? name : `${name} Standard Time`).toLowerCase(), zone);
  for (const place of places.toLowerCase().split(",")) byPlace.set(place, [...(byPlace.get(place) ?? []), zone]);
}

/** The IANA zone of a Windows id, in capitals or not, and also as "… Daylight Time". */
export function zoneOfWindowsName(name: string): string | undefined {
  const key = name.trim().toLowerCase();
  return byName.get(key) ?? byName.get(key.replace("daylight time", "standard time"));
}

/**
 * The IANA zone of a name as Outlook shows it: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna". The zone that has most of
 * the places wins, so that a list with a place more or less, or one translated, is still found.
 */
export function zoneOfDisplayName(name: string): string | undefined {
  const match = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/i.exec(name.trim());
  if (!match) return undefined;
  const votes = new Map<string, number>();
  for (const place of match[1]!.toLowerCase().split(/[,:]/)) {
    for (const zone of byPlace.get(place.trim()) ?? []) votes.set(zone, (votes.get(zone) ?? 0) + 1);
  }
  const ranked = [...votes].toSorted((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (best && best[1] !== next?.[1]) return best[0];
  return zoneOfWindowsName(match[1]!);
}
