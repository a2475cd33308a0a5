/** Where those who look for the address of their calendar most often go wrong, and where the right one is. */
const advices: readonly { readonly host: RegExp; readonly advice: string }[] = [
  {
    host: /(^|\.)google\.com$/,
    advice:
      "For a calendar of Google: in Google Calendar on the web, open the settings of that calendar, and copy the “Secret address in iCal format”.",
  },
  {
    host: /(^|\.)(outlook\.com|live\.com|office\.com|office365\.com|microsoft\.com)$/,
    advice: "For a calendar of Outlook: on the web, under Settings, Calendar, Shared calendars, publish it, and copy the ICS link.",
  },
  {
    host: /(^|\.)icloud\.com$/,
    advice: "For a calendar of iCloud: share it as a public calendar, and copy the address that begins with webcal://.",
  },
];

/** What to do about an address that gave no calendar, by where it leads; nothing when there is nothing special to say. */
export function adviceFor(url: string): string {
  const host = URL.parse(url)?.hostname.toLowerCase() ?? "";
  return advices.find((one) => one.host.test(host))?.advice ?? "";
}

/** What came instead of a calendar, by how it begins. */
export function whatItIs(start: string): string {
  if (/^\s*$/.test(start)) return "What came is empty.";
  if (/^\s*<(!doctype html|html|!--)/i.test(start)) return "A web page came instead of a calendar, perhaps one that asks to sign in.";
  if (/^\s*<(\?xml|rss|feed)/i.test(start)) return "XML came instead of a calendar.";
  if (/^\s*[[{]/.test(start)) return "JSON came instead of a calendar.";
  if (start.startsWith("PK")) return "A zip archive came instead of a calendar.";
  return "Something else than a calendar came. The address has to lead to the calendar itself, which is text that begins with BEGIN:VCALENDAR.";
}
