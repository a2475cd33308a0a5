import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { ruleStarts } from "./rule-starts.ts";

// The examples of RFC 5545, 3.8.5.3, with the dates that it gives for them. All start in New York.

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "1997 Sep 2 4; Oct 1-3 at 09:00" written out, one wall-clock time each. */
function written(text: string, time = "09:00"): string[] {
  let year = "";
  let month = "";
  return text.split(/[\s;]+/).flatMap((word) => {
    if (/^\d{4}$/.test(word)) year = word;
    else if (months.includes(word)) month = String(months.indexOf(word) + 1).padStart(2, "0");
    else {
      const [first, last = first] = word.split("-").map(Number) as [number, number?];
      return Array.from({ length: last - first + 1 }, (_, index) => `${year}-${month}-${String(first + index).padStart(2, "0")}T${time}`);
    }
    return [];
  });
}

function newYork(start: string, rule: string, limit: number): string[] {
  const { starts } = ruleStarts({ start: start.length === 8 ? `${start}T090000` : start, rule, zone: "America/New_York", limit });
  return (starts ?? []).map((text) =>
    Temporal.Instant.from(text).toZonedDateTimeISO("America/New_York").toPlainDateTime().toString().slice(0, 16),
  );
}

const ends = true;
const cases: readonly (readonly [name: string, start: string, rule: string, expected: string, ends?: boolean])[] = [
  ["daily for 10 occurrences", "19970902", "FREQ=DAILY;COUNT=10", "1997 Sep 2-11", ends],
  ["daily until 24 December", "19970902", "FREQ=DAILY;UNTIL=19971224T000000Z", "1997 Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23", ends],
  ["every other day", "19970902", "FREQ=DAILY;INTERVAL=2", "1997 Sep 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; Oct 2 4"],
  ["every 10 days, 5 times", "19970902", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997 Sep 2 12 22; Oct 2 12", ends],
  [
    "every day in January for 3 years",
    "19980101",
    "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
    "1998 Jan 1-31 1999 Jan 1-31 2000 Jan 1-31",
    ends,
  ],
  ["the same, daily", "19980101", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", "1998 Jan 1-31 1999 Jan 1-31 2000 Jan 1-31", ends],
  ["weekly for 10 occurrences", "19970902", "FREQ=WEEKLY;COUNT=10", "1997 Sep 2 9 16 23 30; Oct 7 14 21 28; Nov 4", ends],
  [
    "weekly until 24 December",
    "19970902",
    "FREQ=WEEKLY;UNTIL=19971224T000000Z",
    "1997 Sep 2 9 16 23 30; Oct 7 14 21 28; Nov 4 11 18 25; Dec 2 9 16 23",
    ends,
  ],
  [
    "every other week",
    "19970902",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
    "1997 Sep 2 16 30; Oct 14 28; Nov 11 25; Dec 9 23 1998 Jan 6 20; Feb 3 17",
  ],
  [
    "Tuesday and Thursday for five weeks",
    "19970902",
    "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
    "1997 Sep 2 4 9 11 16 18 23 25 30; Oct 2",
    ends,
  ],
  ["the same, counted", "19970902", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997 Sep 2 4 9 11 16 18 23 25 30; Oct 2", ends],
  [
    "every other week on Monday, Wednesday and Friday until 24 December",
    "19970901",
    "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
    "1997 Sep 1 3 5 15 17 19 29; Oct 1 3 13 15 17 27 29 31; Nov 10 12 14 24 26 28; Dec 8 10 12 22",
    ends,
  ],
  [
    "every other week on Tuesday and Thursday, 8 times",
    "19970902",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
    "1997 Sep 2 4 16 18 30; Oct 2 14 16",
    ends,
  ],
  [
    "first Friday, 10 times",
    "19970905",
    "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
    "1997 Sep 5; Oct 3; Nov 7; Dec 5 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5",
    ends,
  ],
  ["first Friday until 24 December", "19970905", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1997 Sep 5; Oct 3; Nov 7; Dec 5", ends],
  [
    "first and last Sunday of every other month",
    "19970907",
    "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
    "1997 Sep 7 28; Nov 2 30 1998 Jan 4 25; Mar 1 29; May 3 31",
    ends,
  ],
  ["second-to-last Monday", "19970922", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997 Sep 22; Oct 20; Nov 17; Dec 22 1998 Jan 19; Feb 16", ends],
  ["third-to-last day of the month", "19970928", "FREQ=MONTHLY;BYMONTHDAY=-3", "1997 Sep 28; Oct 29; Nov 28; Dec 29 1998 Jan 29; Feb 26"],
  ["2nd and 15th", "19970902", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997 Sep 2 15; Oct 2 15; Nov 2 15; Dec 2 15 1998 Jan 2 15", ends],
  [
    "first and last day of the month",
    "19970930",
    "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
    "1997 Sep 30; Oct 1 31; Nov 1 30; Dec 1 31 1998 Jan 1 31; Feb 1",
    ends,
  ],
  [
    "10th to 15th of every 18 months",
    "19970910",
    "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
    "1997 Sep 10-15 1999 Mar 10-13",
    ends,
  ],
  [
    "every Tuesday of every other month",
    "19970902",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
    "1997 Sep 2 9 16 23 30; Nov 4 11 18 25 1998 Jan 6 13 20 27; Mar 3 10 17 24 31",
  ],
  [
    "yearly in June and July",
    "19970610",
    "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
    "1997 Jun 10; Jul 10 1998 Jun 10; Jul 10 1999 Jun 10; Jul 10 2000 Jun 10; Jul 10 2001 Jun 10; Jul 10",
    ends,
  ],
  [
    "every other year in January, February and March",
    "19970310",
    "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
    "1997 Mar 10 1999 Jan 10; Feb 10; Mar 10 2001 Jan 10; Feb 10; Mar 10 2003 Jan 10; Feb 10; Mar 10",
    ends,
  ],
  [
    "1st, 100th and 200th day of every third year",
    "19970101",
    "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
    "1997 Jan 1; Apr 10; Jul 19 2000 Jan 1; Apr 9; Jul 18 2003 Jan 1; Apr 10; Jul 19 2006 Jan 1",
    ends,
  ],
  ["20th Monday of the year", "19970519", "FREQ=YEARLY;BYDAY=20MO", "1997 May 19 1998 May 18 1999 May 17"],
  ["Monday of week 20", "19970512", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997 May 12 1998 May 11 1999 May 17"],
  ["every Thursday in March", "19970313", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997 Mar 13 20 27 1998 Mar 5 12 19 26 1999 Mar 4 11 18 25"],
  [
    "every Thursday of summer",
    "19970605",
    "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
    "1997 Jun 5 12 19 26; Jul 3 10 17 24 31; Aug 7 14 21 28 1998 Jun 4 11 18 25; Jul 2 9 16 23 30; Aug 6 13 20 27",
  ],
  ["every Friday the 13th", "19970902", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1998 Feb 13; Mar 13; Nov 13 1999 Aug 13 2000 Oct 13"],
  [
    "first Saturday after the first Sunday",
    "19970913",
    "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
    "1997 Sep 13; Oct 11; Nov 8; Dec 13 1998 Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13",
  ],
  ["election day", "19961105", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996 Nov 5 2000 Nov 7 2004 Nov 2"],
  ["third of Tuesday, Wednesday, Thursday", "19970904", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997 Sep 4; Oct 7; Nov 6", ends],
  [
    "second-to-last weekday",
    "19970929",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    "1997 Sep 29; Oct 30; Nov 27; Dec 30 1998 Jan 29; Feb 26; Mar 30",
  ],
  ["weeks from Monday", "19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997 Aug 5 10 19 24", ends],
  ["weeks from Sunday", "19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997 Aug 5 17 19 31", ends],
  ["30 February does not exist", "20070115", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007 Jan 15 30; Feb 15; Mar 15 30", ends],
];

describe("the examples of RFC 5545", () => {
  test.each(cases.map(([name, start, rule, expected, ends]) => ({ name, start, rule, expected, ends })))(
    "$name",
    ({ start, rule, expected, ends }) => {
      const dates = written(expected);
      expect(newYork(start, rule, dates.length + (ends ? 5 : 0))).toEqual(dates);
    },
  );

  const within = (times: string) => times.split(" ").map((time) => `1997-09-02T${time}`);

  test("every 3 hours from 9 to 17 (with the UTC time that the erratum gives)", () => {
    expect(newYork("19970902", "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z", 9)).toEqual(within("09:00 12:00 15:00"));
  });

  test("every 15 minutes, and every hour and a half", () => {
    expect(newYork("19970902", "FREQ=MINUTELY;INTERVAL=15;COUNT=6", 9)).toEqual(within("09:00 09:15 09:30 09:45 10:00 10:15"));
    expect(newYork("19970902", "FREQ=MINUTELY;INTERVAL=90;COUNT=4", 9)).toEqual(within("09:00 10:30 12:00 13:30"));
  });

  test("every 20 minutes from 9:00 to 16:40, daily or by the minute", () => {
    const daily = newYork("19970902", "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", 72);
    expect(daily.slice(0, 3)).toEqual(within("09:00 09:20 09:40"));
    expect(daily.slice(23, 25)).toEqual(["1997-09-02T16:40", "1997-09-03T09:00"]);
    expect(newYork("19970902", "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16", 72)).toEqual(daily);
  });
});
